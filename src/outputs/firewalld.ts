import { xmlComment, xmlText } from '../escapes.ts';
import type { HostState } from '../model/host-state.ts';
import { saveWords } from '../netfilter/save-line.ts';
import { shellWord } from '../shell-word.ts';
import { header, type OutputKind } from './output.ts';

export default {
  doc: 'firewalld’s direct rules: lvsgen’s and the host’s own.',
  plan(state, fleet) {
    if (state.firewalld.length === 0) return [];
    const own = [...ownRules(4, state), ...ownRules(6, state)];
    return [
      {
        path: 'etc/firewalld/direct.xml',
        mode: '0644',
        template: 'direct.xml',
        view: {
          header: xmlComment(header(state, fleet)),
          chains: own.filter(({ args }) => args === ''),
          rules: state.firewalld.map(({ family, table, chain, args, reason }) => ({
            ipv: `ipv${family}`,
            table,
            chain,
            args: xmlText(args),
            reason: xmlComment(reason),
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
function ownRules(family: 4 | 6, { host }: HostState) {
  const tables = family === 4 ? host.own.iptables : host.own.ip6tables;
  return Object.entries(tables).flatMap(([table, lines]) =>
    lines.flatMap((line) => {
      const ipv = `ipv${family}`;
      const [, declared] = /^:(\S+) -/.exec(line) ?? [];
      if (declared !== undefined) return [{ ipv, table, chain: declared, args: '' }];
      const [command, chain, ...words] = saveWords(line) ?? [];
      if (command?.text !== '-A' || chain === undefined) return [];
      return [{ ipv, table, chain: chain.text, args: xmlText(words.map(({ text }) => shellWord(text)).join(' ')) }];
    }),
  );
}
