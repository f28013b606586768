import type { Fact as OwnRules } from '../facts/own-rules.ts';
import { header } from '../planned-file.ts';
import type { OutputKind } from './output.ts';
import { argumentsOf, packetRules } from './packet-rules.ts';
import { saveOf } from './save.ts';

export default {
  doc: 'firewalld’s direct rules: lvsgen’s and the host’s own.',
  plan(state) {
    const rules = packetRules(state, 'firewalld');
    if (rules.length === 0) return [];
    const owned = state.of('own-rules').filter(({ ruleset }) => ruleset !== 'arptables');
    const own = owned.flatMap(directRules);
    return [
      {
        path: saveOf(state, 'firewalld').path,
        mode: '0644',
        carries: [...rules.map(({ fact }) => fact), ...owned],
        template: 'direct.xml',
        view: {
          header: comment(header(state)),
          chains: own.filter(({ args }) => args === ''),
          rules: rules.map(({ rule, fact, family }) => ({
            ipv: `ipv${family}`,
            table: rule.table,
            chain: rule.chain,
            args: escapeXml(argumentsOf(rule)),
            reason: comment(fact.reason),
          })),
          own: own.filter(({ args }) => args !== ''),
        },
      },
    ];
  },
} satisfies OutputKind;

/** The host's own lines of iptables-save as direct rules; a policy is firewalld's own affair, so only chains of the host's own count. */
function directRules({ ruleset, table, lines }: OwnRules) {
  const ipv = ruleset === 'iptables' ? 'ipv4' : 'ipv6';
  return lines.flatMap((line) => {
    const [, chain, rest] = /^(?:-A |:)([A-Za-z0-9_-]+) (.*)$/.exec(line) ?? [];
    if (chain === undefined || rest === undefined) return [];
    const isChain = line.startsWith(':');
    if (isChain && !rest.startsWith('-')) return [];
    return [{ ipv, table, chain, args: isChain ? '' : escapeXml(rest) }];
  });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** XML ends a comment at two hyphens, and a cluster may be called `a--b`. */
function comment(text: string): string {
  return text.replaceAll('--', '- -');
}
