import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block } from '../src/schema/directive.ts';
import { checkers, realServer, virtualServer, vrrpInstance } from '../src/schema/keepalived.ts';
import { atLeast } from '../src/schema/version.ts';
import { root } from './support/paths.ts';

const lines = readFileSync(path.join(root, 'test/data/keepalived-keywords.tsv'), 'utf8').split('\n');
const versions = lines[1]?.replace('# versions: ', '').split(' ') ?? [];
const measured = new Map(
  lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [keyword = '', ...known] = line.split('\t');
      return [keyword, versions.filter((_, index) => known[index] === 'y')] as const;
    }),
);

/** Every keyword path of a block with the versions that our table says know it, under the spelling they know. */
function claims(block: Block, prefix: string): [keyword: string, version: string][] {
  return block.directives.flatMap(({ keyword, since, older, value }) => {
    const own = versions.flatMap((version): [string, string][] => {
      if (older && !atLeast(version, older.until)) return [[`${prefix}/${older.keyword}`, version]];
      return !since || atLeast(version, since) ? [[`${prefix}/${keyword}`, version]] : [];
    });
    return value.block ? [...own, ...claims(value.block, `${prefix}/${keyword}`)] : own;
  });
}

test('the measured table is there', () => {
  expect(versions).toEqual(['1.3.5', '2.0.20', '2.1.5', '2.2.7', '2.2.8', '2.3.4', '2.4.3']);
  expect(measured.size).toBe(513);
});

describe('each keyword is known to exactly the releases that our table says', () => {
  test.each([
    ['vrrp_instance', vrrpInstance],
    ['virtual_server', virtualServer],
    ['virtual_server/real_server', realServer],
    ['virtual_server/real_server', checkers],
  ])('%s', (prefix, block) => {
    const claimed = new Map<string, string[]>();
    for (const [keyword, version] of claims(block, prefix)) {
      claimed.set(keyword, [...(claimed.get(keyword) ?? []), version]);
    }
    const olderSpellings = new Set([
      'virtual_server/real_server/HTTP_GET/nb_get_retry',
      'virtual_server/real_server/SSL_GET/nb_get_retry',
    ]);
    for (const [keyword, known] of claimed) {
      // An old spelling lives on after the new one came.
      if (olderSpellings.has(keyword)) expect(measured.get(keyword)).toEqual(expect.arrayContaining(known));
      else expect({ keyword, known: measured.get(keyword) }).toEqual({ keyword, known });
    }
  });
});
