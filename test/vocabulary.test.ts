import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { atLeast } from '../src/base/version.ts';
import type { Block } from '../src/schema/directive.ts';
import { checkers, globalDefs, realServer, root, virtualServer, vrrpInstance } from '../src/schema/keepalived.ts';
import { root as repository } from './support/paths.ts';

const lines = readFileSync(path.join(repository, 'test/data/keepalived-keywords.tsv'), 'utf8').split('\n');
const versions = lines[1]?.replace('# versions: ', '').split(' ') ?? [];
const measured = new Map(
  lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [keyword = '', ...known] = line.split('\t');
      return [keyword, versions.filter((_, index) => known[index] === 'y')] as const;
    }),
);

const families: [prefix: string, block: Block][] = [
  ['', root],
  ['global_defs', globalDefs],
  ['vrrp_instance', vrrpInstance],
  ['virtual_server', virtualServer],
  ['virtual_server/real_server', realServer],
  ['virtual_server/real_server', checkers],
];

/** Blocks whose keys have a shape of their own in the inventory. */
const structural = [
  'global_defs',
  'vrrp_instance',
  'virtual_server',
  'virtual_server_group',
  'virtual_server/sorry_server',
];

const join = (prefix: string, keyword: string) => (prefix === '' ? keyword : `${prefix}/${keyword}`);

/** Every keyword path of a block with the versions that our table says know it, under the spelling they know. */
function claims(block: Block, prefix: string): [keyword: string, version: string][] {
  return versions.flatMap((version) =>
    knownTo(version, block, prefix).map((path): [string, string] => [path, version]),
  );
}

function knownTo(version: string, block: Block, prefix: string): string[] {
  return block.directives.flatMap(({ keyword, since, older, value }) => {
    if (since && !atLeast(version, since)) return [];
    const path = join(prefix, older && !atLeast(version, older.until) ? older.keyword : keyword);
    return [path, ...(value.block ? knownTo(version, value.block, path) : [])];
  });
}

/** Paths that no line is rendered for: aliases, older spellings, and what is left out with its reason. */
function notRendered(block: Block, prefix: string): string[] {
  return [
    ...Object.keys(block.leftOut ?? {}).map((keyword) => join(prefix, keyword)),
    ...block.directives.flatMap(({ keyword, aliases = [], older, value }) => [
      ...aliases.map((alias) => join(prefix, alias)),
      ...(older ? [join(prefix, older.keyword)] : []),
      ...(value.block ? notRendered(value.block, join(prefix, keyword)) : []),
    ]),
  ];
}

test('the measured table is there', () => {
  expect(versions).toEqual(['1.3.5', '2.0.20', '2.1.5', '2.2.7', '2.2.8', '2.3.4', '2.4.3']);
  expect(measured.size).toBe(513);
});

describe('each keyword is known to exactly the releases that our table says', () => {
  test.each(families)('%s', (prefix, block) => {
    const claimed = new Map<string, string[]>();
    for (const [keyword, version] of claims(block, prefix)) {
      claimed.set(keyword, [...(claimed.get(keyword) ?? []), version]);
    }
    const passing = notRendered(block, prefix);
    const isPassing = (keyword: string) => passing.some((one) => `${keyword}/`.startsWith(`${one}/`));
    const differing = [...claimed].filter(([keyword, known]) => {
      const real = measured.get(keyword) ?? [];
      // An old spelling lives on after the new one came.
      return isPassing(keyword) ? !known.every((one) => real.includes(one)) : real.join() !== known.join();
    });
    expect(differing.map(([keyword, known]) => ({ keyword, known, measured: measured.get(keyword) }))).toEqual([]);
  });
});

test('no keyword of keepalived is forgotten: each is in the table, or left out with its reason', () => {
  const claimed = new Set(families.flatMap(([prefix, block]) => claims(block, prefix).map(([keyword]) => keyword)));
  const left = [...structural, ...families.flatMap(([prefix, block]) => notRendered(block, prefix))];
  const isLeft = (keyword: string) =>
    left.some((one) => keyword === one || (keyword.startsWith(`${one}/`) && !structural.includes(one)));
  const forgotten = [...measured.keys()].filter((keyword) => !claimed.has(keyword) && !isLeft(keyword));
  expect(forgotten).toEqual([]);
});

test('nothing is left out that keepalived does not have, nor taken as well', () => {
  const claimed = new Set(families.flatMap(([prefix, block]) => claims(block, prefix).map(([keyword]) => keyword)));
  const reasons = families.flatMap(([prefix, block]) =>
    Object.keys(block.leftOut ?? {}).map((keyword) => join(prefix, keyword)),
  );
  for (const keyword of reasons) {
    expect(measured.has(keyword), keyword).toBe(true);
    expect(claimed.has(keyword), keyword).toBe(false);
  }
});
