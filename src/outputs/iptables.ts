import type { Family } from '../ip.ts';
import type { FirewallRule, HostState } from '../model/host-state.ts';
import { builtInChains } from '../netfilter/tables.ts';
import { header, type OutputKind } from './output.ts';

const files = [
  { family: 4, name: 'iptables' },
  { family: 6, name: 'ip6tables' },
] as const;

export default {
  doc: 'The rules that iptables.service and ip6tables.service restore: lvsgen’s and the host’s own.',
  plan: (state, fleet) =>
    files.flatMap(({ family, name }) => {
      const rules = state.firewall.filter((rule) => rule.family === family);
      if (rules.length === 0) return [];
      return [
        {
          path: `etc/sysconfig/${name}`,
          mode: '0600' as const,
          template: 'iptables',
          view: { header: header(state, fleet), tables: tables(family, rules, state) },
        },
      ];
    }),
} satisfies OutputKind;

function tables(family: Family, rules: readonly FirewallRule[], { host }: HostState) {
  const own = family === 4 ? host.own.iptables : host.own.ip6tables;
  return Object.entries(builtInChains).flatMap(([table, builtIn]) => {
    const lines = own[table] ?? [];
    const ours = rules.filter((rule) => rule.table === table);
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
        rules: ours.map(({ chain, args, reason }) => ({ chain, args, reason })),
        own: lines.filter((line) => !line.startsWith(':')),
      },
    ];
  });
}

/** iptables-save's form; a chain of the host's own has no policy, which is written `-`. */
function withCounters(line: string): string {
  return line.endsWith(']') ? line : `${line} [0:0]`;
}
