import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inventoryOf } from './support/cases.ts';
import { root } from './support/paths.ts';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

test('the packed package runs without its dependencies, and as a library', () => {
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
