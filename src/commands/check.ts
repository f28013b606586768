import { command } from './command.ts';
import { type InventoryOptions, inventoryOptions } from './inventory-options.ts';
import { type ReportFormat, reportFormats } from './report.ts';

export default command<InventoryOptions & { format: ReportFormat }>({
  usage: 'check <inventory>',
  describe: 'tell what is wrong with an inventory, and write nothing',
  options: (yargs) =>
    inventoryOptions(yargs).option('format', {
      alias: 'f',
      choices: reportFormats,
      default: 'auto' as const,
      describe: 'how findings are printed; json and sarif go to standard output',
    }),
  async run({ format, ...options }, context) {
    const { loadToExamine } = await import('./load.ts');
    const { diagnostics } = await loadToExamine(options, context, format);
    if (diagnostics.some(({ rule }) => rule === 'unreadable')) return 2;
    return diagnostics.length > 0 ? 1 : 0;
  },
});
