import { atLeast } from '../base/version.ts';
import { isMapping, originOfValue } from '../inventory/origin.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'Every director’s kernel and keepalived know the scheduler.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nlb_algo: mh' }),
    good: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nlb_algo: sh' }),
  },
  check(fleet, report) {
    for (const { directors, virtualServers, engine } of fleet.clusters) {
      for (const { directives, written, origin } of virtualServers) {
        const scheduler = String(directives.lb_algo);
        const at = isMapping(written) && 'lb_algo' in written ? originOfValue(written, 'lb_algo') : origin;
        for (const { name, origin: host, platform, platformName, keepalived } of directors) {
          const inKernel = platform.schedulers.includes(scheduler);
          // keepalived 2.0 and 2.1 check the name against a list that twos is not yet on.
          const inKeepalived = engine !== 'keepalived' || scheduler !== 'twos' || atLeast(keepalived, '2.2.0');
          if (inKernel && inKeepalived) continue;
          report({
            at,
            message: `lb_algo ${scheduler} is unknown to ${inKernel ? `keepalived ${keepalived}` : `the kernel of ${platformName}`} on the director "${name}"`,
            consequence: inKernel
              ? 'keepalived would use wlc instead'
              : 'the kernel would refuse the virtual server, and nobody would answer on the VIP',
            hint: `one of ${platform.schedulers.join(' ')}`,
            related: [{ message: 'the director', at: host }],
          });
        }
      }
    }
  },
} satisfies Rule;
