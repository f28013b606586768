import { report, reportFormats } from '../../src/commands/report.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Change } from '../../src/diff/changes.ts';
import { printDiff } from '../../src/diff/print.ts';

/** Diagnostics in every format, by its name. */
export async function reports(diagnostics: readonly Diagnostic[]): Promise<Map<string, string>> {
  const printed = new Map<string, string>();
  // `auto` is one of the others.
  for (const format of reportFormats.filter((name) => name !== 'auto')) {
    let text = '';
    const stream = {
      write(more: string) {
        text += more;
      },
    };
    await report(diagnostics, format, { stdout: stream, stderr: stream, env: {}, colour: false, stdoutColour: false });
    printed.set(format, text);
  }
  return printed;
}

/** Differences in every format, by its name. */
export async function diffs(changes: readonly Change[], unified: number): Promise<Map<string, string>> {
  const look = { format: 'text' as const, unified, stat: false, nameOnly: false };
  const print = (options: object) => printDiff(changes, { ...look, ...options }, false);
  return new Map([
    ['text', print({})],
    ['json', print({ format: 'json' })],
    ['markdown', print({ format: 'markdown' })],
    ['stat', print({ stat: true })],
    ['name-only', print({ nameOnly: true })],
  ]);
}
