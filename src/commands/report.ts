import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Context } from './command.ts';

export const reportFormats = ['auto', 'stylish', 'json', 'github', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * Prints diagnostics: for people to standard error, for programs to standard output. `auto` is for people, and for GitHub
 * where its workflows run.
 */
export async function report(
  diagnostics: readonly Diagnostic[],
  format: ReportFormat,
  context: Context,
): Promise<void> {
  const chosen = format === 'auto' ? (context.env.GITHUB_ACTIONS ? 'github' : 'stylish') : format;
  if (chosen === 'json') {
    const { json } = await import('../diagnostics/formats/json.ts');
    context.stdout.write(json(diagnostics));
  } else if (chosen === 'sarif') {
    const [{ sarif }, { rules }, { version }] = await Promise.all([
      import('../diagnostics/formats/sarif.ts'),
      import('../generated/rules.ts'),
      import('../version.ts'),
    ]);
    context.stdout.write(sarif(diagnostics, rules, version));
  } else if (diagnostics.length > 0 && chosen === 'github') {
    const { github } = await import('../diagnostics/formats/github.ts');
    context.stdout.write(github(diagnostics));
  } else if (diagnostics.length > 0) {
    const { stylish } = await import('../diagnostics/formats/stylish.ts');
    context.stderr.write(stylish(diagnostics, context.colour));
  }
}
