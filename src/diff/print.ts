import { diffFormats } from '../generated/diff-formats.ts';
import { type Change, groupChanges } from './changes.ts';
import type { DiffLook } from './format.ts';

/** Differences in one of the registered formats. */
export async function printDiff(changes: readonly Change[], format: string, look: DiffLook): Promise<string> {
  const registered = diffFormats[format];
  if (registered === undefined) throw new Error(`there is no diff format ${format}`);
  const { default: chosen } = await registered.load();
  return chosen.print(groupChanges(changes), look);
}
