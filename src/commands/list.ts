import { visible } from '../base/visible.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { Examined } from '../pipeline.ts';
import { command } from './command.ts';
import { inventoryOptions } from './inventory-options.ts';

const kinds = ['hosts', 'groups', 'clusters', 'vips', 'files', 'rules'] as const;

export default command({
  usage: 'list <what> [inventory]',
  describe: 'print names, one a line: of hosts and groups in Ansible’s order, of clusters, VIPs, files, rules',
  options: (yargs) =>
    inventoryOptions(yargs)
      .positional('what', { choices: kinds, demandOption: true, describe: 'what to list' })
      .positional('inventory', { type: 'string', demandOption: false as true }),
  async run({ what, ...options }, context) {
    const print = (names: Iterable<string>) => {
      for (const name of names) context.stdout.write(`${visible(name)}\n`);
      return 0 as const;
    };
    if (what === 'rules') {
      const { rules } = await import('../generated/rules.ts');
      return print(Object.keys(rules));
    }
    if (options.inventory === undefined) {
      context.stderr.write(`lvsgen: list ${what} needs an inventory\nTry: lvsgen list --help\n`);
      return 2;
    }
    if (what === 'hosts' || what === 'groups') {
      const { loadInventory } = await import('./load-inventory.ts');
      const found = await loadInventory(options, context);
      if (found === undefined) return 2;
      return print(what === 'hosts' ? found.hosts : groupsOf(found.inventory, found.hosts));
    }
    const { load, loadToExamine } = await import('./load.ts');
    if (what === 'files') {
      const { tree } = await load(options, context);
      return tree === undefined ? 2 : print(tree.keys());
    }
    const examined = await loadToExamine(options, context);
    return examined.stateOf === undefined ? 2 : print(namesOf(what, examined));
  },
});

/** Groups that hold one of the hosts, in the order of the inventory. */
function groupsOf(inventory: Inventory, hosts: readonly string[]): string[] {
  const left = new Set(hosts);
  return [...inventory.groups.keys()].filter(
    (name) => name === 'all' || inventory.hostsOf(name).some((host) => left.has(host)),
  );
}

function namesOf(what: 'clusters' | 'vips', { fleet, limited }: Examined): string[] {
  const clusters = (fleet?.clusters ?? []).filter(
    ({ directors, virtualServers }) =>
      limited === undefined ||
      [...directors, ...virtualServers.flatMap(({ realServers }) => realServers.map(({ host }) => host))].some(
        ({ name }) => limited.has(name),
      ),
  );
  if (what === 'clusters') return clusters.map(({ name }) => name);
  return [
    ...new Set(
      clusters.flatMap(({ virtualServers }) =>
        virtualServers.flatMap(({ vips }) => vips.map(({ cidr }) => cidr.ip.text)),
      ),
    ),
  ];
}
