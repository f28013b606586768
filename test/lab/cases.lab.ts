import { describe, expect, test } from 'vitest';
import { cases, compileFile, inventoryOf } from '../support/cases.ts';
import { prove, settled } from './proof.ts';
import { inLab, lacking } from './support.ts';

describe.skipIf(lacking !== '')(`every example carries its packets${lacking}`, () => {
  test.concurrent.each(cases)('%s', async (name) => {
    await inLab(compileFile(inventoryOf(name)), async (cluster) => {
      expect(cluster.complaints).toEqual([]);
      expect(await settled(cluster)).toEqual([]);
      const problems = await prove(cluster);
      expect({ problems, log: problems.length > 0 ? await cluster.log() : '' }).toEqual({ problems: [], log: '' });
    });
  });
});
