import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'The sorry server is none of the real servers.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nsorry_server: {host: web2}' }),
    good: example({
      server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nreal_servers: web1\nsorry_server: {host: web2}',
    }),
  },
  check(fleet, report) {
    for (const { sorryServer, realServers, name } of fleet.clusters.flatMap(({ virtualServers }) => virtualServers)) {
      if (!sorryServer || !realServers.some(({ host }) => host === sorryServer.host)) continue;
      report({
        at: sorryServer.origin,
        message: `the sorry server "${sorryServer.host.name}" is a real server of "${name}" as well`,
        consequence: 'when it is down with the others, clients would still be sent there',
        hint: 'another host, or a pool without it',
      });
    }
  },
} satisfies Rule;
