import { jsonText } from '../../base/visible.ts';
import type { ReportFormat } from '../format.ts';
import type { Origin } from '../source.ts';

export default {
  doc: 'for programs: every diagnostic with its place, 1-based',
  stream: 'stdout',
  print(diagnostics) {
    const list = diagnostics.map(({ rule, severity, message, consequence, hint, note, at, related }) => ({
      rule,
      severity,
      message,
      ...(consequence ? { consequence } : {}),
      ...(hint ? { hint } : {}),
      ...(note ? { note } : {}),
      ...placeOf(at),
      ...(related ? { related: related.map((one) => ({ message: one.message, ...placeOf(one.at) })) } : {}),
    }));
    return jsonText({ diagnostics: list });
  },
} satisfies ReportFormat;

function placeOf({ source, start, end }: Origin) {
  return { file: source.path, start: source.position(start), end: source.position(Math.max(start, end)) };
}
