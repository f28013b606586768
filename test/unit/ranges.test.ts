import { describe, expect, test } from 'vitest';
import { expandRanges, HostRangeError, splitPort } from '../../src/inventory/ranges.ts';

test.each([
  ['web', ['web']],
  ['web[1:3]', ['web1', 'web2', 'web3']],
  ['web[08:10]', ['web08', 'web09', 'web10']],
  ['web[1:9:4]', ['web1', 'web5', 'web9']],
  ['web[:2]', ['web0', 'web1', 'web2']],
  ['db-[a:c].example', ['db-a.example', 'db-b.example', 'db-c.example']],
  ['db-[y:B]', ['db-y', 'db-z', 'db-A', 'db-B']],
  ['[1:2][a:b]', ['1a', '1b', '2a', '2b']],
])('%s', (pattern, names) => {
  expect(expandRanges(pattern)).toEqual(names);
});

describe('refused', () => {
  test.each(['web[1:', 'web[1]', 'web[5:1]', 'web[01:100]', 'web[1:]', 'web[1:9:0]', 'web[a:9]', 'web[1:99999999]'])(
    '%s',
    (pattern) => {
      expect(() => expandRanges(pattern)).toThrow(HostRangeError);
    },
  );
});

test.each([
  ['web1', { name: 'web1' }],
  ['web1:2222', { name: 'web1', port: 2222 }],
  ['web[1:3]:22', { name: 'web[1:3]', port: 22 }],
  ['2001:db8::1', { name: '2001:db8::1' }],
  ['[2001:db8::1]:22', { name: '2001:db8::1', port: 22 }],
])('%s', (text, parts) => {
  expect(splitPort(text)).toEqual(parts);
});
