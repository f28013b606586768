import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inventoryOf } from './support/cases.ts';
import { root } from './support/paths.ts';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

test('the packed package runs without its dependencies, and as a library', { timeout: 120_000 }, () => {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  execFileSync('tar', ['xzf', filename], { cwd: scratch });
  const packed = path.join(scratch, 'package');
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(packed, 'dist/lvsgen.mjs'), 'render', inventoryOf('redhat-dr-sysctl'), '-o', 'out'],
    { cwd: scratch, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'out: 14 written, 0 unchanged\n' });
  const script = `import { compile, Source, stylish } from '${packed}/dist/index.mjs';
    const sources = { name: 'i', parts: [new Source('i.yaml', 'all: []')], groupVars: [], hostVars: [], extraVars: [], directory: '.' };
    const { tree, diagnostics } = compile(sources, { file: () => undefined, env: () => undefined });
    process.stdout.write(String(tree) + stylish(diagnostics, false));`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toContain(
    'undefinedi.yaml:1:6: error: the group "all" must be a map',
  );
});

/** The steps of the composite action, run as GitHub runs them: each a bash script with its inputs in the environment. */
test('the steps of the GitHub action do what they say', () => {
  const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
  const [check, diff] = action.runs.steps.slice(1);
  const inventory = path.join(scratch, 'inventory.yaml');
  const sound = readFileSync(inventoryOf('redhat-dr-sysctl'), 'utf8');
  writeFileSync(inventory, sound);
  symlinkSync(path.join(root, 'golden/redhat-dr-sysctl'), path.join(scratch, 'out'));
  const run = (step: { run: string }) => {
    writeFileSync(path.join(scratch, 'github_output'), '');
    const env = {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: root,
      RUNNER_TEMP: scratch,
      GITHUB_OUTPUT: path.join(scratch, 'github_output'),
    };
    const inputs = { INVENTORY: 'inventory.yaml', OUTPUT: 'out', SARIF: 'lvsgen.sarif' };
    const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', step.run], {
      cwd: scratch,
      encoding: 'utf8',
      env: { ...env, ...inputs },
    });
    return { status, stdout, outputs: readFileSync(path.join(scratch, 'github_output'), 'utf8') };
  };
  expect(run(check)).toMatchObject({ status: 0, stdout: '' });
  expect(run(diff)).toMatchObject({ status: 0, outputs: expect.stringContaining('changed=false') });
  writeFileSync(inventory, sound.replace('delay_loop: 6', 'delay_loop: 7'));
  expect(run(diff)).toMatchObject({ status: 0, outputs: expect.stringContaining('changed=true') });
  expect(readFileSync(path.join(scratch, 'lvsgen.md'), 'utf8')).toContain('**2 rendered files on 2 hosts**');
  writeFileSync(inventory, sound.replace('lb_kind: DR', 'lb_kind: dr'));
  expect(run(check)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('::error file=inventory.yaml,line=10'),
  });
  expect(JSON.parse(readFileSync(path.join(scratch, 'lvsgen.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  expect(run(diff).status).toBe(2);
});
