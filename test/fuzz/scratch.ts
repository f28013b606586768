import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Broken } from './fuzzer.ts';

/** A text, a symbolic link, or a pipe that nobody writes to. */
export type Thing = string | { readonly link: string } | { readonly fifo: true };

/** What stands in a folder before lvsgen comes, by path. */
export type Things = Readonly<Record<string, Thing>>;

/** Said by the files that nobody may read or change; wherever it is printed, somebody has. */
export const sentinel = 'Hu5h-Th1';

/**
 * A folder for one input: `work/` to put things into, and beside and around it what must be as it was when all is done.
 */
export class Scratch {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-fuzz-'));
  readonly work = path.join(this.#folder, 'work');
  readonly #before: ReadonlyMap<string, string>;

  /** Does some work in a scratch folder, which goes away with it. */
  static async with(things: Things, work: (scratch: Scratch) => void | Promise<void>): Promise<void> {
    const scratch = new Scratch(things);
    try {
      await work(scratch);
    } finally {
      rmSync(scratch.#folder, { recursive: true, force: true });
    }
  }

  private constructor(things: Things) {
    for (const name of ['etc/shadow', 'beside/etc/keepalived/keepalived.conf', 'beside/.git/config', 'victim']) {
      this.#put(path.join(this.#folder, name), `${sentinel} ${name}\n`);
    }
    mkdirSync(this.work);
    // Links last: what a folder is made below would else stand where they lead.
    const inOrder = Object.entries(things).sort(([, a], [, b]) => Number(isLink(a)) - Number(isLink(b)));
    for (const [name, thing] of inOrder) this.#put(path.join(this.work, name), thing);
    this.#before = this.#around();
  }

  /** A path that cannot be, or is taken already, is left out: the next input has another. */
  #put(file: string, thing: Thing): void {
    try {
      // Where a link leads, making a folder may never end: Node tries /proc for ever.
      if (leadsThroughLink(path.dirname(file), this.#folder)) return;
      mkdirSync(path.dirname(file), { recursive: true });
      if (file.endsWith('/')) mkdirSync(file, { recursive: true });
      else if (typeof thing === 'string') writeFileSync(file, thing);
      else if ('link' in thing) symlinkSync(thing.link, file);
      else execFileSync('mkfifo', [file], { stdio: 'ignore' });
    } catch {}
  }

  assertAroundUntouched(): void {
    const changed = difference(this.#before, this.#around());
    if (changed !== undefined) throw new Broken('nothing is written outside of the output folder', changed);
  }

  #around(): Map<string, string> {
    return snapshot(this.#folder, ['work']);
  }
}

function leadsThroughLink(directory: string, from: string): boolean {
  if (!directory.startsWith(from) || directory === from) return false;
  const what = lstatSync(directory, { throwIfNoEntry: false });
  return what?.isSymbolicLink() === true || leadsThroughLink(path.dirname(directory), from);
}

function isLink(thing: Thing): boolean {
  return typeof thing === 'object' && 'link' in thing;
}

/** The first path that is not the same in both. */
export function difference(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string | undefined {
  return [...before.keys(), ...after.keys()].find((name) => before.get(name) !== after.get(name));
}

/** Every path below a folder with what is there, in order. */
export function snapshot(folder: string, without: readonly string[] = []): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (directory: string, below: string) => {
    for (const name of readdirSync(directory).sort()) {
      if (below === '' && without.includes(name)) continue;
      const file = path.join(directory, name);
      const what = lstatSync(file);
      if (what.isSymbolicLink()) found.set(below + name, `-> ${readlinkSync(file)}`);
      else if (what.isFile()) found.set(below + name, readFileSync(file, 'latin1'));
      else found.set(below + name, what.isDirectory() ? 'folder' : 'special');
      if (what.isDirectory()) visit(file, `${below}${name}/`);
    }
  };
  visit(folder, '');
  return found;
}
