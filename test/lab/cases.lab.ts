import { describe, expect, test } from 'vitest';
import { cases, compileFile, inventoryOf } from '../support/cases.ts';
import { prove } from './proof.ts';
import { inLab, lacking, ready } from './support.ts';

describe.skipIf(lacking !== '')(`every example carries its packets${lacking}`, () => {
  test.concurrent.each(cases)('%s', async (name) => {
    await inLab(compileFile(inventoryOf(name)), async (cluster) => {
      expect(cluster.complaints).toEqual([]);
      await ready(cluster);
      const problems = await prove(cluster);
      expect({ problems, log: problems.length > 0 ? await cluster.log() : '' }).toEqual({ problems: [], log: '' });
    });
  });
});
