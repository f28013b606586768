import type { Version } from '../base/version.ts';
import { isMapping, originOfValue } from '../inventory/origin.ts';
import { outside, rawFault } from '../keepalived/raw-lines.ts';
import { usedBlocksInside } from '../model/used-blocks.ts';
import { verbatimLines } from '../schema/directive.ts';
import { root } from '../schema/keepalived.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

/** The deepest that lines stand in keepalived.conf, a block more than there is. */
const indentation = 24;

export default {
  severity: 'error',
  doc: 'Raw lines leave the block around them as it is, in the eyes of the keepalived that reads them.',
  examples: {
    bad: example({
      cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51}',
      server: "virtual_ipaddress: 192.0.2.10/24\nport: 80\nverbatim: 'smtp_alert {\" }'",
    }),
    good: example({
      cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51}',
      server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nverbatim: "ha_suspend # as agreed"',
    }),
  },
  check(fleet, report) {
    for (const cluster of fleet.clusters) {
      const releases = new Set(cluster.directors.map(({ keepalived }) => keepalived as Version));
      const all = usedBlocksInside(cluster);
      // One mapping may serve many, such as the checks of a virtual server all its real servers.
      const blocks = new Map(all.map(({ block, values }) => [values, block]));
      for (const [values, block] of blocks) {
        const { verbatim } = values;
        if (typeof verbatim !== 'string' || !isMapping(values)) continue;
        const place = { block: block === root ? outside : block.name, indentation };
        for (const release of releases) {
          const fault = rawFault(verbatimLines(verbatim).join('\n'), { ...place, release });
          if (fault === undefined) continue;
          const { number, message, consequence } = fault;
          const where = verbatim.trim().includes('\n') ? `line ${number} of "verbatim"` : '"verbatim"';
          report({
            at: originOfValue(values, 'verbatim'),
            message: `${where}: ${message}${releases.size > 1 ? ` (keepalived ${release})` : ''}`,
            consequence,
            hint: 'lines that open and close their own blocks: one keyword a line, "}" on a line of its own',
          });
          break;
        }
      }
    }
  },
} satisfies Rule;
