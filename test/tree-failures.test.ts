import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tree } from '../src/render.ts';
import { writeTree } from '../src/tree/write.ts';
import { fleetOf } from './support/fleet.ts';
import { missing } from './support/need.ts';
import { program } from './support/paths.ts';
import { inNamespace } from './support/run.ts';

let scratch: string;
let out: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
  out = path.join(scratch, 'out');
  writeFileSync(path.join(scratch, 'inventory.yaml'), fleetOf(2));
});
afterEach(() => rmSync(scratch, { recursive: true }));

const tree = (files: Record<string, string>): Tree =>
  new Map(Object.entries(files).map(([name, content]) => [name, { content, mode: '0644' as const }]));
const prune = { prune: true };
const read = (name: string) => readFileSync(path.join(out, name), 'utf8');

function render(output: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [program, 'render', 'inventory.yaml', '-o', output, ...args], {
    encoding: 'utf8',
    cwd: scratch,
    env: { PATH: process.env.PATH },
    timeout: 240_000,
  });
  return { status, stderr };
}

test('a folder of other things is refused, and taken with force', () => {
  mkdirSync(out);
  writeFileSync(path.join(out, 'thesis.tex'), 'mine\n');
  expect(() => writeTree(out, tree({ 'a/etc/x': 'x\n' }), prune)).toThrow(/not empty/);
  expect(readdirSync(out)).toEqual(['thesis.tex']);
  expect(writeTree(out, tree({ 'a/etc/x': 'x\n' }), { ...prune, force: true }).written).toEqual(['a/etc/x']);
  expect(read('thesis.tex')).toBe('mine\n');
});

test('what stands in the way and is not lvsgen’s is told before it is overwritten', () => {
  mkdirSync(path.join(out, 'a/etc'), { recursive: true });
  writeFileSync(path.join(out, 'a/etc/x'), 'mine\n');
  const told: string[] = [];
  const options = { ...prune, force: true, onOverwrite: (name: string) => told.push(`${name}: ${read(name)}`) };
  expect(() => writeTree(out, tree({ 'a/etc/x': 'x\n' }), { ...options, clobber: false })).toThrow(
    '(not rendered by lvsgen)',
  );
  expect(readdirSync(out)).toEqual(['a']);
  writeTree(out, tree({ 'a/etc/x': 'x\n' }), options);
  expect(told).toEqual(['a/etc/x: mine\n']);
});

describe('a lock', () => {
  const lock = (holder: string) => {
    mkdirSync(path.join(out, '.lvsgen-lock'), { recursive: true });
    writeFileSync(path.join(out, '.lvsgen-lock/pid'), holder);
  };
  const startOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ')[19];

  test.each([
    ['by its number', () => `${process.ppid}`],
    ['by its number and start', () => `${process.ppid} ${startOf(process.ppid)}`],
  ])('of a running process, %s, is waited for, then refused', (_name, holder) => {
    lock(holder());
    expect(() => writeTree(out, tree({ 'a/etc/x': 'x\n' }), { ...prune, patience: 200 })).toThrow(
      `written by another lvsgen (process ${process.ppid}): try again`,
    );
    expect(readdirSync(out)).toEqual(['.lvsgen-lock']);
  });

  test.each([
    ['a process that is gone', () => '4194303'],
    ['a process whose number another has by now', () => `${process.ppid} 1`],
    // In a container each run has the same number.
    ['a process that had our number', () => `${process.pid}`],
    ['nobody', () => ''],
    ['a text that is no process', () => '-1'],
  ])('of %s is taken over, and what was left to remove is removed', (_name, holder) => {
    writeTree(out, tree({ 'a/etc/x': 'x\n', 'b/etc/y': 'y\n' }), prune);
    const { files } = JSON.parse(read('manifest.json'));
    lock(holder());
    writeFileSync(path.join(out, '.lvsgen-lock/journal.json'), JSON.stringify({ files: [files[1]] }));
    writeFileSync(path.join(out, 'manifest.json'), `${JSON.stringify({ files: [files[0]] }, null, 2)}\n`);
    expect(writeTree(out, tree({ 'a/etc/x': 'x\n' }), { ...prune, patience: 200 }).pruned).toEqual(['b/etc/y']);
    expect(readdirSync(out).sort()).toEqual(['a', 'manifest.json']);
  });
});

test.skipIf(!existsSync('/proc/self/stat'))(
  'the lock of a killed process that its parent has not asked for is taken over',
  async () => {
    // `exec` takes the place of the shell that would have asked.
    const parent = spawn('bash', ['-c', 'sleep 0 & echo $!; exec sleep 300'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [pid] = (await once(parent.stdout, 'data')).map(String);
    await expect.poll(() => readFileSync(`/proc/${Number(pid)}/stat`, 'latin1'), { timeout: 60_000 }).toContain(') Z ');
    mkdirSync(path.join(out, '.lvsgen-lock'), { recursive: true });
    writeFileSync(path.join(out, '.lvsgen-lock/pid'), String(Number(pid)));
    expect(writeTree(out, tree({ 'a/etc/x': 'x\n' }), { ...prune, patience: 200 }).written).toEqual(['a/etc/x']);
    parent.kill();
  },
);

describe('an output that is no folder to write to: one clear error, and nothing is written', () => {
  test.each([
    ['a file', 'inventory.yaml', /^error: inventory\.yaml is a file, and a folder is meant\n$/],
    [
      'below a file',
      'inventory.yaml/out',
      /^error: .*inventory\.yaml.* could not be written: a part of the path is not a folder: take another path\n$/,
    ],
    [
      'a link that leads nowhere',
      'dangling',
      /^error: dangling is a symbolic link to nowhere, which is not there: make that folder, or remove the link\n$/,
    ],
    [
      'below a link that leads nowhere',
      'dangling/out',
      /^error: \S*dangling is a symbolic link to nowhere, which is not there/,
    ],
    ['links in a circle', 'circle', /^error: .*circle could not be written: symbolic links lead to each other/],
    [
      '/proc',
      '/proc/nothing/out',
      /^error: \/proc\/nothing could not be made: the file system there takes no folders; take another one\n$/,
    ],
    ['/dev/null', '/dev/null', /^error: \/dev\/null is a file, and a folder is meant\n$/],
    [
      'a name too long',
      'x'.repeat(300),
      /^error: \S+ could not be written: the path is too long: take another folder\n$/,
    ],
  ])('%s', (_name, output, message) => {
    symlinkSync('nowhere', path.join(scratch, 'dangling'));
    symlinkSync('circle', path.join(scratch, 'circle'));
    const before = readdirSync(scratch);
    for (const args of [[], ['--force'], ['--no-clobber']]) {
      const { status, stderr } = render(output, ...args);
      expect(stderr).toMatch(message);
      expect(status).toBe(2);
    }
    expect(readdirSync(scratch)).toEqual(before);
  });
});

const noNamespaces = missing('network namespaces');

test.skipIf(noNamespaces)(
  `a full disk leaves nothing of a first render, and the folder as it was of another${noNamespaces}`,
  () => {
    writeFileSync(path.join(scratch, 'large.yaml'), fleetOf(60, { port: 81, extra: true }));
    mkdirSync(path.join(scratch, 'disk'));
    const script = `mount -t tmpfs -o size=256k tmpfs "$1/disk"; cd "$1/disk"
    render() { if "${process.execPath}" "${program}" render "$1" -o deep/tree; then echo rendered; else echo "exit $?"; fi; }
    render ../large.yaml; find . -mindepth 1 | sed 's/^/left: /'
    render ../inventory.yaml; cp -r deep ../before
    render ../large.yaml; diff -r deep ../before && echo unchanged
    mount -o remount,size=4m "$1/disk"
    render ../large.yaml; "${process.execPath}" "${program}" render ../large.yaml -o ../fresh; diff -r deep/tree ../fresh && echo whole`;
    const { output } = inNamespace(script, scratch);
    expect(output.match(/^(exit|rendered|left|unchanged|whole).*$/gm)).toEqual([
      'exit 2',
      'rendered',
      'exit 2',
      'unchanged',
      'rendered',
      'whole',
    ]);
    expect(output.match(/^error.*$/gm)).toEqual([
      'error: deep/tree could not be written: the disk is full: make room, and try again',
      'error: deep/tree could not be written: the disk is full: make room, and try again',
    ]);
  },
);

test.skipIf(noNamespaces)(`a read-only disk: one clear error, also where nothing would change${noNamespaces}`, () => {
  mkdirSync(path.join(scratch, 'disk'));
  const script = `mount -t tmpfs -o size=1m tmpfs "$1/disk"; cd "$1"
    render() { if "${process.execPath}" "${program}" render inventory.yaml -o "$1"; then echo rendered; else echo "exit $?"; fi; }
    render disk/tree; mount -o remount,ro "$1/disk"; render disk/tree; render disk/new`;
  const { output } = inNamespace(script, scratch);
  expect(output.match(/^(exit|rendered).*$/gm)).toEqual(['rendered', 'exit 2', 'exit 2']);
  expect(output.match(/^error.*$/gm)).toEqual([
    expect.stringMatching(
      /disk\/tree\/\.lvsgen-lock.* could not be written: it is on a read-only file system: take another folder$/,
    ),
    expect.stringMatching(/disk\/new could not be written: it is on a read-only file system: take another folder$/),
  ]);
});

const noRoot = missing('root');

describe(`another user’s folder${noRoot}`, () => {
  const nobody = 65534;
  const own = (...names: string[]) => {
    for (const name of names) chownSync(path.join(scratch, name), nobody, nobody);
  };
  const asNobody = (...args: string[]) => {
    copyFileSync(program, path.join(scratch, 'lvsgen.mjs'));
    chmodSync(scratch, 0o755);
    const { status, stderr } = spawnSync(
      'setpriv',
      [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', process.execPath, 'lvsgen.mjs', ...args],
      { encoding: 'utf8', cwd: scratch, env: { PATH: process.env.PATH } },
    );
    return { status, stderr };
  };
  const files = (directory: string) =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        path.join(entry.parentPath, entry.name),
        readFileSync(path.join(entry.parentPath, entry.name), 'utf8'),
      ]);
  const advice = 'you may not write there: take another folder, or ask its owner (ls -ld tells who that is)';

  test.skipIf(noRoot)('is refused, where nothing would change as well', () => {
    expect(render('out').status).toBe(0);
    const before = files(out);
    const { status, stderr } = asNobody('render', 'inventory.yaml', '-o', 'out');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: out\/\.lvsgen-lock\S* could not be written: /);
    expect(stderr).toContain(advice);
    expect(files(out)).toEqual(before);
    const made = asNobody('render', 'inventory.yaml', '-o', 'new');
    expect(made).toMatchObject({ status: 2, stderr: expect.stringContaining(advice) });
  });

  test.skipIf(noRoot)('inside one’s own, left by a render with sudo, is refused before anything is written', () => {
    expect(render('out').status).toBe(0);
    own('out', 'out/lb1', 'out/lb1/etc', 'out/lb1/etc/keepalived');
    const before = files(out);
    writeFileSync(path.join(scratch, 'inventory.yaml'), fleetOf(2, { port: 81, extra: true }));
    const { status, stderr } = asNobody('render', 'inventory.yaml', '-o', 'out');
    expect(status).toBe(2);
    expect(stderr).toContain(advice);
    expect(files(out)).toEqual(before);
  });

  test.skipIf(noRoot)('holds a file that one may not read: it is named', () => {
    expect(render('out').status).toBe(0);
    const name = 'out/lb1/etc/keepalived/keepalived.conf';
    chmodSync(path.join(scratch, name), 0o600);
    for (const args of [
      ['diff', 'inventory.yaml', '-o', 'out'],
      ['render', 'inventory.yaml', '-o', 'out', '--check'],
    ])
      expect(asNobody(...args)).toEqual({
        status: 2,
        stderr: `error: ${name} could not be read: you may not read it: take another folder, or ask its owner (ls -ld tells who that is)\n`,
      });
  });

  test.skipIf(noRoot)('with a lock that its owner’s run left is refused', () => {
    expect(render('out').status).toBe(0);
    own('out');
    mkdirSync(path.join(out, '.lvsgen-lock'));
    writeFileSync(path.join(out, '.lvsgen-lock/pid'), '4194303');
    const { status, stderr } = asNobody('render', 'inventory.yaml', '-o', 'out');
    expect(status).toBe(2);
    expect(stderr).toContain(advice);
    expect(existsSync(path.join(out, 'manifest.json'))).toBe(true);
  });
});
