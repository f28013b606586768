import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Tree } from '../pipeline.ts';
import { type ManifestEntry, manifestName, manifestOf, parseManifest, sha256 } from './manifest.ts';

/** What a write did, each list in the tree's order. */
export interface Written {
  readonly written: string[];
  readonly unchanged: string[];
  readonly pruned: string[];
  /** Files that the manifest lists and the tree does not, but which somebody has changed since: left alone. */
  readonly kept: string[];
}

/** Why the output folder could not be written; nothing of the file it names has changed. */
export class WriteError extends Error {}

/**
 * Brings a folder to the state of the tree. A file with the right content is not touched; every other one is complete in
 * a staging folder before it takes its name, so that a run that dies leaves each file old or new. The manifest is last.
 * `only` names the hosts that the tree is about, where it is not about all: nothing of the others is touched.
 */
export function writeTree(
  directory: string,
  tree: Tree,
  options: { prune: boolean; only?: ReadonlySet<string> },
): Written {
  return guarded(directory, () => {
    mkdirSync(directory, { recursive: true });
    const staging = openStaging(directory);
    try {
      const before = readOld(path.join(directory, manifestName));
      const result: Written = { written: [], unchanged: [], pruned: [], kept: [] };
      const folders = new Set<string>();
      for (const [name, { content, mode }] of tree) {
        const target = path.join(directory, name);
        makeFolder(directory, path.dirname(name), folders);
        const changed = putFile(target, content, Number.parseInt(mode, 8), staging);
        (changed ? result.written : result.unchanged).push(name);
      }
      const [ours, others] = parted(before ?? [], options.only);
      putFile(path.join(directory, manifestName), manifestOf(tree, others), 0o644, staging);
      if (options.prune) prune(directory, tree, ours, result);
      return result;
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  });
}

/** Entries of hosts that this write is about, and those of hosts that a limit leaves as they are. */
function parted(
  entries: readonly ManifestEntry[],
  only: ReadonlySet<string> | undefined,
): [ManifestEntry[], ManifestEntry[]] {
  const isOurs = ({ path: name }: ManifestEntry) => only === undefined || only.has(name.split('/')[0] as string);
  return [entries.filter(isOurs), entries.filter((entry) => !isOurs(entry))];
}

function putFile(target: string, content: string, mode: number, staging: string): boolean {
  const current = lstatSync(target, { throwIfNoEntry: false });
  if (current?.isDirectory()) throw new WriteError(`${target} is a folder, and a file must stand there: move it away`);
  if (current?.isFile() && readFileSync(target, 'utf8') === content) {
    if ((current.mode & 0o777) !== mode) chmodSync(target, mode);
    return false;
  }
  const staged = path.join(staging, 'file');
  writeFileSync(staged, content, { mode });
  // The mode given at creation is cut by the umask.
  chmodSync(staged, mode);
  renameSync(staged, target);
  return true;
}

/** Makes a folder below the output folder, refusing to follow a symbolic link out of it. */
function makeFolder(directory: string, relative: string, known: Set<string>): void {
  if (known.has(relative)) return;
  let at = directory;
  for (const part of relative.split('/')) {
    at = path.join(at, part);
    const found = lstatSync(at, { throwIfNoEntry: false });
    if (found === undefined) mkdirSync(at);
    else if (!found.isDirectory()) throw new WriteError(`${at} must be a folder and is not: move it away`);
  }
  known.add(relative);
}

/** Beside the files it would be worse: network-scripts sources whatever is named `ifcfg-lo:*`. */
function openStaging(directory: string): string {
  for (const entry of readdirSync(directory)) {
    const [, pid] = /^\.lvsgen-([0-9]+)$/.exec(entry) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(path.join(directory, entry), { recursive: true, force: true });
  }
  const staging = path.join(directory, `.lvsgen-${process.pid}`);
  mkdirSync(staging);
  return staging;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readOld(file: string) {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? parseManifest(readFileSync(file, 'utf8')) : undefined;
}

/** Removes what an earlier render wrote and this one does not, as long as nobody has changed it since. */
function prune(
  directory: string,
  tree: Tree,
  before: readonly { path: string; sha256: string }[],
  result: Written,
): void {
  for (const { path: name, sha256: expected } of before) {
    if (tree.has(name) || name === manifestName || !isPlainFile(directory, name)) continue;
    const target = path.join(directory, name);
    if (sha256(readFileSync(target)) !== expected) {
      result.kept.push(name);
      continue;
    }
    rmSync(target);
    result.pruned.push(name);
    removeEmptyFolders(directory, path.dirname(name));
  }
}

/** Whether a real file stands there and no symbolic link leads to it. */
function isPlainFile(directory: string, name: string): boolean {
  let at = directory;
  const parts = name.split('/');
  return parts.every((part, index) => {
    at = path.join(at, part);
    const found = lstatSync(at, { throwIfNoEntry: false });
    return index === parts.length - 1 ? found?.isFile() : found?.isDirectory();
  });
}

function removeEmptyFolders(directory: string, relative: string): void {
  for (let at = relative; at !== '.' && at !== ''; at = path.dirname(at)) {
    const folder = path.join(directory, at);
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}

/** Turns what the system refuses into one sentence; anything else is our own fault and passes through. */
function guarded<T>(directory: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, path: where } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      EACCES: 'you may not write there',
      EPERM: 'you may not write there',
      EROFS: 'it is on a read-only file system',
      ENOSPC: 'the disk is full',
      EDQUOT: 'your disk quota is used up',
      ENOTDIR: 'a part of the path is not a folder',
      EEXIST: 'something else stands in its place',
    };
    const reason = code === undefined ? undefined : reasons[code];
    if (reason === undefined) throw error;
    throw new WriteError(`${where ?? directory} could not be written: ${reason}`);
  }
}
