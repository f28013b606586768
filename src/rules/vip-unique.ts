import { place } from '../diagnostics/formats/stylish.ts';
import type { VirtualServer } from '../model/model.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A VIP belongs to one VRRP instance of one cluster, and each of its ports to one virtual server.',
  examples: {
    bad: example({
      clusters: `db:
  lb_kind: DR
  directors: directors
  real_servers: webservers
  vrrp: {virtual_router_id: 52}
  virtual_servers:
    mysql: {virtual_ipaddress: 192.0.2.10, port: 3306}`,
    }),
    good: example({
      clusters: `db:
  lb_kind: DR
  directors: directors
  real_servers: webservers
  vrrp: {virtual_router_id: 52}
  virtual_servers:
    mysql: {virtual_ipaddress: 192.0.2.20/24, port: 3306}`,
    }),
  },
  check(fleet, report) {
    const holders = new Map<string, VirtualServer>();
    const services = new Map<string, VirtualServer>();
    for (const one of fleet.clusters.flatMap(({ virtualServers }) => virtualServers)) {
      const ip = one.vip.cidr.ip.text;
      const holder = holders.get(ip) ?? one;
      holders.set(ip, holder);
      if (holder.cluster !== one.cluster || holder.instance !== one.instance) {
        const other =
          holder.cluster === one.cluster ? `the VRRP instance "${holder.instance}"` : `the cluster "${holder.cluster}"`;
        report({
          at: one.vip.origin,
          message: `the VIP ${ip} already belongs to ${other}`,
          consequence: 'two directors would hold the same address at a time, and each would take a part of the traffic',
          hint: 'an address of its own, or one cluster for all services of this VIP',
          related: [{ message: 'where it is used first', at: holder.vip.origin }],
        });
        continue;
      }
      const service = `${ip} ${one.port} ${one.protocol}`;
      const twin = services.get(service);
      if (twin !== undefined) {
        const same = twin.portOrigin.start === one.portOrigin.start && place(twin.portOrigin) === place(one.portOrigin);
        report({
          at: same ? one.vip.origin : one.portOrigin,
          message: `${ip} port ${one.port}/${one.protocol} is used twice: by the virtual servers "${twin.name}" and "${one.name}"`,
          consequence:
            'keepalived accepts both without a word and checks the real servers of both, but IPVS has one service',
          hint: 'one virtual server for this port, with the real servers of both',
          related: [{ message: 'where it is used first', at: twin.origin }],
        });
      }
      services.set(service, one);
    }
  },
} satisfies Rule;
