/** What a rule's examples vary: one small sound inventory, in the words of its cluster and hosts. */
export interface ExampleParts {
  /** Lines of the cluster, without indentation. */
  cluster?: string;
  /** Lines of the virtual server `http`. */
  server?: string;
  /** Lines of further variables of all hosts. */
  vars?: string;
  /** Variables of web1. */
  web1?: string;
  /** Further lines of `lvs_clusters`. */
  clusters?: string;
}

const sound = {
  cluster: 'lb_kind: DR\narp_method: sysctl\nvrrp: {virtual_router_id: 51}',
  server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80',
  vars: '',
  web1: 'ansible_host: 192.0.2.11',
  clusters: '',
};

/** A complete inventory around the parts that matter. */
export function example(parts: ExampleParts): string {
  const { cluster, server, vars, web1, clusters } = { ...sound, ...parts };
  return `all:
  vars:
    lvs_platform: rhel7
${lines(vars, 4)}    lvs_clusters:
      web:
        directors: directors
        real_servers: webservers
${lines(cluster, 8)}        virtual_servers:
          http:
${lines(server, 12)}${lines(clusters, 6)}  children:
    directors:
      hosts:
        lb1: {ansible_host: 192.0.2.2}
        lb2: {ansible_host: 192.0.2.3}
    webservers:
      hosts:
        web1: {${web1}}
        web2: {ansible_host: 192.0.2.12}
`;
}

function lines(text: string, indent: number): string {
  return text === '' ? '' : `${text.replace(/^/gm, ' '.repeat(indent))}\n`;
}
