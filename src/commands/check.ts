import { command } from './command.ts';

export default command({
  usage: 'check <inventory>',
  describe: 'tell what is wrong with an inventory, and write nothing',
  options: (yargs) => yargs.positional('inventory', { type: 'string', demandOption: true, describe: 'inventory file' }),
  async run({ inventory }, context) {
    const { load } = await import('./load.ts');
    const { diagnostics } = load(inventory, context);
    if (diagnostics.some(({ rule }) => rule === 'unreadable')) return 2;
    return diagnostics.length > 0 ? 1 : 0;
  },
});
