import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { oneLine, unprintableIn } from '../base/characters.ts';
import { explained, WriteError } from '../tree/errors.ts';

/**
 * Writes files into a folder in which none of them may be yet: all of them or none. Below the folder no link is followed,
 * also not one that leads nowhere: what it points to is somebody else's.
 */
export function putNew(directory: string, files: ReadonlyMap<string, string | Buffer>): string[] {
  refuseName(directory);
  return explained(directory, 'written', () => {
    const where = statSync(directory, { throwIfNoEntry: false }) ?? lstatSync(directory, { throwIfNoEntry: false });
    if (where && !where.isDirectory()) throw new WriteError(`${directory} is ${kindOf(where)}, and a folder is meant`);
    refuseTaken(directory, [...files.keys()]);
    const made: { files: string[]; folders: string[] } = { files: [], folders: [] };
    try {
      for (const [name, content] of files) {
        const target = path.join(directory, name);
        makeFolder(path.dirname(target), made.folders);
        // Fails where anything has come to stand there since, be it a link.
        const file = openSync(target, 'wx');
        made.files.push(target);
        try {
          writeFileSync(file, content);
        } finally {
          closeSync(file);
        }
      }
    } catch (error) {
      for (const file of made.files) rmSync(file, { force: true });
      for (const folder of made.folders.reverse()) removeEmpty(folder);
      throw error;
    }
    return made.files;
  });
}

/** The name is printed, and people copy what is printed into a shell. */
function refuseName(directory: string): void {
  if (directory === '') throw new WriteError('the folder has an empty name: write . for the one that you are in');
  const unseen = unprintableIn(directory);
  if (unseen !== undefined)
    throw new WriteError(`"${oneLine(directory)}" holds ${unseen}, which cannot be seen: give the folder another name`);
}

function refuseTaken(directory: string, names: readonly string[]): void {
  const at = (name: string) => lstatSync(path.join(directory, name), { throwIfNoEntry: false });
  for (const folder of new Set(names.flatMap(foldersOf))) {
    const found = at(folder);
    if (found && !found.isDirectory())
      throw new WriteError(`${path.join(directory, folder)} is ${kindOf(found)}, and must be a folder or not be there`);
  }
  const taken = names.filter(at);
  if (taken.length > 0) throw new WriteError(`${directory} has ${taken.join(', ')} already`);
}

/** `a` and `a/b` of `a/b/c`. */
function foldersOf(name: string): string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function makeFolder(folder: string, made: string[]): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  makeFolder(path.dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

/** What came into it in the meantime stays. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {}
}

function kindOf(found: Stats): string {
  if (found.isSymbolicLink()) return 'a link';
  return found.isFile() ? 'a file' : 'no folder';
}
