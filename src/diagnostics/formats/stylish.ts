import { styleText } from 'node:util';
import { codeFrame } from '../code-frame.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Origin } from '../source.ts';

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** For people: place, what is wrong, the lines, what would happen, what to write; ends with a count. */
export function stylish(diagnostics: readonly Diagnostic[], colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const blocks = diagnostics.map((one) => {
    const kind = paint(colours[one.severity], one.severity);
    const lines = [`${paint('bold', place(one.at))}: ${kind}: ${one.message} ${paint('dim', `[${one.rule}]`)}`];
    const frame = codeFrame(one.at);
    if (frame) lines.push(paint('dim', frame));
    if (one.consequence) lines.push(`  then:  ${one.consequence}`);
    if (one.hint) lines.push(`  write: ${one.hint}`);
    if (one.note) lines.push(`  about: ${one.note}`);
    for (const related of one.related ?? []) lines.push(`  see:   ${place(related.at)}: ${related.message}`);
    return lines.join('\n');
  });
  return `${[...blocks, count(diagnostics)].join('\n\n')}\n`;
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
export function place(at: Origin): string {
  const { line, column } = at.source.position(at.start);
  return `${at.source.path}:${line}:${column}`;
}

function count(diagnostics: readonly Diagnostic[]): string {
  const severities = ['error', 'warning', 'info'] as const;
  return severities
    .map((severity) => ({ severity, n: diagnostics.filter((one) => one.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${n} ${severity}${n === 1 || severity === 'info' ? '' : 's'}`)
    .join(', ');
}
