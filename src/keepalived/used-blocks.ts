import type { Cluster } from '../model/model.ts';
import type { Block } from '../schema/directive.ts';
import { checkers, globalDefs, realServer, root, virtualServer, vrrpInstance } from '../schema/keepalived.ts';

/** A mapping of the inventory, and the block whose keywords it may hold. */
export interface UsedBlock {
  block: Block;
  values: object;
}

/** Everything that a cluster says in keepalived's words, as it is written. */
export function usedBlocks({ written, globalDefs: globals, instances, virtualServers }: Cluster): UsedBlock[] {
  return [
    { block: root, values: written },
    { block: globalDefs, values: globals },
    ...instances.map((one) => ({ block: vrrpInstance, values: one.written })),
    ...virtualServers.flatMap((one) => [
      { block: virtualServer, values: one.written },
      ...one.realServers.flatMap((real) => [
        ...(real.written ? [{ block: realServer, values: real.written }] : []),
        ...(real.checks ?? []).map((check) => ({ block: checkers, values: check })),
      ]),
    ]),
  ];
}
