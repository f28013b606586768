import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { WriteError } from './errors.ts';
import { join, parentOf } from './paths.ts';

/** A folder below the output folder, or the first thing on the way to it that is none. */
export interface Way {
  readonly kind: 'folder' | 'absent' | 'link' | 'other';
  /** Where that is, below the output folder. */
  readonly at: string;
}

/**
 * The folders below the output folder, each looked at once. A symbolic link is none of them, whatever it leads to: nothing is
 * read, written or removed through it.
 */
export class Folders {
  readonly #root: string;
  /** The output folder itself may be a link: whoever names it means what it leads to. */
  readonly #known = new Map<string, Way>([['.', { kind: 'folder', at: '.' }]]);

  readonly #writable = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  wayTo(relative: string): Way {
    const known = this.#known.get(relative);
    if (known) return known;
    const parent = this.wayTo(parentOf(relative));
    const way = parent.kind === 'folder' ? { kind: kindOf(join(this.#root, relative)), at: relative } : parent;
    this.#known.set(relative, way);
    return way;
  }

  /** Makes a folder and those on the way to it. */
  make(relative: string): void {
    const way = this.wayTo(relative);
    if (way.kind === 'folder') return;
    this.refuse(way);
    this.make(parentOf(relative));
    mkdirSync(join(this.#root, relative));
    this.#known.set(relative, { kind: 'folder', at: relative });
  }

  /** An error where we may not put, replace or remove a file of this folder: better now than in the middle of it. */
  needWritable(relative: string): void {
    const way = this.wayTo(relative);
    const nearest = way.kind === 'folder' ? relative : parentOf(way.at);
    if (this.#writable.has(nearest)) return;
    accessSync(join(this.#root, nearest), constants.W_OK | constants.X_OK);
    this.#writable.add(nearest);
  }

  /** An error where something stands in the place of a folder. */
  refuse(way: Way): void {
    const at = join(this.#root, way.at);
    if (way.kind === 'link')
      throw new WriteError(
        `${at} must be a folder and is a symbolic link, which would carry the files out of the tree: move it away`,
      );
    if (way.kind === 'other') throw new WriteError(`${at} must be a folder and is not: move it away`);
  }
}

function kindOf(folder: string): Way['kind'] {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return 'absent';
  if (found.isDirectory()) return 'folder';
  return found.isSymbolicLink() ? 'link' : 'other';
}
