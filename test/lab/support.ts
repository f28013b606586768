import type { Fleet } from '../../src/model/model.ts';
import type { Compiled } from '../../src/pipeline.ts';
import type { Tree } from '../../src/render.ts';
import { missing } from '../support/need.ts';
import { LabCluster } from './cluster.ts';
import { settled } from './proof.ts';
import type { Wire } from './vm.ts';

/** What the lab needs of the machine, as the end of its tests’ names where it is not there: root, and these programs. */
export const lacking = missing('qemu-system-x86_64', 'mmdebstrap', 'mksquashfs', 'cpio', 'network namespaces');

/** What was compiled, or an error that says why it was refused. */
export function accepted({ fleet, tree, diagnostics }: Compiled): { fleet: Fleet; tree: Tree } {
  if (fleet === undefined || tree === undefined)
    throw new Error(`refused: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return { fleet, tree };
}

/** Runs a scenario on a cluster of its own, which goes with it; in the run's virtual machine unless another is given. */
export async function inLab<T>(
  compiled: Compiled,
  scenario: (cluster: LabCluster) => Promise<T>,
  vm?: Wire,
): Promise<T> {
  const { fleet, tree } = accepted(compiled);
  const cluster = await LabCluster.up(fleet, tree, vm);
  try {
    return await scenario(cluster);
  } finally {
    await cluster.down();
  }
}

/** Waits for a cluster that was just switched on; if it does not come, the directors say why. */
export async function ready(cluster: LabCluster, seconds?: number): Promise<void> {
  const silent = await settled(cluster, seconds);
  if (silent.length === 0) return;
  // A scenario that succeeds the second time would not say why it failed the first.
  console.error(`lab: ${cluster.id} does not come up: ${silent.join('; ')}`);
  throw new Error(`${silent.join('\n')}\n${await cluster.log()}`);
}
