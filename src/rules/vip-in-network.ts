import { contains, formatCidr, hostPrefix, isNetworkOrBroadcast } from '../base/ip.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A VIP is a usable address of the network that its prefix names, and that prefix is the network’s own.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: 192.0.2.255/24\nport: 80' }),
    good: example({}),
  },
  check(fleet, report) {
    for (const { directors, virtualServers } of fleet.clusters) {
      for (const vip of virtualServers.flatMap(({ vips }) => vips)) {
        const { cidr } = vip;
        if (isNetworkOrBroadcast(cidr)) {
          report({
            at: vip.origin,
            message: `${formatCidr(cidr)} is the network’s own or its broadcast address`,
            consequence: 'no client could reach it',
            hint: 'an address between the two',
          });
          continue;
        }
        const facing = directors
          .flatMap(({ addresses }) => addresses)
          .find(
            ({ ip, prefix }) =>
              prefix !== undefined && ip.family === cidr.ip.family && contains({ ip, prefix }, cidr.ip),
          );
        if (facing?.prefix === undefined || cidr.prefix === facing.prefix || cidr.prefix === hostPrefix(cidr.ip.family))
          continue;
        report({
          at: vip.origin,
          message: `the VIP ${formatCidr(cidr)} stands in the director’s network, whose prefix is /${facing.prefix}`,
          consequence: 'with the VIP the director would get a second, different route to its own network',
          hint: `${cidr.ip.text}/${facing.prefix}`,
          related: [{ message: 'the director’s address', at: facing.origin }],
        });
      }
    }
  },
} satisfies Rule;
