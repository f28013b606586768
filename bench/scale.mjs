// A fleet of a thousand hosts: the main job and its checks beside `cp -r` of what it renders and Ansible's own reading of
// the inventory; `diff` of one changed VIP beside `render --check`.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fleetOf } from './fleet.mjs';
import { inScratch, inTurn, lvsgen, nothing, print } from './measure.mjs';

const hosts = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 7);
const ports = [80, 443];

inScratch((scratch) => {
  const [file, changed, tree] = ['inventory.yaml', 'changed.yaml', 'tree'].map((name) => path.join(scratch, name));
  if (file === undefined || changed === undefined || tree === undefined) return;
  writeFileSync(file, fleetOf(hosts - 2, { ports }));
  writeFileSync(changed, fleetOf(hosts - 2, { ports, vips: ['10.0.255.11/8'] }));
  spawnSync(process.execPath, lvsgen('render', file, '-o', tree).slice(1));
  let copies = 0;
  const fresh = (/** @type {string} */ name) => path.join(scratch, `${name}${copies++}`);
  const hasAnsible = spawnSync('ansible-inventory', ['--version']).status === 0;
  const took = inTurn(
    {
      nothing: { argv: nothing },
      copy: { argv: () => ['cp', '-r', tree, fresh('copy')] },
      first: { argv: () => lvsgen('render', file, '-o', fresh('first')) },
      again: { argv: lvsgen('render', file, '-o', tree) },
      stale: { argv: lvsgen('render', file, '-o', tree, '--check') },
      diff: { argv: lvsgen('diff', changed, '-o', tree), status: 1 },
      check: { argv: lvsgen('check', file) },
      list: { argv: lvsgen('list', 'hosts', file) },
      ansible: { argv: hasAnsible ? ['ansible-inventory', '-i', file, '--list'] : nothing },
    },
    rounds,
  );
  const row = (/** @type {string} */ what, /** @type {{wall: number}} */ { wall }) => ({
    what,
    median: wall,
    ratio: wall / took.stale.wall,
  });
  print(`${hosts} hosts on Node ${process.versions.node}, medians of ${rounds}, ratios to render --check`, [
    row('node -e 0', took.nothing),
    row('cp -r of the tree', took.copy),
    row('render, first time', took.first),
    row('render, nothing new', took.again),
    row('render --check', took.stale),
    row('diff, one VIP changed', took.diff),
    row('check', took.check),
    row('list hosts', took.list),
    ...(hasAnsible ? [row('ansible-inventory --list', took.ansible)] : []),
  ]);
});
