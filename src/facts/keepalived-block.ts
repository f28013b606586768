import type { FactKind, FactOf } from './fact.ts';

/** What stands in keepalived.conf outside of instances and virtual servers: scripts, tracked things, static routes, …. */
export interface Fact extends FactOf<'keepalived-block'> {
  readonly keyword: string;
  /** Of a block with a name. */
  readonly name?: string;
  readonly value: unknown;
}

export default {
  doc: 'keepalived has something that instances and virtual servers refer to.',
  key: ({ keyword, name, value }) => `${keyword} ${name ?? JSON.stringify(value)}`,
  words: ({ keyword, name }) => `${keyword}${name === undefined ? '' : ` ${name}`}`,
  shared: true,
} satisfies FactKind<Fact>;
