import type { Compiled } from '../pipeline.ts';
import { type Context, command, type ExitCode } from './command.ts';
import { type DiffOptions, diffFormatOf, diffOptions } from './diff-options.ts';
import { type InventoryOptions, inventoryOptions } from './inventory-options.ts';

interface RenderOptions extends InventoryOptions, DiffOptions {
  output: string;
  check: boolean;
  diff: boolean;
  prune: boolean;
  clobber: boolean;
  force: boolean;
}

type Rendered = Compiled & Required<Pick<Compiled, 'tree'>>;

export default command<RenderOptions>({
  usage: 'render <inventory>',
  describe: 'write the files of every host',
  options: (yargs) =>
    diffOptions(inventoryOptions(yargs))
      .option('output', {
        alias: 'o',
        type: 'string',
        demandOption: true,
        requiresArg: true,
        describe: 'folder to write to; - for standard output',
      })
      .option('check', {
        type: 'boolean',
        default: false,
        describe: 'write nothing; tell whether the folder is stale (exit code 1)',
      })
      .option('diff', { type: 'boolean', default: false, describe: 'print what changes' })
      .option('prune', {
        type: 'boolean',
        default: true,
        describe: 'remove files of an earlier render that are no longer rendered',
      })
      .option('clobber', { type: 'boolean', default: true, describe: 'overwrite files that were changed by hand' })
      .option('force', {
        type: 'boolean',
        default: false,
        describe: 'write into a folder that was not rendered by lvsgen',
      }),
  async run(options, context) {
    const { load } = await import('./load.ts');
    const compiled = await load(options, context);
    if (compiled.tree === undefined) {
      if (!options.check) context.stderr.write(`\nnothing written to ${options.output}\n`);
      return 2;
    }
    const rendered = compiled as Rendered;
    const { WriteError } = await import('../tree/errors.ts');
    try {
      if (options.output === '-') return print(rendered, context);
      if (options.check) return await check(rendered, options, context);
      return await write(rendered, options, context);
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      context.stderr.write(`error: ${error.message}\n`);
      return 2;
    }
  },
});

/** Every file under a line that names it, for a look or a pipe. */
function print({ tree }: Rendered, { stdout }: Context): ExitCode {
  for (const [name, { content }] of tree) stdout.write(`==> ${name} <==\n${content}\n`);
  return 0;
}

async function check(rendered: Rendered, options: RenderOptions, context: Context): Promise<ExitCode> {
  const changes = await changesIn(rendered, options, context);
  if (changes.length === 0) return 0;
  const { printDiff } = await import('../diff/print.ts');
  context.stdout.write(
    await printDiff(changes, options.diff ? diffFormatOf(options) : 'name-only', {
      context: options.unified,
      colour: context.stdoutColour,
    }),
  );
  context.stderr.write(
    `${options.output} is stale: ${changes.length} ${changes.length === 1 ? 'file differs' : 'files differ'} from what ${options.inventory} renders\n`,
  );
  return 1;
}

async function write(rendered: Rendered, options: RenderOptions, context: Context): Promise<ExitCode> {
  const { output } = options;
  const [{ writeTree }, { Progress }] = await Promise.all([import('../tree/write.ts'), import('./progress.ts')]);
  if (options.diff) {
    const { printDiff } = await import('../diff/print.ts');
    const look = { context: options.unified, colour: context.stdoutColour };
    context.stdout.write(await printDiff(await changesIn(rendered, options), diffFormatOf(options), look));
  }
  const progress = new Progress(context);
  const { written, unchanged, pruned, kept } = writeTree(output, rendered.tree, {
    prune: options.prune,
    clobber: options.clobber,
    force: options.force,
    ...(rendered.limited ? { only: rendered.limited } : {}),
    onOverwrite(name, { is, fate }) {
      progress.clear();
      context.stderr.write(`${output}/${name}: ${is}; ${fate}\n`);
    },
    onProgress: (done, all) => progress.show('writing: file', done, all),
  });
  progress.clear();
  for (const name of kept)
    context.stderr.write(`${output}/${name}: no longer rendered, but changed by hand since: left in place\n`);
  const removed = pruned.length > 0 ? `, ${pruned.length} removed` : '';
  context.stderr.write(`${output}: ${written.length} written, ${unchanged.length} unchanged${removed}\n`);
  return 0;
}

/** What a render would change; a context is told what stands there and is not read. */
async function changesIn({ tree, limited }: Rendered, { output, prune }: RenderOptions, context?: Context) {
  const [{ asFileTree, changesBetween }, { loadFolder }] = await Promise.all([
    import('../diff/changes.ts'),
    import('./load-folder.ts'),
  ]);
  const isMeant = (name: string) => limited === undefined || limited.has(name.split('/')[0] as string);
  const before = new Map(
    [...loadFolder(output, context)].filter(([name]) => isMeant(name) && (prune || tree.has(name))),
  );
  return changesBetween(before, asFileTree(tree));
}
