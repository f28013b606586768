// Every measurement, one after the other; exit code 1 if a row is not within its budget.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './measure.mjs';

for (const name of ['startup', 'growth', 'scale', 'tree', 'ansible']) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'bench', `${name}.mjs`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
