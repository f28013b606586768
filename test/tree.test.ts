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
import type { Tree } from '../src/pipeline.ts';
import { WriteError } from '../src/tree/errors.ts';
import { writeTree } from '../src/tree/write.ts';
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

test('a run that is killed half-way leaves each file old or new, and the next run repairs the rest', {
  timeout: 120_000,
}, async () => {
  const hosts = 150;
  const inventory = (port: number) => `all:
  vars:
    lvs_platform: rhel7
    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: web
        vrrp: {virtual_router_id: 51}
        virtual_servers: {http: {virtual_ipaddress: [10.0.255.10/16, 10.0.255.${port}/16], port: ${port}}}
  children:
    lb: {hosts: {lb1: {ansible_host: 10.0.0.1}, lb2: {ansible_host: 10.0.0.2}}}
    web: {hosts: {${Array.from({ length: hosts }, (_, n) => `web${n}: {ansible_host: 10.0.1.${n}}`).join(', ')}}}
`;
  const file = path.join(out, 'inventory.yaml');
  const target = path.join(out, 'tree');
  const renderTo = (directory: string, port: number) => {
    writeFileSync(file, inventory(port));
    expect(spawnSync(process.execPath, [program, 'render', file, '-o', directory]).status).toBe(0);
    return new Map(everything(directory).map((name) => [name, readFileSync(path.join(directory, name), 'utf8')]));
  };
  const old = renderTo(path.join(out, 'old'), 80);
  const fresh = renderTo(path.join(out, 'fresh'), 81);
  let interrupted = 0;
  for (let round = 0; round < 12; round++) {
    renderTo(target, 80);
    writeFileSync(file, inventory(81));
    const child = spawn(process.execPath, [program, 'render', file, '-o', target], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    // Killed at the first sign of writing, a little later each round.
    while (child.exitCode === null && !readdirSync(target).some((name) => name.startsWith('.lvsgen-'))) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, round * 2));
    child.kill('SIGKILL');
    await ended;
    const found = everything(target).filter((name) => !name.startsWith('.lvsgen-'));
    for (const name of found) expect([old.get(name), fresh.get(name)]).toContain(read(`tree/${name}`));
    const done = found.filter((name) => read(`tree/${name}`) === fresh.get(name)).length;
    if (existsSync(path.join(target, '.lvsgen-lock')) && done < fresh.size) interrupted++;
    expect(renderTo(target, 81)).toEqual(fresh);
    expect(readdirSync(target).filter((name) => name.startsWith('.'))).toEqual([]);
  }
  expect(interrupted).toBeGreaterThan(0);
});
