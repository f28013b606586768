import type { Host, HostAddress } from '../model/model.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'No two hosts of a cluster have one address.',
  examples: {
    bad: example({ web2: 'ansible_host: 192.0.2.11' }),
    good: example({}),
  },
  check(fleet, report) {
    for (const { directors, virtualServers } of fleet.clusters) {
      const behind = virtualServers.flatMap(({ realServers, sorryServer }) => [
        ...realServers.map(({ host }) => host),
        ...(sorryServer ? [sorryServer.host] : []),
      ]);
      const owners = new Map<string, { host: Host; one: HostAddress }>();
      for (const host of new Set([...directors, ...behind])) {
        for (const one of host.addresses) {
          const owner = owners.get(one.ip.text);
          if (owner === undefined) {
            owners.set(one.ip.text, { host, one });
            continue;
          }
          report({
            at: one.origin,
            message: `"${host.name}" and "${owner.host.name}" have one address, ${one.ip.text}`,
            consequence:
              'keepalived takes two real servers at one address for one, and the network knows one machine there',
            hint: 'each host’s own address',
            related: [{ message: `the address of "${owner.host.name}"`, at: owner.one.origin }],
          });
        }
      }
    }
  },
} satisfies Rule;
