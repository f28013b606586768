import { execFileSync } from 'node:child_process';
import { root } from './paths.ts';

/** Tests of the program run what users run: the bundle, made anew. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
