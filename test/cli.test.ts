import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diffFormats } from '../src/generated/diff-formats.ts';
import { reportFormats } from '../src/generated/report-formats.ts';
import { rules } from '../src/generated/rules.ts';
import { isAtLeast } from '../src/report/diagnostic.ts';
import { inventoryOf } from './support/cases.ts';
import { program, root } from './support/paths.ts';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

const example = inventoryOf('redhat-dr-sysctl');

function lvsgen(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: scratch,
    env: { PATH: process.env.PATH, ...env },
  });
  return { status, stdout, stderr };
}

test('--version is one line on standard output', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  expect(lvsgen(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help names the commands and the exit codes', () => {
  const { status, stdout, stderr } = lvsgen(['--help']);
  expect(status).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toContain('lvsgen render <inventory>');
  expect(stdout).toContain('2 could not answer');
});

test('render writes the golden tree and speaks on standard error only', () => {
  const { status, stdout, stderr } = lvsgen(['render', example, '-o', 'out']);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: 'out: 14 written, 0 unchanged\n' });
  expect(spawnSync('diff', ['-r', 'out', path.join(root, 'golden/redhat-dr-sysctl')], { cwd: scratch }).status).toBe(0);
});

test('a refused inventory writes nothing and exits 2', () => {
  writeFileSync(
    path.join(scratch, 'inventory.yaml'),
    readFileSync(example, 'utf8').replace('lb_kind: DR', 'lb_knd: DR'),
  );
  const { status, stderr } = lvsgen(['render', 'inventory.yaml', '-o', 'out']);
  expect(status).toBe(2);
  expect(stderr).toContain('inventory.yaml:10:9: error: unknown key "lb_knd" in the cluster "web" [unknown-key]');
  expect(stderr).toContain('write: lb_kind (did you mean this?)');
  expect(stderr).toContain('nothing written to out');
  expect(spawnSync('ls', ['out'], { cwd: scratch }).status).not.toBe(0);
});

test('a file that is not there is named, with its neighbour', () => {
  writeFileSync(path.join(scratch, 'inventory.yaml'), '');
  const { status, stderr } = lvsgen(['render', 'inventory.yml', '-o', 'out']);
  expect(status).toBe(2);
  expect(stderr).toContain(
    'inventory.yml:1:1: error: there is no such file [unreadable]\n  write: inventory.yaml (did you mean this?)',
  );
  expect(stderr).not.toMatch(/\n\s+at /);
});

test.each([
  ['no command', [], 'a command is needed'],
  ['an unknown command', ['rendr'], 'render'],
  ['an unknown option', ['render', 'x', '-o', 'y', '--colour-me'], 'colour-me'],
  ['no output', ['render', 'x'], 'output'],
])('bad usage: %s', (_name, args, message) => {
  const { status, stdout, stderr } = lvsgen(args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('check exits 0 on a sound inventory, 1 on findings, 2 if it cannot read', () => {
  expect(lvsgen(['check', example])).toEqual({ status: 0, stdout: '', stderr: '' });
  writeFileSync(path.join(scratch, 'bad.yaml'), 'all: []\n');
  expect(lvsgen(['check', 'bad.yaml']).status).toBe(1);
  expect(lvsgen(['check', 'nothing.yaml']).status).toBe(2);
});

test('--fail-on moves the line between 0 and 1, and only for check', () => {
  const warned = path.join(scratch, 'warned.yaml');
  writeFileSync(warned, rules['secret-literal']?.examples.bad ?? '');
  const status = (...args: string[]) => lvsgen(['check', ...args]).status;
  expect(status(warned)).toBe(1);
  expect(status(warned, '--fail-on', 'warning')).toBe(1);
  expect(status(warned, '--fail-on', 'advice')).toBe(1);
  expect(status(warned, '--fail-on', 'error')).toBe(0);
  expect(lvsgen(['render', warned, '-o', 'out']).status).toBe(0);
  writeFileSync(path.join(scratch, 'bad.yaml'), 'all: []\n');
  expect(status('bad.yaml', '--fail-on', 'error')).toBe(1);
  expect(status('nothing.yaml', '--fail-on', 'error')).toBe(2);
});

test.each([
  ['error', 'error', true],
  ['error', 'warning', true],
  ['error', 'advice', true],
  ['warning', 'error', false],
  ['warning', 'warning', true],
  ['warning', 'advice', true],
  ['advice', 'error', false],
  ['advice', 'warning', false],
  ['advice', 'advice', true],
] as const)('%s counts for --fail-on %s: %s', (severity, failOn, counts) => {
  expect(isAtLeast(severity, failOn)).toBe(counts);
});

const listed = (formats: object) =>
  Object.keys(formats)
    .map((name) => `"${name}"`)
    .join(', ');

test.each([
  ['a format', ['check', 'x', '-f', 'xml'], listed(reportFormats)],
  ['no format', ['check', 'x', '-f'], 'the option f needs a value'],
  ['two formats', ['check', 'x', '-f', 'json', '-f', 'sarif'], 'given twice: json, sarif'],
  ['a severity', ['check', 'x', '--fail-on', 'info'], '"error", "warning", "advice"'],
  ['no inventory', ['check'], 'An inventory is a file or a folder; - is standard input.'],
  ['no number', ['diff', 'x', '-o', 'y', '-U', 'three'], 'a whole number, 0 or more'],
  ['no folder', ['render', 'x', '-o'], 'the option o needs a value'],
  ['a form of differences', ['diff', 'x', 'y', '--format', 'html'], listed(diffFormats)],
  ['an unknown command', ['frobnicate'], 'Commands: check, commands, diff'],
  ['a word that every object knows', ['constructor'], 'Commands: check, commands, diff'],
  ['a rule that every object knows', ['explain', 'constructor'], 'there is no rule "constructor"'],
])('bad usage tells what is accepted: %s', (_name, args, accepted) => {
  const { status, stdout, stderr } = lvsgen(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(accepted);
  expect(stderr).not.toContain('bug');
});

test('completion prints a script for the shell, and the shell asks for the commands', () => {
  expect(lvsgen(['completion']).stdout).toContain(
    'complete -o bashdefault -o default -F _lvsgen_yargs_completions lvsgen',
  );
  expect(lvsgen(['--get-yargs-completions', 'lvsgen', 're']).stdout).toContain('render\n');
});

test('colour: flag before NO_COLOR before FORCE_COLOR', () => {
  writeFileSync(path.join(scratch, 'bad.yaml'), 'all: []\n');
  const coloured = (args: string[], env: Record<string, string>) =>
    lvsgen(['check', 'bad.yaml', ...args], env).stderr.includes('\u001b[');
  expect(coloured([], {})).toBe(false);
  expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
  expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  expect(coloured(['--color'], { NO_COLOR: '1' })).toBe(true);
  expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
});
