import { arpMethods } from '../generated/arp.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A service by firewall mark says what it matches where the real servers have to match the same.',
  examples: {
    bad: example({
      cluster: 'lb_kind: DR\narp_method: iptables\nvrrp: {virtual_router_id: 51}',
      server: 'virtual_ipaddress: 192.0.2.10/24\nfwmark: 1\nchecks: none',
    }),
    good: example({
      cluster: 'lb_kind: DR\narp_method: iptables\nvrrp: {virtual_router_id: 51}',
      server: 'virtual_ipaddress: 192.0.2.10/24\nfwmark: 1\nmatch: [{port: 80}, {port: 443}]',
      vars: 'lvs_iptables_rules: []',
    }),
  },
  check(fleet, report) {
    for (const { fwmark, matches, arpMethod, origin, name } of fleet.clusters.flatMap(
      ({ virtualServers }) => virtualServers,
    )) {
      if (fwmark === undefined || matches.length > 0 || arpMethods[arpMethod ?? '']?.vip !== 'none') continue;
      report({
        at: origin,
        message: `the virtual server "${name}" goes by the firewall mark ${fwmark} and does not say which ports carry it`,
        consequence: `arp_method ${arpMethod} redirects port by port on the real servers, and would redirect none`,
        hint: 'match: [{port: 80}, {port: 443}], or arp_method: sysctl',
      });
    }
  },
} satisfies Rule;
