import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './command.ts';

export default command({
  usage: 'init <dir>',
  describe: 'begin a repository: an inventory with comments, CI for GitHub and GitLab; overwrites nothing',
  options: (yargs) =>
    yargs
      .positional('dir', { type: 'string', demandOption: true, describe: 'folder, made where it is not there' })
      .option('kind', {
        choices: ['dr', 'nat', 'tun'] as const,
        default: 'dr' as const,
        describe: 'kind of forwarding',
      }),
  async run({ dir, kind }, context) {
    const { starterFiles } = await import('../init/starter.ts');
    const files = starterFiles(kind);
    const taken = Object.keys(files).filter((name) => existsSync(path.join(dir, name)));
    if (taken.length > 0) {
      context.stderr.write(`lvsgen: nothing written, for ${dir} has ${taken.join(', ')} already\n`);
      return 2;
    }
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(dir, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      context.stderr.write(`${file}\n`);
    }
    context.stderr.write(`\nNext: lvsgen render ${path.join(dir, 'inventory.yaml')} -o ${path.join(dir, 'out')}\n`);
    return 0;
  },
});
