import { xmlComment, xmlText } from '../base/escapes.ts';
import { shellWord } from '../base/shell-word.ts';
import type { Fact as OwnRules } from '../facts/own-rules.ts';
import { saveWords } from '../netfilter/save-line.ts';
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
          header: xmlComment(header(state)),
          chains: own.filter(({ args }) => args === ''),
          rules: rules.map(({ rule, fact, family }) => ({
            ipv: `ipv${family}`,
            table: rule.table,
            chain: rule.chain,
            args: xmlText(argumentsOf(rule)),
            reason: xmlComment(fact.reason),
          })),
          own: own.filter(({ args }) => args !== ''),
        },
      },
    ];
  },
} satisfies OutputKind;

/**
 * The host's own lines of iptables-save as direct rules; a policy is firewalld's own affair, so only chains of the host's
 * own count. firewalld splits a rule as a shell does, and iptables-restore does not: the words are quoted anew.
 */
function directRules({ ruleset, table, lines }: OwnRules) {
  const ipv = ruleset === 'iptables' ? 'ipv4' : 'ipv6';
  return lines.flatMap((line) => {
    const [, declared] = /^:(\S+) -/.exec(line) ?? [];
    if (declared !== undefined) return [{ ipv, table, chain: declared, args: '' }];
    const [command, chain, ...words] = saveWords(line) ?? [];
    if (command?.text !== '-A' || chain === undefined) return [];
    return [{ ipv, table, chain: chain.text, args: xmlText(words.map(({ text }) => shellWord(text)).join(' ')) }];
  });
}
