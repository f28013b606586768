import { report } from '../../src/commands/report.ts';
import type { Change } from '../../src/diff/changes.ts';
import { printDiff } from '../../src/diff/print.ts';
import { diffFormats } from '../../src/generated/diff-formats.ts';
import { reportFormats } from '../../src/generated/report-formats.ts';
import type { Diagnostic } from '../../src/report/diagnostic.ts';

/** Diagnostics in every format, by its name. */
export async function reports(diagnostics: readonly Diagnostic[]): Promise<Map<string, string>> {
  const printed = new Map<string, string>();
  for (const format of Object.keys(reportFormats)) {
    let text = '';
    const stream = {
      write(more: string) {
        text += more;
      },
    };
    await report(diagnostics, { stdout: stream, stderr: stream, env: {}, colour: false, stdoutColour: false }, format);
    printed.set(format, text);
  }
  return printed;
}

/** Differences in every format, by its name. */
export async function diffs(changes: readonly Change[], context: number): Promise<Map<string, string>> {
  const printed = new Map<string, string>();
  for (const format of Object.keys(diffFormats))
    printed.set(format, await printDiff(changes, format, { context, colour: false }));
  return printed;
}
