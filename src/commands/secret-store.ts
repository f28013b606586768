import path from 'node:path';
import { boundaryOf, endOf, isInside } from '../inventory/boundary.ts';
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
      const boundary = boundaryOf(directory);
      const file = path.resolve(directory, name);
      if (path.isAbsolute(name) || !isInside(path.relative(boundary.root, file)))
        return { refused: `stands outside of ${boundary.words}` };
      try {
        const end = endOf(file, boundary);
        if (end === 'git') return { refused: 'is Git’s own' };
        if (end === 'outside') return { refused: `is reached by a link that leads out of ${boundary.words}` };
        return readText(file, limits.secret);
      } catch {
        return undefined;
      }
    },
  };
}
