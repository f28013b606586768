import { atLeast } from '../base/version.ts';
import type { Block, Directive, Value } from './block.ts';

export type { Block, Conflict, Directive } from './block.ts';

/** The lines inside a block, in the table's order, spelled as the given release spells them. */
export function emitBlock(block: Block, values: Record<string, unknown>, version: string): string[] {
  const lines: string[] = [];
  for (const { keyword, value, older } of block.directives) {
    const given = values[keyword];
    if (given === undefined) continue;
    const spelled = older && !atLeast(version, older.until) ? older.keyword : keyword;
    lines.push(...value.lines(spelled, given, version));
  }
  lines.push(...verbatimLines(values.verbatim));
  return lines;
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
export interface BlockUse {
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
