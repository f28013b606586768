import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines, specialOf } from '../src/keepalived/lines.ts';
import { outside, rawFault } from '../src/keepalived/raw-lines.ts';
import { keepalivedDumps } from './support/keepalived-dump.ts';
import { missing } from './support/need.ts';

const needs = missing('keepalived', 'network namespaces', 'gcc');
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const runs = Number(process.env.RAW_LINES_RUNS ?? 80);
const release = '2.2.7';
const inRealServer = { release, block: 'real_server', indentation: 24 } as const;

/** A server of its own around raw lines, its number in the addresses, with another real server after them. */
function server(raw: string, n: number): string {
  const address = `198.18.${n >> 8}.${n & 255}`;
  return `virtual_server ${address} 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 198.51.100.1 80 {
        weight 3
${raw.replace(/^/gm, '        ')}
    }
    real_server 198.51.100.2 80 {
        weight ${n + 10}
    }
}
`;
}

/** Which of the servers keepalived read as they are: both real servers, the second with its weight. */
function intact(dump: string, n: number): boolean {
  const [, own = ''] = dump.split(`VS VIP = 198.18.${n >> 8}.${n & 255}, VPORT = 80`);
  const [block = ''] = own.split('VS VIP =');
  const rips = [...block.matchAll(/RIP = (\S+), RPORT = 80, WEIGHT = (\d+)/g)].map(([, rip, weight]) => [rip, weight]);
  return rips.length === 2 && rips[1]?.join() === `198.51.100.2,${n + 10}`;
}

/** Raw lines, and whether they leave the block around them whole; `said` is what keepalived says where it does not lose a block. */
const examples: [raw: string, isFine: boolean, said?: RegExp][] = [
  ['delay_loop 5', true],
  ['TCP_CHECK {\n    connect_timeout 3\n}', true],
  ['TCP_CHECK\n{\nconnect_timeout 3\n}', true],
  ['TCP_CHECK { connect_timeout 3 }', true],
  ['TCP_CHECK{connect_timeout 3}', true],
  ['# a comment with a } and a "', true],
  ['! another } {', true],
  ['delay_loop 5 # }', true],
  ['delay_loop 5!}', true],
  ['MISC_CHECK {\nmisc_path "/bin/true }"\n}', true],
  ['MISC_CHECK {\nmisc_path "/bin/true {" # }\n}', true],
  ["MISC_CHECK {\nmisc_path \"/bin/true '#'\" # '\n}", true],
  ['MISC_CHECK {\nmisc_path "/bin/true \\"a\\" b"\n}', true],
  ['delay_loop 5\r', true],
  ['smtp_alert {" }', false, /Unmatched quote/],
  ['}', false],
  ['delay_loop 5 }', false],
  ['"}"', false],
  ['TCP_CHECK {\n"}"\n}', false],
  ['TCP_CHECK {\nconnect_timeout 3', false],
  ['TCP_CHECK "{"\nconnect_timeout 3\n}', false, /Unknown keyword '}'|Extra '}'|^/],
  ['SSL_CHECK {\nconnect_timeout 3\n}', false],
  ['TCP_CHECK {\nhost {\n}\n}', false],
  ['{\n}', false],
  ["misc_path '#}'\n}", false],
  ['delay_loop 5 \\#}\n', false, /^/],
  [`notify_up "/bin/true ${'x'.repeat(990)}" }`, false],
  ['@one }', false, /^/],
  ['$X=}\n$X', false],
  ['x ${_HASH} }', false, /^/],
  ['$_BANG', false, /^/],
  ['~SEQ(x, 1, 3) }', false],
  ['include /etc/hostname', false, /^/],
  ['delay_loop 5 \\', false, /^/],
  ['delay_loop "5', false, /Unterminated quote|Unmatched quote/],
];

test.each(examples)('%j leaves its block whole: %s', (raw, isFine) => {
  expect(rawFault(raw, inRealServer) === undefined).toBe(isFine);
});

test.skipIf(needs !== '')(`and keepalived reads them so${needs}`, () => {
  const fine = examples.filter(([, isFine]) => isFine).map(([raw]) => raw);
  const broken = examples.filter(([, isFine]) => !isFine);
  const dumps = keepalivedDumps([fine.map(server).join(''), ...broken.map(([raw]) => server(raw, 0))], ['checkers']);
  expect(fine.filter((_, n) => !intact(dumps[0]?.checkers ?? '', n))).toEqual([]);
  const harmless = broken.filter(([, , said], at) => {
    const { checkers = '' } = dumps[at + 1] ?? {};
    return intact(checkers, 0) && !said?.test(checkers);
  });
  expect(harmless.map(([raw]) => raw)).toEqual([]);
});

const token = fc.constantFrom(
  ...['TCP_CHECK {\n', 'PING_CHECK {', '}\n', '}', '{', '\n', ' ', ' ', '"', '"a b"', '"}"', '#', '!', '\\', "'", '$x'],
  ...['connect_timeout 3\n', 'delay_loop 5 ', 'inhibit_on_failure', '\t', '\r', '@', '~', '${x}', 'ä', '\\#', '\\"'],
);
const rawLines = fc.array(token, { maxLength: 14 }).map((parts) => parts.join(''));
const someBlock = fc
  .tuple(rawLines, rawLines, rawLines)
  .map(([before, inside, after]) => `${before}\nTCP_CHECK {\n${inside}\n}\n${after}`);

test.skipIf(needs !== '')(
  `${runs} random raw lines that pass leave all that follows as it is (SEED=${seed})${needs}`,
  () => {
    const drawn = fc.sample(fc.oneof(rawLines, someBlock), { numRuns: runs * 8, seed });
    const accepted = drawn.filter((raw) => rawFault(raw, inRealServer) === undefined).slice(0, runs);
    expect(accepted.length).toBeGreaterThan(runs / 2);
    expect(accepted.filter((raw) => raw.includes('{')).length).toBeGreaterThan(runs / 20);
    const [dump] = keepalivedDumps([accepted.map(server).join('')], ['checkers']);
    expect(accepted.filter((_, n) => !intact(dump?.checkers ?? '', n))).toEqual([]);
  },
);

describe('releases differ', () => {
  const fault = (raw: string, of: `${number}.${number}.${number}`, block = 'real_server') =>
    rawFault(raw, { release: of, block, indentation: 24 })?.message;

  test('1.3.5 has braces at the end of a line only', () => {
    for (const raw of ['TCP_CHECK { connect_timeout 3 }', 'TCP_CHECK{\n}', 'TCP_CHECK {\nconnect_timeout 3 }'])
      expect(fault(raw, '1.3.5')).toMatch(/this release wants/);
    expect(fault('TCP_CHECK {\n  connect_timeout 3\n}', '1.3.5')).toBeUndefined();
    expect(fault('TCP_CHECK\n{\n  connect_timeout 3\n}', '1.3.5')).toBeUndefined();
    expect(fault('MISC_CHECK {\nmisc_path "/bin/x }{"\n}', '1.3.5')).toBeUndefined();
  });

  test('2.0 and 2.1 take an escaped # for itself, later ones for a comment', () => {
    expect(readLines('a \\# }', '2.1.5').map(({ text }) => text)).toEqual(['a #', '}']);
    expect(readLines('a \\# }', '2.2.8').map(({ text }) => text)).toEqual(['a']);
  });

  test('a block is known from the release that brought it', () => {
    expect(fault('UDP_CHECK {\n}', '2.1.5')).toBeUndefined();
    expect(fault('UDP_CHECK {\n}', '2.0.20')).toMatch(/came with keepalived 2.1.0/);
  });

  test('a line that is too long is cut, or since 2.4 dropped', () => {
    const long = `a ${'x'.repeat(1100)}`;
    expect(readLines(long, '2.2.8')).toHaveLength(2);
    expect(readLines(long, '2.4.0')).toHaveLength(0);
    expect(readLines(`a ${'ä'.repeat(600)}`, '2.2.8')).toHaveLength(2);
  });

  test('outside of all blocks lines may include', () => {
    expect(fault('include /etc/keepalived/local.d/*.conf', '2.2.8', outside)).toBeUndefined();
    expect(fault('}', '2.2.8', outside)).toMatch(/closes no block/);
  });
});

test('special lines are told by their beginning', () => {
  const of = (text: string) => specialOf({ text });
  expect(of('@lb1 x')).toBe('condition');
  expect(of('$A=1')).toBe('definition');
  expect(of('$A b')).toBeUndefined();
  expect(of('~SEQ(a, 1) x')).toBe('repetition');
  expect(of('includer x')).toBe('include');
  expect(of('include_check')).toBeUndefined();
});
