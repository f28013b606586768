/**
 * What a terminal obeys or hides instead of showing it: control characters (ESC among them), marks that turn the direction
 * of text or have no width, separators of lines, halves of a pair. Each would let an inventory say something else than it
 * shows.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** The same without the line breaks and tabs of a text of several lines. */
const unseenInLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text of one line as people may be shown it: what cannot be seen is written as JavaScript and YAML would, `\x1b`. */
export function visible(text: string): string {
  return text.replace(unseen, escaped);
}

/** The same for a text whose line breaks and tabs are meant. */
export function visibleLines(text: string): string {
  return text.replace(unseenInLines, escaped);
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code > 0xffff) return `\\u{${hex}}`;
  return short[character] ?? (code > 0xff ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`);
}

/** What `painter` writes; nothing else that begins with ESC passes. */
const ownStyles = /(\u001b\[(?:1|2|22|31|32|33|36|39)m)/;

/** How a line of progress begins: it takes the place of the one before. */
const overwrite = '\r\u001b[K';

/** What is about to reach a terminal in sentences of many makers, whatever they have put into them: only our colours pass. */
export function forTerminal(text: string, colour: boolean): string {
  if (text.startsWith(overwrite)) return overwrite + forTerminal(text.slice(overwrite.length), colour);
  if (!colour) return visibleLines(text);
  return text
    .split(ownStyles)
    .map((part) => (ownStyles.test(part) ? part : visibleLines(part)))
    .join('');
}

/** JSON for programs that may nevertheless end up on a terminal: what cannot be seen is escaped, and nothing is lost. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(unseenInLines, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
  return `${text}\n`;
}
