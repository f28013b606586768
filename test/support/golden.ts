import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.ts';

export const golden = path.join(root, 'golden');

/** Golden files whose path on the host matches, as paths below golden/. */
export function goldenFiles(pattern: RegExp): string[] {
  return readdirSync(golden, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(golden, path.join(entry.parentPath, entry.name)))
    .filter((file) => pattern.test(file.split('/').slice(2).join('/')))
    .sort();
}
