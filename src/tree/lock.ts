import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WriteError } from './errors.ts';
import { type ManifestEntry, parseManifest } from './manifest.ts';

const name = '.lvsgen-lock';
const journal = 'journal.json';

/**
 * The right to write to an output folder, which one process at a time has, and a place inside it for files that are not yet
 * complete. It also keeps a journal: files that are on the disk, or may be, and in no manifest. A process that dies leaves its
 * lock behind, and whoever takes it over inherits the journal.
 */
export class Lock {
  readonly #folder: string;
  /** What interrupted runs left in no manifest. */
  readonly inherited: readonly ManifestEntry[];

  private constructor(folder: string, inherited: readonly ManifestEntry[]) {
    this.#folder = folder;
    this.inherited = inherited;
  }

  /** Waits for another process for so many milliseconds. */
  static take(directory: string, patience: number): Lock {
    const folder = path.join(directory, name);
    for (const start = Date.now(); !make(folder); ) {
      const holder = holderOf(folder);
      if (holder === 'gone') setAside(folder);
      else if (Date.now() - start > patience) {
        throw new WriteError(
          `${directory} is being written by another lvsgen${holder ? ` (process ${holder})` : ''}: try again when it is done`,
        );
      } else sleep(50);
    }
    try {
      writeFileSync(path.join(folder, 'pid'), String(process.pid));
      return new Lock(folder, inherit(directory, folder));
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Where a file is completed before it takes its name. */
  get staged(): string {
    return path.join(this.#folder, 'file');
  }

  /** Notes files that stand, or may come to stand, in no manifest: for the run that comes after if this one dies. */
  note(entries: readonly ManifestEntry[]): void {
    writeJournal(this.#folder, entries);
  }

  release(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function writeJournal(folder: string, entries: readonly ManifestEntry[]): void {
  writeFileSync(path.join(folder, 'next'), JSON.stringify({ files: entries }));
  renameSync(path.join(folder, 'next'), path.join(folder, journal));
}

/** Puts the journals of dead processes into the new lock before it removes theirs: one of the two is always there. */
function inherit(directory: string, folder: string): ManifestEntry[] {
  const left = readdirSync(directory)
    .filter((entry) => entry.startsWith(`${name}.`))
    .map((entry) => path.join(directory, entry));
  const entries = new Map(left.flatMap(readJournal).map((entry) => [entry.path, entry]));
  if (entries.size > 0) writeJournal(folder, [...entries.values()]);
  for (const one of left) rmSync(one, { recursive: true, force: true });
  return [...entries.values()];
}

function readJournal(folder: string): ManifestEntry[] {
  try {
    return parseManifest(readFileSync(path.join(folder, journal), 'utf8')) ?? [];
  } catch {
    return [];
  }
}

function make(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock; undefined while it is only just taking it. */
function holderOf(folder: string): number | undefined | 'gone' {
  try {
    const pid = Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
    if (pid > 0) return isRunning(pid) ? pid : 'gone';
  } catch {}
  const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > 2000 ? 'gone' : undefined;
}

/** Takes a dead process's lock out of the way; of several that try, one does it. */
function setAside(folder: string): void {
  try {
    renameSync(folder, `${folder}.${process.pid}.${Date.now()}`);
  } catch {}
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
