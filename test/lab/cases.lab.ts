import { expect, test } from 'vitest';
import { cases, compileFile, inventoryOf } from '../support/cases.ts';
import { LabCluster } from './cluster.ts';
import { prove, settled } from './proof.ts';

test.concurrent.each(cases)('%s carries its packets', { timeout: 180_000 }, async (name) => {
  const { fleet, tree } = compileFile(inventoryOf(name));
  if (fleet === undefined || tree === undefined) throw new Error(`${name} is refused`);
  const cluster = await LabCluster.up(fleet, tree);
  try {
    expect(cluster.complaints).toEqual([]);
    expect(await settled(cluster)).toEqual([]);
    const problems = await prove(cluster);
    expect({ problems, log: problems.length > 0 ? await cluster.log() : '' }).toEqual({ problems: [], log: '' });
  } finally {
    await cluster.down();
  }
});
