import { isMapping, keysOf, originOfKey } from '../inventory/origin.ts';
import { root } from '../schema/keepalived.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

/** What IPVS itself knows; the rest is keepalived's. */
const known = new Set([
  ...['lb_algo', 'lb_kind', 'protocol', 'persistence_timeout', 'persistence_granularity', 'persistence_engine', 'ops'],
  ...['sh-port', 'sh-fallback', 'mh-port', 'mh-fallback', 'weight', 'uthreshold', 'lthreshold'],
  ...['virtual_ipaddress', 'port', 'ports', 'fwmark', 'group', 'match', 'real_servers', 'servers'],
]);

export default {
  severity: 'error',
  doc: 'A cluster with director_engine ipvsadm uses only what IPVS itself knows.',
  examples: {
    bad: example({
      cluster: 'lb_kind: DR\ndirector_engine: ipvsadm',
      directors: 'lb1',
      server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\ndelay_loop: 6',
    }),
    good: example({ cluster: 'lb_kind: DR\ndirector_engine: ipvsadm', directors: 'lb1' }),
  },
  check(fleet, report) {
    for (const { engine, virtualServers, written: cluster } of fleet.clusters) {
      if (engine !== 'ipvsadm') continue;
      const held = [
        cluster,
        ...virtualServers.flatMap(({ written, realServers }) => [
          written,
          ...realServers.flatMap((one) => one.written ?? []),
        ]),
      ];
      for (const holder of new Set(held)) {
        if (!isMapping(holder)) continue;
        const keys = holder === cluster ? keysOf(holder).filter((key) => clusterOnly.has(key)) : keysOf(holder);
        for (const key of keys) {
          if (known.has(key) || (key === 'checks' && holder[key] === 'none')) continue;
          report({
            at: originOfKey(holder, key),
            message: `"${key}" is keepalived’s, and this cluster has director_engine ipvsadm`,
            consequence: 'ipvsadm fills a table once and watches nothing: no checks, no sorry server, no quorum',
            hint: 'director_engine: keepalived, or without it',
          });
        }
      }
    }
  },
} satisfies Rule;

const clusterOnly = new Set([
  'global_defs',
  'sync_daemon',
  'verbatim',
  ...root.directives.map(({ keyword }) => keyword),
]);
