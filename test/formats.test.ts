import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { reportFormats } from '../src/generated/report-formats.ts';
import { rules } from '../src/generated/rules.ts';
import { program, root } from './support/paths.ts';

/** Findings without a place in a file, with several, with related places, with warnings. */
const errorCases = ['cluster-twice', 'yaml-numbers', 'missing-platform', 'empty'].map(
  (name) => `test/errors/${name}/inventory.yaml`,
);
const bad = 'test/errors/vip-of-a-host/inventory.yaml';

function check(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
  });
  return { status, stdout, stderr };
}

describe('the exit code is the same in every format', () => {
  test.each(['auto', ...Object.keys(reportFormats)])('%s', (format) => {
    expect(check([bad, '-f', format]).status).toBe(1);
    expect(check(['inventories/redhat-dr-sysctl/inventory.yaml', '-f', format]).status).toBe(0);
    expect(check(['nothing.yaml', '-f', format]).status).toBe(2);
  });
});

test('json holds each diagnostic with its place, and is alone on standard output', () => {
  const { stdout, stderr } = check([bad, '-f', 'json']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).diagnostics).toMatchObject([
    {
      rule: 'vip-not-a-host',
      severity: 'error',
      file: bad,
      start: { line: 12, column: 32 },
      end: { line: 12, column: 45 },
      related: [{ start: { line: 22, column: 30 } }],
    },
  ]);
  expect(JSON.parse(check(['inventories/redhat-dr-sysctl/inventory.yaml', '-f', 'json']).stdout)).toEqual({
    diagnostics: [],
  });
});

test('github escapes what its commands are made of, and is what auto means there', () => {
  const { stdout } = check([bad, '-f', 'github']);
  expect(stdout).toMatch(
    /^::error file=test\/errors\/vip-of-a-host\/inventory\.yaml,line=12,endLine=12,col=32,title=vip-not-a-host::the VIP .*%0Athen: .*%0Awrite: .*\n$/,
  );
  expect(check([bad], { GITHUB_ACTIONS: 'true' }).stdout).toBe(stdout);
});

test('what another program reads from standard output stays free of findings on GitHub', () => {
  const warned = path.join(mkdtempSync(path.join(tmpdir(), 'lvsgen-')), 'inventory.yaml');
  writeFileSync(warned, rules['secret-literal']?.examples.bad ?? '');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      cwd: root,
      env: { PATH: process.env.PATH, GITHUB_ACTIONS: 'true' },
    });
  const { stdout, stderr } = run('diff', warned, '-o', 'nothing', '--format', 'markdown');
  expect(stdout).toMatch(/^\*\*\d+ rendered files/);
  expect(stderr).toMatch(/^::warning file=.*title=secret-literal::/);
  expect(run('list', 'vips', warned).stdout).toBe('192.0.2.10\n');
  rmSync(path.dirname(warned), { recursive: true });
});

const sarifSchema = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(path.join(root, 'test/data/sarif-2.1.0.json'), 'utf8')),
);

test.each([bad, 'inventories/fleet/inventory.yaml', 'nothing.yaml', ...errorCases])('sarif of %s is SARIF', (file) => {
  sarifSchema(JSON.parse(check([file, '-f', 'sarif']).stdout));
  expect(sarifSchema.errors).toBeNull();
});

test('the schema finds what is no SARIF', () => {
  const log = JSON.parse(check([bad, '-f', 'sarif']).stdout);
  log.runs[0].results[0].level = 'fatal';
  expect(sarifSchema(log)).toBe(false);
});

test('sarif has what code scanning asks for', () => {
  const log = JSON.parse(check([bad, '-f', 'sarif']).stdout);
  expect(log.version).toBe('2.1.0');
  const [{ tool, results }] = log.runs;
  for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
    expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(['error', 'warning', 'note']).toContain(level);
    expect(message.text).not.toBe('');
    const [{ physicalLocation }] = locations;
    expect(path.isAbsolute(physicalLocation.artifactLocation.uri)).toBe(false);
    for (const number of Object.values<number>(physicalLocation.region)) expect(number).toBeGreaterThanOrEqual(1);
    expect(Object.values<string>(partialFingerprints)[0]).toMatch(/^[0-9a-f]{64}$/);
  }
});

test('a reader that has seen enough is no failure', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${program}" render inventories/schedulers/inventory.yaml -o - | head -1`],
    { encoding: 'utf8', cwd: root },
  );
  expect(stdout).toMatch(/^==> new1\/etc\//);
  expect(stderr).toBe('');
});
