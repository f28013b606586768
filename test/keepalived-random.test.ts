import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast } from '../src/base/version.ts';
import { arbitraryInventory, notInDebian, oracleVersion } from './support/arbitrary-cluster.ts';
import { compileText } from './support/cases.ts';
import { allConflicts, blockExamples, directiveExamples } from './support/directive-examples.ts';
import { keepalivedBatch } from './support/keepalived-batch.ts';
import { missing } from './support/need.ts';

const needs = missing('keepalived', 'network namespaces');
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
/** A nightly run sets KEEPALIVED_RUNS=20000. */
const runs = Number(process.env.KEEPALIVED_RUNS ?? 1000);

const conf = (inventory: object) => {
  const { tree, diagnostics } = compileText(JSON.stringify(inventory));
  const file = tree?.get('lb1/etc/keepalived/keepalived.conf');
  return { text: file?.content ?? '', diagnostics };
};

test.skipIf(needs !== '')(
  `${runs} random clusters over the whole table are taken by the real keepalived without a word (SEED=${seed})${needs}`,
  { timeout: 3_600_000 },
  () => {
    const refused = new Map<string, number>();
    const rendered: string[] = [];
    // Some candidates break a rule of ours, which has its own tests: they are drawn again.
    for (const inventory of fc.sample(arbitraryInventory, { numRuns: Math.ceil(runs * 1.25), seed })) {
      const { text, diagnostics } = conf(inventory);
      for (const { rule, severity } of diagnostics)
        if (severity === 'error') refused.set(rule, (refused.get(rule) ?? 0) + 1);
      if (text !== '' && rendered.length < runs) rendered.push(text);
    }
    expect([...refused.keys()].filter((rule) => ['unknown-key', 'wrong-type', 'bad-value'].includes(rule))).toEqual([]);
    expect(rendered).toHaveLength(runs);
    const objected = keepalivedBatch(rendered).flatMap(({ status, output }, at) =>
      status === 0 && output === '' ? [] : [{ status, output, text: rendered[at] }],
    );
    expect(objected.slice(0, 3)).toEqual([]);
  },
);

/** The last release before another. */
function before(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (patch > 0) return `${major}.${minor}.${patch - 1}`;
  return minor > 0 ? `${major}.${minor - 1}.99` : `${major - 1}.99.99`;
}

const all = directiveExamples();

describe('every directive of the table is carried by a rendered file', () => {
  test('there is an example of each', () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(400);
  });

  test('under its own word, once the newest keepalived reads it', () => {
    const lacking = all.flatMap(({ path, keyword, inventory }) => {
      const { text, diagnostics } = conf(inventory('2.4.3'));
      const isThere = new RegExp(`^\\s*${keyword}( |$)`, 'm').test(text);
      return isThere ? [] : [{ path, diagnostics: diagnostics.map(({ message }) => message), text }];
    });
    expect(lacking).toEqual([]);
  });

  test('under the older word, for releases that had another', () => {
    const renamed = all.flatMap((one) => (one.older ? [{ ...one, older: one.older }] : []));
    expect(renamed.length).toBeGreaterThan(5);
    for (const { keyword, since = '1.3.5', older, inventory } of renamed) {
      const { text } = conf(inventory(since));
      expect(text).toMatch(new RegExp(`^\\s*${older.keyword}( |$)`, 'm'));
      expect(text).not.toMatch(new RegExp(`^\\s*${keyword}( |$)`, 'm'));
    }
  });

  test('and is refused for a release that does not know it, with the one that brought it', () => {
    const gated = all.filter(({ since }) => since !== undefined);
    expect(gated.length).toBeGreaterThan(200);
    for (const { path, since, inventory } of gated) {
      const { text, diagnostics } = conf(inventory(before(since as string)));
      const said = diagnostics.filter(({ rule }) => rule === 'keepalived-version').map(({ message }) => message);
      expect({ path, text, isTold: said.some((one) => one.includes(`came with keepalived ${since},`)) }).toEqual({
        path,
        text: '',
        isTold: true,
      });
    }
  });

  test.skipIf(needs !== '')(`and the real keepalived takes those that it knows${needs}`, { timeout: 300_000 }, () => {
    const known = all.filter(
      ({ keyword, since }) => (!since || atLeast(oracleVersion, since)) && !notInDebian.includes(keyword),
    );
    const answers = keepalivedBatch(known.map(({ inventory }) => conf(inventory(oracleVersion)).text));
    const objected = answers.flatMap(({ status, output }, at) =>
      status === 0 && output === '' ? [] : [{ path: known[at]?.path, status, output }],
    );
    expect(objected).toEqual([]);
  });
});

test('verbatim lines stand at the end of every kind of block, as they are', () => {
  const line = '    some_word "kept as it is" # with its comment';
  for (const { path, block, inventory } of blockExamples(line)) {
    const { text, diagnostics } = conf(inventory);
    // The password of a key, an example of SSL, is told as a secret.
    const told = diagnostics.filter(({ rule }) => rule !== 'secret-literal');
    expect({ path, diagnostics: told }).toEqual({ path, diagnostics: [] });
    const rows = text.split('\n');
    const at = rows.findIndex((row) => row.endsWith(line));
    expect({ path, block, next: rows[at + 1]?.trim() }).toEqual({ path, block, next: '}' });
  }
});

describe('what does not go together is refused, and each alone is not', () => {
  const conflicts = allConflicts();
  test('the table has conflicts', () => expect(conflicts.length).toBeGreaterThan(20));

  test.each(conflicts.map((one) => [`${one.block}: ${one.message}`, one] as const))('%s', (_title, one) => {
    const { message, consequence, hint } = one;
    const said = conf(one.badIn).diagnostics.filter(({ severity }) => severity === 'error');
    expect(said).toContainEqual(expect.objectContaining({ rule: 'keepalived-words', message, consequence, hint }));
    expect(conf(one.goodIn).diagnostics).toEqual([]);
  });
});
