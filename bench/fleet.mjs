// Inventories of any size, for the measurements and for tests.

/** @param {number} n */
const address = (n) => `10.${1 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`;

/** @param {number[]} range first and last @param {(n: number) => string} line */
const lines = ([first = 0, last = 0], line) =>
  Array.from({ length: last - first + 1 }, (_, at) => `${line(first + at)}\n`).join('');

/**
 * A DR cluster of a pair of directors and many real servers.
 * @param {number} realServers
 * @param {{ports?: number[], vips?: string[], managed?: boolean}} options; `managed`: their NICs are lvsgen's
 */
export function fleetOf(realServers, { ports = [80], vips = ['10.0.255.10/8'], managed = false } = {}) {
  const own = (/** @type {string} */ ip) =>
    managed ? `lvs_interfaces: {eth0: {address: ${ip}/8}}` : `ansible_host: ${ip}`;
  return `all:
  vars:
    lvs_platform: rhel7
    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: web
        vrrp: {virtual_router_id: 51}
        virtual_servers: {http: {virtual_ipaddress: [${vips.join(', ')}], ports: [${ports.join(', ')}]}}
  children:
    lb: {hosts: {lb1: {ansible_host: 10.0.0.1}, lb2: {ansible_host: 10.0.0.2}}}
    web:
      hosts:
${lines([0, realServers - 1], (n) => `        web${n}: {${own(address(n + 1))}}`)}`;
}

/**
 * Many clusters, each of a pair of directors and eight real servers on a network of its own.
 * @param {number} clusters
 */
export function clustersOf(clusters) {
  const last = clusters - 1;
  const network = (/** @type {number} */ n) => `10.${1 + (n >> 8)}.${n & 255}`;
  const host = (/** @type {string} */ name, /** @type {string} */ ip) =>
    `${name}: {lvs_interfaces: {eth0: {address: ${ip}/24}}}`;
  const hosts = (/** @type {string} */ name, /** @type {number} */ n, /** @type {number[]} */ parts) =>
    parts.map((part, at) => host(`${name}${n}-${at}`, `${network(n)}.${part}`)).join(', ');
  return `all:
  vars:
    lvs_platform: rhel7
    lvs_clusters:
${lines([0, last], (n) => {
  const http = `http: {virtual_ipaddress: ${network(n)}.100/24, port: 80}`;
  return `      c${n}: {lb_kind: DR, directors: lb${n}, real_servers: web${n}, vrrp: {virtual_router_id: ${1 + (n % 255)}}, virtual_servers: {${http}}}`;
})}  children:
${lines([0, last], (n) => `    lb${n}: {hosts: {${hosts('lb', n, [2, 3])}}}\n    web${n}: {hosts: {${hosts('web', n, [11, 12, 13, 14, 15, 16, 17, 18])}}}`)}`;
}
