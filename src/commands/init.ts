import path from 'node:path';
import { command } from './command.ts';

export default command({
  usage: 'init <dir>',
  describe: 'begin a repository: an inventory with comments, this program, CI that runs it; overwrites nothing',
  options: (yargs) =>
    yargs
      .positional('dir', { type: 'string', demandOption: true, describe: 'folder, made where it is not there' })
      .option('kind', {
        choices: ['dr', 'nat', 'tun'] as const,
        default: 'dr' as const,
        describe: 'kind of forwarding',
      }),
  async run({ dir, kind }, context) {
    const [{ starterFiles }, { ownProgram }, { putNew }, { WriteError }] = await Promise.all([
      import('../init/starter.ts'),
      import('../init/own-program.ts'),
      import('../init/put-new.ts'),
      import('../tree/errors.ts'),
    ]);
    const program = ownProgram();
    if (program === undefined) {
      context.stderr.write(
        'lvsgen: nothing written: init puts the program that runs beside the inventory, and this one runs from its ' +
          'source.\nIn the checkout: npm run release, then node dist/release/lvsgen-VERSION.mjs init\n',
      );
      return 2;
    }
    try {
      for (const file of putNew(dir, starterFiles(kind, program))) context.stderr.write(`${file}\n`);
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      context.stderr.write(`lvsgen: nothing written, for ${error.message}\n`);
      return 2;
    }
    context.stderr.write(`\nNext, in ${path.join(dir)}:\n  node tools/lvsgen.mjs render inventory.yaml -o out/\n`);
    return 0;
  },
});
