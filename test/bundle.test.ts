import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { forbiddenInputs, foreignImports } from '../scripts/bundle-guard.mjs';
import { main } from '../src/cli.ts';
import { commands } from '../src/generated/commands.ts';
import { program, root } from './support/paths.ts';

async function inputsOf(code: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
    absWorkingDir: root,
  });
  return Object.keys(metafile.inputs);
}

describe('the build refuses a bundle', () => {
  test.each([
    ['ajv’s compiler', `import { Ajv } from 'ajv'; new Ajv();`],
    ['the full Handlebars', `import Handlebars from 'handlebars'; Handlebars.compile('');`],
  ])('with %s', async (_name, code) => {
    expect(forbiddenInputs(await inputsOf(code))).not.toEqual([]);
  });

  test('but not with what lvsgen runs on', async () => {
    const code = `import Handlebars from 'handlebars/runtime.js'; import { parseDocument } from 'yaml'; Handlebars; parseDocument;`;
    expect(forbiddenInputs(await inputsOf(code))).toEqual([]);
  });
});

test('the build refuses a program that asks for another module at run time', () => {
  expect(
    foreignImports([{ path: 'node:fs', external: true }, { path: 'fs', external: true }, { path: './part.mjs' }]),
  ).toEqual([]);
  expect(foreignImports([{ path: 'yaml', external: true }])).toEqual(['yaml']);
});

test('what the bundle has in place of packages changes no page of help', async () => {
  for (const name of Object.keys(commands)) {
    let page = '';
    const stream = { write: (text: string) => (page += text) };
    await main([name, '--help'], { stdout: stream, stderr: stream, env: {} });
    const { stdout } = spawnSync(process.execPath, [program, name, '--help'], { encoding: 'utf8' });
    expect(stdout).toBe(page);
  }
});
