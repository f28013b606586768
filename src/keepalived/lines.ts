import { atLeast, type Version } from '../base/version.ts';

/**
 * How keepalived reads its file, before any word has a meaning: it goes by lines, and braces are the only other
 * separator. What it makes of a line is what counts, not what the line looks like; releases differ in it.
 */

/** A line as keepalived works on it: from 2.0 on each brace outside quotes is a line of its own. */
export interface Line {
  /** The line of the text, counted from 1. */
  readonly number: number;
  /** Without comment and outer blanks. */
  readonly text: string;
  readonly words: readonly string[];
  /** A double quote without its other one: the rest of the line is lost. */
  readonly unmatchedQuote: boolean;
}

/** The most bytes of a line that keepalived takes at once; the rest would be a line of its own, or the line be dropped. */
export const longestLine = 1022;

/** What a line does besides being read. Only a line's beginning tells. */
export type Special = 'condition' | 'definition' | 'repetition' | 'include';

/** Lines that keepalived replaces by others, or drops, before it looks at their words. */
export function specialOf({ text }: Pick<Line, 'text'>): Special | undefined {
  if (text.startsWith('@')) return 'condition';
  if (/^\$[A-Za-z_][A-Za-z0-9_]*[ \t]*=/.test(text)) return 'definition';
  if (/^~(SEQ|LST)/.test(text)) return 'repetition';
  return /^include[rmwba]?\s/.test(text) ? 'include' : undefined;
}

/** The lines of a text as a release of keepalived sees them, the empty ones left out. */
export function readLines(text: string, release: Version): Line[] {
  const splitsBraces = atLeast(release, '2.0.0');
  return text.split('\n').flatMap((row, index) =>
    cutLong(row.replace(/\r+$/, ''), release).flatMap((physical) => {
      const { text: kept, unmatchedQuote } = withoutComment(physical, release);
      return (splitsBraces ? atBraces(kept) : [kept]).flatMap((piece): Line[] => {
        const { words, unmatched } = wordsOf(piece, release);
        if (words.length === 0 && !unmatched) return [];
        return [{ number: index + 1, text: piece, words, unmatchedQuote: unmatchedQuote || unmatched }];
      });
    }),
  );
}

/** A line that is too long for keepalived's buffer is read as several, or not at all. */
function cutLong(row: string, release: Version): string[] {
  const bytes = new TextEncoder().encode(row);
  if (bytes.length <= longestLine) return [row];
  if (atLeast(release, '2.4.0')) return [];
  const cut = longestLine + 1;
  const pieces = Array.from({ length: Math.ceil(bytes.length / cut) }, (_, at) =>
    bytes.slice(at * cut, (at + 1) * cut),
  );
  return pieces.map((piece) => new TextDecoder().decode(piece));
}

/** Outside double quotes `#` and `!` begin a comment, even inside a word; single quotes protect nothing. */
function withoutComment(row: string, release: Version): { text: string; unmatchedQuote: boolean } {
  const line = row.replace(/^[ \t]+/, '');
  // Before 2.0 comments are taken off together with the words.
  if (!atLeast(release, '2.0.0')) return { text: line.replace(/[ \t]+$/, ''), unmatchedQuote: false };
  const once = decomment(line);
  // From 2.2 on the processes read a copy that the first one made, and so take comments off a second time.
  const twice = atLeast(release, '2.2.0') ? decomment(once.text) : once;
  return { text: twice.text, unmatchedQuote: once.unmatchedQuote || twice.unmatchedQuote };
}

function decomment(line: string): { text: string; unmatchedQuote: boolean } {
  let text = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const char = line[at] as string;
    const next = line[at + 1];
    if (char === '\\' && next !== undefined) {
      const isEscape = !isQuoted && (next === '#' || next === '!');
      text += isEscape ? next : char + next;
      at++;
      continue;
    }
    if (!isQuoted && (char === '#' || char === '!')) break;
    if (char === '"') isQuoted = !isQuoted;
    text += char;
  }
  return { text: text.replace(/[ \t]+$/, ''), unmatchedQuote: isQuoted };
}

/** The line in pieces, each brace outside quotes one by itself. Here a backslash before a quote means nothing. */
function atBraces(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest !== '') {
    const at = braceIn(rest);
    const piece = at === undefined ? rest : at === 0 ? rest.slice(0, 1) : rest.slice(0, at);
    pieces.push(piece.replace(/[ \t]+$/, ''));
    rest = rest.slice(piece.length).replace(/^[ \t]+/, '');
  }
  return pieces;
}

function braceIn(line: string): number | undefined {
  let at = 0;
  while (at < line.length) {
    const char = line[at];
    if (char === '{' || char === '}') return at;
    if (char === '"') {
      const end = line.indexOf('"', at + 1);
      if (end === -1) return undefined;
      at = end;
    }
    at++;
  }
  return undefined;
}

/** Blanks part words; what stands in double quotes is one word, also right behind another. */
function wordsOf(line: string, release: Version): { words: string[]; unmatched: boolean } {
  const isOld = !atLeast(release, '2.0.0');
  const words: string[] = [];
  let at = 0;
  for (;;) {
    while (/[ \t\f\v\r]/.test(line[at] ?? '')) at++;
    const char = line[at];
    if (char === undefined || (isOld && (char === '#' || char === '!'))) return { words, unmatched: false };
    if (char === '"') {
      const end = line.indexOf('"', at + 1);
      if (end === -1) return { words, unmatched: true };
      words.push(line.slice(at + 1, end));
      at = end + 1;
      continue;
    }
    const [word = ''] = (isOld ? /^[^ \t\f\v\r"#!]+/ : /^[^ \t\f\v\r"]+/).exec(line.slice(at)) ?? [];
    words.push(word);
    at += word.length;
  }
}
