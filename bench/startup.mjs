// Start-up and the main job on the example, beside a start of Node that does nothing.
import path from 'node:path';
import { inScratch, inTurn, lvsgen, nothing, print, root } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 31);
const example = path.join(root, 'inventories/redhat-dr-sysctl/inventory.yaml');

inScratch((scratch) => {
  let renders = 0;
  const took = inTurn(
    {
      nothing: { argv: nothing },
      version: { argv: lvsgen('--version') },
      first: { argv: () => lvsgen('render', example, '-o', path.join(scratch, `first${renders++}`)) },
      again: { argv: lvsgen('render', example, '-o', path.join(scratch, 'again')) },
      check: { argv: lvsgen('check', example) },
    },
    rounds,
  );
  const ratio = (/** @type {{wall: number}} */ { wall }) => ({ median: wall, ratio: wall / took.nothing.wall });
  print(`Start-up on Node ${process.versions.node}, medians of ${rounds}, ratios to node -e 0`, [
    { what: 'node -e 0', ...ratio(took.nothing) },
    { what: 'lvsgen --version', ...ratio(took.version), most: 1.9 },
    { what: 'render of the example, first time', ...ratio(took.first), most: 3.3 },
    { what: 'render of the example, nothing new', ...ratio(took.again), most: 3.3 },
    { what: 'check of the example', ...ratio(took.check) },
  ]);
});
