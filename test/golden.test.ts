import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { manifestName, manifestOf } from '../src/tree/manifest.ts';
import { cases, compileFile, inventoryOf } from './support/cases.ts';
import { root } from './support/paths.ts';

const golden = path.join(root, 'golden');

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort();
}

test('every golden tree has its inventory', () => {
  expect(readdirSync(golden).sort()).toEqual(cases);
});

describe.each(cases)('%s', (name) => {
  const { tree, diagnostics } = compileFile(inventoryOf(name));
  const rendered = new Map([...(tree ?? [])].map(([file, { content }]) => [file, content]));
  if (tree) rendered.set(manifestName, manifestOf(tree));

  test('renders without a finding', () => {
    expect(diagnostics).toEqual([]);
  });

  test('no file is missing and none is surplus', () => {
    expect(filesBelow(path.join(golden, name))).toEqual([...rendered.keys()].sort());
  });

  test.each([...rendered.keys()])('%s', (file) => {
    const committed = readFileSync(path.join(golden, name, file));
    const text = rendered.get(file) as string;
    if (!committed.equals(Buffer.from(text))) {
      throw new Error(
        `differs:\n${createTwoFilesPatch(`golden/${file}`, `rendered/${file}`, committed.toString(), text)}`,
      );
    }
  });
});
