import { once } from '../base/once.ts';
import { type Block, type BlockUse, blocksIn } from '../schema/directive.ts';
import { checkers, globalDefs, realServer, root, virtualServer, vrrpInstance } from '../schema/keepalived.ts';
import type { Cluster } from './model.ts';

/** A mapping of the inventory, and the block whose keywords it may hold. */
export interface UsedBlock {
  block: Block;
  values: object;
}

/**
 * Everything that a cluster says in keepalived's words, as it is written. What many share is there once: the words of a
 * virtual server with all its VIPs and ports, the checks of all its real servers.
 */
export const usedBlocks = once(
  ({ written, globalDefs: globals, instances, virtualServers }: Cluster): readonly UsedBlock[] => {
    const found = new Map<Block, Set<object>>();
    const use = (block: Block, values: object) => {
      const known = found.get(block) ?? new Set();
      found.set(block, known.add(values));
    };
    use(root, written);
    use(globalDefs, globals);
    for (const one of instances) use(vrrpInstance, one.written);
    for (const one of virtualServers) {
      use(virtualServer, one.written);
      for (const real of one.realServers) {
        if (real.written) use(realServer, real.written);
        for (const check of real.checks ?? []) use(checkers, check);
      }
    }
    return [...found].flatMap(([block, all]) => [...all].map((values) => ({ block, values })));
  },
);

/** The same with all blocks that stand inside. */
export const usedBlocksInside = once((cluster: Cluster): readonly BlockUse[] =>
  usedBlocks(cluster).flatMap(({ block, values }) => [...blocksIn(block, values)]),
);
