/** A word of a line, with where it stood in it. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Why a line cannot be split: a quote that is not closed, a backslash with nothing behind it. */
export class SplitError extends Error {}

/** Splits a line as Python's `shlex.split(line, comments=True)` does: blanks, both quotes, backslashes, `#` to the end. */
export function splitWords(line: string): Word[] {
  const words: Word[] = [];
  let word: Word | undefined;
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const char = line[at] as string;
    if (quote !== '') {
      if (char === quote) quote = '';
      else if (char === '\\' && quote === '"' && (line[at + 1] === '"' || line[at + 1] === '\\'))
        append(line[++at] as string);
      else append(char);
    } else if (/\s/.test(char)) finish(at);
    else if (char === '#') {
      finish(at);
      break;
    } else if (char === '"' || char === "'") {
      word ??= { text: '', start: at, end: at };
      quote = char;
    } else if (char === '\\') {
      if (at + 1 === line.length) throw new SplitError('a backslash at the end of the line');
      append(line[++at] as string);
    } else append(char);

    function append(text: string) {
      word ??= { text: '', start: at, end: at };
      word.text += text;
    }
  }
  if (quote !== '') throw new SplitError(`a ${quote} that is not closed`);
  finish(line.length);
  return words;

  function finish(end: number) {
    if (word !== undefined) words.push({ ...word, end });
    word = undefined;
  }
}
