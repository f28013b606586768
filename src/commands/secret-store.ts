import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { limits } from '../inventory/limits.ts';
import { readText } from '../inventory/read-text.ts';
import type { SecretStore } from '../model/secrets.ts';
import type { Context } from './command.ts';

/**
 * Secrets from the environment, and from files of the Git repository that the inventory is in, or below its folder where it is in
 * none. No others: what a file holds is rendered, and whoever proposes a change of an inventory shall not choose which file of
 * the machine that renders it that is.
 */
export function secretStore(directory: string, env: Context['env']): SecretStore {
  return {
    // `__proto__` and `toString` are no variables of the environment, whatever the object says that holds it.
    env: (name) => (Object.hasOwn(env, name) ? env[name] : undefined),
    file(name) {
      const file = path.resolve(directory, name);
      const { root, words } = boundary(path.resolve(directory));
      if (path.isAbsolute(name) || !isBelow(root, file)) return { refused: `stands outside of ${words}` };
      try {
        const real = realpathSync(file);
        const way = path.relative(realpathSync(root), real).split(path.sep);
        if (way.includes('.git')) return { refused: 'is Git’s own' };
        if (!isBelow(realpathSync(root), real)) return { refused: `is reached by a link that leads out of ${words}` };
        return readText(real, limits.secret);
      } catch {
        return undefined;
      }
    },
  };
}

/** The nearest folder above with a `.git`, which a working tree's own files stand below. */
function boundary(directory: string): { root: string; words: string } {
  for (let root = directory; ; root = path.dirname(root)) {
    if (existsSync(path.join(root, '.git'))) return { root, words: 'the inventory’s repository' };
    if (root === path.dirname(root)) return { root: directory, words: 'the inventory’s folder' };
  }
}

function isBelow(directory: string, file: string): boolean {
  const way = path.relative(directory, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
