import type { Diagnostic } from '../diagnostic.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands, which GitHub shows at the lines of a pull request. */
export function github(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ rule, severity, message, consequence, hint, at }) => {
      const [from, to] = [at.source.position(at.start), at.source.position(Math.max(at.start, at.end))];
      const place = `file=${property(at.source.path)},line=${from.line},endLine=${to.line},col=${from.column},title=${property(rule)}`;
      const text = [
        message,
        ...(consequence ? [`then: ${consequence}`] : []),
        ...(hint ? [`write: ${hint}`] : []),
      ].join('\n');
      return `::${commands[severity]} ${place}::${data(text)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
