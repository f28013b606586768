import { hostPrefix } from '../base/ip.ts';
import { atLeast } from '../base/version.ts';
import { knowsPreferredLft } from '../model/vrrp.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

const v6 = {
  lb1: 'lvs_interfaces: {eth0: {address: "2001:db8::2/64"}}',
  lb2: 'lvs_interfaces: {eth0: {address: "2001:db8::3/64"}}',
  web1: 'lvs_interfaces: {eth0: {address: "2001:db8::11/64"}}',
  web2: 'lvs_interfaces: {eth0: {address: "2001:db8::12/64"}}',
};

export default {
  severity: 'error',
  doc: 'No director speaks to its real servers from an IPv6 VIP.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: "2001:db8::10/64"\nport: 80', ...v6 }),
    good: example({ server: 'virtual_ipaddress: "2001:db8::10/128"\nport: 80', ...v6 }),
  },
  check(fleet, report) {
    for (const { directors, instances } of fleet.clusters) {
      const old = directors.find(({ keepalived }) => !atLeast(keepalived, knowsPreferredLft));
      if (old === undefined) continue;
      for (const { cidr, origin } of instances.flatMap(({ vips }) => vips)) {
        if (cidr.ip.family !== 6 || cidr.prefix === hostPrefix(6)) continue;
        report({
          at: origin,
          message: `keepalived ${old.keepalived} on "${old.name}" would take the IPv6 VIP with /${cidr.prefix} for the director’s own address`,
          consequence:
            'its checks leave from the VIP, which the real servers hold themselves: no answer comes back, and all of them are taken out',
          hint: `${cidr.ip.text}/128, or keepalived ${knowsPreferredLft} and lvs_keepalived_version: ${knowsPreferredLft}`,
          related: [{ message: 'the director', at: old.origin }],
        });
      }
    }
  },
} satisfies Rule;
