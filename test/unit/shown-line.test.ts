import { expect, test } from 'vitest';
import { frameLines } from '../../src/report/code-frame.ts';
import { stylish } from '../../src/report/formats/stylish.ts';
import { shownLine } from '../../src/report/shown-line.ts';
import { Source } from '../../src/report/source.ts';

const shown = (text: string) => shownLine(new Source('a', text), 1);

test('what follows a mask, an escape or a tab is marked where it stands', () => {
  const masked = shown('{auth_pass: hunter2, x: 1}');
  expect(masked.text).toBe('{auth_pass: ********, x: 1}');
  expect(masked.columnOf(22)).toBe(masked.text.indexOf('x:'));
  // Anywhere in the secret is its beginning: the mask does not tell how long it is.
  for (const column of [13, 16, 19]) expect(masked.columnOf(column)).toBe(12);
  expect(shown('\u001b[2Jx').columnOf(5)).toBe('\\x1b[2J'.length);
  expect(shown('\tx').columnOf(2)).toBe(4);
  expect(shown('x').columnOf(9)).toBe(1);
});

test('a very long line is cut, and takes no longer for it', () => {
  const source = new Source('a', 'x'.repeat(5_000_000));
  const begin = process.cpuUsage();
  for (let n = 0; n < 100; n++) expect(shownLine(source, 1).text).toBe(`${'x'.repeat(160)}…`);
  expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(2);
  expect(shown('y'.repeat(160)).text).toBe('y'.repeat(160));
});

test('the line itself is the brightest of a frame, its marker in the colour of the severity', () => {
  const source = new Source('a', 'one\ntwo\nthree\n');
  const at = { source, start: 4, end: 7 };
  expect(frameLines(at).map(({ kind }) => kind)).toEqual(['around', 'line', 'marker', 'around']);
  const lines = stylish([{ rule: 'x', severity: 'advice', message: 'm', at }], true).split('\n');
  expect(lines.slice(1, 5)).toEqual([
    '\u001b[2m  1 | one\u001b[22m',
    '> 2 | two',
    '\u001b[36m    | ^^^\u001b[39m',
    '\u001b[2m  3 | three\u001b[22m',
  ]);
});
