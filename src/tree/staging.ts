import { closeSync, fchmodSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Folders } from './folders.ts';
import { join, parentOf } from './paths.ts';

/**
 * Files that are complete and do not yet stand under their names. Until the first does, nothing has changed in the output
 * folder, so whatever fails before leaves it as it was: a full disk above all.
 */
export class Staging {
  readonly #folder: string;
  readonly #folders: Folders;
  /** Below the staging folder → where it goes, below the output folder. A host that is new goes there as one folder. */
  readonly #moves = new Map<string, string>();
  readonly #made = new Set<string>();
  /** Whether the umask takes something from a mode; asked once a mode. */
  readonly #isCut = new Map<number, boolean>();

  constructor(folder: string, folders: Folders) {
    this.#folder = folder;
    this.#folders = folders;
    mkdirSync(folder);
  }

  add(name: string, bytes: Uint8Array, mode: number): void {
    const [host = ''] = name.split('/');
    this.#folders.needWritable(parentOf(name));
    const isNewHost = host !== name && this.#folders.wayTo(host).kind === 'absent';
    const staged = isNewHost ? `hosts/${name}` : `files/${this.#moves.size}`;
    this.#makeFolder(parentOf(staged));
    this.#write(join(this.#folder, staged), bytes, mode);
    if (isNewHost) this.#moves.set(`hosts/${host}`, host);
    else this.#moves.set(staged, name);
  }

  /** Gives each its name; the order is that in which they were added. */
  publish(directory: string): void {
    for (const [staged, name] of this.#moves) {
      this.#folders.make(parentOf(name));
      renameSync(join(this.#folder, staged), join(directory, name));
    }
  }

  #makeFolder(relative: string): void {
    if (relative === '.' || this.#made.has(relative)) return;
    this.#makeFolder(parentOf(relative));
    mkdirSync(join(this.#folder, relative));
    this.#made.add(relative);
  }

  #write(file: string, bytes: Uint8Array, mode: number): void {
    const fd = openSync(file, 'wx', mode);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      if (this.#isCut.get(mode) === undefined) this.#isCut.set(mode, (fstatSync(fd).mode & 0o777) !== mode);
      if (this.#isCut.get(mode)) fchmodSync(fd, mode);
    } finally {
      closeSync(fd);
    }
  }
}
