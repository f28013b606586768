import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
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
import { parse } from 'yaml';
import { main } from '../src/cli.ts';
import { putNew } from '../src/init/put-new.ts';
import { starterFiles } from '../src/init/starter.ts';
import { missing } from './support/need.ts';
import { program, root } from './support/paths.ts';
import { inNamespace } from './support/run.ts';

const lacking = missing('network namespaces');

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

function lvsgen(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: scratch,
  });
  return { status, stdout, stderr };
}

describe.each(['dr', 'nat', 'tun'] as const)('init --kind %s', (kind) => {
  test('renders at once, and what its CI runs passes', () => {
    expect(lvsgen('init', 'repo', '--kind', kind).status).toBe(0);
    expect(lvsgen('check', 'repo/inventory.yaml')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(lvsgen('render', 'repo/inventory.yaml', '-o', 'repo/out').status).toBe(0);
    expect(lvsgen('render', 'repo/inventory.yaml', '-o', 'repo/out', '--check', '--diff')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(path.join(scratch, 'repo/out/lb1/etc/keepalived/keepalived.conf'), 'utf8')).toContain(
      `lb_kind ${kind.toUpperCase()}`,
    );
  });
});

test('its YAML files are YAML', () => {
  for (const [name, text] of starterFiles('dr', Buffer.from('')))
    if (name.endsWith('.yml')) expect(parse(String(text))).toBeTypeOf('object');
});

describe('init in a place that somebody has prepared', () => {
  const listing = () => spawnSync('find', ['.', '-printf', '%P %y %l\n'], { cwd: scratch, encoding: 'utf8' }).stdout;
  const at = (...parts: string[]) => path.join(scratch, ...parts);
  const files = starterFiles('dr', Buffer.from(''));
  const names = [...files.keys()];

  /** Nothing may come to stand anywhere, in the folder or where a link leads. */
  function refused(dir: string): string {
    const before = listing();
    const { status, stdout, stderr } = lvsgen('init', dir);
    expect(stderr).not.toContain('this is a bug');
    expect({ status, stdout, listing: listing() }).toEqual({ status: 2, stdout: '', listing: before });
    return stderr;
  }

  test('does not overwrite a file', () => {
    for (const name of names) {
      mkdirSync(at('repo', path.dirname(name)), { recursive: true });
      writeFileSync(at('repo', name), 'mine\n');
      expect(() => putNew(at('repo'), files)).toThrow(`repo has ${name} already`);
      expect(listing()).not.toContain(names.find((other) => other !== name && !name.startsWith(other)) as string);
      expect(readFileSync(at('repo', name), 'utf8')).toBe('mine\n');
      rmSync(at('repo'), { recursive: true });
    }
    mkdirSync(at('repo'));
    writeFileSync(at('repo/.gitignore'), 'mine\n');
    expect(refused('repo')).toBe('lvsgen: nothing written, for repo has .gitignore already\n');
  });

  test('does not follow a link in place of a file, also one that leads nowhere', () => {
    for (const name of names) {
      mkdirSync(at('repo', path.dirname(name)), { recursive: true });
      symlinkSync(at('elsewhere'), at('repo', name));
      expect(() => putNew(at('repo'), files)).toThrow(`repo has ${name} already`);
      expect(readdirSync(scratch)).toEqual(['repo']);
      rmSync(at('repo'), { recursive: true });
    }
  });

  test.each(['tools', '.github', '.github/workflows'])('does not follow a link in place of the folder %s', (name) => {
    mkdirSync(at('elsewhere'));
    mkdirSync(at('repo', path.dirname(name)), { recursive: true });
    symlinkSync(at('elsewhere'), at('repo', name));
    expect(refused('repo')).toBe(
      `lvsgen: nothing written, for repo/${name} is a link, and must be a folder or not be there\n`,
    );
  });

  test('takes no file, link to nowhere, or device for the folder', () => {
    writeFileSync(at('file'), '');
    symlinkSync(at('elsewhere'), at('link'));
    expect(refused('file')).toContain('file is a file, and a folder is meant');
    expect(refused('file/below')).toContain('a part of the path is not a folder');
    expect(refused('link')).toContain('link is a link, and a folder is meant');
    expect(refused('/dev/null')).toContain('/dev/null is no folder');
    expect(refused('/proc/nothing')).toContain('/proc/nothing could not be written');
    expect(refused('x'.repeat(300))).toContain('could not be written');
  });

  test('takes the folder that a link leads to: whoever runs it named the link', () => {
    mkdirSync(at('real'));
    symlinkSync('real', at('link'));
    expect(lvsgen('init', 'link').status).toBe(0);
    expect(readdirSync(at('real'))).toContain('inventory.yaml');
  });

  test.each([
    ['', 'the folder has an empty name'],
    ['a\nrm -rf b', '"a\\nrm -rf b" has a character that cannot be seen'],
    ['\u001b]0;title\u0007', '"\\u001b]0;title\\u0007" has a character that cannot be seen'],
    ['abc\u202etxt', 'has a character that cannot be seen'],
  ])('names no folder %j', (dir, says) => {
    expect(refused(dir)).toContain(says);
  });

  test('takes names with spaces and quotes as they are', () => {
    expect(lvsgen('init', `it's a "cluster" $(x)`).status).toBe(0);
    expect(readdirSync(scratch)).toEqual([`it's a "cluster" $(x)`]);
  });

  test.skipIf(process.getuid?.() !== 0)('leaves a folder of another user’s as it is', () => {
    // Files of root’s that somebody else may read, and may not change.
    for (const [name, mode] of [
      ['.', 0o755],
      ['repo', 0o755],
      ['half', 0o777],
      ['half/tools', 0o755],
    ] as const) {
      mkdirSync(at(name), { recursive: true });
      chmodSync(at(name), mode);
    }
    cpSync(program, at('lvsgen.mjs'));
    const before = listing();
    for (const dir of ['repo', 'repo/new', 'half']) {
      const outcome = spawnSync(process.execPath, [at('lvsgen.mjs'), 'init', dir], {
        cwd: scratch,
        encoding: 'utf8',
        uid: 65534,
        gid: 65534,
      });
      expect(outcome).toMatchObject({ status: 2, stderr: expect.stringContaining('you may not write there') });
      expect(listing()).toBe(before);
    }
  });

  test.skipIf(lacking)(`leaves nothing on a disk that is too small${lacking}`, () => {
    const { output } = inNamespace(
      `mkdir "$1/disk"; mount -t tmpfs -o size=512k tmpfs "$1/disk"; cd "$1/disk"
       "$2" "$3" init repo || echo "exit $?"; find . | wc -l`,
      scratch,
      process.execPath,
      program,
    );
    expect(output).toMatch(/^exit 2\n1\nlvsgen: nothing written, for .* could not be written: the disk is full/);
  });

  test('from source writes nothing, for there is no file to put into the repository', async () => {
    const said: string[] = [];
    const write = (text: string) => said.push(text);
    expect(await main(['init', at('repo')], { stdout: { write }, stderr: { write }, env: {} })).toBe(2);
    expect(said.join('')).toContain('nothing written: init puts the program that runs beside the inventory');
    expect(listing()).toBe(' d \n');
  });

  test('as a package below node_modules, called through its link, writes the same program', () => {
    mkdirSync(at('node_modules/.bin'), { recursive: true });
    mkdirSync(at('node_modules/lvsgen/dist'), { recursive: true });
    cpSync(program, at('node_modules/lvsgen/dist/lvsgen.mjs'));
    symlinkSync('../lvsgen/dist/lvsgen.mjs', at('node_modules/.bin/lvsgen'));
    expect(spawnSync(at('node_modules/.bin/lvsgen'), ['init', 'repo'], { cwd: scratch }).status).toBe(0);
    expect(readFileSync(at('repo/tools/lvsgen.mjs')).equals(readFileSync(program))).toBe(true);
  });
});

test('editors find the schema that the inventory names', () => {
  lvsgen('init', 'repo');
  const [first] = readFileSync(path.join(scratch, 'repo/inventory.yaml'), 'utf8').split('\n');
  const schema = /\$schema=(.*)$/.exec(first ?? '')?.[1] as string;
  expect(readFileSync(path.join(scratch, 'repo', schema), 'utf8')).toBe(
    readFileSync(path.join(root, 'schema/inventory.schema.json'), 'utf8'),
  );
});
