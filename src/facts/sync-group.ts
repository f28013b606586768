import type { FactKind, FactOf } from './fact.ts';

/** VRRP instances that move together, because lvsgen made more than one of what the inventory has as one. */
export interface Fact extends FactOf<'sync-group'> {
  readonly name: string;
  readonly instances: readonly string[];
}

export default {
  doc: 'VRRP instances move together.',
  key: ({ name }) => name,
  words: ({ name, instances }) => `the VRRP sync group ${name} of ${instances.join(' and ')}`,
} satisfies FactKind<Fact>;
