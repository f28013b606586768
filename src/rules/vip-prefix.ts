import { formatCidr } from '../base/ip.ts';
import type { Vip } from '../model/model.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'warning',
  doc: 'A VIP has the same prefix wherever the cluster names it.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: [192.0.2.10/24, 192.0.2.10/32]\nfwmark: 1\nchecks: none' }),
    good: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nports: [80, 443]' }),
  },
  check(fleet, report) {
    for (const { virtualServers, name } of fleet.clusters) {
      const known = new Map<string, Vip>();
      for (const vip of virtualServers.flatMap(({ vips }) => vips)) {
        const other = known.get(vip.cidr.ip.text) ?? vip;
        known.set(vip.cidr.ip.text, other);
        if (other.cidr.prefix === vip.cidr.prefix) continue;
        report({
          at: vip.origin,
          message: `the VIP ${formatCidr(vip.cidr)} is ${formatCidr(other.cidr)} elsewhere in the cluster "${name}"`,
          consequence: `a director sets an address once, and here with /${other.cidr.prefix}`,
          hint: `${formatCidr(other.cidr)} in both places`,
          related: [{ message: 'the other place', at: other.origin }],
        });
      }
    }
  },
} satisfies Rule;
