import type { Ip } from '../base/ip.ts';
import type { Command, FactKind, FactOf, Step } from './fact.ts';

/** No ARP reply is sent for a VIP, and no ARP request from it: rules do so, where no kernel setting does. */
export interface Fact extends FactOf<'arp-silence'> {
  readonly vip: Ip;
  /** The sender that outgoing ARP packets get instead. */
  readonly rip: Ip;
  readonly ruleset: 'arptables' | 'nftables';
}

export default {
  doc: 'Rules keep ARP quiet about a VIP.',
  key: ({ ruleset, vip }) => `${ruleset} ${vip.text}`,
  words: ({ vip, ruleset }) => `ARP quiet about ${vip.text} by ${ruleset}`,
  shared: true,
  steps: (facts) => [
    ...facts.filter(({ ruleset }) => ruleset === 'arptables').map(arptables),
    ...nftables(facts.filter(({ ruleset }) => ruleset === 'nftables')),
  ],
} satisfies FactKind<Fact>;

/** The pair of rules as arptables takes them, whether on a command line or in its save file. */
export function arptablesRules({ vip, rip }: Fact): string[][] {
  return [
    ['-A', 'INPUT', '-j', 'DROP', '-d', vip.text],
    ['-A', 'OUTPUT', '-j', 'mangle', '-s', vip.text, '--mangle-ip-s', rip.text],
  ];
}

/** The table of nftables that holds them, chain by chain. */
export const nftablesTable = {
  name: 'lvs',
  chains: ['input', 'output'].map((name) => ({
    name,
    hook: `type filter hook ${name} priority 0; policy accept;`,
  })),
};

/** The rule of a chain as nft takes it. */
export function nftablesRule(chain: string, { vip, rip }: Fact): string[] {
  return chain === 'input'
    ? ['arp', 'daddr', 'ip', vip.text, 'drop']
    : ['arp', 'saddr', 'ip', vip.text, 'arp', 'saddr', 'ip', 'set', rip.text];
}

function arptables(fact: Fact): Step {
  return {
    phase: 'protection',
    reason: fact.reason,
    commands: arptablesRules(fact).map((rule): Command => ['arptables', ...rule]),
  };
}

function nftables(facts: readonly Fact[]): Step[] {
  if (facts.length === 0) return [];
  const { name: table, chains } = nftablesTable;
  return [
    {
      phase: 'protection',
      reason: facts.map(({ reason }) => reason).join('; '),
      commands: [
        ['nft', 'add', 'table', 'arp', table],
        ...chains.map(({ name, hook }): Command => ['nft', 'add', 'chain', 'arp', table, name, `{ ${hook} }`]),
        ...facts.flatMap((fact) =>
          chains.map(({ name }): Command => ['nft', 'add', 'rule', 'arp', table, name, ...nftablesRule(name, fact)]),
        ),
      ],
    },
  ];
}
