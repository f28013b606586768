import type { Argv } from 'yargs';

/** What INVENTORY `-` is called on the way through the option parser. */
export const stdinPath = '/dev/stdin';

/** What every command that reads an inventory takes. */
export interface InventoryOptions {
  inventory: string;
  limit?: string | undefined;
  extraVars?: string[] | undefined;
  stdinFilepath?: string | undefined;
}

export function inventoryOptions(yargs: Argv): Argv<InventoryOptions> {
  return yargs
    .positional('inventory', {
      type: 'string',
      demandOption: true,
      describe: 'inventory file or folder; - for standard input',
    })
    .option('limit', {
      alias: 'l',
      type: 'string',
      requiresArg: true,
      describe: 'only these hosts: an Ansible host pattern',
    })
    .option('extra-vars', {
      alias: 'e',
      type: 'string',
      array: true,
      nargs: 1,
      describe: 'variables that beat all others: k=v, @FILE, or a YAML map',
    })
    .option('stdin-filepath', {
      type: 'string',
      requiresArg: true,
      describe: 'path that standard input is taken to have',
    }) as Argv<InventoryOptions>;
}
