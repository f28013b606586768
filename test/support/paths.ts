import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const program = path.join(root, 'dist', 'lvsgen.mjs');

/** Another release of Node.js than the one that runs the tests; `scripts/setup.sh nodes` installs them. */
export function otherNode(release: 22 | 24): string {
  return path.join(root, '.cache/nodes/node_modules', `node${release}-linux-${process.arch}`, 'bin/node');
}
