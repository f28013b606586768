import { formatCidr } from '../base/ip.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

const web1 = (address: string) => ({
  web1: `lvs_interfaces: {eth0: {address: ${address}, gateway: "2001:db8::1"}}`,
});

export default {
  severity: 'error',
  doc: 'A NIC with a default gateway has an address of the gateway’s family.',
  examples: {
    bad: example(web1('192.0.2.11/24')),
    good: example(web1('[192.0.2.11/24, "2001:db8::11/64"]')),
  },
  check(fleet, report) {
    for (const { nics, origin: host } of fleet.hosts.values()) {
      for (const { name, addresses, gateway, gatewayOrigin, origin } of nics) {
        if (gateway === undefined || addresses.some(({ ip }) => ip.family === gateway.family)) continue;
        const family = `IPv${gateway.family}`;
        report({
          at: gatewayOrigin ?? origin,
          message: `the gateway ${gateway.text} is ${family}, and ${name} has no ${family} address`,
          consequence: `no packet would leave by it: the host has no ${family} address there to send from`,
          hint: `address: [${addresses.map(formatCidr).join(', ')}, …] with an ${family} address, or no gateway here`,
          related: [{ message: 'the host', at: host }],
        });
      }
    }
  },
} satisfies Rule;
