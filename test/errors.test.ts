import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { either } from '../src/base/text.ts';
import { platforms } from '../src/generated/platforms.ts';
import { stylish } from '../src/report/formats/stylish.ts';
import { compileFile } from './support/cases.ts';
import { root } from './support/paths.ts';

const folder = path.join(root, 'test/errors');
const cases = readdirSync(folder).sort();

describe('what is refused is explained', () => {
  test.each(cases)('%s', async (name) => {
    const { tree, diagnostics } = compileFile(path.join(folder, name, 'inventory.yaml'));
    const text = stylish(diagnostics, false)
      .replaceAll(`${folder}/${name}/`, '')
      // A new platform changes no text here.
      .replaceAll(either(Object.keys(platforms)), 'PLATFORMS');
    expect(tree).toBeUndefined();
    // Every diagnostic names a line of the file.
    for (const { at } of diagnostics) {
      const { line, column } = at.source.position(at.start);
      expect(line).toBeLessThanOrEqual(at.source.lineStarts.length);
      expect(column).toBeLessThanOrEqual(at.source.line(line).length + 1);
    }
    await expect(text).toMatchFileSnapshot(path.join(folder, name, 'expected.txt'));
  });
});
