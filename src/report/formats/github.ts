import { visible } from '../../base/visible.ts';
import type { ReportFormat } from '../format.ts';

const commands = { error: 'error', warning: 'warning', advice: 'notice' } as const;

export default {
  doc: 'workflow commands, which GitHub shows at the lines of a pull request',
  stream: 'stdout',
  print: (diagnostics) =>
    diagnostics
      .map(({ rule, severity, message, consequence, hint, at }) => {
        const [from, to] = [at.source.position(at.start), at.source.position(Math.max(at.start, at.end))];
        const place = `file=${property(visible(at.source.path))},line=${from.line},endLine=${to.line},col=${from.column},title=${property(rule)}`;
        const text = [
          message,
          ...(consequence ? [`then: ${consequence}`] : []),
          ...(hint ? [`write: ${hint}`] : []),
        ].map(visible);
        return `::${commands[severity]} ${place}::${data(text.join('\n'))}\n`;
      })
      .join(''),
} satisfies ReportFormat;

/** A command ends with its line; GitHub decodes what is encoded here. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
