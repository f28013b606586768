import type { Diagnostic } from '../diagnostic.ts';
import type { Origin } from '../source.ts';

/** For programs: every diagnostic with its place, 1-based. */
export function json(diagnostics: readonly Diagnostic[]): string {
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
  return `${JSON.stringify({ diagnostics: list }, null, 2)}\n`;
}

function placeOf({ source, start, end }: Origin) {
  return { file: source.path, start: source.position(start), end: source.position(Math.max(start, end)) };
}
