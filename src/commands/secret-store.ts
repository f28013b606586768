import { realpathSync } from 'node:fs';
import path from 'node:path';
import { limits } from '../inventory/limits.ts';
import { readText } from '../inventory/read-text.ts';
import type { SecretStore } from '../model/secrets.ts';
import type { Context } from './command.ts';

/**
 * Secrets from the environment, and from files below the inventory's folder. No others: what a file holds is rendered, and
 * whoever proposes a change of an inventory shall not choose which file of the machine that renders it that is.
 */
export function secretStore(directory: string, env: Context['env']): SecretStore {
  return {
    // `__proto__` and `toString` are no variables of the environment, whatever the object says that holds it.
    env: (name) => (Object.hasOwn(env, name) ? env[name] : undefined),
    file(name) {
      const file = path.resolve(directory, name);
      if (path.isAbsolute(name) || !isBelow(path.resolve(directory), file))
        return { refused: 'stands outside of the inventory’s folder' };
      try {
        const real = realpathSync(file);
        if (!isBelow(realpathSync(directory), real))
          return { refused: 'is reached by a link that leads out of the inventory’s folder' };
        return readText(real, limits.secret);
      } catch {
        return undefined;
      }
    },
  };
}

function isBelow(directory: string, file: string): boolean {
  const way = path.relative(directory, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
