import { mask } from '../base/masking.ts';
import { visible } from '../base/visible.ts';
import type { Source } from './source.ts';

/** What of a long line is shown. */
export const widest = 160;

interface ShownLine {
  readonly text: string;
  /** Where a 1-based column of the line stands in the text, 0-based; what is masked counts as one thing. */
  columnOf(column: number): number;
}

/**
 * A line as people may be shown it: secrets masked, what cannot be seen escaped, a tab four columns wide (it is one
 * column in a position, but not on a screen), the rest of a very long one cut.
 */
export function shownLine(source: Source, number: number): ShownLine {
  const line = source.line(number);
  const lineStart = source.lineStarts[number - 1] ?? 0;
  let secret = source.nextSecret(lineStart);
  const places: number[] = [];
  let text = '';
  let at = 0;
  while (at < line.length && text.length <= widest) {
    places[at] = text.length;
    if (secret && secret.start <= lineStart + at) {
      const end = Math.min(secret.end - lineStart, line.length);
      for (let inside = at; inside < end; inside++) places[inside] = text.length;
      text += mask;
      at = end;
      secret = source.nextSecret(lineStart + at);
      continue;
    }
    const unit = line.charCodeAt(at);
    // Nearly all there is, and a flood of faults shows very many lines.
    if (unit >= 0x20 && unit < 0x7f) {
      text += line[at++];
      continue;
    }
    const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
    for (let half = 0; half < character.length; half++) places[at + half] = text.length;
    text += character === '\t' ? '    ' : visible(character);
    at += character.length;
  }
  const isCut = at < line.length || text.length > widest;
  const full = text.length;
  return {
    text: isCut ? `${text.slice(0, widest)}…` : text,
    columnOf: (column) => places[column - 1] ?? full,
  };
}
