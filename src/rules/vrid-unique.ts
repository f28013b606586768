import { originOfValue } from '../inventory/origin.ts';
import type { Cluster, Host, VrrpInstance } from '../model/model.ts';
import { addFirst, lowest, Segments } from '../model/segment.ts';
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
    const earlier = new Map<unknown, Namesakes>();
    for (const cluster of fleet.clusters) {
      for (const instance of cluster.instances) {
        const id = instance.directives.virtual_router_id;
        const namesakes = earlier.get(id) ?? new Namesakes();
        earlier.set(id, namesakes);
        const other = namesakes.firstThatMeets({ instance, cluster });
        namesakes.add({ instance, cluster });
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

/** Instances of one virtual_router_id, by where their adverts are heard. */
class Namesakes {
  readonly #all: Placed[] = [];
  readonly #byDirector = new Map<Host, number>();
  readonly #everyone = new Segments();
  readonly #multicast = new Segments();

  add(placed: Placed): void {
    const number = this.#all.push(placed) - 1;
    for (const director of placed.cluster.directors) {
      addFirst(this.#byDirector, director, number);
      this.#everyone.add(director, number);
      if (!placed.instance.unicast) this.#multicast.add(director, number);
    }
  }

  /** The first whose adverts reach a director of this one, or the other way round; unicast goes to its peers alone. */
  firstThatMeets({ cluster: { directors }, instance: { unicast } }: Placed): Placed | undefined {
    const heard = unicast ? this.#multicast : this.#everyone;
    const number = lowest(directors.flatMap((one) => [this.#byDirector.get(one), heard.first(one)]));
    return number === undefined ? undefined : this.#all[number];
  }
}
