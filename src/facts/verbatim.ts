import type { FactKind, FactOf } from './fact.ts';

/** keepalived's own lines of a cluster, outside of all blocks. */
export interface Fact extends FactOf<'verbatim'> {
  readonly cluster: string;
  readonly lines: readonly string[];
}

export default {
  doc: 'keepalived reads lines of the inventory as they are.',
  key: ({ cluster }) => cluster,
  words: ({ cluster }) => `the keepalived lines of the cluster ${cluster}`,
} satisfies FactKind<Fact>;
