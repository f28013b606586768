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

/** What stands in a folder before lvsgen comes: texts and links, by path. */
export type Things = Readonly<Record<string, string | { link: string }>>;

/** Said by the files that nobody may read or change; wherever it is printed, somebody has. */
export const sentinel = 'Hu5h-Th1';

/**
 * A folder for one input: `work/` to put things into, and beside and around it what must be as it was when all is done.
 */
export class Scratch {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-fuzz-'));
  readonly work = path.join(this.#folder, 'work');
  readonly #before: string;

  /** Does some work in a scratch folder, which goes away with it. */
  static with<T>(things: Things, work: (scratch: Scratch) => T): T {
    const scratch = new Scratch(things);
    try {
      return work(scratch);
    } finally {
      rmSync(scratch.#folder, { recursive: true, force: true });
    }
  }

  private constructor(things: Things) {
    for (const name of ['etc/shadow', 'beside/etc/keepalived/keepalived.conf', 'beside/.git/config', 'victim']) {
      this.#put(path.join(this.#folder, name), `${sentinel} ${name}\n`);
    }
    mkdirSync(this.work);
    for (const [name, thing] of Object.entries(things)) this.#put(path.join(this.work, name), thing);
    this.#before = this.#around();
  }

  /** A path that cannot be, or is taken already, is left out: the next input has another. */
  #put(file: string, thing: string | { link: string }): void {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if (file.endsWith('/')) mkdirSync(file, { recursive: true });
      else if (typeof thing === 'string') writeFileSync(file, thing);
      else symlinkSync(thing.link, file);
    } catch {}
  }

  assertAroundUntouched(): void {
    const after = this.#around();
    if (after !== this.#before) throw new Broken('nothing is written outside of the output folder', after);
  }

  #around(): string {
    return snapshot(this.#folder, ['work']).join('\n');
  }
}

/** Every path below a folder with what is there, in order. */
export function snapshot(folder: string, without: readonly string[] = []): string[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => !without.includes(name))
    .flatMap((name) => {
      const file = path.join(folder, name);
      const found = lstatSync(file);
      if (found.isSymbolicLink()) return [`${name} -> ${readlinkSync(file)}`];
      if (found.isDirectory()) return [`${name}/`, ...snapshot(file).map((one) => `${name}/${one}`)];
      return [`${name} = ${JSON.stringify(readFileSync(file, 'latin1'))}`];
    });
}
