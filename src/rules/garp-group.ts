import { originOfKey } from '../inventory/origin.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

const groups = (second: string) =>
  `garp_group:\n  - {garp_interval: 0.1, interfaces: [eth0, eth1]}\n  - {garp_interval: 0.2, interface: ${second}}`;

export default {
  severity: 'error',
  doc: 'A NIC is in one garp_group.',
  examples: {
    bad: example({ cluster: `lb_kind: DR\nvrrp: {virtual_router_id: 51}\n${groups('eth1')}` }),
    good: example({ cluster: `lb_kind: DR\nvrrp: {virtual_router_id: 51}\n${groups('eth2')}` }),
  },
  check(fleet, report) {
    for (const { root } of fleet.clusters) {
      const seen = new Set<string>();
      for (const group of (root.garp_group ?? []) as ({ interface?: string; interfaces?: string[] } | null)[]) {
        if (group === null) continue;
        const key = group.interface === undefined ? 'interfaces' : 'interface';
        const nics = new Set([group.interface ?? [], group.interfaces ?? []].flat());
        for (const nic of nics) {
          if (seen.has(nic)) {
            report({
              at: originOfKey(group, key),
              message: `"${nic}" is in a garp_group already`,
              consequence: 'keepalived ignores the second, or stops reading there',
              hint: 'one group for each NIC',
            });
          }
          seen.add(nic);
        }
      }
    }
  },
} satisfies Rule;
