import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Tree } from '../src/render.ts';
import { WriteError } from '../src/tree/errors.ts';
import { loadTree } from '../src/tree/load-tree.ts';
import { sha256 } from '../src/tree/manifest.ts';
import { type WriteOptions, writeTree } from '../src/tree/write.ts';
import { inventoryOf } from './support/cases.ts';
import { missing } from './support/need.ts';
import { program } from './support/paths.ts';

/** What must never be read, printed, changed or removed: a file beside the output folder. */
const secret = 'root:$6$salt$hash:19000:0:99999:7:::\n';

let scratch: string;
let out: string;
let victim: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
  out = path.join(scratch, 'out');
  victim = path.join(scratch, 'victim');
  mkdirSync(victim);
  writeFileSync(path.join(victim, 'shadow'), secret, { mode: 0o600 });
});
afterEach(() => {
  expect(readdirSync(victim)).toEqual(['shadow']);
  expect(readFileSync(path.join(victim, 'shadow'), 'utf8')).toBe(secret);
  expect(statSync(path.join(victim, 'shadow')).mode & 0o777).toBe(0o600);
  rmSync(scratch, { recursive: true });
});

const tree = (files: Record<string, string>): Tree =>
  new Map(Object.entries(files).map(([name, content]) => [name, { content, mode: '0644' as const }]));
const write = (files: Record<string, string>, options: Partial<WriteOptions> = {}) =>
  writeTree(out, tree(files), { prune: true, ...options });
const at = (name: string) => path.join(out, name);
const shadow = () => path.join(victim, 'shadow');

function lvsgen(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: scratch,
    env: { PATH: process.env.PATH },
    timeout: 240_000,
  });
  return { status, stdout, stderr, all: stdout + stderr };
}

describe('a name that is no path of the tree is not written, whoever asks', () => {
  test.each([
    '../victim/shadow',
    '../victim/etc/shadow',
    '/etc/shadow',
    'a/etc/../../../victim/shadow',
    './etc/x',
    '/etc/x',
    'a\\b/etc/x',
    'a\0/etc/x',
    'a\nb/etc/x',
    '.git/etc/config',
    '.git/config',
    '.lvsgen-lock/etc/x',
    'manifest.json/etc/x',
    'Manifest.json/etc/x',
    'manifest.json',
    'a',
    'a/x',
    'a/etc',
    'a/etc/',
    `${'x'.repeat(256)}/etc/x`,
    '',
  ])('%j', (name) => {
    expect(() => write({ 'a/etc/x': 'x\n', [name]: 'new\n' })).toThrow(WriteError);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['lb1/etc/x', 'LB1/etc/x'],
    ['lb1/etc/x', 'LB1/etc/y'],
    ['lb1/etc/x', 'lb1/etc/X'],
    ['wèb/etc/x', 'we\u0300b/etc/x'],
    ['web/etc/x', 'web./etc/x'],
  ])('%j beside %j', (a, b) => {
    expect(() => write({ [a]: 'a\n', [b]: 'b\n' })).toThrow('are one on macOS and Windows');
    expect(existsSync(out)).toBe(false);
  });
});

describe('a link is neither followed nor written through', () => {
  beforeEach(() => {
    write({ 'a/etc/x': 'x\n', 'a/etc/sub/y': 'y\n', 'b/etc/x': 'x\n' });
  });

  test('in place of a file: read as missing, told, and replaced', () => {
    rmSync(at('a/etc/x'));
    symlinkSync(shadow(), at('a/etc/x'));
    const told: string[] = [];
    expect([...loadTree(out, { onStrange: (sentence) => told.push(sentence) }).keys()]).toEqual([
      'a/etc/sub/y',
      'b/etc/x',
    ]);
    expect(told).toEqual([
      expect.stringMatching(/a\/etc\/x is a symbolic link: it is not followed .* render puts a file there$/),
    ]);
    expect(() => write({ 'a/etc/x': 'x\n' }, { clobber: false })).toThrow(/a\/etc\/x \(a symbolic link\)/);
    const overwritten: unknown[] = [];
    write({ 'a/etc/x': secret }, { onOverwrite: (name, what) => overwritten.push([name, what.is]) });
    expect(overwritten).toEqual([['a/etc/x', 'a symbolic link']]);
    expect(statSync(at('a/etc/x')).ino).not.toBe(statSync(shadow()).ino);
    expect(() => readlinkSync(at('a/etc/x'))).toThrow();
  });

  test.each(['a', 'a/etc', 'a/etc/sub'])(
    'in place of the folder %s: read as missing, told once, and refused',
    (folder) => {
      const name = 'a/etc/sub/y';
      rmSync(at(folder), { recursive: true });
      symlinkSync(victim, at(folder));
      const told: string[] = [];
      expect([...loadTree(out, { onStrange: (sentence) => told.push(sentence) }).keys()]).not.toContain(name);
      expect(told).toEqual([
        expect.stringContaining(`${at(folder)} is a symbolic link and a folder is meant: nothing is read`),
      ]);
      expect(() => write({ [name]: 'new\n' })).toThrow(`${at(folder)} must be a folder and is a symbolic link`);
      // What is no longer rendered is not removed through it either.
      write({ 'b/etc/x': 'x\n' });
      expect(readlinkSync(at(folder))).toBe(victim);
    },
  );

  test('in place of the manifest: refused, to read and to write', () => {
    rmSync(at('manifest.json'));
    symlinkSync(shadow(), at('manifest.json'));
    for (const run of [() => loadTree(out), () => write({ 'a/etc/x': 'new\n' })])
      expect(run).toThrow(
        /manifest\.json is not a manifest that lvsgen wrote: it is a symbolic link, which is not followed; /,
      );
    expect(readFileSync(at('a/etc/x'), 'utf8')).toBe('x\n');
  });

  test.each(['.lvsgen-lock', '.lvsgen-lock.old.1.1'])(
    'in place of %s: taken away, with nothing it leads to',
    (name) => {
      symlinkSync(victim, at(name));
      write({ 'a/etc/x': 'new\n' });
      expect(readdirSync(out).sort()).toEqual(['a', 'manifest.json']);
    },
  );

  test('in place of the lock’s own files: not read', () => {
    mkdirSync(at('.lvsgen-lock'));
    symlinkSync(shadow(), at('.lvsgen-lock/pid'));
    symlinkSync(shadow(), at('.lvsgen-lock/journal.json'));
    write({ 'a/etc/x': 'new\n' });
    expect(readdirSync(out).sort()).toEqual(['a', 'manifest.json']);
  });

  test('hard: it looks like any file; its other names keep their content and their mode', () => {
    rmSync(at('a/etc/x'));
    linkSync(shadow(), at('a/etc/x'));
    write({ 'a/etc/x': secret });
    expect(statSync(at('a/etc/x')).mode & 0o777).toBe(0o644);
    rmSync(at('a/etc/x'));
    linkSync(shadow(), at('a/etc/x'));
    write({ 'a/etc/x': 'new\n' });
    expect(readFileSync(at('a/etc/x'), 'utf8')).toBe('new\n');
    rmSync(at('a/etc/x'));
    linkSync(shadow(), at('a/etc/x'));
    expect(write({ 'b/etc/x': 'x\n' }).kept).toEqual(['a/etc/x']);
  });

  test('as the output folder itself: followed, for whoever names it means what it leads to', () => {
    const link = path.join(scratch, 'link');
    symlinkSync(out, link);
    writeTree(link, tree({ 'a/etc/x': 'new\n' }), { prune: true });
    expect(readFileSync(at('a/etc/x'), 'utf8')).toBe('new\n');
    expect(readlinkSync(link)).toBe(out);
    expect([...loadTree(link).keys()]).toEqual(['a/etc/x']);
  });
});

describe('what is no regular file', () => {
  beforeEach(() => {
    write({ 'a/etc/x': 'x\n', 'b/etc/x': 'x\n' });
    rmSync(at('a/etc/x'));
  });

  const told = () => {
    const sentences: string[] = [];
    loadTree(out, { onStrange: (sentence) => sentences.push(sentence) });
    return sentences;
  };

  test('a FIFO is not waited for', () => {
    execFileSync('mkfifo', [at('a/etc/x')]);
    expect(told()).toEqual([expect.stringContaining('a/etc/x is no regular file: it is not read')]);
    write({ 'a/etc/x': 'x\n' });
    expect(statSync(at('a/etc/x')).isFile()).toBe(true);
  });

  test('a FIFO as manifest or journal is not waited for', () => {
    mkdirSync(at('.lvsgen-lock'));
    execFileSync('mkfifo', [at('.lvsgen-lock/pid'), at('.lvsgen-lock/journal.json')]);
    write({ 'a/etc/x': 'x\n' });
    rmSync(at('manifest.json'));
    execFileSync('mkfifo', [at('manifest.json')]);
    expect(() => write({ 'a/etc/x': 'x\n' })).toThrow('it is no regular file');
    expect(() => loadTree(out)).toThrow('it is no regular file');
  });

  test('a socket is not read', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('a/etc/x'), resolve));
    expect(told()).toEqual([expect.stringContaining('a/etc/x is no regular file')]);
    write({ 'a/etc/x': 'x\n' });
    expect(statSync(at('a/etc/x')).isFile()).toBe(true);
    await new Promise((resolve) => server.close(resolve));
  });

  const absent = missing('root');
  test.skipIf(absent)(`a device is not read${absent}`, () => {
    execFileSync('mknod', [at('a/etc/x'), 'c', '1', '5']);
    expect(told()).toEqual([expect.stringContaining('a/etc/x is no regular file')]);
    write({ 'a/etc/x': 'x\n' });
    expect(statSync(at('a/etc/x')).isFile()).toBe(true);
  });

  test('a folder is told, and refused by name', () => {
    mkdirSync(at('a/etc/x'));
    expect(told()).toEqual([expect.stringContaining('a/etc/x is a folder and a file is meant')]);
    expect(() => write({ 'a/etc/x': 'x\n' })).toThrow(
      /a\/etc\/x is a folder, and a file must stand there: move it away/,
    );
  });

  test('a file of 5 GB is not read, and replaced', () => {
    writeFileSync(at('a/etc/x'), 'x\n');
    truncateSync(at('a/etc/x'), 5 * 2 ** 30);
    expect(told()).toEqual([expect.stringContaining('a/etc/x is larger than any file of lvsgen’s')]);
    write({ 'a/etc/x': 'x\n' });
    expect(statSync(at('a/etc/x')).size).toBe(2);
  });

  test('a file of 5 GB that is no longer rendered stays, and is named', () => {
    truncateSync(at('b/etc/x'), 5 * 2 ** 30);
    expect(write({ 'a/etc/x': 'x\n' }).kept).toEqual(['b/etc/x']);
  });
});

describe('a manifest or journal that somebody has planted removes nothing', () => {
  const text = 'mine\n';
  const entry = (name: unknown, more: object = {}) => ({ path: name, mode: '0644', sha256: sha256(text), ...more });
  const planted = ['.git/config', 'README.md', 'a/README.md', 'a/etc/.ssh/id', 'a/usr/bin/x', '.github/etc/x'];

  beforeEach(() => {
    for (const name of planted) {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
    }
    symlinkSync(victim, at('link'));
  });
  afterEach(() => {
    for (const name of planted) expect(readFileSync(at(name), 'utf8')).toBe(text);
    expect(readlinkSync(at('link'))).toBe(victim);
  });

  const lists: [string, unknown][] = [
    ...planted.map((name): [string, unknown] => [name, { files: [entry(name)] }]),
    ['a path that leaves the folder', { files: [entry('../victim/shadow', { sha256: sha256(secret) })] }],
    ['one that leaves it below etc', { files: [entry('a/etc/../../../victim/shadow', { sha256: sha256(secret) })] }],
    ['an absolute path', { files: [entry('/etc/shadow')] }],
    ['a backslash', { files: [entry('a/etc\\..\\x')] }],
    ['a NUL', { files: [entry('a/etc/x\0')] }],
    ['a path of 1 MB', { files: [entry(`a/etc/${'x'.repeat(2 ** 20)}`)] }],
    ['a path of 100,000 folders', { files: [entry(`a/etc/${'x/'.repeat(100_000)}x`)] }],
    ['a number as path', { files: [entry(1)] }],
    ['a list as path', { files: [entry(['a/etc/x'])] }],
    ['a list as hash', { files: [entry('a/etc/x', { sha256: [sha256(text)] })] }],
    ['a map as mode', { files: [entry('a/etc/x', { mode: { toString: 'x' } })] }],
    ['a mode that is none', { files: [entry('a/etc/x', { mode: '07777' })] }],
    ['a text as secret', { files: [entry('a/etc/x', { secret: 'no' })] }],
    ['null as entry', { files: [null] }],
    ['a map as files', { files: { length: 1, 0: entry('README.md') } }],
    ['__proto__', JSON.parse(`{"__proto__": {"files": [${JSON.stringify(entry('README.md'))}]}}`)],
    ['null', null],
  ];

  test.each(lists)('manifest: %s', (_name, list) => {
    writeFileSync(at('manifest.json'), JSON.stringify(list));
    const run = () => write({ 'a/etc/new': 'new\n' }, { force: true });
    expect(run).toThrow(
      /manifest\.json is not a manifest that lvsgen wrote: .{5,200}; restore it from version control/,
    );
    expect(existsSync(at('a/etc/new'))).toBe(false);
    expect(() => loadTree(out)).toThrow(WriteError);
  });

  test.each(lists)('journal: %s', (_name, list) => {
    for (const lock of ['.lvsgen-lock', '.lvsgen-lock.old.7.7', '.lvsgen-lock.12.34']) {
      mkdirSync(at(lock));
      writeFileSync(at(`${lock}/journal.json`), JSON.stringify(list));
    }
    expect(write({ 'a/etc/new': 'new\n' }).pruned).toEqual([]);
    expect(readdirSync(out).filter((name) => name.startsWith('.lvsgen'))).toEqual([]);
  });

  test('a path through a link', () => {
    mkdirSync(path.join(scratch, 'elsewhere/etc'), { recursive: true });
    writeFileSync(path.join(scratch, 'elsewhere/etc/x'), text);
    symlinkSync(path.join(scratch, 'elsewhere'), at('host'));
    writeFileSync(at('manifest.json'), JSON.stringify({ files: [entry('host/etc/x')] }));
    expect(write({ 'a/etc/new': 'new\n' }).pruned).toEqual([]);
    expect(readFileSync(path.join(scratch, 'elsewhere/etc/x'), 'utf8')).toBe(text);
  });
});

test('a host that changes the case of its name keeps its files where case is not told apart', () => {
  // Such a file system, as far as it matters here: both names are one file.
  write({ 'LB1/etc/x': 'x\n' });
  mkdirSync(at('lb1/etc'), { recursive: true });
  linkSync(at('LB1/etc/x'), at('lb1/etc/x'));
  expect(write({ 'lb1/etc/x': 'x\n' }).pruned).toEqual([]);
  expect(readFileSync(at('lb1/etc/x'), 'utf8')).toBe('x\n');
});

describe('the commands, in a repository with planted links', () => {
  const inventory = inventoryOf('redhat-dr-sysctl');
  const conf = 'lb1/etc/keepalived/keepalived.conf';
  let rendered: string;
  beforeAll(() => {
    rendered = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    execFileSync(process.execPath, [program, 'render', inventory, '-o', rendered], { stdio: 'ignore' });
  });
  afterAll(() => rmSync(rendered, { recursive: true }));
  beforeEach(() => {
    for (const name of ['out', 'clean']) cpSync(rendered, path.join(scratch, name), { recursive: true });
  });

  const plants: [string, (name: string) => void][] = [
    ['a file that is a link to a secret', () => replace(conf, shadow())],
    ['a file that is a link to this process’s environment', () => replace(conf, '/proc/self/environ')],
    ['a file that is a link to a device without end', () => replace(conf, '/dev/zero')],
    ['a relative link out of the folder', () => replace(conf, '../../../../victim/shadow')],
    [
      'a folder that is a link',
      () => {
        mkdirSync(path.join(scratch, 'mirror/keepalived'), { recursive: true });
        writeFileSync(path.join(scratch, 'mirror/keepalived/keepalived.conf'), secret);
        replace('lb1/etc', path.join(scratch, 'mirror'));
      },
    ],
  ];
  const replace = (name: string, target: string) => {
    rmSync(at(name), { recursive: true });
    symlinkSync(target, at(name));
  };

  test.each(plants)('%s: nothing of it is printed, and it is told', (_name, plant) => {
    plant(conf);
    const runs = [
      lvsgen('diff', inventory, '-o', 'out'),
      lvsgen('diff', inventory, '-o', 'out', '--format', 'markdown'),
      lvsgen('diff', inventory, '-o', 'out', '--format', 'json'),
      lvsgen('diff', 'out', 'clean'),
      lvsgen('diff', 'clean', 'out'),
      lvsgen('render', inventory, '-o', 'out', '--check', '--diff'),
    ];
    for (const { status, all, stderr } of runs) {
      expect(status).toBe(1);
      expect(all).not.toContain('$6$salt');
      expect(all).not.toContain('PATH=');
      expect(stderr).toMatch(/^warning: out\/lb1\/etc\S* is a symbolic link/);
      expect(stderr.match(/warning/g)).toHaveLength(1);
    }
  });

  test('render says what it replaced, and what it does not', () => {
    replace(conf, shadow());
    expect(lvsgen('render', inventory, '-o', 'out', '--diff')).toMatchObject({
      status: 0,
      stderr: `out/${conf}: a symbolic link; a file takes its place, and what it leads to stays as it is\nout: 1 written, 13 unchanged\n`,
    });
    expect(lvsgen('diff', 'out', 'clean')).toEqual({ status: 0, stdout: '', stderr: '', all: '' });
    replace('lb1/etc', victim);
    expect(lvsgen('render', inventory, '-o', 'out')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^error: out\/lb1\/etc must be a folder and is a symbolic link, .*: move it away\n$/,
      ),
    });
  });

  test('a FIFO keeps no command waiting', () => {
    rmSync(at(conf));
    execFileSync('mkfifo', [at(conf)]);
    expect(lvsgen('diff', inventory, '-o', 'out')).toMatchObject({ status: 1 });
    expect(lvsgen('render', inventory, '-o', 'out')).toMatchObject({ status: 0 });
  });

  test('a manifest that is a link is refused by all', () => {
    replace('manifest.json', shadow());
    for (const args of [
      ['diff', inventory, '-o', 'out'],
      ['diff', 'out', 'clean'],
      ['diff', 'clean', 'out'],
      ['render', inventory, '-o', 'out'],
      ['render', inventory, '-o', 'out', '--check'],
    ]) {
      const { status, all, stderr } = lvsgen(...args);
      expect(status).toBe(2);
      expect(all).not.toContain('$6$salt');
      expect(stderr).toMatch(/^error: out\/manifest\.json is not a manifest that lvsgen wrote: it is a symbolic link/);
    }
  });
});
