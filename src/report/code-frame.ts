import { shownLine, widest } from './shown-line.ts';
import type { Origin } from './source.ts';

const context = 2;

/** The same as text. */
export function codeFrame(at: Origin): string {
  return frameLines(at)
    .map(({ text }) => text)
    .join('\n');
}

interface FrameLine {
  /** A line around, the line itself, or the marker under it. */
  readonly kind: 'around' | 'line' | 'marker';
  readonly text: string;
}

/** The lines around an origin with a marker under it; none for a source without text, or of somebody else. */
export function frameLines({ source, start, end }: Origin): FrameLine[] {
  if (source.text === '' || source.isForeign) return [];
  const from = source.position(start);
  const to = source.position(Math.max(end, start));
  const endsHere = to.line === from.line;
  const last = Math.min(from.line + context, source.lineStarts.length);
  const width = String(last).length;
  const out: FrameLine[] = [];
  for (let number = Math.max(1, from.line - context); number <= last; number++) {
    const shown = shownLine(source, number);
    if (number > from.line && shown.text.trim() === '') continue;
    const isIt = number === from.line;
    const text = `${isIt ? '>' : ' '} ${String(number).padStart(width)} | ${shown.text}`.trimEnd();
    out.push({ kind: isIt ? 'line' : 'around', text });
    if (!isIt) continue;
    const indent = shown.columnOf(from.column);
    const stop = shown.columnOf(endsHere ? to.column : source.line(number).trimEnd().length + 1);
    if (indent >= widest) continue;
    const marker = '^'.repeat(Math.max(1, Math.min(stop, widest) - indent));
    out.push({ kind: 'marker', text: `  ${' '.repeat(width)} | ${' '.repeat(indent)}${marker}` });
  }
  return out;
}
