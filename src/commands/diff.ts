import type { FileTree } from '../tree/load-tree.ts';
import { type Context, command, type ExitCode } from './command.ts';
import { type DiffOptions, diffFormatOf, diffOptions } from './diff-options.ts';
import { type InventoryOptions, inventoryOptions } from './inventory-options.ts';

export default command({
  usage: 'diff <inventory> [new]',
  describe: 'compare what an inventory renders with a folder, or two inventories or rendered folders',
  options: (yargs) =>
    diffOptions(inventoryOptions(yargs))
      .positional('new', { type: 'string', describe: 'the newer inventory or rendered folder' })
      .option('output', { alias: 'o', type: 'string', requiresArg: true, describe: 'the folder to compare with' }),
  async run({ output, new: newer, ...options }, context) {
    if ((output === undefined) === (newer === undefined)) {
      context.stderr.write('lvsgen: diff INVENTORY -o DIR, or diff OLD NEW\nTry: lvsgen diff --help\n');
      return 2;
    }
    const { WriteError } = await import('../tree/errors.ts');
    try {
      return await compare(options, output, newer, context);
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      context.stderr.write(`error: ${error.message}\n`);
      return 2;
    }
  },
});

async function compare(
  options: InventoryOptions & DiffOptions,
  output: string | undefined,
  newer: string | undefined,
  context: Context,
): Promise<ExitCode> {
  const { loadFolder } = await import('./load-folder.ts');
  const before = output === undefined ? await sideOf(options.inventory, options, context) : loadFolder(output, context);
  const after = await sideOf(newer ?? options.inventory, options, context);
  if (before === undefined || after === undefined) return 2;
  const [{ changesBetween }, { printDiff }] = await Promise.all([
    import('../diff/changes.ts'),
    import('../diff/print.ts'),
  ]);
  const changes = changesBetween(await limitedTo(before, options, context), after);
  context.stdout.write(
    await printDiff(changes, diffFormatOf(options), { context: options.unified, colour: context.stdoutColour }),
  );
  return changes.length > 0 ? 1 : 0;
}

/** A rendered folder as it is, anything else as an inventory that is rendered. */
async function sideOf(name: string, options: InventoryOptions, context: Context): Promise<FileTree | undefined> {
  const [{ isTree }, { loadFolder }, { load }, { asFileTree }] = await Promise.all([
    import('../tree/load-tree.ts'),
    import('./load-folder.ts'),
    import('./load.ts'),
    import('../diff/changes.ts'),
  ]);
  if (isTree(name)) return limitedTo(loadFolder(name, context), options, context);
  const { tree } = await load({ ...options, inventory: name }, context);
  return tree && asFileTree(tree);
}

/** With a limit only the hosts that it leaves are compared; it goes by the inventory, or by the folders' host names. */
async function limitedTo(
  tree: FileTree,
  { inventory, limit, ...options }: InventoryOptions,
  context: Context,
): Promise<FileTree> {
  if (limit === undefined) return tree;
  const { loadInventory } = await import('./load-inventory.ts');
  const found = await loadInventory({ ...options, inventory, limit }, { ...context, stderr: { write: () => true } });
  if (found === undefined) return tree;
  const left = new Set(found.hosts);
  return new Map([...tree].filter(([name]) => left.has(name.split('/')[0] as string)));
}
