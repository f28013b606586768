import type { Tree } from '../render.ts';
import { explained, WriteError } from './errors.ts';
import { Folders } from './folders.ts';
import { Lock } from './lock.ts';
import { entryOf, type ManifestEntry, manifestName, manifestText, readManifest, sha256 } from './manifest.ts';
import { Names } from './names.ts';
import { join, parentOf } from './paths.ts';
import { chmodPlain } from './plain-file.ts';
import { Present, type Strange } from './present.ts';
import { prune } from './prune.ts';
import { makeRoot, refuseForeign, removeMade } from './root.ts';
import { Staging } from './staging.ts';

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
  /** Overwrite what is not as lvsgen left it; without it that is an error. */
  clobber?: boolean;
  /** Milliseconds to wait for another process that writes to the folder. */
  patience?: number;
  /** Is told what is not as lvsgen left it, before it is overwritten. */
  onOverwrite?: (name: string, what: Strange) => void;
  onProgress?: (done: number, all: number) => void;
}

/**
 * Brings a folder to the state of the tree. Each file is read once: one with the right content is not touched, every other one
 * is completed elsewhere. Only when all of them are complete do they take their names, so that what fails before changes
 * nothing, and a run that dies leaves each file old or new. The manifest comes after the files that it lists, and what it no
 * longer lists goes last.
 */
export function writeTree(directory: string, tree: Tree, options: WriteOptions): Written {
  const names = new Names(directory, tree.keys());
  return explained(directory, 'written', () => {
    const made = makeRoot(directory);
    try {
      if (!options.force) refuseForeign(directory);
      const lock = Lock.take(directory, options.patience ?? 10_000);
      try {
        const written = writeLocked(directory, tree, names, lock, options);
        lock.release();
        return written;
      } catch (error) {
        lock.abandon();
        throw error;
      }
    } catch (error) {
      removeMade(made);
      throw error;
    }
  });
}

function writeLocked(directory: string, tree: Tree, names: Names, lock: Lock, options: WriteOptions): Written {
  const manifest = readManifest(directory);
  const before = manifest?.entries ?? [];
  const folders = new Folders(directory);
  const present = new Present(directory, folders, [...before, ...lock.inherited]);
  const staging = new Staging(lock.staging, folders);

  const { entries, written, unchanged, modes } = stage(tree, present, staging, options);
  if (options.clobber === false) refuseStrange(directory, present);
  const [ours, others] = parted(before, options.only);
  const text = manifestText([...entries.values(), ...others.filter(({ path: name }) => !tree.has(name))]);
  if (text !== manifest?.text) staging.add(manifestName, Buffer.from(text), 0o644);
  const stale = [...ours, ...orphansOf(lock, before)].filter(({ path: name }) => !tree.has(name));
  if (options.prune) for (const { path: name } of stale) folders.needWritable(parentOf(name));
  for (const [name, what] of present.strange) options.onOverwrite?.(name, what);

  const fresh = written.flatMap((name) => entries.get(name) ?? []);
  if (fresh.length + stale.length > 0) lock.note([...fresh, ...stale]);
  return halfDone(directory, () => {
    for (const [name, mode] of modes) chmodPlain(join(directory, name), mode);
    staging.publish(directory);
    const staleNames = new Set(options.prune ? stale.map(({ path: name }) => name) : []);
    return { written, unchanged, ...prune(directory, staleNames, names, present) };
  });
}

/** From the first name that is given on, a failure leaves something behind, and says so. */
function halfDone<T>(directory: string, work: () => T): T {
  try {
    return explained(directory, 'written', work);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    throw new WriteError(
      `${error.message}; some files are written by now, each of them whole: the next render does the rest`,
    );
  }
}

/** Completes each file that is not there yet; nothing in the folder changes. */
function stage(tree: Tree, present: Present, staging: Staging, options: WriteOptions) {
  const entries = new Map<string, ManifestEntry>();
  const [written, unchanged]: [string[], string[]] = [[], []];
  const modes = new Map<string, number>();
  for (const [name, { content, mode, secret }] of tree) {
    const bytes = Buffer.from(content);
    const bits = Number.parseInt(mode, 8);
    entries.set(name, entryOf(name, mode, sha256(bytes), secret));
    const held = present.holds(name, bytes, bits);
    if (held === 'content') modes.set(name, bits);
    if (held === 'neither') staging.add(name, bytes, bits);
    (held === 'neither' ? written : unchanged).push(name);
    options.onProgress?.(entries.size, tree.size);
  }
  return { entries, written, unchanged, modes };
}

function refuseStrange(directory: string, { strange }: Present): void {
  if (strange.size === 0) return;
  const list = [...strange].map(([name, { is }]) => `${join(directory, name)} (${is})`).join(', ');
  throw new WriteError(`--no-clobber keeps what is not as lvsgen left it, and nothing was written: ${list}`);
}

/** Entries of hosts that this write is about, and those of hosts that a limit leaves as they are. */
function parted(
  entries: readonly ManifestEntry[],
  only: ReadonlySet<string> | undefined,
): [ManifestEntry[], ManifestEntry[]] {
  const isOurs = ({ path: name }: ManifestEntry) => only === undefined || only.has(name.split('/')[0] as string);
  return [entries.filter(isOurs), entries.filter((entry) => !isOurs(entry))];
}

/** What runs that died have left in no manifest. */
function orphansOf({ inherited }: Lock, before: readonly ManifestEntry[]): ManifestEntry[] {
  const listed = new Set(before.map(({ path: name }) => name));
  return inherited.filter(({ path: name }) => !listed.has(name));
}
