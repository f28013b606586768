import { command } from './command.ts';
import { inventoryOptions } from './inventory-options.ts';

export default command({
  usage: 'check <inventory>',
  describe: 'tell what is wrong with an inventory, and write nothing',
  options: inventoryOptions,
  async run(options, context) {
    const { load } = await import('./load.ts');
    const { diagnostics } = load(options, context);
    if (diagnostics.some(({ rule }) => rule === 'unreadable')) return 2;
    return diagnostics.length > 0 ? 1 : 0;
  },
});
