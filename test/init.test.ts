import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { starterFiles } from '../src/init/starter.ts';
import { program } from './support/paths.ts';

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
  for (const [name, text] of Object.entries(starterFiles('dr')))
    if (name.endsWith('.yml')) expect(parse(text)).toBeTypeOf('object');
});

test('overwrites nothing', () => {
  writeFileSync(path.join(scratch, 'inventory.yaml'), 'mine\n');
  const { status, stderr } = lvsgen('init', '.');
  expect(status).toBe(2);
  expect(stderr).toContain('. has inventory.yaml already');
  expect(spawnSync('ls', ['-A', scratch], { encoding: 'utf8' }).stdout).toBe('inventory.yaml\n');
});
