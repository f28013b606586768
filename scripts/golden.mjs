// Rewrites golden/ from inventories/ with the program itself. Read the diff before you commit it.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
// The same value that the tests set, in place of a secret of the environment.
const env = { ...process.env, LVSGEN_EXAMPLE_SECRET: 'exampl3' };
const run = (/** @type {string[]} */ ...args) => execFileSync(process.execPath, args, { stdio: 'inherit', env });

run('scripts/build.mjs');
const cases = readdirSync('inventories');
for (const name of readdirSync('golden')) if (!cases.includes(name)) rmSync(`golden/${name}`, { recursive: true });
for (const name of cases) {
  rmSync(`golden/${name}`, { recursive: true, force: true });
  run('dist/lvsgen.mjs', 'render', `inventories/${name}/inventory.yaml`, '-o', `golden/${name}`);
}
