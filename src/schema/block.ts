import type { Version } from '../base/version.ts';

/** A JSON Schema (draft-07) fragment. */
export type JsonSchema = { [key: string]: unknown };

/** A kind of value that keepalived reads: how the inventory spells it and which lines it becomes. */
export interface Value {
  /** What the docs call it. */
  readonly label: string;
  readonly schema: JsonSchema;
  /** A value that fits, for hints and docs. */
  readonly example?: unknown;
  /** The lines of keepalived.conf, without outer indentation, for a value that satisfies the schema. */
  lines(keyword: string, value: unknown, version: string): string[];
  /** Set for commands and the like: keepalived wants to know whose they are. */
  readonly needsUser?: true;
  /** The block inside, for values that are blocks. */
  readonly block?: Block;
  /** Set where the inventory has a map from names to such blocks. */
  readonly isNamed?: true;
}

/**
 * One keyword of keepalived.conf: the single place from which its JSON Schema, its TypeScript type, its row in the docs,
 * its version gate and its rendered line come.
 */
export interface Directive {
  readonly keyword: string;
  readonly value: Value;
  /** One sentence for editors and docs. */
  readonly doc: string;
  /** What keepalived takes when the line is not there. */
  readonly default?: string | number | boolean;
  /** A value that shows the use better than the kind’s own example. */
  readonly example?: unknown;
  /** First release whose parser knows the thing, under whichever spelling; left out when 1.3.5 does. */
  readonly since?: Version;
  /** How releases before `until` spell the same thing. */
  readonly older?: { readonly until: Version; readonly keyword: string };
  /** Other words that keepalived has for it; the inventory takes one word for one thing. */
  readonly aliases?: readonly string[];
}

/**
 * Keywords of one block that do not go together, although each is right by itself: keepalived takes one of them back, with
 * a message at start that nobody reads. `bad` and `good` are the words of such a block, and the tests of the entry.
 */
export interface Conflict {
  /** The keyword that the diagnostic points at. */
  readonly keyword: string;
  readonly when: (values: Readonly<Record<string, unknown>>) => boolean;
  readonly message: string;
  /** What keepalived makes of it. */
  readonly consequence: string;
  readonly hint: string;
  readonly bad: Readonly<Record<string, unknown>>;
  readonly good: Readonly<Record<string, unknown>>;
}

/** A block of keepalived.conf; its directives are written in this order. */
export interface Block {
  /** The name of its JSON Schema definition. */
  readonly name: string;
  readonly doc: string;
  readonly directives: readonly Directive[];
  /** Keywords without which keepalived does something else than its author means, or crashes. */
  readonly required?: readonly string[];
  readonly conflicts?: readonly Conflict[];
  /** keepalived's words that are no keys here, each with the reason: what an error says of it. */
  readonly leftOut?: Readonly<Record<string, string>>;
}
