import { originOfValue } from '../inventory/origin.ts';
import { isVersion3 } from '../model/vrrp.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

/** An advert of version 3 has twelve bits for the pause, in hundredths of a second. */
const longestV3 = 40.95;

export default {
  severity: 'error',
  doc: 'VRRPv2 has whole seconds between adverts, and directors have different priorities.',
  examples: {
    bad: example({ cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51, advert_int: 0.5}' }),
    good: example({ cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51, version: 3, advert_int: 0.5}' }),
  },
  check(fleet, report) {
    for (const { instances, directors } of fleet.clusters) {
      for (const instance of instances) {
        const { directives, written, priorities, origin, name } = instance;
        const { advert_int: pause = 1 } = directives;
        const isV3 = isVersion3(instance);
        if (isV3 && Number(pause) > longestV3) {
          report({
            at: originOfValue(written, 'advert_int'),
            message: `advert_int ${pause} is above ${longestV3} seconds, and this instance speaks VRRPv3`,
            consequence: `keepalived takes it back to ${longestV3}`,
            hint: 'version: 2 beside it, or a shorter pause',
          });
        }
        if (!isV3 && !Number.isInteger(pause)) {
          report({
            at: originOfValue(written, 'advert_int'),
            message: `advert_int ${pause} is no whole number of seconds, and this instance speaks VRRPv2`,
            consequence: 'keepalived would round it, and failover would take longer than you think',
            hint: 'version: 3 beside it, or whole seconds',
          });
        }
        const [first, second] = directors.filter((one, index) =>
          directors.some((other, at) => at !== index && priorities.get(other.name) === priorities.get(one.name)),
        );
        if (first === undefined || second === undefined) continue;
        report({
          at: origin,
          message: `"${first.name}" and "${second.name}" have the same priority ${priorities.get(first.name)} in the VRRP instance "${name}"`,
          consequence: 'the one with the higher address wins every election, whichever you meant to be first',
          hint: 'lvs_priority: a number of its own on each director, or none',
          related: [{ message: 'the second director', at: second.origin }],
        });
      }
    }
  },
} satisfies Rule;
