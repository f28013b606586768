import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
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
import { explained, WriteError } from './errors.ts';
import { Lock } from './lock.ts';
import { entriesOf, type ManifestEntry, manifestName, manifestOf, readManifest, sha256 } from './manifest.ts';

/** What a write did, each list in the tree's order. */
export interface Written {
  readonly written: string[];
  readonly unchanged: string[];
  readonly pruned: string[];
  /** Files that the manifest lists and the tree does not, but which somebody has changed since: left alone. */
  readonly kept: string[];
}

export interface WriteOptions {
  /** Remove what an earlier render wrote and this one does not. */
  prune: boolean;
  /** The hosts that the tree is about, where it is not about all: nothing of the others is touched. */
  only?: ReadonlySet<string>;
  /** Write into a folder that holds other things and no manifest. */
  force?: boolean;
  /** Overwrite files that somebody has changed since they were rendered; without it they are an error. */
  clobber?: boolean;
  /** Milliseconds to wait for another process that writes to the folder. */
  patience?: number;
}

/**
 * Brings a folder to the state of the tree. A file with the right content is not touched; every other one is complete
 * elsewhere before it takes its name, so that a run that dies leaves each file old or new. The manifest comes after the files
 * that it lists, and what it no longer lists goes last.
 */
export function writeTree(directory: string, tree: Tree, options: WriteOptions): Written {
  return explained(directory, () => {
    makeRoot(directory);
    refuseForeign(directory, options);
    const lock = Lock.take(directory, options.patience ?? 10_000);
    try {
      const before = readManifest(directory) ?? [];
      if (options.clobber === false) refuseEdited(directory, editedSince(directory, tree));
      const [ours, others] = parted(before, options.only);
      const listed = new Set(before.map(({ path: name }) => name));
      const orphans = lock.inherited.filter(({ path: name }) => !listed.has(name));
      const stale = [...ours, ...orphans].filter(({ path: name }) => !tree.has(name));
      const unlisted = entriesOf(new Map([...tree].filter(([name]) => !listed.has(name))));
      if (unlisted.length + stale.length > 0) lock.note([...unlisted, ...stale]);
      const result: Written = { written: [], unchanged: [], pruned: [], kept: [] };
      const folders = new Set<string>();
      for (const [name, { content, mode }] of tree) {
        makeFolder(directory, path.dirname(name), folders);
        const changed = putFile(path.join(directory, name), content, Number.parseInt(mode, 8), lock.staged);
        (changed ? result.written : result.unchanged).push(name);
      }
      putFile(path.join(directory, manifestName), manifestOf(tree, others), 0o644, lock.staged);
      if (options.prune) prune(directory, stale, result);
      return result;
    } finally {
      lock.release();
    }
  });
}

/** Files that are not what the manifest says of them, and that this tree would overwrite with something else. */
export function editedSince(directory: string, tree: Tree): string[] {
  return (readManifest(directory) ?? []).flatMap(({ path: name, sha256: expected }) => {
    const fresh = tree.get(name);
    if (fresh === undefined || !isPlainFile(directory, name)) return [];
    const content = readFileSync(path.join(directory, name), 'utf8');
    return content === fresh.content || sha256(content) === expected ? [] : [name];
  });
}

function refuseEdited(directory: string, edited: readonly string[]): void {
  if (edited.length === 0) return;
  const names = edited.map((name) => path.join(directory, name)).join(', ');
  throw new WriteError(`changed by hand since the last render, and --no-clobber keeps it so: ${names}`);
}

/** A folder with other things in it and no manifest is somebody else's, most likely a mistyped path. */
function refuseForeign(directory: string, { force }: WriteOptions): void {
  const entries = readdirSync(directory).filter((entry) => !entry.startsWith('.'));
  if (
    force ||
    entries.length === 0 ||
    entries.includes(manifestName) ||
    readdirSync(directory).some((entry) => entry.startsWith('.lvsgen-lock'))
  )
    return;
  throw new WriteError(
    `${directory} is not empty and holds no ${manifestName}: it was not rendered by lvsgen; --force writes into it all the same`,
  );
}

function putFile(target: string, content: string, mode: number, staged: string): boolean {
  const current = lstatSync(target, { throwIfNoEntry: false });
  if (current?.isDirectory()) throw new WriteError(`${target} is a folder, and a file must stand there: move it away`);
  if (current?.isFile() && current.size === Buffer.byteLength(content) && readFileSync(target, 'utf8') === content) {
    if ((current.mode & 0o777) !== mode) chmodSync(target, mode);
    return false;
  }
  writeFileSync(staged, content, { mode });
  // The mode given at creation is cut by the umask.
  chmodSync(staged, mode);
  renameSync(staged, target);
  return true;
}

/** On a read-only file system Node says of a recursive mkdir that there is no such file: asking the parent tells the reason. */
function makeRoot(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    let parent = path.resolve(directory);
    while (!existsSync(parent)) parent = path.dirname(parent);
    accessSync(parent, constants.W_OK);
    throw error;
  }
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

/** Entries of hosts that this write is about, and those of hosts that a limit leaves as they are. */
function parted(
  entries: readonly ManifestEntry[],
  only: ReadonlySet<string> | undefined,
): [ManifestEntry[], ManifestEntry[]] {
  const isOurs = ({ path: name }: ManifestEntry) => only === undefined || only.has(name.split('/')[0] as string);
  return [entries.filter(isOurs), entries.filter((entry) => !isOurs(entry))];
}

/** Removes what an earlier render wrote and this one does not, as long as nobody has changed it since. */
function prune(directory: string, stale: readonly ManifestEntry[], result: Written): void {
  for (const { path: name, sha256: expected } of stale) {
    if (name === manifestName || !isPlainFile(directory, name)) continue;
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
