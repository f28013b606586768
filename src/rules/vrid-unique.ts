import { originOfValue } from '../inventory/origin.ts';
import type { VrrpInstance } from '../model/model.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A virtual_router_id is used once in the fleet: VRRP knows routers on a segment by it alone.',
  examples: {
    bad: example({
      clusters: `db:
  lb_kind: DR
  directors: directors
  real_servers: webservers
  vrrp: {virtual_router_id: 51}
  virtual_servers:
    mysql: {virtual_ipaddress: 192.0.2.20/24, port: 3306}`,
    }),
    good: example({}),
  },
  check(fleet, report) {
    const first = new Map<unknown, VrrpInstance>();
    for (const instance of fleet.clusters.flatMap(({ instances }) => instances)) {
      const id = instance.directives.virtual_router_id;
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, instance);
        continue;
      }
      report({
        at: originOfValue(instance.written, 'virtual_router_id'),
        message: `the virtual_router_id ${id} already belongs to the VRRP instance "${other.name}" of the cluster "${other.cluster}"`,
        consequence:
          'on one segment the two take each other’s adverts for their own: keepalived refuses to start, or both lose their VIPs',
        hint: 'a number from 1 to 255 that no other instance has',
        related: [{ message: 'where it is used first', at: originOfValue(other.written, 'virtual_router_id') }],
      });
    }
  },
} satisfies Rule;
