// Whether cost grows as the work does: ten times the hosts, and a pair of directors with 100,000 real_server blocks each.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { clustersOf, fleetOf } from './fleet.mjs';
import { inScratch, inTurn, lvsgen, nothing, print } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 5);

inScratch((scratch) => {
  const written = (/** @type {string} */ name, /** @type {string} */ text) => {
    const file = path.join(scratch, `${name}.yaml`);
    writeFileSync(file, text);
    return file;
  };
  const small = written('small', clustersOf(100));
  const large = written('large', clustersOf(1000));
  const ports = Array.from({ length: 100 }, (_, at) => 8000 + at);
  const blocks = written('blocks', fleetOf(1000, { ports }));
  let renders = 0;
  const took = inTurn(
    {
      nothing: { argv: nothing },
      small: { argv: lvsgen('check', small), usage: true },
      large: { argv: lvsgen('check', large), usage: true },
      blocks: { argv: () => lvsgen('render', blocks, '-o', path.join(scratch, `out${renders++}`)), usage: true },
    },
    rounds,
  );
  print(`Growth on Node ${process.versions.node}, medians of ${rounds}`, [
    { what: 'CPU of check, 1,000 hosts in 100 clusters', median: took.small.cpu },
    {
      what: 'CPU of check, 10,000 hosts in 1,000 clusters',
      median: took.large.cpu,
      ratio: took.large.cpu / took.small.cpu,
      most: 11.5,
    },
    { what: 'render of 2 × 100,000 real_server blocks', median: took.blocks.wall, most: 1800 },
    {
      what: '  beside node -e 0',
      median: took.nothing.wall,
      ratio: took.blocks.wall / took.nothing.wall,
    },
    { what: '  its memory at most', median: took.blocks.memory, unit: 'MiB', most: 320 },
  ]);
});
