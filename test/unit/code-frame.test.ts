import { expect, test } from 'vitest';
import { codeFrame } from '../../src/report/code-frame.ts';
import { Source } from '../../src/report/source.ts';

test('a range of one line', () => {
  expect(codeFrame({ source: new Source('a', 'one\ntwo: 2\nthree\n'), start: 9, end: 10 })).toBe(
    '  1 | one\n> 2 | two: 2\n    |      ^\n  3 | three',
  );
});

test('a range of several lines is marked to the end of its first', () => {
  expect(codeFrame({ source: new Source('a', 'a: [\n  1]\n'), start: 3, end: 9 })).toBe(
    '> 1 | a: [\n    |    ^\n  2 |   1]',
  );
});

test('a tab is four columns wide, and the marker with it', () => {
  expect(codeFrame({ source: new Source('a', '\tx: y'), start: 4, end: 5 })).toBe('> 1 |     x: y\n    |        ^');
});

test('the end of a text without a final newline', () => {
  const source = new Source('a', 'x:');
  expect(source.position(99)).toEqual({ line: 1, column: 3 });
  expect(codeFrame({ source, start: 2, end: 2 })).toBe('> 1 | x:\n    |   ^');
});

test('line ends of Windows do not show', () => {
  expect(new Source('a', 'one\r\ntwo\r\n').line(1)).toBe('one');
});
