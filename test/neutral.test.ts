import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import type { Tree } from '../src/render.ts';
import { compileFile, inventoryOf } from './support/cases.ts';
import { root } from './support/paths.ts';

/** The library for a platform that has nothing of Node's: an import of it would fail the build. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/index.ts')],
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'lvsgen',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

test('the core is a bundle without an import, and renders the same where there is no Node', async () => {
  const name = 'fleet';
  const text = readFileSync(inventoryOf(name), 'utf8');
  // What browsers have besides the language.
  const context = vm.createContext({ TextEncoder, TextDecoder, text });
  vm.runInContext(await bundle(), context);
  const rendered = vm.runInContext(
    `const source = new lvsgen.Source('inventory.yaml', text);
    const sources = { name: 'inventory.yaml', parts: [source], groupVars: [], hostVars: [], extraVars: [], directory: '.' };
    const secrets = { env: () => 'exampl3', file: () => 'exampl3' };
    const { tree, diagnostics } = lvsgen.compile(sources, secrets);
    ({ tree, complaint: lvsgen.stylish(diagnostics, true) })`,
    context,
  ) as { tree?: Tree; complaint: string };
  const expected = compileFile(inventoryOf(name)).tree;
  expect({ complaint: rendered.complaint, files: rendered.tree?.size }).toMatchObject({ files: expected?.size });
  const plain = (tree: Tree | undefined) => [...(tree ?? [])].map(([file, { content }]) => [file, content]);
  const without = (content: string) => content.replace(/auth_pass .*/, 'auth_pass');
  expect(plain(rendered.tree).map(([file, content = '']) => [file, without(content)])).toEqual(
    plain(expected).map(([file, content = '']) => [file, without(content)]),
  );
});

test('such a build fails where the core asks for Node', async () => {
  const code = `import { compile } from './src/index.ts'; import { readFileSync } from 'node:fs'; compile(readFileSync);`;
  await expect(
    build({
      stdin: { contents: code, resolveDir: root },
      bundle: true,
      platform: 'neutral',
      write: false,
      logLevel: 'silent',
    }),
  ).rejects.toThrow(/node:fs/);
});

test('what the library exports is written down', async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/index.ts')],
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const exported = /export \{([^}]*)\};?\s*$/.exec(outputFiles[0]?.text ?? '')?.[1] ?? '';
  const names = exported.split(',').map((name) => name.trim().replace(/^.* as /, ''));
  const types = [
    ...readFileSync(path.join(root, 'src/index.ts'), 'utf8').matchAll(/(?:export type \{|type )([\w, ]+)/g),
  ]
    .flatMap(([, list]) => (list ?? '').split(','))
    .map((name) => name.trim().replace(/^type /, ''))
    .filter(Boolean);
  const documented = readFileSync(path.join(root, 'docs/library.md'), 'utf8');
  const told = [...documented.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect([...new Set([...names, ...types])].sort()).toEqual(told.sort());
});
