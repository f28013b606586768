import type { Argv } from 'yargs';
import { reportFormats } from '../generated/report-formats.ts';
import { isAtLeast, type Severity, severities } from '../report/diagnostic.ts';
import { command } from './command.ts';
import { type InventoryOptions, inventoryOptions } from './inventory-options.ts';

interface CheckOptions extends InventoryOptions {
  format: string;
  failOn: Severity;
}

const forPrograms = Object.entries(reportFormats)
  .filter(([, { stream }]) => stream === 'stdout')
  .map(([name]) => name);

export default command<CheckOptions>({
  usage: 'check <inventory>',
  describe: 'tell what is wrong with an inventory, and write nothing',
  options: (yargs) =>
    inventoryOptions(yargs)
      .option('format', {
        alias: 'f',
        choices: ['auto', ...Object.keys(reportFormats)],
        default: 'auto',
        requiresArg: true,
        describe: `how findings are printed; ${forPrograms.join(', ')} go to standard output`,
      })
      .option('fail-on', {
        choices: severities,
        default: 'warning' as const,
        requiresArg: true,
        describe: 'the mildest finding that makes the exit code 1',
      }) as unknown as Argv<CheckOptions>,
  async run({ format, failOn, ...options }, context) {
    const { loadToExamine } = await import('./load.ts');
    const { diagnostics } = await loadToExamine(options, context, format);
    if (diagnostics.some(({ rule }) => rule === 'unreadable')) return 2;
    return diagnostics.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
  },
});
