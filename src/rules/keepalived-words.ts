import { isMapping, originOfKey } from '../inventory/origin.ts';
import { usedBlocksInside } from '../model/used-blocks.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

/** What goes together stands in the table of directives, beside the words themselves. */
export default {
  severity: 'error',
  doc: 'The keywords of a block go together: keepalived would take one of them back.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nlb_algo: wlc\nsh-port: true' }),
    good: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nlb_algo: sh\nsh-port: true' }),
  },
  check(fleet, report) {
    for (const cluster of fleet.clusters) {
      // One mapping may serve many, such as the checks of a virtual server all its real servers.
      const seen = new Set<object>();
      for (const { block, values, heldBy } of usedBlocksInside(cluster)) {
        if (!isMapping(values) || seen.has(values)) continue;
        seen.add(values);
        for (const { keyword, when, message, consequence, hint } of block.conflicts ?? []) {
          if (!when(values)) continue;
          const isEmpty = heldBy !== undefined && !heldBy.holder[heldBy.key];
          report({
            at: isEmpty ? originOfKey(heldBy.holder, heldBy.key) : originOfKey(values, keyword),
            message,
            consequence,
            hint,
          });
        }
      }
    }
  },
} satisfies Rule;
