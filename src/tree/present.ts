import { WriteError } from './errors.ts';
import type { Folders } from './folders.ts';
import { type ManifestEntry, sha256 } from './manifest.ts';
import { join, parentOf } from './paths.ts';
import { type Found, readPlain } from './plain-file.ts';

export interface Strange {
  readonly is: string;
  /** What becomes of it. */
  readonly fate: string;
}

/** What stands in an output folder, beside what lvsgen is known to have written there. */
export class Present {
  readonly #directory: string;
  readonly #folders: Folders;
  /** By the manifest, or by the journal of a run that died: there may be more than one. */
  readonly #ours = new Map<string, string[]>();
  /** What is in the way of the tree and not as lvsgen left it. */
  readonly strange = new Map<string, Strange>();

  constructor(directory: string, folders: Folders, known: Iterable<ManifestEntry>) {
    this.#directory = directory;
    this.#folders = folders;
    for (const { path: name, sha256: hash } of known) this.#ours.set(name, [...(this.#ours.get(name) ?? []), hash]);
  }

  /** The file itself, never what a link leads to. */
  find(name: string): Found {
    const way = this.#folders.wayTo(parentOf(name));
    if (way.kind === 'folder') return readPlain(join(this.#directory, name));
    return { kind: way.kind === 'absent' ? 'absent' : 'link' };
  }

  isOurs(name: string, bytes: Uint8Array): boolean {
    return this.#ours.get(name)?.includes(sha256(bytes)) ?? false;
  }

  /** Whether a file has this content already; what it loses where it has not, is noted. */
  holds(name: string, bytes: Uint8Array, mode: number): 'all' | 'content' | 'neither' {
    const target = join(this.#directory, name);
    this.#folders.refuse(this.#folders.wayTo(parentOf(name)));
    const found = this.find(name);
    if (found.kind === 'folder')
      throw new WriteError(`${target} is a folder, and a file must stand there: move it away`);
    if (found.kind === 'absent') return 'neither';
    if (found.kind !== 'file') this.strange.set(name, oddities[found.kind]);
    else if (found.bytes.equals(bytes)) {
      if (found.mode === mode) return 'all';
      if (found.isOurs) return 'content';
    } else if (!this.isOurs(name, found.bytes)) {
      this.strange.set(name, this.#ours.has(name) ? oddities.edited : oddities.foreign);
    }
    return 'neither';
  }
}

const overwritten = 'it is overwritten';

const oddities = {
  edited: { is: 'changed by hand since the last render', fate: overwritten },
  foreign: { is: 'not rendered by lvsgen', fate: overwritten },
  link: { is: 'a symbolic link', fate: 'a file takes its place, and what it leads to stays as it is' },
  special: { is: 'no regular file', fate: 'a file takes its place' },
  large: { is: 'larger than any file of lvsgen’s', fate: overwritten },
};
