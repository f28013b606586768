import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../schema/inventory.schema.json' with { type: 'json' };
import { atLeast } from '../src/base/version.ts';
import { readLines } from '../src/keepalived/lines.ts';
import { formats } from '../src/schema/formats.ts';
import { notInDebian, oracleVersion } from './support/arbitrary-cluster.ts';
import { compileText } from './support/cases.ts';
import { type DirectiveExample, directiveExamples } from './support/directive-examples.ts';
import { keepalivedDumps } from './support/keepalived-dump.ts';
import { missing } from './support/need.ts';
import { inNamespace } from './support/run.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const alphabet = ' abcdefz09"\'\\#!{}$@~;|&<>()[]*?%=,:/._-^`é\u202e\n\t'.split('');
const special = ['${x}', '$_PWD ', '\\#', '{', '}', '"}"', '# ', 'include ', '~SEQ', '-->', '--', '%n', ' } '];
const hostile = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...alphabet) }, fc.constantFrom(...special)), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.join(''))
  // Ansible would take it for a template.
  .filter((text) => !/\{[{%#]/.test(text));

const accepts = (format: string, text: string) => formats[format]?.(text) === undefined;

/** What the texts of a format are proved by, or why they need no more. */
const proofs: Record<string, 'closed' | 'keepalived' | string> = {
  ...Object.fromEntries(
    ['ip', 'cidr', 'vip', 'interface', 'name', 'mac', 'sysctl', 'path', 'words', 'tracked', 'delays', 'linkbeat'].map(
      (name) => [name, 'closed'],
    ),
  ),
  'address-line': 'closed',
  'route-line': 'closed',
  'rule-line': 'closed',
  text: 'keepalived',
  command: 'keepalived',
  line: 'sysctl, below, and the words of commands, in shell-words.test.ts',
  verbatim: 'keepalived-lines.test.ts',
  rule: 'accepted/own-rules.test.ts',
  pattern: 'chooses hosts; it is written into no file',
};

/** Texts without a format that are written into no file. */
const unwritten = ['Secret.file', 'Secret.env'];

interface Fragment {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  pattern?: string;
  $ref?: string;
  items?: Fragment;
  properties?: Record<string, Fragment>;
  propertyNames?: Fragment;
  additionalProperties?: Fragment | boolean;
}

/** Every place of the schema that takes a text, with how it is bounded. */
function* texts(where: string, fragment: Fragment): Generator<{ where: string; fragment: Fragment }> {
  if ([fragment.type].flat().includes('string')) yield { where, fragment };
  for (const [key, one] of Object.entries(fragment.properties ?? {})) yield* texts(`${where}.${key}`, one);
  if (fragment.items) yield* texts(`${where}[]`, fragment.items);
  if (fragment.propertyNames) yield* texts(`${where} key`, { type: 'string', ...fragment.propertyNames });
  if (typeof fragment.additionalProperties === 'object') yield* texts(`${where}.*`, fragment.additionalProperties);
}

const all = Object.entries(schema.definitions as Record<string, Fragment>).flatMap(([name, one]) => [
  ...texts(name, one),
]);

describe('every text of the schema has its proof', () => {
  test('there are texts', () => expect(all.length).toBeGreaterThan(150));

  test('by its format, or because it is one of few words', () => {
    const without = all.filter(({ where, fragment: { format, enum: words, pattern } }) => {
      if (words !== undefined || unwritten.includes(where)) return false;
      if (pattern !== undefined) return !harmless.test(pattern.replace(/\\[d.|]|[\^$()[\]{}+?*|,\\]/g, ''));
      return format === undefined || proofs[format] === undefined;
    });
    // The groups of an inventory are Ansible's; their names reach nothing but patterns.
    expect(without.filter(({ where }) => !/^(Group|Variables)\b.*/.test(where)).map(({ where }) => where)).toEqual([]);
  });

  test('formats that nothing uses have none', () => {
    const used = new Set(all.map(({ fragment }) => fragment.format));
    expect(Object.keys(proofs).filter((format) => !used.has(format))).toEqual([]);
  });
});

/** What means nothing to any of the formats that lvsgen writes, between blanks or quotes or at the end of a line. */
const harmless = /^[A-Za-z0-9_.:/@%+=,*| -]*$/;

describe.each(Object.keys(proofs).filter((format) => proofs[format] === 'closed'))('%s', (format) => {
  test(`takes nothing that could mean more than it says (SEED=${seed})`, () => {
    const word = fc.stringMatching(/^[a-z0-9][a-z0-9._/:-]{0,8}$/);
    const drawn = fc.sample(fc.tuple(word, hostile, word), { numRuns: 3000, seed });
    for (const parts of drawn)
      for (const text of [
        parts.join(''),
        parts[1],
        `192.0.2.1/24${parts[1]}`,
        `default via 192.0.2.1 dev eth0 ${parts[1]}`,
      ])
        if (accepts(format, text)) expect(text).toMatch(harmless);
  });
});

const keys = directiveExamples().filter(({ format }) => format === 'text' || format === 'command');

/** Sets the value at the end of a path of keywords, wherever the path begins. */
function setAt(node: unknown, [key = '', ...rest]: string[], value: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const holder = node as Record<string, unknown>;
  if (Object.hasOwn(holder, key)) {
    if (rest.length > 0) return setAt(holder[key], rest, value);
    holder[key] = Array.isArray(holder[key]) ? [value] : value;
    return true;
  }
  return Object.values(holder).some((one) => setAt(one, [key, ...rest], value));
}

function rendered({ path: where, inventory }: DirectiveExample, value: string): string {
  const whole = inventory(oracleVersion);
  if (!setAt(whole, where.split(' ').slice(1), value)) throw new Error(`no place for ${where}`);
  const { tree, diagnostics } = compileText(JSON.stringify(whole));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`${where}: ${errors.map(({ message }) => message).join()}`);
  return tree?.get('lb1/etc/keepalived/keepalived.conf')?.content ?? '';
}

const known = keys.filter(
  ({ since, keyword }) => (!since || atLeast(oracleVersion, since)) && !notInDebian.includes(keyword),
);

/** Texts that lvsgen takes for a key, made unlike those of all other keys by their beginning. */
function accepted(key: DirectiveExample, count: number): string[] {
  // What is no regular expression keepalived refuses for another reason.
  const isPlain = /regex$/.test(key.path) ? /^[a-z0-9 #!'"~;&<>%=,:/@_é-]*$/ : /^/;
  const at = known.indexOf(key);
  return fc
    .sample(hostile, { numRuns: count * 12, seed: seed + at })
    .map((text) => (key.format === 'command' ? `/bin/true zq${at}-${text}` : `zq${at}-${text}`))
    .filter((text) => accepts(key.format as string, text) && isPlain.test(text))
    .slice(0, count);
}

describe('texts of keepalived.conf', () => {
  test('there are many', () => expect(known.length).toBeGreaterThan(25));

  test(`come to one word of their line, for keepalived’s reader, whatever they are (SEED=${seed})`, () => {
    let share = 0;
    for (const key of known) {
      const values = accepted(key, 10);
      share += values.length;
      const plain = plainOf(key);
      const expected = readLines(rendered(key, plain), '2.2.7').map(({ words }) => words);
      for (const value of values) {
        const lines = readLines(rendered(key, value), '2.2.7').map(({ words }) => words);
        expect(lines.flat()).toContain(value);
        expect(lines).toEqual(expected.map((words) => words.map((word) => (word === plain ? value : word))));
      }
    }
    expect(share).toBeGreaterThan(known.length * 8);
  });

  const needs = missing('keepalived', 'network namespaces', 'gcc');
  test.skipIf(needs !== '')(`are what the real keepalived understands (SEED=${seed})${needs}`, () => {
    const drawn = known.map((key): Drawn => ({ key, value: accepted(key, 5)[0] ?? plainOf(key), plain: plainOf(key) }));
    const bins = [
      ...binsOf(drawn.filter(({ key }) => !isChecked(key))),
      ...binsOf(drawn.filter(({ key }) => isChecked(key))),
    ];
    expect(bins.flat()).toHaveLength(known.length);
    for (const bin of bins) {
      // Of the other process's keys the dump says nothing.
      const process = bin.every(({ key }) => isChecked(key)) ? 'checkers' : 'vrrp';
      const dumps = keepalivedDumps([conf(bin, 'plain'), conf(bin, 'value')], [process]);
      const [plain = '', got = ''] = dumps.map((one) => dumpOf(one[process]));
      expect(plain.split('\n').length).toBeGreaterThan(80);
      // Longest first: one value may be the beginning of another.
      const back = [...bin]
        .sort((a, b) => b.value.length - a.value.length)
        .reduce((text, { key, value, plain: known }) => text.replaceAll(shown(key, value), shown(key, known)), got);
      expect(back.split('\n')).toEqual(plain.split('\n'));
    }
  });
});

interface Drawn {
  key: DirectiveExample;
  value: string;
  /** What stands in its place in the file that it is compared with. */
  plain: string;
}

function plainOf(key: DirectiveExample): string {
  const word = `zq${known.indexOf(key)}x`;
  return key.format === 'command' ? `/bin/true ${word}` : word;
}

/** Whether the process that checks reads it, and not the one that speaks VRRP. */
function isChecked({ path: where }: DirectiveExample): boolean {
  return /^(virtual_server|real_server|Check) /.test(where);
}

/** The keys in as few inventories as may hold them together. */
function binsOf(drawn: Drawn[]): Drawn[][] {
  const bins: Drawn[][] = [];
  for (const one of drawn) {
    const home = bins.find((bin) => conf([...bin, one], 'plain') !== '');
    if (home === undefined) bins.push([one]);
    else home.push(one);
  }
  return bins;
}

/** keepalived.conf with all of these keys; empty where they do not go together. */
function conf(bin: Drawn[], which: 'plain' | 'value'): string {
  const whole = bin.map((one) => {
    const inventory = one.key.inventory(oracleVersion);
    setAt(inventory, one.key.path.split(' ').slice(1), one[which]);
    return inventory;
  });
  const { tree } = compileText(JSON.stringify(whole.reduce((a, b) => merged(a, b) as object)));
  return tree?.get('lb1/etc/keepalived/keepalived.conf')?.content ?? '';
}

function merged(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...a, ...b])];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return b;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const both = Object.keys(left).filter((key) => Object.hasOwn(right, key));
  return { ...left, ...right, ...Object.fromEntries(both.map((key) => [key, merged(left[key], right[key])])) };
}

/** The dump without what the processes say meanwhile, and without the state of the NICs. */
function dumpOf(text: string): string {
  const [before = ''] = text.split('------< Interfaces >------');
  return before
    .split('\n')
    .filter((line) => /^( |---)/.test(line) && !line.includes('lvsgen-dump-'))
    .join('\n');
}

/** How the dump shows a value: of a command its arguments, each as a word. */
function shown({ format }: DirectiveExample, value: string): string {
  if (format !== 'command') return value;
  const [, ...words] = [...value.matchAll(/(?:[^ ']|'[^']*')+/g)].map(([word]) => `'${word.replaceAll("'", '')}'`);
  return words.join(' ');
}

test(`kernel settings are read back by sysctl (SEED=${seed})`, () => {
  const values = fc
    .sample(hostile, { numRuns: 200, seed })
    .filter((text) => accepts('line', text) && text.trim() !== '');
  expect(values.length).toBeGreaterThan(80);
  // Only what this kernel has, and lets be written, is printed.
  const { stdout: names } = spawnSync('sysctl', ['-aN', '--pattern', '^net\\.ipv4\\.tcp'], { encoding: 'utf8' });
  const settings = names
    .split('\n')
    .flatMap((name, at) => (name === '' || at >= values.length ? [] : [[name, values[at] ?? '']]));
  expect(settings.length).toBeGreaterThan(40);
  const { tree, diagnostics } = compileText(`all:
  vars:
    lvs_platform: rhel8
    lvs_sysctl: ${JSON.stringify(Object.fromEntries(settings))}
    lvs_clusters:
      web: {lb_kind: DR, directors: lb, real_servers: rs, vrrp: {virtual_router_id: 51},
        virtual_servers: {http: {virtual_ipaddress: 192.0.2.10/24, port: 80}}}
  children:
    lb: {hosts: {lb1: {ansible_host: 192.0.2.2}, lb2: {ansible_host: 192.0.2.3}}}
    rs: {hosts: {web1: {ansible_host: 192.0.2.11}}}
`);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
  try {
    const file = path.join(folder, 'arp.conf');
    writeFileSync(file, tree?.get('web1/etc/sysctl.d/arp.conf')?.content ?? '');
    const { stdout } = spawnSync('sysctl', ['--dry-run', '-p', file], { encoding: 'utf8' });
    const written = new Map(settings as [string, string][]);
    const read = new Map(
      stdout
        .split('\n')
        .filter((line) => line.startsWith('net.ipv4.tcp'))
        .map((line) => line.split(/ = (.*)/, 2) as [string, string]),
    );
    const missed = settings.filter(([name = '']) => !read.has(name));
    expect(missed.length).toBeLessThan(settings.length / 4);
    for (const [name, value] of read) expect([name, value]).toEqual([name, written.get(name)?.trim()]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const needsNmcli = missing('nmcli', 'network namespaces');
test.skipIf(needsNmcli !== '')(
  `network files are read back by bash and by NetworkManager (SEED=${seed})${needsNmcli}`,
  () => {
    const names = fc
      .sample(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/), { numRuns: 25, seed })
      .filter((name) => name !== 'lo' && name !== 'eth0' && !/^(\d+|all|default)$/.test(name));
    const nics = Object.fromEntries([
      ['eth0', { address: '192.0.2.11/24' }],
      ...[...new Set(names)].map((name, at) => [
        name,
        {
          address: [`198.51.100.${at}/32`, `2001:db8::${at}/128`],
          hwaddr: `52:54:00:aB:00:${String(at).padStart(2, '0')}`,
          mtu: 1400 + at,
        },
      ]),
    ]);
    const treeOf = (platform: string) =>
      compileText(`all:
  vars:
    lvs_platform: ${platform}
    lvs_clusters:
      web: {lb_kind: DR, directors: lb, real_servers: rs, vrrp: {virtual_router_id: 51},
        virtual_servers: {http: {virtual_ipaddress: 192.0.2.10/24, port: 80}}}
  children:
    lb: {hosts: {lb1: {ansible_host: 192.0.2.2}, lb2: {ansible_host: 192.0.2.3}}}
    rs: {hosts: {web1: {lvs_interfaces: ${JSON.stringify(nics)}}}}
`);
    const [old, fresh] = [treeOf('rhel7'), treeOf('rhel9')];
    for (const { diagnostics } of [old, fresh])
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const [at, name] of [...new Set(names)].entries()) {
      const { content: ifcfg = '' } = old.tree?.get(`web1/etc/sysconfig/network-scripts/ifcfg-${name}`) ?? {};
      const print = 'echo "$DEVICE|$IPADDR|$PREFIX|$IPV6ADDR|$HWADDR|$MTU"';
      const sourced = spawnSync('bash', ['--norc', '-c', `${ifcfg}\n${print}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const mac = `52:54:00:AB:00:${String(at).padStart(2, '0')}`;
      const shortest = at === 0 ? '2001:db8::' : `2001:db8::${at}`;
      expect(sourced).toMatchObject({
        stdout: `${name}|198.51.100.${at}|32|${shortest}/128|${mac}|${1400 + at}\n`,
        stderr: '',
      });
      const { content: keyfile = '' } =
        fresh.tree?.get(`web1/etc/NetworkManager/system-connections/${name}.nmconnection`) ?? {};
      const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
      try {
        writeFileSync(path.join(folder, 'f'), keyfile);
        const { output } = inNamespace(
          'nmcli --offline connection modify connection.autoconnect-priority 7 <"$1"',
          path.join(folder, 'f'),
        );
        const value = (key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(output)?.[1];
        expect([value('interface-name'), value('mac-address'), value('mtu'), value('address1')]).toEqual([
          name,
          mac,
          String(1400 + at),
          `198.51.100.${at}/32`,
        ]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
  },
);
