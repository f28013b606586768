import { command } from './command.ts';
import { inventoryOptions } from './inventory-options.ts';

export default command({
  usage: 'commands <inventory> <host>',
  describe: 'print the shell commands that bring a host to the same state by hand',
  options: (yargs) =>
    inventoryOptions(yargs).positional('host', {
      type: 'string',
      demandOption: true,
      describe: 'host of the inventory',
    }),
  async run({ host: name, ...options }, context) {
    const { loadToExamine } = await import('./load.ts');
    const { fleet, stateOf } = await loadToExamine(options, context);
    if (fleet === undefined || stateOf === undefined) return 2;
    const host = fleet.hosts.get(name);
    if (host === undefined) {
      const known = [...fleet.hosts.keys()].join(', ');
      context.stderr.write(`lvsgen: no cluster of ${options.inventory} has a host "${name}"; there are ${known}\n`);
      return 2;
    }
    const { shellCommands } = await import('../views/shell.ts');
    context.stdout.write(shellCommands(stateOf(host)));
    return 0;
  },
});
