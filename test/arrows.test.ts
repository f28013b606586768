import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { circleIn, importsOfSource } from './support/imports.ts';
import { root } from './support/paths.ts';

/**
 * Who may import whom: each room with the rooms that it builds on, as ARCHITECTURE.md draws them. A table that `npm run gen`
 * makes of a folder counts as that folder.
 */
const rooms: Record<string, string> = {
  base: '',
  version: '',
  report: 'base',
  keepalived: 'base',
  netfilter: 'base',
  schema: 'base keepalived',
  inventory: 'base report',
  platforms: 'base',
  model: 'base report schema inventory platforms',
  facts: 'base report platforms model',
  'planned-file': 'base facts',
  arp: 'platforms model facts',
  networks: 'base platforms model facts planned-file',
  state: 'base report schema inventory platforms model facts arp networks',
  rules: 'base report keepalived netfilter schema inventory platforms model facts arp',
  outputs: 'base keepalived netfilter schema platforms facts planned-file networks',
  render: 'base planned-file',
  pipeline: 'base report inventory model facts planned-file state rules outputs render',
  index: 'report inventory model render pipeline',
  tree: 'base render',
  diff: 'base keepalived render tree',
  views: 'base facts',
  init: 'base version schema platforms tree',
  commands: 'base version report inventory model rules pipeline tree diff views init',
  cli: 'base version commands',
  bin: 'cli',
};

/** What `npm run gen` makes of more than a folder's entries. */
const generated: Record<string, string> = {
  validate: 'schema',
  variables: 'schema',
  templates: 'render',
  'report-formats': 'report',
  'diff-formats': 'diff',
};

function roomOf(file: string): string {
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

test('ARCHITECTURE.md names every folder of src, and no other', () => {
  const page = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');
  const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => name !== 'generated');
  const elsewhere = ['templates', 'out', 'test'];
  const named = new Set([...page.matchAll(/(?<![\w/])(\w+)\/(?![\w*])/g)].map(([, name]) => name));
  expect([...named].filter((name) => !elsewhere.includes(name as string)).sort()).toEqual(folders.sort());
});

test('what is one family’s own is named by its platforms and network programs alone', () => {
  const src = path.join(root, 'src');
  const texts = ['outputs', 'rules', 'arp', 'state', 'facts', 'views', '../templates'].flatMap((folder) =>
    readdirSync(path.join(src, folder)).map((name) => [
      `${folder}/${name}`,
      readFileSync(path.join(src, folder, name), 'utf8'),
    ]),
  );
  // Rule examples name a platform, as every inventory does.
  const own =
    /etc\/sysconfig|(?<!\.)\b(?:ip6?tables|arptables|ipvsadm|nftables|keepalived)\.service|\/s?bin\/(?:ip|nft)\b/;
  expect(texts.filter(([, text]) => own.test(text as string)).map(([name]) => name)).toEqual([]);
});
