import { lstatSync, rmdirSync, rmSync } from 'node:fs';
import type { Names } from './names.ts';
import { join, parentOf } from './paths.ts';
import type { Present } from './present.ts';

/** Removes what an earlier render wrote and this one does not, as long as nobody has changed it since. */
export function prune(
  directory: string,
  stale: ReadonlySet<string>,
  names: Names,
  present: Present,
): { pruned: string[]; kept: string[] } {
  const [pruned, kept]: [string[], string[]] = [[], []];
  for (const name of stale) {
    const target = join(directory, name);
    const twin = names.twinOf(name);
    if (twin !== undefined && isSameFile(target, join(directory, twin))) continue;
    const found = present.find(name);
    if (found.kind === 'file' && present.isOurs(name, found.bytes)) {
      rmSync(target);
      removeEmptyFolders(directory, parentOf(name));
      pruned.push(name);
    } else if (found.kind === 'file' || found.kind === 'large') kept.push(name);
  }
  return { pruned, kept };
}

/** Where case is not told apart, `LB1` that is no longer rendered is `lb1` that just was. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((file) => lstatSync(file, { bigint: true, throwIfNoEntry: false }));
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

function removeEmptyFolders(directory: string, relative: string): void {
  try {
    for (let at = relative; at !== '.'; at = parentOf(at)) rmdirSync(join(directory, at));
  } catch {}
}
