import type { FactKind, FactOf } from './fact.ts';

/** Rules of the host's own in a file that a cluster of the host has lvsgen write. */
export interface Fact extends FactOf<'own-rules'> {
  readonly ruleset: 'iptables' | 'ip6tables' | 'arptables';
  readonly table: string;
  /** As the save file has them. */
  readonly lines: readonly string[];
}

export default {
  doc: 'The host’s own rules stay in a ruleset that lvsgen keeps.',
  key: ({ ruleset, table }) => `${ruleset} ${table}`,
  words: ({ ruleset, table }) => `its own rules in the ${ruleset} table ${table}`,
} satisfies FactKind<Fact>;
