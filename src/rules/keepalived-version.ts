import { either, listed } from '../base/text.ts';
import { originOfKey } from '../inventory/origin.ts';
import type { Host } from '../model/model.ts';
import { usedBlocks } from '../model/used-blocks.ts';
import { type UsedDirective, unknownTo } from '../schema/directive.ts';
import { example } from './example.ts';
import type { Finding, Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A keyword is known to the keepalived of every director that would read it.',
  examples: {
    bad: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nretry: 2' }),
    good: example({ server: 'virtual_ipaddress: 192.0.2.10/24\nport: 80\nchecks: [{TCP_CHECK: {retry: 2}}]' }),
  },
  check(fleet, report) {
    for (const cluster of fleet.clusters) {
      if (cluster.engine !== 'keepalived') continue;
      const used = usedBlocks(cluster);
      for (const { block, values } of used) {
        const byKeyword = new Map<string, { one: UsedDirective; directors: Host[] }>();
        for (const director of cluster.directors) {
          for (const one of unknownTo(block, values, director.keepalived)) {
            const { start } = originOfKey(one.holder, one.directive.keyword);
            const found = byKeyword.get(`${start}`) ?? { one, directors: [] };
            found.directors.push(director);
            byKeyword.set(`${start}`, found);
          }
        }
        for (const { one, directors } of byKeyword.values()) report(finding(one, directors));
      }
    }
  },
} satisfies Rule;

function finding({ directive: { keyword, since }, holder }: UsedDirective, directors: readonly Host[]): Finding {
  const releases = [...new Set(directors.map(({ keepalived }) => keepalived))];
  const names = listed(directors.map(({ name }) => `"${name}"`));
  return {
    at: originOfKey(holder, keyword),
    message: `"${keyword}" came with keepalived ${since}, and ${names} run${directors.length > 1 ? '' : 's'} ${either(releases)}`,
    consequence: 'keepalived would log an unknown keyword and start without what it says',
    hint: `nothing here, or lvs_keepalived_version: ${since} on a director that runs it`,
    related: directors.map(({ origin }) => ({ message: 'the director', at: origin })),
  };
}
