/** A word of a save file's line, and whether it stood in quotes: then it is a value, whatever it looks like. */
export interface SaveWord {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * Splits a line of a save file as iptables-restore does: double quotes keep a word together, a backslash counts only
 * inside them, single quotes are letters. Undefined where a quote is not closed: iptables-restore loses the rest without a word.
 */
export function saveWords(line: string): SaveWord[] | undefined {
  const words: SaveWord[] = [];
  let word = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const char = line[at] as string;
    if (isQuoted && char === '\\') word += line[++at] ?? '';
    else if (char === '"') {
      // The quote that closes ends the word, also right before a letter.
      if (isQuoted) words.push({ text: word, isQuoted });
      if (isQuoted) word = '';
      isQuoted = !isQuoted;
    } else if (!isQuoted && (char === ' ' || char === '\t')) {
      if (word !== '') words.push({ text: word, isQuoted });
      word = '';
    } else word += char;
  }
  if (isQuoted) return undefined;
  return word === '' ? words : [...words, { text: word, isQuoted }];
}
