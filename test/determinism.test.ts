import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { manifestOf } from '../src/tree/manifest.ts';
import { cases, compileText, inventoryOf } from './support/cases.ts';
import { missing } from './support/need.ts';
import { otherNode, program, root } from './support/paths.ts';

const secrets = { 'secrets/mail': 'exampl3', LVSGEN_EXAMPLE_SECRET: 'exampl3' };

/** The same data with its keys in another order; lists keep theirs, and so do hosts, whose order means priority. */
function shuffled(value: unknown, random: () => number, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, shuffled(inner, random, name)] as const);
  if (key !== 'hosts' && key !== 'children') entries.sort(() => random() - 0.5);
  return Object.fromEntries(entries);
}

test.each(cases)('%s renders the same bytes in any order of keys', (name) => {
  const data = parse(readFileSync(inventoryOf(name), 'utf8'), { version: '1.1', merge: true });
  const { tree } = compileText(stringify(data), secrets);
  if (tree === undefined) throw new Error('not rendered');
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
      const other = compileText(stringify(shuffled(data, () => stream.next().value)), secrets);
      expect(other.tree && manifestOf(other.tree)).toBe(manifestOf(tree));
    }),
    { numRuns: 20 },
  );
});

describe('the program renders the golden bytes', () => {
  const surroundings: { node: 'this' | 22 | 24; locale: string; zone: string; known: string }[] = [
    { node: 'this', locale: 'C', zone: 'UTC', known: 'en-US' },
    { node: 'this', locale: 'C.UTF-8', zone: 'Pacific/Kiritimati', known: 'en-US' },
    // Its capital of i is İ, and its I in small ı.
    { node: 'this', locale: 'tr_TR.UTF-8', zone: 'America/St_Johns', known: 'tr-TR' },
    // Sorts å, ä and ö behind z.
    { node: 22, locale: 'sv_SE.UTF-8', zone: 'Asia/Tehran', known: 'sv-SE' },
    { node: 24, locale: 'tr_TR.UTF-8', zone: 'Pacific/Chatham', known: 'tr-TR' },
  ];

  for (const { node, locale, zone, known } of surroundings) {
    const lacking = node === 'this' ? '' : missing(`Node.js ${node}`);
    test.skipIf(lacking)(`in ${locale}, ${zone}, Node.js ${node}${lacking}`, () => {
      const scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
      try {
        const { stdout, stderr, status } = spawnSync(
          node === 'this' ? process.execPath : otherNode(node),
          ['test/support/render-all.mjs', program, scratch],
          { cwd: root, encoding: 'utf8', env: { LC_ALL: locale, TZ: zone, LVSGEN_EXAMPLE_SECRET: 'exampl3' } },
        );
        expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
        const release = node === 'this' ? process.versions.node.split('.')[0] : String(node);
        expect(JSON.parse(stdout)).toEqual({ release, locale: expect.stringContaining(known), timeZone: zone });
        expect(spawnSync('diff', ['-r', 'golden', scratch], { cwd: root, encoding: 'utf8' })).toMatchObject({
          status: 0,
          stdout: '',
        });
      } finally {
        rmSync(scratch, { recursive: true });
      }
    });
  }
});

test('nothing in the sources goes by the locale or the clock', () => {
  const dependent = /\.localeCompare\(|\.toLocale\w+\(|\bIntl\.|\bnew Date\b/;
  expect(dependent.test('names.sort((a, b) => a.localeCompare(b))')).toBe(true);
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(sources.filter((name) => dependent.test(readFileSync(path.join(root, 'src', name), 'utf8')))).toEqual([]);
});
