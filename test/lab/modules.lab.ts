import { describe, expect, test } from 'vitest';
import type { Compiled } from '../../src/pipeline.ts';
import { compileText } from '../support/cases.ts';
import { type Combination, inventoryOfCombination } from './combinations.ts';
import { prove, settled } from './proof.ts';
import { accepted, inLab, lacking } from './support.ts';
import { Vm, Wire } from './vm.ts';

const host = { family: 4, platform: 'rhel9', engine: 'keepalived' } as const;

/**
 * Which modules, and where they are needed. A scheduler's module brings ip_vs with it, and the kernel loads a scheduler
 * itself when a service names it: each of the two would be missed only with the other, or on a host that lets no module in
 * once it has booted.
 */
const lines: [string, RegExp, Combination][] = [
  ['ipip', /^ipip\n/gm, { kind: 'TUN', method: 'sysctl', ...host }],
  ['ip_vs and the scheduler', /^ip_vs.*\n/gm, { kind: 'DR', method: 'sysctl', variant: 'localnode', ...host }],
];

/** What goes wrong on a virtual machine that has just booted: nobody has loaded a module for somebody else. */
async function symptom(compiled: Compiled): Promise<string | undefined> {
  const vm = await Vm.boot();
  try {
    const wire = await Wire.to(vm.socket);
    return await inLab(
      compiled,
      async (cluster) => {
        const silent = [...cluster.complaints, ...(await settled(cluster, 12))];
        return silent.length > 0 ? silent[0] : (await prove(cluster, { brief: true }))[0];
      },
      wire,
    );
  } finally {
    vm.off();
  }
}

describe.skipIf(lacking !== '')(`a module that is not loaded at boot is missed${lacking}`, () => {
  test.concurrent.each(lines)('%s', async (what, pattern, one) => {
    const compiled = compileText(inventoryOfCombination(one));
    const { tree } = accepted(compiled);
    const without = new Map(
      [...tree].map(([path, file]) => [
        path,
        path.endsWith('/modules-load.d/lvs.conf') ? { ...file, content: file.content.replace(pattern, '') } : file,
      ]),
    );
    const seen = await symptom({ ...compiled, tree: without });
    console.error(`lab: bears  modules-load.d: ${what}\n            ${seen}`);
    expect(seen).toBeDefined();
    expect(await symptom(compiled)).toBeUndefined();
  });
});
