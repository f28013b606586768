// What writing costs: a fleet of a thousand hosts, rendered to a tmpfs (a disk would hide it), beside `cp -r` of the same tree
// in the same run. CPU time, so that a busy machine does not count, and a floor: what the same render costs that writes to
// standard output. Prints medians and ratios to `cp -r`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

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

const servers = Array.from(
  { length: hosts - 2 },
  (_, n) => `web${n}: {lvs_interfaces: {eth0: {address: 10.1.${n >> 8}.${n & 255}/8}}}`,
);
const vips = Array.from({ length: 8 }, (_, n) => `10.0.255.${n + 1}/8`);
const inventory = path.join(scratch, 'inventory.yaml');
writeFileSync(
  inventory,
  `all:
  vars:
    lvs_platform: rhel7
    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: web
        vrrp: {virtual_router_id: 51}
        virtual_servers: {http: {virtual_ipaddress: [${vips.join(', ')}], port: 80}}
  children:
    lb: {hosts: {lb1: {ansible_host: 10.0.0.1}, lb2: {ansible_host: 10.0.0.2}}}
    web: {hosts: {${servers.join(', ')}}}
`,
);

/** CPU milliseconds of a command and all it starts. @param {string[]} argv */
function cpu(argv) {
  const timed = ['-c', 'TIMEFORMAT="%U %S"; time "$@" 3>&1 1>/dev/null', 'bash', ...argv];
  const { status, stderr } = spawnSync('bash', timed, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
  const [user, system] = /** @type {string} */ (stderr.trim().split('\n').at(-1)).split(' ').map(Number);
  return 1000 * (Number(user) + Number(system));
}

const lvsgen = (/** @type {string[]} */ ...args) => cpu([process.execPath, program, ...args]);
const [tree, fresh, copy] = ['tree', 'fresh', 'copy'].map((name) => path.join(disk, name));
lvsgen('render', inventory, '-o', `${tree}`);
const files = readdirSync(`${tree}`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
const jobs = [
  { name: 'cp -r of the tree', job: () => cpu(['cp', '-r', `${tree}`, `${copy}`]) },
  { name: 'render to standard output', job: () => lvsgen('render', inventory, '-o', '-') },
  { name: 'render, first time', job: () => lvsgen('render', inventory, '-o', `${fresh}`), budget: 3.5 },
  { name: 'render, nothing new', job: () => lvsgen('render', inventory, '-o', `${tree}`), budget: 2.5 },
  { name: 'render --check', job: () => lvsgen('render', inventory, '-o', `${tree}`, '--check') },
];
const times = jobs.map(() => /** @type {number[]} */ ([]));
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
const [base = Number.NaN, floor = Number.NaN] = times.map(median);
console.log(`${hosts} hosts, ${files} files on a tmpfs, CPU time, medians of ${rounds}; ratios to cp -r`);
jobs.forEach(({ name, budget }, index) => {
  const time = median(times[index] ?? []);
  const share = index > 1 ? `  of it beyond standard output ${((time - floor) / base).toFixed(2)}×` : '';
  const limit = budget === undefined ? '' : `  (aim ${budget}×)`;
  console.log(
    `${name.padEnd(28)}${time.toFixed(0).padStart(7)} ms${(time / base).toFixed(2).padStart(7)}×${share}${limit}`,
  );
});
