import { checksOf } from '../model/checks.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'Every real server is checked, or the inventory says that it shall not be.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 53\nprotocol: UDP' }),
    good: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 53\nprotocol: UDP\nchecks: none' }),
  },
  check(fleet, report) {
    for (const { directors, virtualServers, engine } of fleet.clusters) {
      if (engine !== 'keepalived') continue;
      for (const one of virtualServers) {
        for (const { name, keepalived, origin } of directors) {
          if (
            !one.realServers.some((real) => real.checks === undefined && checksOf(real, one, keepalived).length === 0)
          )
            continue;
          const what =
            one.fwmark === undefined
              ? `keepalived ${keepalived} has no checker for ${one.protocol}`
              : 'a service by firewall mark names no TCP port to check';
          report({
            at: one.origin,
            message: `the virtual server "${one.name}" says nothing of checks, and ${what}`,
            consequence: `the director "${name}" would send clients to real servers that are down`,
            hint: 'checks: [{MISC_CHECK: {misc_path: …}}], or checks: none if that is meant',
            related: [{ message: 'the director', at: origin }],
          });
        }
      }
    }
  },
} satisfies Rule;
