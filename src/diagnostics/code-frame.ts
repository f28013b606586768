import type { Origin } from './source.ts';

const context = 2;
const maxWidth = 160;

/** The lines around an origin with a marker under it; empty for a source without text. */
export function codeFrame({ source, start, end }: Origin): string {
  if (source.text === '') return '';
  const from = source.position(start);
  const to = source.position(Math.max(end, start));
  const endsHere = to.line === from.line;
  const last = Math.min(from.line + context, source.lineStarts.length);
  const width = String(last).length;
  const out: string[] = [];
  for (let number = Math.max(1, from.line - context); number <= last; number++) {
    const text = expandTabs(source.line(number));
    if (number > from.line && text.trim() === '') continue;
    out.push(`${number === from.line ? '>' : ' '} ${String(number).padStart(width)} | ${cut(text)}`.trimEnd());
    if (number === from.line) {
      const line = source.line(number);
      const indent = expandTabs(line.slice(0, from.column - 1)).length;
      const stop = endsHere ? to.column - 1 : line.trimEnd().length;
      const length = Math.max(1, expandTabs(line.slice(0, stop)).length - indent);
      if (indent < maxWidth) {
        out.push(`  ${' '.repeat(width)} | ${' '.repeat(indent)}${'^'.repeat(Math.min(length, maxWidth - indent))}`);
      }
    }
  }
  return out.join('\n');
}

/** A tab is one column in a position but not on a screen: four spaces keep marker and text in step. */
function expandTabs(text: string): string {
  return text.replaceAll('\t', '    ');
}

function cut(text: string): string {
  return text.length > maxWidth ? `${text.slice(0, maxWidth)}…` : text;
}
