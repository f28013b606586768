import { originOfValue } from '../inventory/origin.ts';
import type { Cluster, VrrpInstance } from '../model/model.ts';
import { mayShareSegment } from '../model/segment.ts';
import { example, secondCluster } from './example.ts';
import type { Rule } from './rule.ts';

interface Placed {
  instance: VrrpInstance;
  cluster: Cluster;
}

export default {
  severity: 'error',
  doc: 'A virtual_router_id is used once on a segment: VRRP knows routers there by it alone.',
  examples: {
    bad: example({
      clusters: secondCluster({ vrid: 51, vip: '192.0.2.20/24' }),
    }),
    good: example({
      clusters: secondCluster({ vrid: 52, vip: '192.0.2.20/24' }),
    }),
  },
  check(fleet, report) {
    const earlier = new Map<unknown, Placed[]>();
    for (const cluster of fleet.clusters) {
      for (const instance of cluster.instances) {
        const id = instance.directives.virtual_router_id;
        const namesakes = earlier.get(id) ?? [];
        const other = namesakes.find((one) => meet(one, { instance, cluster }));
        earlier.set(id, [...namesakes, { instance, cluster }]);
        if (other === undefined) continue;
        report({
          at: originOfValue(instance.written, 'virtual_router_id'),
          message: `the virtual_router_id ${id} already belongs to the VRRP instance "${other.instance.name}" of the cluster "${other.cluster.name}"`,
          consequence:
            'on one segment the two take each other’s adverts for their own: keepalived refuses to start, or both lose their VIPs',
          hint: 'a number from 1 to 255 that no other instance on this segment has',
          related: [{ message: 'the other use of it', at: originOfValue(other.instance.written, 'virtual_router_id') }],
        });
      }
    }
  },
} satisfies Rule;

/** Whether adverts of the one reach a director of the other; unicast goes to its peers alone. */
function meet(a: Placed, b: Placed): boolean {
  if (a.cluster.directors.some((director) => b.cluster.directors.includes(director))) return true;
  if (a.instance.unicast && b.instance.unicast) return false;
  return a.cluster.directors.some((one) => b.cluster.directors.some((other) => mayShareSegment(one, other)));
}
