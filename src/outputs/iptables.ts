import type { Fact as OwnRules } from '../facts/own-rules.ts';
import { builtInChains } from '../netfilter/tables.ts';
import { header } from '../planned-file.ts';
import type { OutputKind } from './output.ts';
import { argumentsOf, packetRules, type WantedRule } from './packet-rules.ts';
import { saveOf } from './save.ts';

const files = [
  { family: 4, ruleset: 'iptables' },
  { family: 6, ruleset: 'ip6tables' },
] as const;

export default {
  doc: 'The rules that the iptables and ip6tables services restore: lvsgen’s and the host’s own.',
  plan: (state) =>
    files.flatMap(({ family, ruleset }) => {
      const rules = packetRules(state, 'iptables').filter((rule) => rule.family === family);
      if (rules.length === 0) return [];
      const own = state.of('own-rules').filter((one) => one.ruleset === ruleset);
      return [
        {
          path: saveOf(state, ruleset).path,
          mode: '0600' as const,
          carries: [...rules.map(({ fact }) => fact), ...own],
          template: 'iptables',
          view: { header: header(state), tables: tables(rules, own) },
        },
      ];
    }),
} satisfies OutputKind;

function tables(rules: readonly WantedRule[], own: readonly OwnRules[]) {
  return Object.entries(builtInChains).flatMap(([table, builtIn]) => {
    const lines = own.filter((one) => one.table === table).flatMap((one) => one.lines);
    const ours = rules.filter(({ rule }) => rule.table === table);
    if (lines.length === 0 && ours.length === 0) return [];
    const declared = lines.filter((line) => line.startsWith(':'));
    const policies = builtIn.map(
      (chain) => declared.find((line) => line.startsWith(`:${chain} `)) ?? `:${chain} ACCEPT`,
    );
    const further = declared.filter((line) => !policies.includes(line));
    return [
      {
        name: table,
        chains: [...policies, ...further].map(withCounters),
        rules: ours.map(({ rule, fact }) => ({ chain: rule.chain, args: argumentsOf(rule), reason: fact.reason })),
        own: lines.filter((line) => !line.startsWith(':')),
      },
    ];
  });
}

/** iptables-save's form; a chain of the host's own has no policy, which is written `-`. */
function withCounters(line: string): string {
  return line.endsWith(']') ? line : `${line} [0:0]`;
}
