import { expect, test } from 'vitest';
import { forTerminal, jsonText, visible, visibleLines } from '../../src/base/visible.ts';

test('what cannot be seen is written, and nothing else changes', () => {
  expect(visible('a\u001b[2J\u009b\u202e\u200b\u2028\u{e0041}\ud800\n\r\t\0')).toBe(
    'a\\x1b[2J\\x9b\\u202e\\u200b\\u2028\\u{e0041}\\ud800\\n\\r\\t\\x00',
  );
  expect(visible('ünïcødé 漢字 🎉 \\x1b')).toBe('ünïcødé 漢字 🎉 \\x1b');
  expect(visibleLines('a\n\tb\r\n')).toBe('a\n\tb\\r\n');
});

test('JSON loses nothing', () => {
  const text = 'a\u001b\u009b\u202e\u2028\u{e0041}\ud800\n🎉';
  expect(jsonText(text)).toMatch(/^"[ -~🎉]*"\n$/u);
  expect(JSON.parse(jsonText(text))).toBe(text);
});

test('a terminal gets our colours where they are wanted, and a line of progress over the last one', () => {
  expect(forTerminal('\u001b[31mred\u001b[39m', true)).toBe('\u001b[31mred\u001b[39m');
  expect(forTerminal('\u001b[31mred\u001b[39m', false)).toBe('\\x1b[31mred\\x1b[39m');
  expect(forTerminal('\u001b[8mhidden\u001b[0m', true)).toBe('\\x1b[8mhidden\\x1b[0m');
  expect(forTerminal('\r\u001b[K1 of 2 \u001b[2J', true)).toBe('\r\u001b[K1 of 2 \\x1b[2J');
  expect(forTerminal('name\r\u001b[Kfake', true)).toBe('name\\r\\x1b[Kfake');
});
