/** A DR cluster of many real servers, as text; `port` is what changes between two of them, `extra` adds a second VIP. */
export function fleetOf(hosts: number, { port = 80, extra = false } = {}): string {
  const address = (n: number) => `10.${1 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`;
  const servers = Array.from({ length: hosts }, (_, n) => `        web${n}: {ansible_host: ${address(n + 1)}}`);
  return `all:
  vars:
    lvs_platform: rhel7
    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: web
        vrrp: {virtual_router_id: 51}
        virtual_servers: {http: {virtual_ipaddress: [10.0.255.10/8${extra ? ', 10.0.255.11/8' : ''}], port: ${port}}}
  children:
    lb: {hosts: {lb1: {ansible_host: 10.0.0.1}, lb2: {ansible_host: 10.0.0.2}}}
    web:
      hosts:
${servers.join('\n')}
`;
}
