import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program, root } from './support/paths.ts';

const walk = path.join(root, 'test/gitops');

/** One step of a change as a team would make it: a mistake-free edit of the inventory, by search and replace. */
const steps: { name: string; edit: [string, string] }[] = [
  { name: '1-weight', edit: ['checks:', 'servers: {web1: {weight: 3}}\n            checks:'] },
  { name: '2-vip', edit: ['virtual_ipaddress: 192.0.2.10/24', 'virtual_ipaddress: [192.0.2.10/24, 192.0.2.20/24]'] },
  {
    name: '3-host',
    edit: ['        web2: {lvs_interfaces: {eth0: {address: 192.0.2.12/24, gateway: 192.0.2.1}}}\n', ''],
  },
  { name: '4-arptables', edit: ['arp_method: sysctl', 'arp_method: arptables'] },
];

describe('a repository through a whole change', () => {
  let repo: string;
  const lvsgen = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      cwd: repo,
      env: { PATH: process.env.PATH },
    });
    return { status, stdout, stderr };
  };
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main', ...args],
      { cwd: repo, encoding: 'utf8' },
    );

  beforeAll(() => {
    repo = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    lvsgen('init', '.');
    git('init', '-q');
    lvsgen('render', 'inventory.yaml', '-o', 'out');
    git('add', '-A');
    git('commit', '-qm', 'begin');
  });
  afterAll(() => rmSync(repo, { recursive: true }));

  test('what init and render wrote is what is in sync', () => {
    expect(lvsgen('render', 'inventory.yaml', '-o', 'out', '--check')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(lvsgen('diff', 'inventory.yaml', '-o', 'out')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test.each(steps)('$name', async ({ name, edit: [from, to] }) => {
    const file = path.join(repo, 'inventory.yaml');
    const before = readFileSync(file, 'utf8');
    expect(before).toContain(from);
    writeFileSync(file, before.replace(from, to));
    expect(lvsgen('check', 'inventory.yaml')).toEqual({ status: 0, stdout: '', stderr: '' });

    const stale = lvsgen('render', 'inventory.yaml', '-o', 'out', '--check');
    expect(stale.status).toBe(1);
    expect(git('status', '--porcelain')).toBe(' M inventory.yaml\n');
    const shown = [
      ['check.txt', stale.stdout + stale.stderr],
      ['diff.txt', lvsgen('diff', 'inventory.yaml', '-o', 'out').stdout],
      ['stat.txt', lvsgen('diff', 'inventory.yaml', '-o', 'out', '--stat').stdout],
      ['names.txt', lvsgen('diff', 'inventory.yaml', '-o', 'out', '--name-only').stdout],
      ['diff.json', lvsgen('diff', 'inventory.yaml', '-o', 'out', '--format', 'json').stdout],
      ['diff.md', lvsgen('diff', 'inventory.yaml', '-o', 'out', '--format', 'markdown').stdout],
    ] as const;
    for (const [form, text] of shown) await expect(text).toMatchFileSnapshot(path.join(walk, name, form));

    const { status, stdout } = lvsgen('render', 'inventory.yaml', '-o', 'out', '--diff');
    expect(status).toBe(0);
    expect(stdout).toBe(shown[1][1]);
    // Git, which knows nothing of lvsgen, sees the same files change.
    git('add', '-A');
    const seen = git('diff', '--cached', '--name-only', '--no-renames').trim().split('\n');
    const files = seen
      .filter((one) => one !== 'inventory.yaml' && one !== 'out/manifest.json')
      .map((one) => one.replace('out/', ''));
    expect(shown[3][1].trim().split('\n')).toEqual(files.sort());
    // And the diff, applied to what was there, gives what is there now.
    git('commit', '-qm', name);
    expect(lvsgen('render', 'inventory.yaml', '-o', 'out', '--check').status).toBe(0);
  });

  test('two rendered folders, and two inventories, are compared like a folder and its inventory', () => {
    git('worktree', 'add', '-q', 'old', 'HEAD~1');
    const expected = readFileSync(path.join(walk, '4-arptables/diff.txt'), 'utf8');
    expect(lvsgen('diff', 'old/out', 'out')).toEqual({ status: 1, stdout: expected, stderr: '' });
    expect(lvsgen('diff', 'old/inventory.yaml', 'inventory.yaml')).toEqual({ status: 1, stdout: expected, stderr: '' });
    expect(lvsgen('diff', 'old/out', 'inventory.yaml')).toEqual({ status: 1, stdout: expected, stderr: '' });
    git('worktree', 'remove', '--force', 'old');
  });

  test('a file changed by hand is told before it is overwritten, and --no-clobber keeps it', () => {
    const file = path.join(repo, 'out/lb1/etc/keepalived/keepalived.conf');
    const ours = readFileSync(file, 'utf8');
    writeFileSync(file, ours.replace('delay_loop 6', 'delay_loop 60'));
    expect(lvsgen('render', 'inventory.yaml', '-o', 'out', '--no-clobber')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('changed by hand since the last render'),
    });
    expect(readFileSync(file, 'utf8')).toContain('delay_loop 60');
    const { status, stderr } = lvsgen('render', 'inventory.yaml', '-o', 'out');
    expect(status).toBe(0);
    expect(stderr).toContain(
      'out/lb1/etc/keepalived/keepalived.conf: changed by hand since the last render; it is overwritten\nout: ',
    );
    expect(readFileSync(file, 'utf8')).toBe(ours);
  });

  test('a folder of other things is not written to', () => {
    expect(lvsgen('render', 'inventory.yaml', '-o', '.')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('was not rendered by lvsgen; --force'),
    });
    expect(git('status', '--porcelain')).toBe('');
  });
});

describe('differences', () => {
  const file = 'inventories/fleet/inventory.yaml';
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
  });
  afterAll(() => rmSync(scratch, { recursive: true }));
  const diff = (text: string, ...args: string[]) => {
    writeFileSync(path.join(scratch, 'inventory.yaml'), text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, 'diff', file, path.join(scratch, 'inventory.yaml'), ...args],
      {
        encoding: 'utf8',
        cwd: root,
        env: { PATH: process.env.PATH, LVSGEN_EXAMPLE_SECRET: 'exampl3', OTHER: 'an0ther' },
      },
    );
    return { status, stdout, stderr };
  };
  const text = () =>
    readFileSync(path.join(root, file), 'utf8').replace('{file: secrets/mail}', '{env: LVSGEN_EXAMPLE_SECRET}');

  test('a secret that changes is told and not shown', () => {
    for (const form of ['text', 'json', 'markdown']) {
      const { status, stdout } = diff(
        text().replaceAll('{env: LVSGEN_EXAMPLE_SECRET}', '{env: OTHER}'),
        '--format',
        form,
      );
      expect(status).toBe(1);
      expect(stdout).toContain('auth_pass ******** (another one)');
      expect(stdout).not.toMatch(/exampl3|an0ther/);
    }
  });

  test('a secret that stays is not shown either', () => {
    const { stdout } = diff(text().replace('advert_int: 1', 'advert_int: 2'));
    expect(stdout).toContain('auth_pass ********\n');
    expect(stdout).not.toContain('exampl3');
  });

  test('the same change on several hosts is shown once', () => {
    const { stdout } = diff(text().replaceAll('gateway: 203.0.113.1}', 'gateway: 203.0.113.1, mtu: 9000}'));
    expect(stdout).toContain('# the same on');
    expect(stdout.match(/\+MTU=9000/g)?.length ?? 0).toBeLessThanOrEqual(3);
  });

  test('-U says how much stands around a change, and --limit whose it is', () => {
    const changed = text().replaceAll('delay_loop: 6', 'delay_loop: 7');
    expect(
      diff(changed, '-U', '0')
        .stdout.split('\n')
        .filter((line) => line.startsWith(' ')),
    ).toEqual([]);
    expect(diff(changed, '--name-only', '--limit', 'drlb2').stdout).toBe('drlb2/etc/keepalived/keepalived.conf\n');
  });

  test('colour is for terminals, and on demand', () => {
    const changed = text().replaceAll('delay_loop: 6', 'delay_loop: 7');
    expect(diff(changed).stdout).not.toContain('\u001b[');
    expect(diff(changed, '--color').stdout).toContain('\u001b[32m+    delay_loop 7\u001b[39m');
  });

  test('bad usage is told', () => {
    expect(spawnSync(process.execPath, [program, 'diff', file], { cwd: root, encoding: 'utf8' })).toMatchObject({
      status: 2,
    });
    expect(
      spawnSync(process.execPath, [program, 'diff', file, '-o', 'package.json'], {
        cwd: root,
        encoding: 'utf8',
        env: { LVSGEN_EXAMPLE_SECRET: 'x' },
      }),
    ).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('package.json is a file, and a folder is meant'),
    });
  });
});
