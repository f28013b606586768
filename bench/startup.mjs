// Start-up and the main job beside `node -e 0`, taken in turn in one run so that a busy machine slows all alike.
// Prints medians and ratios; a ratio above its budget is marked and makes the exit code 1.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const program = path.join(root, 'dist/lvsgen.mjs');
const example = path.join(root, 'inventories/redhat-dr-sysctl/inventory.yaml');
const rounds = Number(process.argv[2] ?? 31);
const scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-bench-'));

const jobs = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'lvsgen --version', args: [program, '--version'], budget: 2.2 },
  {
    name: 'lvsgen render, first time',
    args: () => [program, 'render', example, '-o', path.join(scratch, String(Math.random()))],
    budget: 4,
  },
  {
    name: 'lvsgen render, nothing new',
    args: [program, 'render', example, '-o', path.join(scratch, 'same')],
    budget: 4,
  },
  { name: 'lvsgen check', args: [program, 'check', example] },
];
const times = jobs.map(() => /** @type {number[]} */ ([]));

for (let round = -2; round < rounds; round++) {
  jobs.forEach(({ args }, index) => {
    const argv = typeof args === 'function' ? args() : args;
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    const taken = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(stderr);
    if (round >= 0) times[index]?.push(taken);
  });
}
rmSync(scratch, { recursive: true });

const median = (/** @type {number[]} */ list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const base = median(times[0] ?? []);
console.log(`Node ${process.versions.node}, medians of ${rounds}`);
jobs.forEach(({ name, budget }, index) => {
  const time = median(times[index] ?? []);
  const ratio = time / base;
  const over = budget !== undefined && ratio > budget;
  if (over) process.exitCode = 1;
  const limit = budget === undefined ? '' : `  (budget ${budget}×${over ? ', exceeded' : ''})`;
  console.log(`${name.padEnd(28)}${time.toFixed(1).padStart(7)} ms${ratio.toFixed(2).padStart(7)}×${limit}`);
});
