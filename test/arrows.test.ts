import { expect, test } from 'vitest';
import { circleIn, importsOfSource } from './support/imports.ts';

/**
 * Who may import whom: each room with the rooms that it builds on, as ARCHITECTURE.md draws them. `leaf` is what knows
 * nothing. A table that `npm run gen` makes of a folder counts as that folder.
 */
const rooms: Record<string, string> = {
  leaf: '',
  schema: 'leaf',
  diagnostics: '',
  inventory: 'diagnostics',
  platforms: 'schema',
  model: 'leaf schema diagnostics inventory platforms',
  keepalived: 'leaf schema model',
  facts: 'leaf diagnostics model platforms',
  'planned-file': 'facts',
  arp: 'facts model platforms',
  networks: 'leaf schema model facts planned-file',
  state: 'leaf schema diagnostics inventory platforms model keepalived facts arp networks',
  rules: 'leaf schema diagnostics inventory platforms model keepalived facts arp state',
  outputs: 'leaf schema model platforms facts networks planned-file',
  render: 'planned-file',
  pipeline: 'diagnostics inventory model facts state rules outputs planned-file render',
  tree: 'pipeline',
  diff: 'model pipeline tree',
  views: 'facts',
  init: '',
  version: '',
  commands: 'version diagnostics inventory model rules pipeline tree diff views init',
  index: 'diagnostics inventory model pipeline render',
  cli: 'commands version',
  bin: 'cli',
};

const leaves = ['ip.ts', 'groups.ts', 'once.ts'];

/** Generated from the words of `schema/`, and asked by whoever reads an inventory. */
const generated: Record<string, string> = { validate: 'schema', variables: 'schema', templates: 'render' };

function roomOf(file: string): string {
  if (leaves.includes(file)) return 'leaf';
  const [first = '', second = ''] = file.split('/');
  const name = (first === 'generated' ? second : first).replace(/(\.d)?\.[jt]s$/, '');
  return first === 'generated' ? (generated[name] ?? name) : name;
}

const imports = importsOfSource();

test('every module stands in a room', () => {
  expect([...new Set([...imports.keys()].map(roomOf))].sort()).toEqual(Object.keys(rooms).sort());
});

test('no module imports what its room does not build on', () => {
  const wrong = [...imports].flatMap(([file, others]) =>
    others
      .filter((other) => ![roomOf(file), ...(rooms[roomOf(file)] ?? '').split(' ')].includes(roomOf(other)))
      .map((other) => `${file} → ${other}`),
  );
  expect(wrong).toEqual([]);
});

test('no room may import what no module of it does', () => {
  const used = new Set(
    [...imports].flatMap(([file, others]) => others.map((one) => `${roomOf(file)} → ${roomOf(one)}`)),
  );
  const idle = Object.entries(rooms).flatMap(([room, others]) =>
    others
      .split(' ')
      .filter((other) => other !== '' && !used.has(`${room} → ${other}`))
      .map((other) => `${room} → ${other}`),
  );
  expect(idle).toEqual([]);
});

test('each room stands below the rooms that import it', () => {
  const order = Object.keys(rooms);
  const up = order.flatMap((room, at) =>
    (rooms[room] ?? '')
      .split(' ')
      .filter((other) => other !== '' && order.indexOf(other) > at)
      .map((other) => `${room} → ${other}`),
  );
  expect(up).toEqual([]);
});

test('no modules import each other in a circle', () => {
  expect(circleIn(imports)).toBeUndefined();
});

test('the search for circles finds one', () => {
  const circle = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ]);
  expect(circleIn(circle)).toEqual(['b', 'd', 'b']);
});
