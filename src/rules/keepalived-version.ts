import { isMapping, originOfKey } from '../inventory/origin.ts';
import { unknownTo } from '../schema/directive.ts';
import { checkers, globalDefs, realServer, virtualServer, vrrpInstance } from '../schema/keepalived.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A keyword is known to the keepalived of every director that would read it.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nretry: 2' }),
    good: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nchecks: [{TCP_CHECK: {retry: 2}}]' }),
  },
  check(fleet, report) {
    for (const { directors, instances, virtualServers, globalDefs: globals, engine } of fleet.clusters) {
      if (engine !== 'keepalived') continue;
      const used = [
        { block: globalDefs, values: globals },
        ...instances.map(({ written }) => ({ block: vrrpInstance, values: written })),
        ...virtualServers.flatMap(({ written, realServers }) => [
          { block: virtualServer, values: written },
          ...realServers.flatMap((real) => (real.written ? [{ block: realServer, values: real.written }] : [])),
          ...realServers.flatMap((real) => (real.checks ?? []).map((check) => ({ block: checkers, values: check }))),
        ]),
      ];
      for (const director of directors) {
        for (const { block, values } of used) {
          for (const { directive, holder } of unknownTo(block, values, director.keepalived)) {
            if (!isMapping(holder)) continue;
            report({
              at: originOfKey(holder, directive.keyword),
              message: `"${directive.keyword}" came with keepalived ${directive.since}, and "${director.name}" runs ${director.keepalived}`,
              consequence: 'keepalived would log an unknown keyword and start without what it says',
              hint: `nothing here, or lvs_keepalived_version: ${directive.since} on a director that runs it`,
              related: [{ message: 'the director', at: director.origin }],
            });
          }
        }
      }
    }
  },
} satisfies Rule;
