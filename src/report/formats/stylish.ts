import { painter, type Style } from '../../base/colour.ts';
import { visible } from '../../base/visible.ts';
import { frameLines } from '../code-frame.ts';
import { type Diagnostic, type Severity, severities } from '../diagnostic.ts';
import type { ReportFormat } from '../format.ts';
import type { Origin } from '../source.ts';

const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', advice: 'cyan' };

export default {
  doc: 'for people: place, what is wrong, the lines, what would happen, what to write',
  stream: 'stderr',
  print: (diagnostics, { colour }) => stylish(diagnostics, colour),
} satisfies ReportFormat;

/** For people; ends with a count. */
export function stylish(diagnostics: readonly Diagnostic[], colour: boolean): string {
  if (diagnostics.length === 0) return '';
  const paint = painter(colour);
  const blocks = diagnostics.map((one) => {
    const severity = colours[one.severity];
    const lines = [
      `${paint('bold', place(one.at))}: ${paint(severity, one.severity)}: ${visible(one.message)} ${paint('dim', `[${one.rule}]`)}`,
    ];
    for (const { kind, text } of frameLines(one.at)) {
      // The line that matters stands out by being the only one in the terminal's own brightness.
      lines.push(kind === 'line' ? text : paint(kind === 'marker' ? severity : 'dim', text));
    }
    if (one.consequence) lines.push(`  then:  ${visible(one.consequence)}`);
    if (one.hint) lines.push(`  write: ${visible(one.hint)}`);
    if (one.note) lines.push(`  about: ${visible(one.note)}`);
    for (const related of one.related ?? []) lines.push(`  see:   ${place(related.at)}: ${visible(related.message)}`);
    return lines.join('\n');
  });
  return `${[...blocks, count(diagnostics)].join('\n\n')}\n`;
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
export function place(at: Origin): string {
  const { line, column } = at.source.position(at.start);
  return `${visible(at.source.path)}:${line}:${column}`;
}

function count(diagnostics: readonly Diagnostic[]): string {
  return severities
    .map((severity) => ({ severity, n: diagnostics.filter((one) => one.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${n} ${severity}${n === 1 || severity === 'advice' ? '' : 's'}`)
    .join(', ');
}
