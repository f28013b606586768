/** What a rule's examples vary: one small sound inventory, in the words of its cluster and hosts. */
interface ExampleParts {
  /** Lines of the cluster, without indentation. */
  cluster?: string;
  directors?: string;
  realServers?: string;
  /** Lines of the virtual server `http`. */
  server?: string;
  /** Further lines of `lvs_clusters`. */
  clusters?: string;
  /** Variables of the hosts. */
  lb1?: string;
  lb2?: string;
  web1?: string;
  /** Further variables of all hosts. */
  vars?: string;
  web2?: string;
}

const sound = {
  cluster: 'lb_kind: DR\narp_method: sysctl\nvrrp: {virtual_router_id: 51}',
  directors: 'directors',
  realServers: 'webservers',
  server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80',
  clusters: '',
  vars: '',
  lb1: 'ansible_host: 192.0.2.2',
  lb2: 'ansible_host: 192.0.2.3',
  web1: 'ansible_host: 192.0.2.11',
  web2: 'ansible_host: 192.0.2.12',
};

/** A complete inventory around the parts that matter. */
export function example(parts: ExampleParts): string {
  const { cluster, directors, realServers, server, clusters, vars, lb1, lb2, web1, web2 } = { ...sound, ...parts };
  return `all:
  vars:
    lvs_platform: rhel7
${lines(vars, 4)}    lvs_clusters:
      web:
        directors: ${directors}
        real_servers: ${realServers}
${lines(cluster, 8)}        virtual_servers:
          http:
${lines(server, 12)}${lines(clusters, 6)}  children:
    directors:
      hosts:
        lb1: {${lb1}}
        lb2: {${lb2}}
    webservers:
      hosts:
        web1: {${web1}}
        web2: {${web2}}
`;
}

/** A further cluster on the same directors, for what must not be shared between two. */
export function secondCluster({ vrid, vip }: { vrid: number; vip: string }): string {
  return `db:
  lb_kind: DR
  directors: directors
  real_servers: webservers
  vrrp: {virtual_router_id: ${vrid}}
  virtual_servers:
    mysql: {virtual_ipaddress: ${vip}, port: 3306}`;
}

function lines(text: string, indent: number): string {
  return text === '' ? '' : `${text.replace(/^/gm, ' '.repeat(indent))}\n`;
}
