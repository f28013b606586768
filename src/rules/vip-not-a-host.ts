import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A VIP is no host’s own address.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: 192.0.2.11\nport: 80' }),
    good: example({}),
  },
  check(fleet, report) {
    const owners = new Map(
      [...fleet.hosts.values()].flatMap((host) => host.addresses.map((one) => [one.ip.text, { host, one }] as const)),
    );
    const gateways = new Map(
      [...fleet.hosts.values()].flatMap((host) =>
        host.nics.flatMap((nic) => (nic.gateway ? [[nic.gateway.text, host] as const] : [])),
      ),
    );
    for (const vip of fleet.clusters.flatMap(({ virtualServers }) => virtualServers.flatMap(({ vips }) => vips))) {
      const ip = vip.cidr.ip.text;
      const owner = owners.get(ip);
      const routed = gateways.get(ip);
      if (owner !== undefined) {
        report({
          at: vip.origin,
          message: `the VIP ${ip} is the host "${owner.host.name}"’s own address`,
          consequence: 'two machines would answer for it, and the host could no longer be reached reliably',
          hint: 'a free address of the network',
          related: [{ message: 'the host’s address', at: owner.one.origin }],
        });
      } else if (routed !== undefined) {
        report({
          at: vip.origin,
          message: `the VIP ${ip} is the default gateway of "${routed.name}"`,
          consequence: 'the director would take over the router’s address',
          hint: 'a free address of the network',
        });
      }
    }
  },
} satisfies Rule;
