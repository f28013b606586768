// A fleet of a thousand hosts: the main job and its checks beside `cp -r` of what it renders and Ansible's own reading of
// the inventory, taken in turn in one run. Prints medians and ratios; `diff` of one changed VIP beside `render --check`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const program = path.join(root, 'dist/lvsgen.mjs');
const hosts = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 7);
const scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-bench-'));

const servers = Array.from({ length: hosts - 2 }, (_, n) => `web${n}: {ansible_host: 10.1.${n >> 8}.${n & 255}}`);
const inventory = (/** @type {string} */ vip) => `all:
  vars:
    lvs_platform: rhel7
    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: web
        vrrp: {virtual_router_id: 51}
        virtual_servers: {http: {virtual_ipaddress: ${vip}/8, ports: [80, 443]}}
  children:
    lb: {hosts: {lb1: {ansible_host: 10.0.0.1}, lb2: {ansible_host: 10.0.0.2}}}
    web: {hosts: {${servers.join(', ')}}}
`;
const [file, changed, tree] = ['inventory.yaml', 'changed.yaml', 'tree'].map((name) => path.join(scratch, name));
writeFileSync(/** @type {string} */ (file), inventory('10.0.255.10'));
writeFileSync(/** @type {string} */ (changed), inventory('10.0.255.11'));

/** @param {string[]} argv @param {number[]} statuses */
function run(argv, statuses) {
  const [command = '', ...args] = argv;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!statuses.includes(status ?? -1)) throw new Error(`${argv.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const lvsgen = (/** @type {string[]} */ ...args) => [process.execPath, program, ...args];
run(lvsgen('render', `${file}`, '-o', `${tree}`), [0]);
let copies = 0;
const jobs = [
  { name: 'node -e 0', job: () => run([process.execPath, '-e', '0'], [0]) },
  { name: 'cp -r of the tree', job: () => run(['cp', '-r', `${tree}`, path.join(scratch, `copy${copies++}`)], [0]) },
  {
    name: 'render, first time',
    job: () => run(lvsgen('render', `${file}`, '-o', path.join(scratch, `first${copies++}`)), [0]),
  },
  { name: 'render, nothing new', job: () => run(lvsgen('render', `${file}`, '-o', `${tree}`), [0]) },
  { name: 'render --check', job: () => run(lvsgen('render', `${file}`, '-o', `${tree}`, '--check'), [0]) },
  { name: 'diff, one VIP changed', job: () => run(lvsgen('diff', `${changed}`, '-o', `${tree}`), [1]) },
  { name: 'check', job: () => run(lvsgen('check', `${file}`), [0]) },
  { name: 'list hosts', job: () => run(lvsgen('list', 'hosts', `${file}`), [0]) },
];
if (spawnSync('ansible-inventory', ['--version']).status === 0) {
  jobs.push({
    name: 'ansible-inventory --list',
    job: () => run(['ansible-inventory', '-i', `${file}`, '--list'], [0]),
  });
}
const times = jobs.map(() => /** @type {number[]} */ ([]));
for (let round = -1; round < rounds; round++) {
  jobs.forEach(({ job }, index) => {
    const time = job();
    if (round >= 0) times[index]?.push(time);
  });
}
rmSync(scratch, { recursive: true });

const median = (/** @type {number[]} */ list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const check = median(times[jobs.findIndex(({ name }) => name === 'render --check')] ?? []);
console.log(`${hosts} hosts, Node ${process.versions.node}, medians of ${rounds}; ratios to render --check`);
jobs.forEach(({ name }, index) => {
  const time = median(times[index] ?? []);
  console.log(`${name.padEnd(28)}${time.toFixed(0).padStart(7)} ms${(time / check).toFixed(2).padStart(7)}×`);
});
