import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WriteError } from './errors.ts';
import { type ManifestEntry, parseEntries } from './manifest.ts';
import { readPlain } from './plain-file.ts';

const name = '.lvsgen-lock';
const journal = 'journal.json';

/** Whether this entry of an output folder is a lock, or what a run left of one. */
export function isLock(entry: string): boolean {
  return entry === name || entry.startsWith(`${name}.`);
}

/**
 * The right to write to an output folder, which one process at a time has, and a place inside it for files that are not yet
 * complete. It also keeps a journal: files that are on the disk, or may be, and not as the manifest says. A process that dies
 * leaves its lock behind, and whoever takes it over inherits the journal.
 */
export class Lock {
  readonly #directory: string;
  readonly #folder: string;
  /** What interrupted runs may have left; a path can stand there more than once. */
  readonly inherited: readonly ManifestEntry[];
  #noted: readonly ManifestEntry[];

  private constructor(directory: string) {
    this.#directory = directory;
    this.#folder = path.join(directory, name);
    this.inherited = this.#inherit();
    this.#noted = this.inherited;
  }

  /** Waits for another process for so many milliseconds. */
  static take(directory: string, patience: number): Lock {
    const folder = path.join(directory, name);
    for (const start = Date.now(); !claim(directory, folder); ) {
      const holder = holderOf(folder);
      const isHeld = holder !== undefined && isRunning(holder);
      if (!isHeld && setAside(directory, folder, holder)) continue;
      if (Date.now() - start > patience) throw new WriteError(whyNot(directory, folder, isHeld ? holder : undefined));
      sleep(50);
    }
    try {
      return new Lock(directory);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** The folder in which files are completed; its name is this process's own, in case the lock is lost to another. */
  get staging(): string {
    return path.join(this.#folder, `stage-${process.pid}`);
  }

  /** Notes files that stand, or may come to stand, otherwise than in the manifest: for the next run, if this one dies. */
  note(entries: readonly ManifestEntry[]): void {
    const noted = [...this.inherited, ...entries];
    writeJournal(this.#folder, noted);
    this.#noted = noted;
  }

  /** Gives the lock back with all that it holds; what cannot be removed now, the next run removes. */
  release(): void {
    const gone = unique(this.#directory, 'old');
    try {
      renameSync(this.#folder, gone);
      rmSync(gone, { recursive: true, force: true });
    } catch {}
  }

  /** Gives the lock back after a failure, and leaves the journal to the next run. */
  abandon(): void {
    if (this.#noted.length === 0) {
      this.release();
      return;
    }
    try {
      rmSync(this.staging, { recursive: true, force: true });
    } catch {}
    setAside(this.#directory, this.#folder, holderOf(this.#folder));
  }

  /** Puts the journals of dead processes into this lock before it removes theirs: one of the two is always there. */
  #inherit(): ManifestEntry[] {
    const left = readdirSync(this.#directory)
      .filter((entry) => entry.startsWith(`${name}.`) && !isStarting(entry))
      .map((entry) => path.join(this.#directory, entry));
    const known = new Map(left.flatMap(readJournal).map((entry) => [`${entry.path} ${entry.sha256}`, entry] as const));
    const entries = [...known.values()];
    if (entries.length > 0) writeJournal(this.#folder, entries);
    for (const one of left) rmSync(one, { recursive: true, force: true });
    return entries;
  }
}

function writeJournal(folder: string, entries: readonly ManifestEntry[]): void {
  writeFileSync(path.join(folder, 'next'), JSON.stringify({ files: entries }));
  renameSync(path.join(folder, 'next'), path.join(folder, journal));
}

function readJournal(folder: string): ManifestEntry[] {
  if (!isFolder(folder)) return [];
  const found = readPlain(path.join(folder, journal));
  const read = found.kind === 'file' ? parseEntries(found.bytes.toString('utf8')) : undefined;
  return read && 'entries' in read ? read.entries : [];
}

/** Makes the lock, if there is none: it appears at once with its holder in it. */
function claim(directory: string, folder: string): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false })) return false;
  const mine = unique(directory, 'new');
  mkdirSync(mine);
  try {
    writeFileSync(path.join(mine, 'pid'), identityOf(process.pid));
    renameSync(mine, folder);
    return true;
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function unique(directory: string, kind: 'new' | 'old'): string {
  return path.join(directory, `${name}.${kind}.${process.pid}.${process.hrtime.bigint()}`);
}

/** Whether this is a lock that another running process is about to take. */
function isStarting(entry: string): boolean {
  const [, pid] = /^\.lvsgen-lock\.new\.(\d+)\./.exec(entry) ?? [];
  return pid !== undefined && Number(pid) !== process.pid && isRunning(pid);
}

/** What the lock says of its holder; undefined if it is no lock, or says nothing. */
function holderOf(folder: string): string | undefined {
  const found = isFolder(folder) ? readPlain(path.join(folder, 'pid')) : undefined;
  const text = found?.kind === 'file' ? found.bytes.toString('latin1') : '';
  return /^[1-9]\d{0,9}( \d+)?$/.test(text) ? text : undefined;
}

/** Takes a dead process's lock out of the way. Another may have done so already and hold the lock now: then it gets it back. */
function setAside(directory: string, folder: string, dead: string | undefined): boolean {
  const aside = unique(directory, 'old');
  try {
    renameSync(folder, aside);
    if (holderOf(aside) !== dead) renameSync(aside, folder);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

function whyNot(directory: string, folder: string, holder: string | undefined): string {
  return holder === undefined
    ? `${folder} was left by a run that died, and you may not remove it: have its owner do so (ls -ld tells who that is)`
    : `${directory} is being written by another lvsgen (process ${holder.split(' ')[0]}): try again when it is done`;
}

/** A process by its number and, where the system tells, its start: numbers are used again, after a boot or in a container. */
function identityOf(pid: number): string {
  const start = startOf(pid);
  return start === undefined ? String(pid) : `${pid} ${start}`;
}

function startOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in brackets may hold anything; the start is field 22, the 20th after it.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isRunning(identity: string): boolean {
  const [pid, start] = identity.split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (start !== undefined) return (startOf(Number(pid)) ?? start) === start;
  return Number(pid) !== process.pid;
}

function isFolder(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
