import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
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
import type { Tree } from '../src/render.ts';
import { WriteError } from '../src/tree/errors.ts';
import { writeTree } from '../src/tree/write.ts';
import { fleetOf } from './support/fleet.ts';
import { program } from './support/paths.ts';

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
  const files: Tree = new Map([['a/etc/secret', { content: 's\n', mode: '0640' }]]);
  const umask = process.umask(0o077);
  try {
    writeTree(out, files, prune);
    expect(statSync(path.join(out, 'a/etc/secret')).mode & 0o777).toBe(0o640);
    chmodSync(path.join(out, 'a/etc/secret'), 0o600);
    writeTree(out, files, prune);
    expect(statSync(path.join(out, 'a/etc/secret')).mode & 0o777).toBe(0o640);
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
    writeTree(out, tree({ 'a/etc/x': 'x\n', 'b/etc/y': 'y\n' }), prune);
    writeFileSync(path.join(out, 'b/etc/y'), 'by hand\n');
    expect(writeTree(out, tree({ 'a/etc/x': 'x\n' }), prune)).toMatchObject({ pruned: [], kept: ['b/etc/y'] });
    expect(read('b/etc/y')).toBe('by hand\n');
  });

  test('stays with --no-prune', () => {
    writeTree(out, tree({ 'a/etc/x': 'x\n', 'b/etc/y': 'y\n' }), prune);
    expect(writeTree(out, tree({ 'a/etc/x': 'x\n' }), { prune: false }).pruned).toEqual([]);
    expect(read('b/etc/y')).toBe('y\n');
  });

  const entry = (path: string) => ({ path, mode: '0644', sha256: '0'.repeat(64) });
  test.each([
    ['a path that leaves the folder', JSON.stringify({ files: [entry('../victim')] })],
    ['an absolute path', JSON.stringify({ files: [entry('/etc/passwd')] })],
    ['a path with a dot in it', JSON.stringify({ files: [entry('a/etc/./x')] })],
    ['no path', JSON.stringify({ files: [{ sha256: '0'.repeat(64) }] })],
    ['a path twice', JSON.stringify({ files: [entry('a/etc/x'), entry('a/etc/x')] })],
    ['a hash that is none', JSON.stringify({ files: [{ ...entry('a/etc/x'), sha256: 'x' }] })],
    ['no JSON in it', 'nonsense'],
    ['JSON of another shape', '[]'],
    ['100 MB', ' '.repeat(100 * 1024 * 1024)],
  ])('a manifest with %s is refused, and nothing is lost', (_name, manifest) => {
    const victim = path.join(path.dirname(out), 'victim');
    writeFileSync(victim, 'victim\n');
    mkdirSync(path.join(out, 'a/etc'), { recursive: true });
    writeFileSync(path.join(out, 'a/etc/x'), 'old\n');
    writeFileSync(path.join(out, 'manifest.json'), manifest);
    expect(() => writeTree(out, tree({ 'a/etc/x': 'new\n' }), prune)).toThrow(
      /manifest\.json is not a manifest that lvsgen wrote/,
    );
    expect(readFileSync(victim, 'utf8')).toBe('victim\n');
    expect(read('a/etc/x')).toBe('old\n');
    rmSync(victim);
  });

  test('a manifest that is a link is not followed', () => {
    symlinkSync('/etc/passwd', path.join(out, 'manifest.json'));
    expect(() => writeTree(out, tree({ 'a/etc/x': 'x\n' }), prune)).toThrow(WriteError);
  });

  test('a symbolic link is not followed out of the folder', () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    writeTree(out, tree({ 'a/etc/x': 'x\n', 'b/etc/y': 'y\n' }), prune);
    rmSync(path.join(out, 'b/etc'), { recursive: true });
    symlinkSync(elsewhere, path.join(out, 'b/etc'));
    writeFileSync(path.join(elsewhere, 'y'), 'y\n');
    expect(writeTree(out, tree({ 'a/etc/x': 'x\n' }), prune).pruned).toEqual([]);
    expect(() => writeTree(out, tree({ 'b/etc/z': 'z\n' }), prune)).toThrow(WriteError);
    expect(readdirSync(elsewhere)).toEqual(['y']);
    rmSync(elsewhere, { recursive: true });
  });
});

test('a folder in the place of a file is refused by name', () => {
  mkdirSync(path.join(out, 'a/etc/x'), { recursive: true });
  expect(() => writeTree(out, tree({ 'a/etc/x': 'x\n' }), { ...prune, force: true })).toThrow(/a\/etc\/x is a folder/);
});

test('two renders at once leave one whole tree', async () => {
  const texts = [fleetOf(15), fleetOf(25, { port: 81 })];
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
