import { lstatSync, mkdirSync, readdirSync, readlinkSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { WriteError } from './errors.ts';
import { isLock } from './lock.ts';
import { manifestName } from './manifest.ts';

/**
 * Makes the output folder and those above it; returns what it made, the innermost first. Node's own recursive mkdir never
 * ends where a file system takes no folders (/proc), and names no reason on one that is read-only.
 */
export function makeRoot(directory: string): string[] {
  if (isFolder(directory)) return [];
  const resolved = path.resolve(directory);
  const link = lstatSync(resolved, { throwIfNoEntry: false });
  if (link?.isSymbolicLink())
    throw new WriteError(
      `${directory} is a symbolic link to ${readlinkSync(resolved)}, which is not there: make that folder, or remove the link`,
    );
  const above = makeRoot(path.dirname(resolved));
  try {
    mkdirSync(resolved);
  } catch (error) {
    removeMade(above);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && isFolder(directory)) return [];
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new WriteError(`${directory} could not be made: the file system there takes no folders; take another one`);
    throw error;
  }
  return [resolved, ...above];
}

/** Takes back what makeRoot did, as far as nothing else stands there by now. */
export function removeMade(folders: readonly string[]): void {
  try {
    for (const folder of folders) rmdirSync(folder);
  } catch {}
}

/** Whether the folder is there; it may be reached by links, for whoever names it means what they lead to. */
export function isFolder(directory: string): boolean {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new WriteError(`${directory} is a file, and a folder is meant`);
  return found !== undefined;
}

/** A folder with other things in it and no manifest is somebody else's, most likely a mistyped path. */
export function refuseForeign(directory: string): void {
  const entries = readdirSync(directory);
  if (
    entries.every((entry) => entry.startsWith('.')) ||
    entries.some((entry) => entry === manifestName || isLock(entry))
  )
    return;
  throw new WriteError(
    `${directory} is not empty and holds no ${manifestName}: it was not rendered by lvsgen; --force writes into it all the same`,
  );
}
