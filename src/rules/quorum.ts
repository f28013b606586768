import { isMapping, originOfValue } from '../inventory/origin.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'The real servers together have the weight that the quorum asks for.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nquorum: 3' }),
    good: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nquorum: 2' }),
  },
  check(fleet, report) {
    for (const { directives, realServers, written, name } of fleet.clusters.flatMap((one) => one.virtualServers)) {
      const quorum = directives.quorum;
      const weight = realServers.reduce((sum, one) => sum + Number(one.directives.weight), 0);
      if (quorum === undefined || Number(quorum) <= weight || !isMapping(written)) continue;
      report({
        at: originOfValue(written, 'quorum'),
        message: `the virtual server "${name}" asks for a quorum of ${quorum}, and all its real servers together weigh ${weight}`,
        consequence: `keepalived takes the quorum back to ${weight}: one real server down, and all clients go to the sorry server`,
        hint: `a quorum below ${weight}, or larger weights`,
      });
    }
  },
} satisfies Rule;
