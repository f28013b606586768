import { structuredPatch } from 'diff';
import type { Change } from './changes.ts';

export interface Patch {
  readonly added: number;
  readonly removed: number;
  /** Hunks as unified diff has them, without the two lines that name the files. */
  readonly lines: readonly string[];
}

/** The unified diff of one change. */
export function patchOf(change: Change, context: number): Patch {
  const { hunks } = structuredPatch('', '', change.before, change.after, undefined, undefined, { context });
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: body }) => [
    `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`,
    ...body,
  ]);
  return {
    lines,
    added: lines.filter((line) => line.startsWith('+')).length,
    removed: lines.filter((line) => line.startsWith('-')).length,
  };
}

/** GNU diff's way to write a range: without the length where it is one, from 0 where there is nothing. */
function range(start: number, length: number): string {
  return length === 1 ? String(start) : `${length === 0 ? start - 1 : start},${length}`;
}
