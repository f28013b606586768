import type { FactKind, FactOf } from './fact.ts';

/** A keyword of keepalived's global_defs. */
export interface Fact extends FactOf<'global-setting'> {
  readonly keyword: string;
  readonly value: unknown;
}

export default {
  doc: 'A setting holds for the whole of keepalived.',
  key: ({ keyword }) => keyword,
  words: ({ keyword }) => `${keyword} in global_defs`,
  shared: true,
} satisfies FactKind<Fact>;
