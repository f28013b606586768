import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fleetOf } from './support/fleet.ts';
import { missing } from './support/need.ts';
import { program } from './support/paths.ts';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
  writeFileSync(path.join(scratch, 'inventory.yaml'), fleetOf(20));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** A clock that runs so many times as fast: what takes two seconds need not take them here. */
const clock = (speed: number) =>
  `data:text/javascript,const now = performance.now.bind(performance); performance.now = () => ${speed} * now();`;

/** What stands on the terminal, or in a pipe, of a command. */
function run(args: string, { env = {}, speed = 1000, terminal = true } = {}): string {
  const command = `"${process.execPath}" --import "${clock(speed)}" "${program}" ${args}`;
  const argv = terminal ? ['script', '-qec', command, '/dev/null'] : ['bash', '-c', `${command} 2>&1`];
  const [file = '', ...rest] = argv;
  const { status, stdout } = spawnSync(file, rest, {
    encoding: 'utf8',
    cwd: scratch,
    env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
  });
  expect(status).toBe(0);
  return stdout;
}

const line = /\r\u001b\[K\w+: \w+ \d+ of \d+/g;
const absent = missing('script');

test.skipIf(absent)(`long work shows on a terminal how far it has come, and nothing of it stays${absent}`, () => {
  const shown = run('render inventory.yaml -o out');
  for (const work of ['checking: rule', 'rendering: host', 'writing: file'])
    expect(shown).toContain(`\r\u001b[K${work} `);
  expect(run('render inventory.yaml -o out --check')).toContain('\r\u001b[Kreading: file ');
  // What a terminal makes of it: each line of progress is taken away by what comes after it.
  expect(shown.replace(line, '')).toMatch(/^(\r\u001b\[K)+out: \d+ written, 0 unchanged\r\n$/);
  expect(existsSync(path.join(scratch, 'out/manifest.json'))).toBe(true);
});

test.skipIf(absent)(`short work shows none, nor does what is no terminal, or CI${absent}`, () => {
  const expected = /^out: 0 written, \d+ unchanged\r?\n$/;
  expect(run('render inventory.yaml -o out', { speed: 0.01 })).toMatch(expected);
  expect(run('render inventory.yaml -o out', { terminal: false })).toMatch(expected);
  expect(run('render inventory.yaml -o out', { env: { CI: 'true' } })).toMatch(expected);
  expect(run('render inventory.yaml -o out', { env: { TERM: 'dumb' } })).toMatch(expected);
});
