import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inventoryOf } from './support/cases.ts';
import { missing } from './support/need.ts';
import { program, root } from './support/paths.ts';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

function lvsgen(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: scratch,
    input,
    env: { PATH: process.env.PATH, LVSGEN_EXAMPLE_SECRET: 'exampl3' },
  });
  return { status, stdout, stderr };
}

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(scratch, name)), { recursive: true });
    writeFileSync(path.join(scratch, name), text);
  }
}

const example = inventoryOf('redhat-dr-sysctl');
const same = (folder: string, name: string) =>
  spawnSync('diff', ['-r', folder, path.join(root, 'golden', name)], { cwd: scratch, encoding: 'utf8' });

const absent = missing('ansible-inventory');
describe.skipIf(absent)(`what ansible-inventory --list prints renders the same tree${absent}`, () => {
  test.each(['redhat-dr-sysctl', 'fleet', 'schedulers'])('%s', (name) => {
    const listed = spawnSync('ansible-inventory', ['-i', inventoryOf(name), '--list'], { encoding: 'utf8' }).stdout;
    const { status, stderr } = lvsgen(['render', '-', '-o', 'out', '--stdin-filepath', inventoryOf(name)], listed);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(same('out', name).stdout).toBe('');
  });
});

test('standard input is an inventory like any other, and its diagnostics name the path it is taken to have', () => {
  const text = readFileSync(example, 'utf8');
  expect(lvsgen(['render', '-', '-o', 'out', '--stdin-filepath', 'inventory.yaml'], text).status).toBe(0);
  expect(same('out', 'redhat-dr-sysctl').stdout).toBe('');
  const { stderr } = lvsgen(
    ['check', '-', '--stdin-filepath', 'prod/hosts.yaml'],
    text.replace('lb_algo: wlc', 'lb_algo: wlx'),
  );
  expect(stderr).toContain('prod/hosts.yaml:22:22: error: "lb_algo" must be');
});

test('an INI inventory with the clusters in group_vars', () => {
  write({
    hosts:
      '[directors]\nlb[1:2]\n[webservers]\nweb1 ansible_host=192.0.2.11\nweb2 ansible_host=192.0.2.12 lvs_weight=3\n[all:vars]\nlvs_platform=rhel7\n',
    'host_vars/lb1.yml': 'ansible_host: 192.0.2.2\n',
    'host_vars/lb2.yml': 'ansible_host: 192.0.2.3\n',
    'group_vars/all.yml':
      'lvs_clusters: {web: {lb_kind: DR, directors: directors, real_servers: webservers, vrrp: {virtual_router_id: 51}, virtual_servers: {http: {virtual_ipaddress: 192.0.2.10/24, port: 80}}}}\n',
  });
  const { status, stderr } = lvsgen(['render', 'hosts', '-o', 'out']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'out: 10 written, 0 unchanged\n' });
  expect(readFileSync(path.join(scratch, 'out/lb2/etc/keepalived/keepalived.conf'), 'utf8')).toContain('weight 3');
});

test('a mistake in group_vars is told at its own line', () => {
  write({
    'inventory.yaml': 'all: {hosts: {lb1: }}\n',
    'group_vars/all/clusters.yml':
      'lvs_platform: rhel7\nlvs_clusters:\n  web: {directors: lb1, virtual_servers: {http: {prot: 80}}}\n',
  });
  expect(lvsgen(['check', 'inventory.yaml']).stderr).toContain(
    'group_vars/all/clusters.yml:3:50: error: unknown key "prot"',
  );
});

describe('-e', () => {
  test.each([
    ['k=v', ['-e', 'lvs_platform=rhel8 other="two words"']],
    ['a YAML map', ['-e', '{lvs_platform: rhel8}']],
    ['a file', ['-e', '@extra.yml']],
    ['the last of several', ['-e', 'lvs_platform=rhel9', '-e', '@extra.yml']],
  ])('%s beats the inventory', (_name, args) => {
    write({ 'extra.yml': 'lvs_platform: rhel8\n' });
    const { status, stdout } = lvsgen(['explain', 'lb1', example, ...args]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^lvs_platform: rhel8 {2}# (-e|extra\.yml):1:\d+$/m);
  });

  test('a bad one is told', () => {
    expect(lvsgen(['check', example, '-e', 'novalue']).stderr).toContain(
      '-e:1:1: error: "novalue" is no extra variable',
    );
    expect(lvsgen(['check', example, '-e', '@none.yml'])).toMatchObject({ status: 2 });
  });
});

describe('--limit', () => {
  test('renders the hosts that it leaves, and leaves the rest of the folder alone', () => {
    lvsgen(['render', example, '-o', 'out']);
    const before = readFileSync(path.join(scratch, 'out/manifest.json'), 'utf8');
    const changed = readFileSync(example, 'utf8').replace('port: 80', 'port: 81');
    write({ 'inventory.yaml': changed });
    expect(lvsgen(['render', 'inventory.yaml', '-o', 'out', '--limit', 'lb1']).stderr).toBe(
      'out: 1 written, 3 unchanged\n',
    );
    expect(readdirSync(path.join(scratch, 'out')).sort()).toEqual(['lb1', 'lb2', 'manifest.json', 'web1', 'web2']);
    expect(readFileSync(path.join(scratch, 'out/lb2/etc/keepalived/keepalived.conf'), 'utf8')).toContain(' 80 {');
    const paths = (text: string) => JSON.parse(text).files.map((file: { path: string }) => file.path);
    expect(paths(readFileSync(path.join(scratch, 'out/manifest.json'), 'utf8'))).toEqual(paths(before));
  });

  test('a pattern that leaves nobody is refused', () => {
    const { status, stderr } = lvsgen(['render', example, '-o', 'out', '--limit', 'nobody']);
    expect(status).toBe(2);
    expect(stderr).toContain('--limit:1:1: error: the pattern "nobody" leaves no host');
  });

  test('@FILE names a file of hosts', () => {
    write({ 'failed.retry': 'web1\nweb2\n' });
    expect(lvsgen(['list', 'hosts', example, '--limit', '@failed.retry']).stdout).toBe('web1\nweb2\n');
  });
});

test('list', () => {
  expect(lvsgen(['list', 'hosts', example]).stdout).toBe('lb1\nlb2\nweb1\nweb2\n');
  expect(lvsgen(['list', 'groups', example, '--limit', 'web1']).stdout).toBe('all\nwebservers\n');
  expect(lvsgen(['list', 'vips', inventoryOf('two-tier')]).stdout).toBe('198.51.100.10\n198.51.100.20\n');
  expect(lvsgen(['list', 'clusters', inventoryOf('schedulers')]).stdout).toBe('classic\nlater\n');
  expect(lvsgen(['list', 'rules']).stdout).toContain('vip-unique\n');
  expect(lvsgen(['list', 'hosts'])).toMatchObject({ status: 2, stdout: '' });
});

test('explain a rule', () => {
  expect(lvsgen(['explain', 'vip-unique']).stdout).toContain('A VIP belongs to one VRRP instance');
  expect(lvsgen(['explain', 'vip-uniq'])).toMatchObject({ status: 2, stdout: '' });
});

test('a variable of ours from two groups that disagree is a warning, with both places', () => {
  const text = readFileSync(example, 'utf8').replace(
    '    webservers:\n',
    '    another: {hosts: {web1: }, vars: {lvs_weight: 2}}\n    webservers:\n      vars: {lvs_weight: 3}\n',
  );
  write({ 'inventory.yaml': text });
  const { status, stderr } = lvsgen(['check', 'inventory.yaml']);
  expect(status).toBe(1);
  expect(stderr).toContain(
    'the host "web1" gets lvs_weight from the groups "another" and "webservers", with different values',
  );
  expect(stderr).toMatch(/see: {3}inventory\.yaml:\d+:\d+: the value of "another"/);
});

test('a group that sets a variable of ours for nobody is a warning', () => {
  write({
    'inventory.yaml': readFileSync(example, 'utf8').replace(
      '    webservers:\n',
      '    webserver: {vars: {lvs_weight: 2}}\n    webservers:\n',
    ),
    'group_vars/directors.yml': '# nothing\n',
  });
  const { status, stderr } = lvsgen(['check', 'inventory.yaml']);
  expect(status).toBe(1);
  expect(stderr).toContain('warning: the group "webserver" sets lvs_weight and holds no host [empty-group]');
});

test('programs and plugins are not run', () => {
  write({ script: '#!/bin/sh\necho {}\n', 'plugin.yaml': 'plugin: constructed\n' });
  expect(lvsgen(['check', 'script']).stderr).toContain('lvsgen runs nothing');
  expect(lvsgen(['check', 'plugin.yaml']).stderr).toContain('ansible-inventory -i THIS --list');
});

test('groups that share parents level by level are read, though the ways up through them double at each', () => {
  const level = (at: number): string =>
    ['a', 'b']
      .map((side) => `    ${side}${at}:${at < 60 ? ` {children: {a${at + 1}: , b${at + 1}: }}` : ''}\n`)
      .join('');
  const levels = Array.from({ length: 61 }, (_, at) => level(at));
  write({ 'hosts.yaml': `all:\n  children:\n${levels.join('')}  hosts: {web1: }\n` });
  const { status, stdout } = spawnSync(process.execPath, [program, 'list', 'groups', 'hosts.yaml'], {
    cwd: scratch,
    encoding: 'utf8',
    // 2⁶⁰ ways have no end: this is no measure of time.
    timeout: 240_000,
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'all\nungrouped\n' });
});
