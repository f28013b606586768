import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shellCommand, shellComment, shellWord } from '../src/base/shell-word.ts';
import { hostState } from '../src/state/host.ts';
import { shellCommands } from '../src/views/shell.ts';
import { cases, compileFile, compileText, inventoryOf } from './support/cases.ts';
import { missing } from './support/need.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const hostile = fc
  .array(
    fc.constantFrom(...' ab0\'"\\$`!;|&<>(){}[]*?~#=%-^@:,./é'.split(''), '$(touch pwned)', '; touch pwned', '\\n'),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

describe.each(['bash', 'dash'])('%s', (shell) => {
  const needs = shell === 'dash' ? missing('dash') : '';

  test.skipIf(needs !== '')(`reads each word as it was meant (SEED=${seed})${needs}`, () => {
    const words = ['', '-n', '~', 'a=b', '{a,b}', '[ab]', '!x', "'", ...fc.sample(hostile, { numRuns: 500, seed })];
    const script = [shellComment('; touch pwned $(touch pwned) \' " \\'), shellCommand(['printf', '%s\\0', ...words])];
    const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    try {
      const { stdout, stderr } = spawnSync(shell, ['-c', script.join('\n')], {
        encoding: 'utf8',
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      expect(stderr).toBe('');
      expect(stdout.split('\0').slice(0, -1)).toEqual(words);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('the first word is a command, never an assignment', () => {
  expect(shellCommand(['a=b', 'c=d'])).toBe("'a=b' c=d");
});

test.each(['a\nb', 'a\tb', '\u001b[31m', '\u0000', 'a\u2028b', '\u202eabc', '\ufeffa', '\ud800'])(
  '%j is no word for a shell that somebody pastes into',
  (text) => {
    expect(() => shellWord(text)).toThrow(/reached a word/);
    expect(shellComment(text)).toMatch(/^# [^\n]*$/);
    expect(shellComment(text)).toContain('?');
  },
);

/** An inventory whose values are `value` wherever a command takes one. */
function inventory(value: string): string {
  return `all:
  vars:
    lvs_platform: rhel8
    lvs_sysctl: {net.ipv4.tcp_rmem: ${JSON.stringify(value)}}
    lvs_clusters:
      web: {lb_kind: DR, arp_method: iptables, directors: lb, real_servers: rs, vrrp: {virtual_router_id: 51},
        virtual_servers: {http: {virtual_ipaddress: ["2001:db8::10/64", 192.0.2.10/24], port: 80}}}
      nat: {lb_kind: NAT, directors: lb3, real_servers: rs2, nat_gateway: 10.0.0.1/24,
        virtual_servers: {http: {virtual_ipaddress: 192.0.2.20/24, port: 80}}}
      arp: {lb_kind: DR, arp_method: sysctl, directors: lb, real_servers: rs3, vrrp: {virtual_router_id: 52},
        virtual_servers: {http: {virtual_ipaddress: 192.0.2.30/24, port: 80}}}
  children:
    lb:
      hosts:
        lb1: {lvs_interfaces: {eth0: {address: [192.0.2.2/24, "2001:db8::2/64"]}}}
        lb2: {lvs_interfaces: {eth0: {address: [192.0.2.3/24, "2001:db8::3/64"]}}}
    lb3: {hosts: {lb9: {lvs_interfaces: {eth0: {address: 192.0.2.9/24}, eth1: {address: 10.0.0.1/24}}}}}
    rs: {hosts: {web1: {lvs_interfaces: {eth0: {address: [192.0.2.11/24, "2001:db8::11/64"]}}}}}
    rs2: {hosts: {web2: {lvs_interfaces: {eth0: {address: 10.0.0.12/24}}}}}
    rs3: {hosts: {web3: {lvs_interfaces: {eth0: {address: 192.0.2.13/24}}}}}
`;
}

/** What the stubs stand for: every program that a command may run. */
const programs = [
  'modprobe',
  'sysctl',
  'ip',
  'iptables',
  'ip6tables',
  'arptables',
  'nft',
  'ipvsadm',
  'firewall-cmd',
  'touch',
];

describe('the commands of a hostile inventory', () => {
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    mkdirSync(path.join(scratch, 'bin'));
    for (const program of programs) {
      const stub = path.join(scratch, 'bin', program);
      writeFileSync(stub, `#!/bin/sh\nprintf '%s\\0' ${program} "$@" >>"$RECORD"; printf '\\n\\0' >>"$RECORD"\n`);
      chmodSync(stub, 0o755);
    }
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  /** Runs the text where nothing else can be run, and returns what was. */
  function recorded(shell: string, text: string): string[][] {
    const [work, record] = [path.join(scratch, 'work'), path.join(scratch, 'record')];
    mkdirSync(work);
    writeFileSync(record, '');
    const { status, stderr, stdout } = spawnSync(`/bin/${shell}`, ['-c', text], {
      encoding: 'utf8',
      cwd: work,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: path.join(scratch, 'bin'), RECORD: record },
    });
    expect({ status, stderr, stdout, files: readdirSync(work) }).toEqual({
      status: 0,
      stderr: '',
      stdout: '',
      files: [],
    });
    rmSync(work, { recursive: true });
    const calls: string[][] = [[]];
    for (const word of readFileSync(record, 'utf8').split('\0').slice(0, -1)) {
      if (word === '\n') calls.push([]);
      else calls.at(-1)?.push(word);
    }
    return calls.slice(0, -1);
  }

  const values = [
    '1; touch pwned',
    '4096 87380 6291456',
    '$(touch pwned)',
    '`touch pwned`',
    "' ; touch pwned ; '",
    '" | touch pwned #',
    '\\',
    '-w x=1',
    '!!',
    ...fc.sample(hostile, { numRuns: 4, seed }).filter((text) => !/\{[{%#]/.test(text)),
  ];

  test.each(['bash', 'dash'])(`run nothing but what was meant, in %s (SEED=${seed})`, (shell) => {
    for (const value of values) {
      const { fleet, diagnostics } = compileText(inventory(value));
      expect({ value, errors: diagnostics.filter(({ severity }) => severity === 'error') }).toEqual({
        value,
        errors: [],
      });
      for (const host of fleet?.hosts.values() ?? []) {
        const state = hostState(fleet as NonNullable<typeof fleet>, host);
        const text = shellCommands(state);
        const calls = recorded(shell, text);
        expect(calls).toHaveLength(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length);
        const of = (program: string) => calls.filter(([name]) => name === program).map(([, ...args]) => args);
        expect(of('sysctl')).toEqual(state.of('sysctl').map((one) => ['-w', `${one.name}=${one.value}`]));
        expect(of('modprobe')).toEqual(state.of('module').map(({ name }) => [name]));
        expect(of('touch')).toEqual([]);
        expect(of('ip').filter(([verb]) => verb === 'address')).toEqual(
          expect.arrayContaining(
            state
              .of('address')
              .map(({ ip, prefix, device }) =>
                expect.arrayContaining(['address', 'replace', `${ip.text}/${prefix}`, 'dev', device]),
              ),
          ),
        );
        expect(of('ipvsadm').filter(([verb]) => verb === '-A')).toHaveLength(
          state.of('virtual-server').flatMap(({ services }) => services).length,
        );
      }
    }
  });
});

test('the commands of every example are words and comments to any shell', () => {
  for (const name of cases) {
    const { fleet } = compileFile(inventoryOf(name));
    for (const host of fleet?.hosts.values() ?? []) {
      const text = shellCommands(hostState(fleet as NonNullable<typeof fleet>, host));
      for (const shell of ['bash', 'dash'])
        expect(spawnSync(shell, ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
  }
});
