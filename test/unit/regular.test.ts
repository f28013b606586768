import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Automaton, PatternError, readGlob, readRegular } from '../../src/inventory/regular.ts';
import { missing } from '../support/need.ts';

const absent = missing('ansible-inventory');
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

const oracle = `
import fnmatch, json, re, sys, warnings
warnings.simplefilter("ignore")
def ask(kind, pattern, names):
    try:
        compiled = re.compile(fnmatch.translate(pattern) if kind == "glob" else pattern)
    except re.error:
        return None
    return [bool(compiled.match(name)) for name in names]
print(json.dumps([ask(*one) for one in json.load(sys.stdin)]))
`;

type Question = ['glob' | 're', string, string[]];

function askPython(questions: Question[]): (boolean[] | null)[] {
  const { stdout, stderr } = spawnSync('python3', ['-c', oracle], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function askOurs([kind, pattern, names]: Question): boolean[] | null {
  try {
    const automaton = new Automaton(kind === 'glob' ? readGlob(pattern) : readRegular(pattern));
    return names.map((name) => automaton.matches(name));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return null;
  }
}

const pieces = [
  ...[
    'a',
    'b',
    'ab',
    '1',
    '-',
    '.',
    '*',
    '+',
    '?',
    '|',
    '^',
    '$',
    '(',
    ')',
    '(?:',
    '(?P<n>',
    '[ab]',
    '[^a]',
    '[a-c1]',
    '[',
    ']',
  ],
  ...[
    '{2}',
    '{1,2}',
    '{,1}',
    '{2,}',
    '{',
    '}',
    '\\d',
    '\\w',
    '\\W',
    '\\s',
    '\\b',
    '\\B',
    '\\A',
    '\\Z',
    '\\.',
    '\\-',
    '\\x61',
    '[\\d-]',
    '[]a]',
  ],
];
const globPieces = [
  'a',
  'b',
  '1',
  '-',
  '.',
  '*',
  '?',
  '[ab]',
  '[!a]',
  '[a-c]',
  '[c-a]',
  '[',
  ']',
  '[]a]',
  '[^a]',
  '[a-]',
  '[-a]',
  '[!]',
  '\\',
  '(',
  '+',
  '^',
  '$',
];
const names = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '-', '.', '^', ']', '[', '\\', 'é'), maxLength: 6 }),
  { minLength: 8, maxLength: 8 },
);

function questionsOf(kind: Question[0], from: string[], count: number): Question[] {
  const pattern = fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
  return fc
    .sample(fc.tuple(pattern, names), { numRuns: count, seed })
    .map(([text, some]): Question => [kind, text, [...some.filter((one) => one !== ''), 'a', 'aab1']]);
}

describe.skipIf(absent)(`Python matches the same, seed ${seed}${absent}`, () => {
  test.each([
    ['glob', globPieces],
    ['re', pieces],
  ] as const)('%s', (kind, from) => {
    const questions = questionsOf(kind, [...from], 4000);
    const theirs = askPython(questions);
    let compared = 0;
    questions.forEach((question, index) => {
      const ours = askOurs(question);
      const expected = theirs[index];
      // What Python cannot read is refused; what is refused besides (possessive repeats) is no wrong answer.
      if (expected === null) expect({ question, ours }).toEqual({ question, ours: null });
      if (ours === null || expected === null) return;
      expect(JSON.stringify({ question, ours })).toBe(JSON.stringify({ question, ours: expected }));
      compared++;
    });
    expect(compared).toBeGreaterThan(1000);
  });
});

test.each(['(?=a)', '(?!a)', '(?<=a)', '(?P=n)', '(a)\\1', '(?#x)', 'a++', '(?i:a)', '(?(1)a|b)', '(?x)a'])(
  '%s is refused',
  (pattern) => {
    expect(() => readRegular(pattern)).toThrow(PatternError);
  },
);

test('(?i) at the beginning ignores case', () => {
  const automaton = new Automaton(readRegular('(?i)WEB[a-c]$'));
  expect(['webA', 'Webc', 'webd'].map((name) => automaton.matches(name))).toEqual([true, true, false]);
});

test('steps grow with the product of pattern and text, no further', () => {
  const automaton = new Automaton(readRegular('(a+)+(a|a)*(x+x+)*y'));
  expect(automaton.matches('a'.repeat(10_000))).toBe(false);
  expect(automaton.steps).toBeLessThan(10_000 * 40);
});
