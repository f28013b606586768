import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WriteError } from './errors.ts';
import { type ManifestEntry, parseManifest } from './manifest.ts';

const name = '.lvsgen-lock';
const patience = 10_000;

/**
 * The right to write to an output folder, which one process at a time has, and a place inside it for files that are not yet
 * complete. What a process that died had still to remove is handed to the next.
 */
export class Lock {
  readonly #folder: string;
  /** Entries that an interrupted run had taken out of the manifest and not yet off the disk. */
  readonly inherited: readonly ManifestEntry[];

  private constructor(folder: string, inherited: readonly ManifestEntry[]) {
    this.#folder = folder;
    this.inherited = inherited;
  }

  static take(directory: string): Lock {
    const folder = path.join(directory, name);
    const inherited: ManifestEntry[] = [];
    for (const start = Date.now(); !make(folder); ) {
      const holder = holderOf(folder);
      if (holder === 'gone') inherited.push(...clearAway(folder));
      else if (Date.now() - start > patience) {
        throw new WriteError(
          `${directory} is being written by another lvsgen${holder ? ` (process ${holder})` : ''}: try again when it is done`,
        );
      } else sleep(50);
    }
    writeFileSync(path.join(folder, 'pid'), String(process.pid));
    return new Lock(folder, inherited);
  }

  /** Where a file is completed before it takes its name. */
  get staged(): string {
    return path.join(this.#folder, 'file');
  }

  /** Notes what is going to be removed, for the run that comes after if this one dies. */
  willRemove(entries: readonly ManifestEntry[]): void {
    writeFileSync(path.join(this.#folder, 'stale.json'), JSON.stringify({ files: entries }));
  }

  release(): void {
    rmSync(this.#folder, { recursive: true, force: true });
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

/** Takes a dead process's lock away; of several that try, one does it. */
function clearAway(folder: string): ManifestEntry[] {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
  } catch {
    return [];
  }
  let left: ManifestEntry[] = [];
  try {
    left = parseManifest(readFileSync(path.join(aside, 'stale.json'), 'utf8')) ?? [];
  } catch {}
  rmSync(aside, { recursive: true, force: true });
  return left;
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
