import { reportFormats } from '../generated/report-formats.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import type { Context } from './command.ts';

/**
 * Prints diagnostics: for people to standard error, for programs to standard output. `auto` is for people, and for GitHub
 * where its workflows run. Without a format the command's own output goes to standard output, and nothing of this does:
 * GitHub reads its commands from both.
 */
export async function report(diagnostics: readonly Diagnostic[], context: Context, format?: string): Promise<void> {
  const isAuto = format === undefined || format === 'auto';
  if (isAuto && diagnostics.length === 0) return;
  const name = isAuto ? (context.env.GITHUB_ACTIONS ? 'github' : 'stylish') : format;
  const registered = reportFormats[name];
  if (registered === undefined) throw new Error(`there is no format ${name}`);
  const [{ default: chosen }, { rules }, { version }] = await Promise.all([
    registered.load(),
    import('../generated/rules.ts'),
    import('../version.ts'),
  ]);
  const text = chosen.print(diagnostics, { colour: context.colour, rules, version });
  if (text !== '') context[format === undefined ? 'stderr' : chosen.stream].write(text);
}
