// What writing costs: a fleet of a thousand hosts, rendered to a tmpfs (a disk would hide it), beside `cp -r` of the same tree
// in the same run, and a floor: the same render to standard output, which writes no tree. Prints medians and ratios to `cp -r`
// of the time that passed and, for a busy machine, of CPU time; `beyond` is what CPU time goes beyond the floor.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fleetOf } from './fleet.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const program = path.join(root, 'dist/lvsgen.mjs');
const hosts = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 5);

const scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-bench-'));
const disk = path.join(scratch, 'disk');
mkdirSync(disk);
if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1g', 'tmpfs', disk]).status !== 0) {
  rmSync(scratch, { recursive: true });
  console.log('writing a tree: skipped, needs root to mount a tmpfs');
  process.exit();
}

const vips = Array.from({ length: 8 }, (_, n) => `10.0.255.${n + 1}/8`);
const inventory = path.join(scratch, 'inventory.yaml');
writeFileSync(inventory, fleetOf(hosts - 2, { vips, managed: true }));

/** Milliseconds that passed, and of CPU time. @param {string[]} argv */
function timed(argv) {
  const { status, stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null', 'bash', ...argv], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
  const [passed = 0, user = 0, system = 0] = `${stderr.trim().split('\n').at(-1)}`.split(' ').map(Number);
  return { passed: 1000 * passed, cpu: 1000 * (user + system) };
}

const lvsgen = (/** @type {string[]} */ ...args) => timed([process.execPath, program, ...args]);
const [tree, fresh, copy] = ['tree', 'fresh', 'copy'].map((name) => path.join(disk, name));
lvsgen('render', inventory, '-o', `${tree}`);
const files = readdirSync(`${tree}`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
const jobs = [
  { name: 'cp -r of the tree', job: () => timed(['cp', '-r', `${tree}`, `${copy}`]) },
  { name: 'render to standard output', job: () => lvsgen('render', inventory, '-o', '-') },
  { name: 'render, first time', job: () => lvsgen('render', inventory, '-o', `${fresh}`), budget: 3.5 },
  { name: 'render, nothing new', job: () => lvsgen('render', inventory, '-o', `${tree}`), budget: 2.5 },
  { name: 'render --check', job: () => lvsgen('render', inventory, '-o', `${tree}`, '--check') },
];
const times = jobs.map(() => /** @type {{ passed: number; cpu: number }[]} */ ([]));
for (let round = -1; round < rounds; round++) {
  jobs.forEach(({ job }, index) => {
    const time = job();
    if (round >= 0) times[index]?.push(time);
  });
  for (const made of [fresh, copy]) rmSync(`${made}`, { recursive: true });
}
spawnSync('umount', [disk]);
rmSync(scratch, { recursive: true });

const median = (/** @type {number[]} */ list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const medians = times.map((list) => ({
  passed: median(list.map(({ passed }) => passed)),
  cpu: median(list.map(({ cpu }) => cpu)),
}));
const [base, floor] = medians;
console.log(`${hosts} hosts, ${files} files on a tmpfs, medians of ${rounds}; ratios to cp -r`);
console.log(`${''.padEnd(28)}${'time'.padStart(10)}${'ratio'.padStart(8)}${'CPU'.padStart(8)}${'beyond'.padStart(8)}`);
jobs.forEach(({ name, budget }, index) => {
  const { passed, cpu } = medians[index] ?? { passed: Number.NaN, cpu: Number.NaN };
  const ratios = [passed / (base?.passed ?? 0), cpu / (base?.cpu ?? 0), (cpu - (floor?.cpu ?? 0)) / (base?.cpu ?? 0)];
  const [ratio, ofCpu, beyond] = ratios.map((one) => `${one.toFixed(2)}×`.padStart(8));
  const aim = budget === undefined ? '' : `  (aim ${budget}×)`;
  console.log(`${name.padEnd(28)}${passed.toFixed(0).padStart(7)} ms${ratio}${ofCpu}${index > 1 ? beyond : ''}${aim}`);
});
