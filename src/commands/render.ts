import { command } from './command.ts';
import { inventoryOptions } from './inventory-options.ts';

export default command({
  usage: 'render <inventory>',
  describe: 'write the files of every host',
  options: (yargs) =>
    inventoryOptions(yargs)
      .option('output', {
        alias: 'o',
        type: 'string',
        demandOption: true,
        requiresArg: true,
        describe: 'folder to write to',
      })
      .option('prune', {
        type: 'boolean',
        default: true,
        describe: 'remove files of an earlier render that are no longer rendered',
      }),
  async run({ output, prune, ...options }, context) {
    const { load } = await import('./load.ts');
    const { tree, limited } = load(options, context);
    if (tree === undefined) {
      context.stderr.write(`\nnothing written to ${output}\n`);
      return 2;
    }
    const { WriteError, writeTree } = await import('../tree/write.ts');
    try {
      const { written, unchanged, pruned, kept } = writeTree(output, tree, {
        prune,
        ...(limited ? { only: limited } : {}),
      });
      for (const name of kept) {
        context.stderr.write(`${output}/${name}: no longer rendered, but changed by hand since: left in place\n`);
      }
      const removed = pruned.length > 0 ? `, ${pruned.length} removed` : '';
      context.stderr.write(`${output}: ${written.length} written, ${unchanged.length} unchanged${removed}\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      context.stderr.write(`error: ${error.message}\n`);
      return 2;
    }
  },
});
