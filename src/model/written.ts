import type { Mapping } from '../inventory/origin.ts';
import type { Block } from '../schema/directive.ts';

/** The part of a mapping that consists of a block's own keywords. */
export function directivesOf(block: Block, written: Mapping): Record<string, unknown> {
  return Object.fromEntries(
    block.directives.flatMap(({ keyword }) => (written[keyword] === undefined ? [] : [[keyword, written[keyword]]])),
  );
}

/** Raw keepalived lines under `verbatim`, without outer indentation. */
export function verbatimOf(written: Mapping): string[] {
  const text = (written.verbatim as string | undefined) ?? '';
  const lines = text.split('\n').map((line) => line.trimEnd().replaceAll('\t', '    '));
  while (lines.at(-1) === '') lines.pop();
  return lines;
}
