import type { Value } from './value.ts';
import { atLeast, type Version } from './version.ts';

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

/** The lines inside a block, in the table's order, spelled as the given release spells them. */
export function emitBlock(block: Block, values: Record<string, unknown>, version: string): string[] {
  const lines = block.directives.flatMap(({ keyword, value, older }) => {
    const given = values[keyword];
    if (given === undefined) return [];
    const spelled = older && !atLeast(version, older.until) ? older.keyword : keyword;
    return value.lines(spelled, given, version);
  });
  return [...lines, ...verbatimLines(values.verbatim)];
}

/** Raw keepalived lines under `verbatim`, without outer indentation. */
export function verbatimLines(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  const lines = text.split('\n').map((line) => line.trimEnd().replaceAll('\t', '    '));
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** One level deeper, as a person writes keepalived.conf. */
export function indent(line: string): string {
  return `    ${line}`;
}

/** A block as it is used, and what holds it: one that is written as nothing (`TCP_CHECK:`) has no place of its own. */
interface BlockUse {
  block: Block;
  values: Record<string, unknown>;
  heldBy?: { holder: Holder; key: string };
}

/** A block with the values that stand in it, and all blocks inside. */
export function* blocksIn(block: Block, values: object, heldBy?: BlockUse['heldBy']): Generator<BlockUse> {
  const given = values as Record<string, unknown>;
  yield { block, values: given, ...(heldBy ? { heldBy } : {}) };
  for (const { keyword, value } of block.directives) {
    if (value.block === undefined) continue;
    for (const { holder, key } of innerPlaces(value, given, keyword))
      yield* blocksIn(value.block, holder[key] ?? {}, { holder, key });
  }
}

type Holder = Record<string, object | null>;

/** Where the blocks under one keyword stand: one alone, or those of a list or a map. */
function innerPlaces({ isNamed }: Value, values: object, keyword: string): { holder: Holder; key: string }[] {
  const used = (values as Record<string, unknown>)[keyword];
  if (used === undefined) return [];
  const holder = (Array.isArray(used) || isNamed ? used : values) as Holder;
  return (holder === used ? Object.keys(holder) : [keyword]).map((key) => ({ holder, key }));
}

/** A directive as it is used: the mapping that holds it says where. */
export interface UsedDirective {
  directive: Directive;
  holder: object;
}

/** Every directive that `values` use, also in the blocks inside. */
export function usedDirectives(block: Block, values: object): UsedDirective[] {
  return [...blocksIn(block, values)].flatMap(({ block: { directives }, values: holder }) =>
    directives
      .filter(({ keyword }) => holder[keyword] !== undefined && holder[keyword] !== false)
      .map((directive) => ({ directive, holder })),
  );
}

/** Every directive used in `values` that the release does not know; of what stands inside one the reader learns nothing new. */
export function unknownTo(block: Block, values: object, version: string): UsedDirective[] {
  const holder = values as Record<string, unknown>;
  return block.directives.flatMap((directive) => {
    const { keyword, since, value } = directive;
    const used = holder[keyword];
    if (used === undefined || used === false) return [];
    if (since !== undefined && !atLeast(version, since)) return [{ directive, holder }];
    return innerPlaces(value, values, keyword).flatMap(({ holder: inner, key }) =>
      value.block ? unknownTo(value.block, inner[key] ?? {}, version) : [],
    );
  });
}
