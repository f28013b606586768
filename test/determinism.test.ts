import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { manifestOf } from '../src/tree/manifest.ts';
import { cases, compileText, inventoryOf } from './support/cases.ts';

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
    { numRuns: 50 },
  );
});
