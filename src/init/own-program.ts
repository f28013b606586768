import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isBundled } from '../version.ts';

/** The program that runs, whole: the bundle is one file that needs nothing but Node. From source there is no such file. */
export function ownProgram(): Buffer | undefined {
  return isBundled ? readFileSync(fileURLToPath(import.meta.url)) : undefined;
}

/** The line that `sha256sum --check` reads. */
export function checksumLine(content: Buffer, name: string): string {
  return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
}
