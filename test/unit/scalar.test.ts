import { expect, test } from 'vitest';
import { resolvePlain, trapIn } from '../../src/inventory/scalar.ts';

test.each([
  ['yes', true],
  ['off', false],
  ['y', 'y'],
  ['No', false],
  ['~', null],
  ['', null],
  ['0644', 420],
  ['0o17', '0o17'],
  ['0b101', 5],
  ['0x1F', 31],
  ['1_000', 1000],
  ['-7', -7],
  ['1e3', '1e3'],
  ['1.5', 1.5],
  ['1.0e+3', 1000],
  ['.5', 0.5],
  ['1:30', 90],
  ['52:54:00:12:34:56', 41135085296],
  ['aa:bb:cc:dd:ee:ff', 'aa:bb:cc:dd:ee:ff'],
  ['192.168.76.24', '192.168.76.24'],
  ['192.168.76.24/24', '192.168.76.24/24'],
  ['.inf', Number.POSITIVE_INFINITY],
  ['-.inf', Number.NEGATIVE_INFINITY],
  ['=', '='],
])('%s', (text, value) => {
  expect(resolvePlain(text)).toBe(value);
});

test.each([
  ['0644', 'octal'],
  ['0', undefined],
  ['00', undefined],
  ['22:30', 'sexagesimal'],
  ['22:61', undefined],
])('the trap in %s', (text, trap) => {
  expect(trapIn(text)).toBe(trap);
});
