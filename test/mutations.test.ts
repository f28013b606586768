import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { codeFrame } from '../src/diagnostics/code-frame.ts';
import { cases, compileText, inventoryOf } from './support/cases.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const secrets = { 'secrets/mail': 'exampl3', LVSGEN_EXAMPLE_SECRET: 'exampl3' };
const texts = cases.map((name) => parse(readFileSync(inventoryOf(name), 'utf8'), { version: '1.1', merge: true }));

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    99999,
    '',
    ' ',
    'x',
    '{{ x }}',
    '192.0.2.1',
    '::1',
    'a:b:!c',
    '"',
    '}',
    '\n',
    '#',
    '!',
    '~[',
    'web[',
    '\u0000',
    '가',
  ),
  fc.constantFrom<unknown>([], {}, [[]], [{}], { a: 1 }, ['x', null], { __proto__x: 1 }),
  fc.string({ maxLength: 12 }),
);

/** Puts a value in place of one node of the data, or under a new key beside it. */
function mutate(data: unknown, steps: number[], value: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null || steps.length === 0) return value;
  const [step = 0, ...rest] = steps;
  if (Array.isArray(data)) {
    const at = step % (data.length + 1);
    return [...data.slice(0, at), mutate(data[at], rest, value, key), ...data.slice(at + 1)];
  }
  const keys = Object.keys(data);
  const at = step % (keys.length + 1);
  const chosen = keys[at] ?? key;
  return { ...data, [chosen]: mutate((data as Record<string, unknown>)[chosen], rest, value, key) };
}

test(`whatever is written, it is rendered or explained (seed ${seed})`, { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(
        fc.tuple(
          fc.array(fc.nat(40), { maxLength: 9 }),
          junk,
          fc.constantFrom('x', 'port', 'lvs_x', 'vrrp', 'checks', 'hosts'),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      (original, changes) => {
        const data = changes.reduce((at: unknown, [steps, value, key]) => mutate(at, steps, value, key), original);
        const { tree, diagnostics } = compileText(stringify(data), secrets);
        expect(tree !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        for (const { at, message } of diagnostics) {
          const { line } = at.source.position(at.start);
          expect(line).toBeLessThanOrEqual(at.source.lineStarts.length);
          expect(codeFrame(at)).not.toContain('undefined');
          expect(message).not.toMatch(/undefined|\[object/);
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 3000), seed },
  );
});
