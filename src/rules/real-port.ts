import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'Only NAT can send to another port than the client asked for.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nservers: {web1: {port: 8080}}' }),
    good: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nservers: {web1: {weight: 2}}' }),
  },
  check(fleet, report) {
    for (const { lbKind, port, realServers, sorryServer, fwmark } of fleet.clusters.flatMap(
      ({ virtualServers }) => virtualServers,
    )) {
      const others = [
        ...realServers.map(({ port: own, portOrigin, host }) => ({ own, at: portOrigin, name: host.name })),
        ...(sorryServer ? [{ own: sorryServer.port, at: sorryServer.origin, name: sorryServer.host.name }] : []),
      ];
      for (const { own, at, name } of others) {
        if (own === port || (lbKind === 'NAT' && fwmark === undefined)) continue;
        report({
          at,
          message:
            fwmark === undefined
              ? `"${name}" takes port ${own}, and the virtual server port ${port}`
              : `"${name}" names a port in a service by firewall mark`,
          consequence: `${lbKind} passes packets on as they are, with the client’s port: keepalived would set it back without stopping`,
          hint: fwmark === undefined ? `the same port, or lb_kind: NAT` : 'no port',
        });
      }
    }
  },
} satisfies Rule;
