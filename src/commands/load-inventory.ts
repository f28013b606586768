import { visible } from '../base/visible.ts';
import { buildInventory } from '../inventory/build.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { matchPattern } from '../inventory/patterns.ts';
import { hideSecrets } from '../inventory/secrets.ts';
import { Diagnostics } from '../report/diagnostic.ts';
import type { Context } from './command.ts';
import type { InventoryOptions } from './inventory-options.ts';
import { read, readLimit } from './load.ts';
import { report } from './report.ts';

/** Reads an inventory as Ansible would, whatever it says about LVS; undefined, with the reason printed, if it cannot. */
export async function loadInventory(
  options: InventoryOptions,
  context: Context,
): Promise<{ inventory: Inventory; hosts: string[] } | undefined> {
  const diagnostics = new Diagnostics();
  const sources = read(options, diagnostics);
  const inventory = sources && buildInventory(sources, diagnostics);
  const limit = readLimit(options.limit, diagnostics);
  if (inventory) hideSecrets(inventory, diagnostics);
  await report(diagnostics.sorted(), context);
  if (inventory === undefined || diagnostics.hasErrors) return undefined;
  if (limit === undefined) return { inventory, hosts: matchPattern(inventory, 'all').hosts };
  const { hosts, unmatched, fault } = matchPattern(inventory, limit);
  if (fault) {
    context.stderr.write(`--limit:1:${fault.at + 1}: error: this host pattern is not read: ${fault.message}\n`);
    return undefined;
  }
  for (const part of unmatched)
    context.stderr.write(visible(`--limit: "${part}" names no host and no group of this inventory`).concat('\n'));
  return { inventory, hosts };
}
