import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../src/pipeline.ts';
import { Source } from '../src/report/source.ts';
import { sourcesOf } from './support/cases.ts';
import { program } from './support/paths.ts';

const noSecrets = { env: () => undefined, file: () => undefined };

interface Case {
  real?: string;
  directors?: string;
  hosts?: string;
  extra?: string;
  vars?: string;
}

/** A cluster that is right, with what a case puts in its place. */
function cluster({ real = 'web', directors = 'lb', hosts = '', extra = '', vars = '' }: Case = {}): string {
  return `all:
  vars:
    lvs_platform: rhel7${vars}
    lvs_clusters:
      web:
        lb_kind: DR
        directors: ${directors}
        real_servers: ${real}
        vrrp: {virtual_router_id: 51}
        virtual_servers: {http: {virtual_ipaddress: 192.0.2.10/24, port: 80}${extra}}
  children:
    lb: {hosts: {lb1: {ansible_host: 192.0.2.2}, lb2: {ansible_host: 192.0.2.3}}}
    web: {hosts: {web1: {ansible_host: 192.0.2.11}${hosts}}}
`;
}

/** What is told of a text, one line each, and that nothing is rendered of what is refused. */
function told(text: string, name = 'inventory.yaml', limit?: string): string[] {
  const sources = { ...sourcesOf(''), name, parts: [new Source(name, text)] };
  const { diagnostics, tree } = compile(sources, noSecrets, limit === undefined ? {} : { limit });
  expect(tree !== undefined).toBe(!diagnostics.some(({ severity }) => severity === 'error'));
  return diagnostics.map(({ at, rule, message }) => {
    const { line, column } = at.source.position(at.start);
    return `${at.source.path}:${line}:${column}: ${message} [${rule}]`;
  });
}

test('the cluster that the cases start from is right', () => {
  expect(told(cluster())).toEqual([]);
});

describe('a host name that is no folder is refused where it is written', () => {
  const names: [string, string][] = [
    ['../../victim', 'not a single path segment'],
    ['..', 'not a single path segment'],
    ['.', 'not a single path segment'],
    ['', 'is empty'],
    ['a/', 'not a single path segment'],
    ['a\\b', 'not a single path segment'],
    ['lb1/etc', 'not a single path segment'],
    ['manifest.json', 'lvsgen keeps itself'],
    ['.git', 'begins with a dot'],
    ['a\nb', 'a line break'],
    ['a\u001b31m', 'an ESC'],
    ['a\u0000b', 'a NUL'],
    ['<b>x</b>', 'holds "<"|not a single path segment'],
    ['-rf', 'begins with a dash'],
    ['x'.repeat(300), 'longer than the 255 bytes'],
  ];

  test.each(names)('%j in YAML', (name, fault) => {
    const [first = '', ...others] = told(cluster({ hosts: `, ${JSON.stringify(name)}: {ansible_host: 192.0.2.12}` }));
    expect(others).toEqual([]);
    expect(first).toMatch(new RegExp(`^inventory\\.yaml:13:53: .*(${fault}).*\\[host-name\\]$`));
    // What it says of a name can be printed.
    expect(first).not.toMatch(/\p{C}/u);
    expect(first.length).toBeLessThan(300);
  });

  test.each(names)('%j in the JSON of ansible-inventory', (name, fault) => {
    const text = JSON.stringify({
      _meta: { hostvars: { [name]: { ansible_host: '192.0.2.12' } } },
      all: { children: ['web'] },
      web: { hosts: ['web1', name] },
    });
    const [first = ''] = told(text, 'list.json').filter((line) => line.includes('[host-name]'));
    const column = text.indexOf(JSON.stringify(name), text.indexOf('"web1"')) + 1;
    expect(first).toMatch(new RegExp(`^list\\.json:1:${column}: .*(${fault}).*\\[host-name\\]$`));
  });

  test.each([
    ['../x', 2, 1],
    ['ok[1:2]/../..', 2, 1],
    ['"a b/c" x=1', 2, 1],
    ['  ..', 2, 3],
    ['manifest.json x=1', 2, 1],
  ])('%s in INI', (line, row, column) => {
    const [first] = told(`[web]\n${line}\n`, 'hosts').filter((one) => one.includes('[host-name]'));
    expect(first).toMatch(new RegExp(`^hosts:${row}:${column}: `));
  });

  test('a range that makes one', () => {
    expect(told(cluster({ hosts: ', "..[1:2]/x": ' }))[0]).toMatch(
      /^inventory\.yaml:13:53: .*"\.\.1\/x".*\[host-name\]$/,
    );
  });

  test('hosts that no cluster has are printed by other programs too', () => {
    expect(told(`${cluster()}    other: {hosts: {"../x": }}\n`)[0]).toContain('[host-name]');
  });

  test.each([
    ['web1', 'WEB1'],
    ['web1', 'web1.'],
    ['caf\u00e9', 'cafe\u0301'],
  ])('%s beside %s, which are one name', (one, other) => {
    const text = `${cluster()}    other: {hosts: {${one}: , ${other}: }}\n`;
    expect(told(text)[0]).toMatch(/^inventory\.yaml:14:\d+: the hosts .* are one name \[host-name\]$/);
  });

  test('names that hosts do have', () => {
    for (const name of ['web-1.example.com', '2001:db8::1', 'web_1', 'münchen', '__proto__', 'constructor', 'toString'])
      expect(told(cluster({ hosts: `, "${name}": {ansible_host: 192.0.2.12}` }))).toEqual([]);
  });
});

describe('names that JavaScript’s objects have', () => {
  const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(odd)('%s as a host, a group, a variable', (name) => {
    const text = cluster({ hosts: `, ${name}: {ansible_host: 192.0.2.12, ${name}: 1}`, vars: `\n    ${name}: {a: 1}` });
    expect(told(`${text}    ${name}_group: {hosts: {${name}: }}\n`)).toEqual([]);
    expect(told(`${text}    g: {children: {${name}x: {hosts: {web1: }}}}\n`)).toEqual([]);
  });

  test.each(odd)('%s as a variable in an INI inventory and as an unknown group of a pattern', (name) => {
    expect(told(`[web]\nweb1 ${name}=1 x={'${name}':1}\n`, 'hosts')).toHaveLength(1);
    expect(told(cluster({ real: name }))[0]).toContain(`"${name}" names no host and no group`);
  });
});

/** A quarter of what is promised: each of these mechanisms shows in it. LARGE=1 takes the whole. */
const scale = process.env.LARGE === undefined ? 4 : 1;
const MiB = (1 << 20) / scale;

/** Groups in one another. */
const many = 30_000 / scale;

/** Far more than any of these takes on a machine that does little else, and far less than what hung. */
const patience = 40_000;

describe('a text of up to 1 MiB ends with a message', () => {
  const numbered = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('');
  const yaml: [string, () => string, RegExp][] = [
    ['nothing but [', () => '['.repeat(MiB), /more than 100 deep/],
    ['nothing but {', () => '{'.repeat(MiB), /more than 100 deep/],
    ['nothing but lists in lists', () => '- '.repeat(MiB / 2), /more than 100 deep/],
    ['keys of keys', () => '? '.repeat(MiB / 2), /nothing between this "\?" and the one before/],
    ['1,400 maps in maps', () => numbered(1400, (n) => `${' '.repeat(n)}a:\n`), /more than 100 deep/],
    ['JSON that deep', () => '['.repeat(MiB / 2) + ']'.repeat(MiB / 2), /more than 100 deep/],
    ['nothing but commas', () => `[${','.repeat(MiB)}]`, /nothing between this ","/],
    ['nothing but ]', () => ']'.repeat(MiB), /this is not YAML/],
    ['tags without end', () => '!a '.repeat(MiB / 3), /nothing between this "!a"/],
    ['directives without end', () => '%a\n'.repeat(MiB / 3), /no more than 20 lines/],
    [
      'very many anchors',
      () => `x:\n${numbered(20_000 / scale, (n) => `  - &a${n} [1]\n  - *a${n}\n`)}`,
      /the group "x" must be a map/,
    ],
    [
      'merge keys that multiply',
      () => `x: &x {${numbered(5000, (n) => `k${n}: 1, `)}}\ny:\n${'- {<<: *x}\n'.repeat(20_000)}`,
      /repeat more than 1,000,000 values/,
    ],
    [
      'a billion laughs',
      () => `a: &a0 [1,1,1,1,1,1,1,1,1,1]\n${numbered(9, (n) => `b${n}: &a${n + 1} [${Array(10).fill(`*a${n}`)}]\n`)}`,
      /repeat more than 1,000,000 values/,
    ],
    ['a NUL', () => cluster({ vars: '\n    a: "x\u0000y"' }), /^inventory\.yaml:4:10: .*U\+0000/],
    ['a lone surrogate', () => cluster({ vars: '\n    a: "\\ud800"' }), /^inventory\.yaml:4:8: .*half of a character/],
    ['a range without end', () => 'all: {hosts: {"web[1:99999999999999999999]": }}', /more than 15 digits/],
    ['a range past 2^53', () => 'all: {hosts: {"web[9007199254740990:9007199254740999]": }}', /more than 15 digits/],
    ['a large range', () => 'all: {hosts: {"web[1:50001]": }}', /more than 50,000 hosts/],
    ['ranges that multiply', () => 'all: {hosts: {"w[1:300][1:300][1:300]": }}', /more than 50,000 are refused/],
    ['200,000 ranges', () => `all: {hosts: {"${'[1:1]'.repeat(200_000)}": }}`, /longer than the 2,000 characters/],
    ['more hosts than are read', () => 'all: {hosts: {"a[1:50000]": , b: }}', /more than 50,000 hosts \[/],
    [
      'hosts named again and again',
      () => `all:\n  children:\n${numbered(11, (n) => `    g${n}: {hosts: {"w[1:49999]": }}\n`)}`,
      /hosts more than 500,000 times/,
    ],
    [
      'pools that multiply',
      () =>
        cluster({
          extra: numbered(151, (n) => `, h${n}: {virtual_ipaddress: 192.0.2.10/24, port: ${n + 1000}}`),
          hosts: ', "w[1:1000]": {ansible_host: 192.0.2.12}',
        }),
      /more than 300,000 real servers/,
    ],
    [
      'patterns that name nothing',
      () => cluster({ real: `"${numbered(50_000 / scale, (n) => `n${n}:`)}"` }),
      /"n0" names no host/,
    ],
    [
      'very many variables that are none of ours',
      () => `all: {vars: {${numbered(50_000 / scale, (n) => `lvs_${n}: 1, `)}}}`,
      /unknown variable/,
    ],
  ];

  test.each(yaml)(
    '%s',
    (_name, text, expected) => {
      const lines = told(text());
      expect(lines.length).toBeLessThan(30_000);
      expect(
        lines.some((line) => expected.test(line)),
        lines.slice(0, 3).join('\n'),
      ).toBe(true);
    },
    patience,
  );

  const ini: [string, () => string, RegExp | undefined][] = [
    ['a value of 5,000 brackets', () => `[web]\nweb1 a=${'['.repeat(5000)}\n`, undefined],
    ['a value of 200,000 braces', () => `[web]\nweb1 a=${'{'.repeat(200_000)}\n`, undefined],
    ['a value of tuples in tuples', () => `[web]\nweb1 a="${'('.repeat(60)}1${',)'.repeat(60)}"\n`, undefined],
    ['a value as long as the text', () => `[web]\nweb1 a=[${'1,'.repeat(MiB / 2)}]\n`, undefined],
    ['a character that is none', () => `[web]\nweb1 a='"\\\\U00110000"'\n`, undefined],
    ['nothing but line ends', () => '\n'.repeat(MiB), undefined],
    [
      'very many groups in one another',
      () => `${numbered(many, (n) => `[g${n}:children]\ng${n + 1}\n`)}[g${many}]\nh\n`,
      undefined,
    ],
    [
      'the same and back to the first',
      () => `${numbered(many, (n) => `[g${n}:children]\ng${n + 1}\n`)}[g${many}:children]\ng0\n`,
      /contains itself: g0 > g1 > .* > … > .* > g0/,
    ],
    [
      'groups that part and meet 200 times',
      () =>
        `${numbered(201, (n) => `[g${n}]\n[a${n}]\n[b${n}]\n`)}${numbered(200, (n) => `[g${n}:children]\na${n}\nb${n}\n[a${n}:children]\ng${n + 1}\n[b${n}:children]\ng${n + 1}\n`)}`,
      undefined,
    ],
    [
      '1,500 hosts in 1,500 groups',
      () => `[m]\n${numbered(1_500, (n) => `h${n}\n`)}${numbered(1_500, (n) => `[p${n}:children]\nm\n`)}`,
      /more than 2,000,000/,
    ],
  ];

  test.each(ini)(
    'INI: %s',
    (_name, text, expected) => {
      const lines = told(text(), 'hosts.x');
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(expected ?? /this inventory defines no cluster/);
    },
    patience,
  );
});

describe('host patterns', () => {
  test.each([
    ['globs that take every way', '"*a*a*a*a*a*a*a*a*a*a*a*a*b"'],
    ['a repeat of repeats', '"~(a+)+$"'],
    ['choices that overlap', '"~(a|a)*b"'],
    ['a long row of options', `"~${'a?'.repeat(100)}${'a'.repeat(100)}b"`],
  ])('%s end', (_name, real) => {
    const lines = told(cluster({ real, hosts: `, ${'a'.repeat(200)}c: ` }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/names no host and no group/);
  });

  test.each([
    ['~web(?=1)', 4, 'only (…), (?:…)'],
    ['~(web)\\1', 6, 'refer back'],
    ['~web[]', 4, 'this [ is not closed'],
    ['~web(1', 4, 'this ( is not closed'],
    ['~web)1', 4, 'this ) closes nothing'],
    ['~*web', 1, 'nothing to repeat'],
    ['lb:~web**', 8, 'repeated already'],
    ['~((a{900}){900})', 1, 'more than 2000'],
    ['~\\q', 1, '\\q means nothing'],
  ])('%s is refused at its place', (real, offset, message) => {
    const [first = '', ...others] = told(cluster({ real: `'${real}'` }));
    expect(others).toEqual([]);
    expect(first).toMatch(new RegExp(`^inventory\\.yaml:8:${24 + offset}: this host pattern is not read: `));
    expect(first).toContain(message);
  });

  test.each([',', ':', ' , ', '!lb', '&lb', '!lb,', '!lb:&web'])('%j as directors or real servers', (pattern) => {
    for (const key of ['real', 'directors']) {
      const [first] = told(cluster({ [key]: JSON.stringify(pattern) }));
      expect(first).toMatch(/^inventory\.yaml:[78]:\d+: the pattern .* names no host and no group \[bad-value\]$/);
    }
  });

  test('of a virtual server', () => {
    const extra = ', tls: {virtual_ipaddress: 192.0.2.10/24, port: 443, real_servers: ","}';
    expect(told(cluster({ extra }))[0]).toContain('the pattern "," names no host and no group');
  });

  test('a sorry server is one host', () => {
    const extra = ', tls: {virtual_ipaddress: 192.0.2.10/24, port: 443, sorry_server: {host: lb}}';
    expect(told(cluster({ extra }))[0]).toContain('"lb" names 2 hosts, and one is the sorry server');
  });

  test.each(['~(a+)+$', '*a'.repeat(12), '~(', '~a(?=b)', '['.repeat(100_000), ','.repeat(100_000)])(
    'as --limit: %j',
    (limit) => {
      const lines = told(
        cluster({ hosts: `, ${'a'.repeat(200)}c: {ansible_host: 192.0.2.12}` }),
        'inventory.yaml',
        limit,
      );
      expect(lines.every((line) => line.startsWith('--limit:1:'))).toBe(true);
    },
  );
});

describe('interfaces that are none', () => {
  test.each(['lo', 'tunl0', 'dummy0', 'all', 'default', 'eth0:1', 'a/b', '..'])('%s', (name) => {
    const hosts = `, web2: {lvs_interfaces: {eth0: {address: 192.0.2.12/24}, "${name}": {address: 192.0.3.1/24}}}`;
    for (const kind of ['DR', 'TUN']) {
      const lines = told(cluster({ hosts }).replace('lb_kind: DR', `lb_kind: ${kind}`));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^inventory\.yaml:13:\d+: .*is not (a NIC to configure|an interface name)/);
    }
  });
});

describe('what is no text in a file', () => {
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    const write = (name: string, content: string | Uint8Array) => {
      mkdirSync(path.dirname(path.join(scratch, name)), { recursive: true });
      writeFileSync(path.join(scratch, name), content);
    };
    write('good/inventory.yaml', cluster());
    write('fifo/inventory.yaml', cluster());
    spawnSync('mkfifo', [path.join(scratch, 'fifo/more'), path.join(scratch, 'alone')]);
    write('vars/inventory.yaml', cluster());
    mkdirSync(path.join(scratch, 'vars/host_vars'));
    spawnSync('mkfifo', [path.join(scratch, 'vars/host_vars/lb1')]);
    symlinkSync('/dev/zero', path.join(scratch, 'zero.yaml'));
    symlinkSync('good/inventory.yaml', path.join(scratch, 'link.yaml'));
    mkdirSync(path.join(scratch, 'loop'));
    for (const name of ['a', 'b']) symlinkSync('.', path.join(scratch, 'loop', name));
    write('large.yaml', `a: ${'x'.repeat(17 << 20)}\n`);
    write('latin.yaml', new Uint8Array([0x61, 0x3a, 0x20, 0xe9]));
    write('bom.yaml', `\ufeff${cluster()}`);
    write('a\nb.yaml', cluster());
    for (let index = 0; index < 30; index++) write(`binaries/${index}`, new Uint8Array([0xff, index]));
    write('secret.yaml', cluster().replace('id: 51}', 'id: 51, auth_pass: {env: __proto__}}'));
    write('secret-file.yaml', cluster().replace('id: 51}', 'id: 51, auth_pass: {file: /dev/zero}}'));
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  function lvsgen(...args: string[]) {
    const { status, stdout, stderr, signal } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      cwd: scratch,
      timeout: patience,
    });
    expect(signal, 'it ends').toBeNull();
    expect(stderr).not.toContain('this is a bug');
    return { status, stdout, stderr };
  }

  test.each([
    ['fifo', 'fifo/more:1:1: error: this is a FIFO, and only regular files are read'],
    ['alone', 'alone:1:1: error: this is a FIFO, and only regular files are read'],
    ['vars/inventory.yaml', 'vars/host_vars/lb1:1:1: error: this is a FIFO'],
    ['zero.yaml', 'zero.yaml:1:1: error: this is a device'],
    ['/dev/zero', '/dev/zero:1:1: error: this is a device'],
    ['loop', 'an inventory’s folders end at 16'],
    ['large.yaml', 'large.yaml:1:1: error: this file is larger than 16 MiB, and more is not read'],
    ['latin.yaml', 'latin.yaml:1:1: error: this file is not UTF-8 text'],
    ['binaries', 'binaries:1:1: error: 10 files cannot be read; the rest has not been looked at'],
    ['x'.repeat(3000), 'longer than a file’s can be'],
    ['a\nb.yaml', 'its name holds the character U+000A'],
    ['secret.yaml', 'the environment variable __proto__ is not set'],
    ['secret-file.yaml', 'the file "/dev/zero" stands outside of the inventory’s folder'],
  ])('%j', (file, expected) => {
    const { status, stderr } = lvsgen('check', file);
    expect(stderr).toContain(expected);
    expect([1, 2]).toContain(status);
  });

  test('a large folder that is no inventory', () => {
    const { status, stderr } = lvsgen('check', '/usr');
    expect(status).toBe(2);
    expect(stderr).toMatch(/the rest has not been looked at|more than 20,000 files and folders|folders end at 16/);
  });

  test('links and a byte order mark are read as ever', () => {
    expect(lvsgen('check', 'link.yaml')).toMatchObject({ status: 0, stderr: '' });
    expect(lvsgen('check', 'bom.yaml')).toMatchObject({ status: 0, stderr: '' });
  });

  test('a pipe of the shell is read as standard input is', () => {
    const script = `"$1" "$2" check <(sleep 0.2; cat good/inventory.yaml)`;
    const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, program], {
      cwd: scratch,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('standard input without end', async () => {
    const child = spawn('bash', ['-c', 'yes | "$1" "$2" check -', 'bash', process.execPath, program]);
    let text = '';
    child.stderr.on('data', (piece) => {
      text += piece;
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(text).toContain('stdin:1:1: error: standard input is larger than 16 MiB, and more is not read');
  });

  test.each(['@alone', '@/dev/zero', '@none', '@good'])('--limit %s and -e %s', (file) => {
    for (const flag of ['--limit', '-e']) {
      const { status, stderr } = lvsgen('check', 'good/inventory.yaml', flag, file);
      expect(status).toBe(2);
      expect(stderr).toMatch(/this is a (FIFO|device|folder)|there is no such file/);
    }
  });

  test('every command refuses a host name, and prints or writes nothing of it', () => {
    writeFileSync(path.join(scratch, 'bad.yaml'), cluster({ hosts: ', "../../victim": {ansible_host: 192.0.2.12}' }));
    for (const args of [
      ['check', 'bad.yaml'],
      ['render', 'bad.yaml', '-o', 'out'],
      ['render', 'bad.yaml', '-o', '-'],
      ['diff', 'bad.yaml', '-o', 'good'],
      ['list', 'hosts', 'bad.yaml'],
      ['list', 'files', 'bad.yaml'],
      ['explain', '../../victim', 'bad.yaml'],
      ['commands', 'bad.yaml', '../../victim'],
    ]) {
      const { status, stdout, stderr } = lvsgen(...args);
      expect({ args, status, stdout }).toEqual({ args, status: args[0] === 'check' ? 1 : 2, stdout: '' });
      expect(stderr).toContain('bad.yaml:13:53: error: a host cannot be called "../../victim"');
    }
  });
});
