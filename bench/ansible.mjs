// What a host costs beside Ansible: its template module on the very files that lvsgen has rendered, which is as easy as it
// can be made for it (nothing to fill in, no connection, no facts gathered).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fleetOf } from './fleet.mjs';
import { inScratch, inTurn, lvsgen, print } from './measure.mjs';

const hosts = 1000;
const templated = Number(process.argv[2] ?? 10);
const rounds = Number(process.argv[3] ?? 3);

if (spawnSync('ansible-playbook', ['--version']).status === 0) inScratch(compare);
else console.log('\nBeside Ansible: skipped, for there is no ansible-playbook');

/** @param {string} scratch */
function compare(scratch) {
  const inventory = path.join(scratch, 'inventory.yaml');
  const tree = path.join(scratch, 'tree');
  writeFileSync(inventory, fleetOf(hosts - 2, { ports: [80, 443] }));
  spawnSync(process.execPath, lvsgen('render', inventory, '-o', tree).slice(1));
  // The two directors and real servers.
  const names = readdirSync(tree)
    .filter((name) => !name.startsWith('manifest'))
    .slice(0, templated);
  const play = path.join(scratch, 'play.yaml');
  writeFileSync(path.join(scratch, 'hosts'), names.map((name) => `${name} ansible_connection=local\n`).join(''));
  writeFileSync(play, playOf(tree, path.join(scratch, 'templated'), names));
  const idle = path.join(scratch, 'idle.yaml');
  writeFileSync(idle, '[{hosts: all, gather_facts: false, tasks: []}]\n');
  let renders = 0;
  const took = inTurn(
    {
      render: { argv: () => lvsgen('render', inventory, '-o', path.join(scratch, `first${renders++}`)) },
      idle: { argv: ['ansible-playbook', '-i', path.join(scratch, 'hosts'), idle] },
      template: { argv: ['ansible-playbook', '-i', path.join(scratch, 'hosts'), play] },
    },
    rounds,
  );
  const ours = took.render.wall / hosts;
  const theirs = (took.template.wall - took.idle.wall) / names.length;
  print(`A host’s files, first time, medians of ${rounds}`, [
    { what: `lvsgen render, one of ${hosts} hosts`, median: ours },
    { what: `Ansible’s template module, one of ${names.length}`, median: theirs, ratio: theirs / ours, least: 300 },
  ]);
}

/** @param {string} tree @param {string} target @param {string[]} names */
function playOf(tree, target, names) {
  const files = Object.fromEntries(names.map((name) => [name, filesIn(path.join(tree, name))]));
  const folders = names.flatMap((name) =>
    (files[name] ?? []).map((file) => path.dirname(path.join(target, name, file))),
  );
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const template = {
    src: `${tree}/{{ inventory_hostname }}/{{ item }}`,
    dest: `${target}/{{ inventory_hostname }}/{{ item }}`,
    force: true,
  };
  const task = { template, loop: '{{ files[inventory_hostname] }}' };
  return JSON.stringify([{ hosts: 'all', gather_facts: false, vars: { files }, tasks: [task] }]);
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}
