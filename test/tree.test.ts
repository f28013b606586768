import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fleetOf } from '../bench/fleet.mjs';
import type { Tree } from '../src/pipeline.ts';
import { WriteError } from '../src/tree/errors.ts';
import { writeTree } from '../src/tree/write.ts';
import { missing } from './support/need.ts';
import { program } from './support/paths.ts';
import { inNamespace } from './support/run.ts';

const twoVips = ['10.0.255.10/8', '10.0.255.11/8'];

let out: string;
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const tree = (files: Record<string, string>): Tree =>
  new Map(Object.entries(files).map(([name, content]) => [name, { content, mode: '0644' as const }]));
const read = (name: string) => readFileSync(path.join(out, name), 'utf8');
const everything = (directory: string) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort();
const prune = { prune: true };

test('a second write touches nothing', async () => {
  const files = tree({ 'a/etc/x': 'x\n', 'a/etc/y': 'y\n', 'b/etc/x': 'x\n' });
  writeTree(out, files, prune);
  const stamps = () => everything(out).map((name) => statSync(path.join(out, name), { bigint: true }).mtimeNs);
  const before = stamps();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(writeTree(out, files, prune)).toEqual({
    written: [],
    unchanged: ['a/etc/x', 'a/etc/y', 'b/etc/x'],
    pruned: [],
    kept: [],
  });
  expect(stamps()).toEqual(before);
  expect(everything(out)).toEqual(['a/etc/x', 'a/etc/y', 'b/etc/x', 'manifest.json']);
});

test('files carry the mode of the manifest, whatever the umask', () => {
  const files: Tree = new Map([['a/secret', { content: 's\n', mode: '0640' }]]);
  const umask = process.umask(0o077);
  try {
    writeTree(out, files, prune);
    expect(statSync(path.join(out, 'a/secret')).mode & 0o777).toBe(0o640);
    chmodSync(path.join(out, 'a/secret'), 0o600);
    writeTree(out, files, prune);
    expect(statSync(path.join(out, 'a/secret')).mode & 0o777).toBe(0o640);
  } finally {
    process.umask(umask);
  }
});

describe('what is no longer rendered', () => {
  test('goes, and its empty folders with it', () => {
    writeTree(out, tree({ 'a/etc/x': 'x\n', 'b/etc/deep/y': 'y\n' }), prune);
    expect(writeTree(out, tree({ 'a/etc/x': 'x\n' }), prune).pruned).toEqual(['b/etc/deep/y']);
    expect(readdirSync(out).sort()).toEqual(['a', 'manifest.json']);
  });

  test('stays when somebody has changed it, and is named', () => {
    writeTree(out, tree({ 'a/x': 'x\n', 'b/y': 'y\n' }), prune);
    writeFileSync(path.join(out, 'b/y'), 'by hand\n');
    expect(writeTree(out, tree({ 'a/x': 'x\n' }), prune)).toMatchObject({ pruned: [], kept: ['b/y'] });
    expect(read('b/y')).toBe('by hand\n');
  });

  test('stays with --no-prune', () => {
    writeTree(out, tree({ 'a/x': 'x\n', 'b/y': 'y\n' }), prune);
    expect(writeTree(out, tree({ 'a/x': 'x\n' }), { prune: false }).pruned).toEqual([]);
    expect(read('b/y')).toBe('y\n');
  });

  const entry = (path: string) => ({ path, mode: '0644', sha256: '0'.repeat(64) });
  test.each([
    ['a path that leaves the folder', JSON.stringify({ files: [entry('../victim')] })],
    ['an absolute path', JSON.stringify({ files: [entry('/etc/passwd')] })],
    ['a path with a dot in it', JSON.stringify({ files: [entry('a/./x')] })],
    ['no path', JSON.stringify({ files: [{ sha256: '0'.repeat(64) }] })],
    ['a path twice', JSON.stringify({ files: [entry('a/x'), entry('a/x')] })],
    ['a hash that is none', JSON.stringify({ files: [{ ...entry('a/x'), sha256: 'x' }] })],
    ['no JSON in it', 'nonsense'],
    ['JSON of another shape', '[]'],
    ['100 MB', ' '.repeat(100 * 1024 * 1024)],
  ])('a manifest with %s is refused, and nothing is lost', (_name, manifest) => {
    const victim = path.join(path.dirname(out), 'victim');
    writeFileSync(victim, 'victim\n');
    mkdirSync(path.join(out, 'a'));
    writeFileSync(path.join(out, 'a/x'), 'old\n');
    writeFileSync(path.join(out, 'manifest.json'), manifest);
    expect(() => writeTree(out, tree({ 'a/x': 'new\n' }), prune)).toThrow(
      /manifest\.json is not a manifest that lvsgen wrote/,
    );
    expect(readFileSync(victim, 'utf8')).toBe('victim\n');
    expect(read('a/x')).toBe('old\n');
    rmSync(victim);
  });

  test('a manifest that is a link is not followed', () => {
    symlinkSync('/etc/passwd', path.join(out, 'manifest.json'));
    expect(() => writeTree(out, tree({ 'a/x': 'x\n' }), prune)).toThrow(WriteError);
  });

  test('a symbolic link is not followed out of the folder', () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    writeTree(out, tree({ 'a/x': 'x\n', 'b/y': 'y\n' }), prune);
    rmSync(path.join(out, 'b'), { recursive: true });
    symlinkSync(elsewhere, path.join(out, 'b'));
    writeFileSync(path.join(elsewhere, 'y'), 'y\n');
    expect(writeTree(out, tree({ 'a/x': 'x\n' }), prune).pruned).toEqual([]);
    expect(() => writeTree(out, tree({ 'b/z': 'z\n' }), prune)).toThrow(WriteError);
    expect(readdirSync(elsewhere)).toEqual(['y']);
    rmSync(elsewhere, { recursive: true });
  });
});

test('a folder in the place of a file is refused by name', () => {
  mkdirSync(path.join(out, 'a/x'), { recursive: true });
  expect(() => writeTree(out, tree({ 'a/x': 'x\n' }), { ...prune, force: true })).toThrow(/a\/x is a folder/);
});

describe('a folder that cannot be written', () => {
  test('holds other things: it is refused, and taken with force', () => {
    writeFileSync(path.join(out, 'thesis.tex'), 'mine\n');
    expect(() => writeTree(out, tree({ 'a/x': 'x\n' }), prune)).toThrow(/thesis|not empty/);
    expect(readdirSync(out)).toEqual(['thesis.tex']);
    expect(writeTree(out, tree({ 'a/x': 'x\n' }), { ...prune, force: true }).written).toEqual(['a/x']);
    expect(read('thesis.tex')).toBe('mine\n');
  });

  test('is being written by another process: it is waited for, then refused', { timeout: 30_000 }, () => {
    mkdirSync(path.join(out, '.lvsgen-lock'));
    writeFileSync(path.join(out, '.lvsgen-lock/pid'), String(process.ppid));
    expect(() => writeTree(out, tree({ 'a/x': 'x\n' }), { ...prune, patience: 200 })).toThrow(
      `written by another lvsgen (process ${process.ppid})`,
    );
    expect(readdirSync(out)).toEqual(['.lvsgen-lock']);
  });

  test('belongs to a run that died: its lock is taken over, and what it had left to remove is removed', () => {
    writeTree(out, tree({ 'a/x': 'x\n', 'b/y': 'y\n' }), prune);
    const { files } = JSON.parse(read('manifest.json'));
    mkdirSync(path.join(out, '.lvsgen-lock'));
    writeFileSync(path.join(out, '.lvsgen-lock/pid'), '4194303');
    writeFileSync(path.join(out, '.lvsgen-lock/journal.json'), JSON.stringify({ files: [files[1]] }));
    writeFileSync(path.join(out, 'manifest.json'), `${JSON.stringify({ files: [files[0]] }, null, 2)}\n`);
    expect(writeTree(out, tree({ 'a/x': 'x\n' }), prune).pruned).toEqual(['b/y']);
    expect(readdirSync(out).sort()).toEqual(['a', 'manifest.json']);
  });

  const absent = missing('network namespaces');
  test.skipIf(absent)(`is on a full disk: one clear error, and every file is old or new${absent}`, () => {
    const script = `
      mount -t tmpfs -o size=512k tmpfs "$1"; cd "$1"; mkdir tree
      node=${process.execPath}; program=${program}
      "$node" "$program" render - -o tree < "$2"; cp -r tree old; dd if=/dev/zero of=fill bs=1k count=4096 2>/dev/null || true
      if "$node" "$program" render - -o tree < "$3"; then echo rendered; else echo "exit $?"; fi
      find tree -type f -size 0 | sed 's/^/empty: /'; find tree -name '.lvsgen*'`;
    const [small, large] = [path.join(out, 'small.yaml'), path.join(out, 'large.yaml')];
    const disk = path.join(out, 'disk');
    mkdirSync(disk);
    writeFileSync(small, fleetOf(5));
    writeFileSync(large, fleetOf(60, { ports: [81], vips: twoVips }));
    const { output } = inNamespace(script, disk, small, large);
    expect(output).toMatch(/error: .* could not be written: the disk is full$/m);
    expect(output).toContain('exit 2\n');
    expect(output).not.toMatch(/\n\s+at |empty:|\.lvsgen/);
  });

  test.skipIf(absent)(`is read-only: one clear error${absent}`, () => {
    writeFileSync(path.join(out, 'inventory.yaml'), fleetOf(2));
    mkdirSync(path.join(out, 'disk'));
    const script = `mount -t tmpfs -o size=1m tmpfs "$1/disk"; mount -o remount,ro "$1/disk"
      if ${process.execPath} ${program} render "$1/inventory.yaml" -o "$1/disk/tree"; then echo rendered; else echo "exit $?"; fi`;
    const { output } = inNamespace(script, out);
    expect(output).toMatch(/^exit 2\nerror: .*\/disk could not be written: it is on a read-only file system\n$/);
  });
});

test('two renders at once leave one whole tree', { timeout: 60_000 }, async () => {
  const texts = [fleetOf(40), fleetOf(60, { ports: [81] })];
  const files = texts.map((text, index) => {
    const file = path.join(out, `${index}.yaml`);
    writeFileSync(file, text);
    return file;
  });
  const whole = files.map((file, index) => {
    expect(spawnSync(process.execPath, [program, 'render', file, '-o', path.join(out, `whole${index}`)]).status).toBe(
      0,
    );
    return readTree(path.join(out, `whole${index}`));
  });
  for (let round = 0; round < 4; round++) {
    const runs = [0, 1, 0, 1].map(
      (which) =>
        new Promise((resolve) => {
          spawn(process.execPath, [program, 'render', files[which] as string, '-o', path.join(out, 'tree')], {
            stdio: 'ignore',
          }).on('exit', resolve);
        }),
    );
    expect(await Promise.all(runs)).toEqual([0, 0, 0, 0]);
    const found = readTree(path.join(out, 'tree'));
    // The header names the inventory, so the last writer shows in every file.
    expect(whole).toContainEqual(found);
  }
});

function readTree(directory: string): Map<string, string> {
  return new Map(everything(directory).map((name) => [name, readFileSync(path.join(directory, name), 'utf8')]));
}

test('SIGKILL at a hundred moments of a render of 300 hosts leaves each file old or new, and no manifest that lists what is not there', {
  timeout: 300_000,
}, async () => {
  const [before, after] = ['before', 'after'].map((name) => path.join(out, `${name}.yaml`)) as [string, string];
  writeFileSync(before, fleetOf(300, { vips: twoVips }));
  writeFileSync(after, fleetOf(300, { ports: [81] }));
  const target = path.join(out, 'tree');
  const renderTo = (directory: string, file: string) => {
    const { status, stderr } = spawnSync(process.execPath, [program, 'render', '-', '-o', directory], {
      input: readFileSync(file),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  };
  renderTo(path.join(out, 'old'), before);
  const started = Date.now();
  renderTo(path.join(out, 'fresh'), after);
  const span = Date.now() - started;
  const [old, fresh] = [readTree(path.join(out, 'old')), readTree(path.join(out, 'fresh'))];
  renderTo(target, before);
  let interrupted = 0;
  for (let round = 0; round < 100; round++) {
    // To and fro, from whatever the last kill left behind.
    const file = round % 2 === 0 ? after : before;
    const child = spawn(process.execPath, [program, 'render', '-', '-o', target], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.stdin.on('error', () => {});
    child.stdin.end(readFileSync(file));
    // Half of the kills come at any time, half at some time after the writing has begun.
    const begun = () => existsSync(path.join(target, '.lvsgen-lock/pid'));
    while (round % 4 < 2 && child.exitCode === null && !begun()) await new Promise((resolve) => setImmediate(resolve));
    const rest = round % 4 < 2 ? 0.5 * Math.random() : 0.95 * Math.random();
    await new Promise((resolve) => setTimeout(resolve, span * rest));
    child.kill('SIGKILL');
    await ended;
    if (existsSync(path.join(target, '.lvsgen-lock'))) interrupted++;
    for (const [name, text] of readTree(target)) {
      if (!name.startsWith('.lvsgen-lock'))
        expect([old.get(name), fresh.get(name)].includes(text), `${name} is half`).toBe(true);
    }
    const listed: { path: string }[] = JSON.parse(read('tree/manifest.json')).files;
    expect(listed.filter((entry) => !existsSync(path.join(target, entry.path)))).toEqual([]);
  }
  // The last run repairs whatever is left, and leaves nothing of its own.
  renderTo(target, after);
  expect(readTree(target)).toEqual(fresh);
  console.log(`killed while writing in ${interrupted} of 100 rounds`);
  expect(interrupted).toBeGreaterThan(5);
});
