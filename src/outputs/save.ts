import type { HostState } from '../facts/host-state.ts';
import type { Ruleset, Save } from '../platforms/platform.ts';

/** Where the host keeps a ruleset. That it can keep it was asked before anything was planned. */
export function saveOf({ host }: HostState, ruleset: Ruleset): Save {
  const save = host.platform.saves[ruleset];
  if (save === undefined) throw new Error(`${host.platformName} keeps no ${ruleset}`);
  return save;
}
