import type { Mapping } from '../inventory/origin.ts';
import { type Block, verbatimLines } from '../schema/directive.ts';

/** The part of a mapping that consists of a block's own keywords. */
export function directivesOf(block: Block, written: Mapping): Record<string, unknown> {
  return Object.fromEntries(
    block.directives.flatMap(({ keyword }) => (written[keyword] === undefined ? [] : [[keyword, written[keyword]]])),
  );
}

export function verbatimOf(written: Mapping): string[] {
  return verbatimLines(written.verbatim);
}
