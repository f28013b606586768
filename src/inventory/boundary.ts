import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** What an inventory may take for its own: the Git repository that it is in, or its folder where it is in none. */
export interface Boundary {
  readonly root: string;
  readonly words: string;
}

/** The nearest folder above with a `.git`, which a working tree's own files stand below. */
export function boundaryOf(directory: string): Boundary {
  const folder = path.resolve(directory);
  for (let root = folder; ; root = path.dirname(root)) {
    if (existsSync(path.join(root, '.git'))) return { root, words: 'the inventory’s repository' };
    if (root === path.dirname(root)) return { root: folder, words: 'the inventory’s folder' };
  }
}

/** Where a path that leads somewhere ends: outside of the boundary, in Git's own folder, or inside. */
export function endOf(file: string, { root }: Boundary): 'outside' | 'git' | 'inside' {
  const real = path.relative(realpathSync(root), realpathSync(file));
  if (real.split(path.sep).includes('.git')) return 'git';
  return isInside(real) ? 'inside' : 'outside';
}

/** Whether a way from a folder stays below it. */
export function isInside(way: string): boolean {
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
