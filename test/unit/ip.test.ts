import { expect, test } from 'vitest';
import { contains, isNetworkOrBroadcast, netmask, parseCidr, parseIp, sortKey } from '../../src/base/ip.ts';

const cidr = (text: string) => (parseCidr(text) as { ok: ReturnType<typeof Object> }).ok as never;
const ip = (text: string) => (parseIp(text) as { ok: ReturnType<typeof Object> }).ok as never;

test.each(['10.1', '010.0.0.1', '192.0.2.256', '192.0.2.1.', '', 'web1', '2001:db8:::1', 'fe80::1%eth0', '0x7f.0.0.1'])(
  '%s is refused',
  (text) => expect(parseIp(text)).toHaveProperty('problem'),
);

test('equal addresses become equal texts', () => {
  expect(parseIp('2001:DB8:0:0::0010')).toEqual({ ok: { text: '2001:db8::10', family: 6 } });
});

test.each([
  ['192.0.2.10/24', 24],
  ['192.0.2.10', 32],
  ['2001:db8::10', 128],
])('%s has the prefix %i', (text, prefix) => expect(parseCidr(text)).toMatchObject({ ok: { prefix } }));

test.each(['192.0.2.10/33', '192.0.2.10/', '192.0.2.10/024', '192.0.2.10/24/1', '2001:db8::/129'])(
  '%s is refused',
  (text) => expect(parseCidr(text)).toHaveProperty('problem'),
);

test('networks', () => {
  expect(contains(cidr('192.0.2.1/24'), ip('192.0.2.200'))).toBe(true);
  expect(contains(cidr('192.0.2.1/25'), ip('192.0.2.200'))).toBe(false);
  expect(contains(cidr('2001:db8::1/64'), ip('2001:db8::ff'))).toBe(true);
  expect(contains(cidr('192.0.2.1/24'), ip('2001:db8::1'))).toBe(false);
  expect(netmask(22)).toBe('255.255.252.0');
  expect(isNetworkOrBroadcast(cidr('192.0.2.255/24'))).toBe(true);
  expect(isNetworkOrBroadcast(cidr('192.0.2.255/23'))).toBe(false);
  expect(isNetworkOrBroadcast(cidr('192.0.2.0/31'))).toBe(false);
});

test('addresses sort by value', () => {
  const sorted = ['2001:db8::1', '192.0.2.10', '192.0.2.9'].sort((a, b) => (sortKey(ip(a)) < sortKey(ip(b)) ? -1 : 1));
  expect(sorted).toEqual(['192.0.2.9', '192.0.2.10', '2001:db8::1']);
});
