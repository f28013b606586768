/**
 * What no line of a file, a command or a message can carry: control characters (C0, DEL, C1), and the two characters that
 * some programs take for line ends.
 */
const control = String.raw`\u0000-\u001f\u007f-\u009f\u2028\u2029`;

/**
 * What makes a line read otherwise than it is: marks that turn the direction of the text around them, so that a reviewer
 * sees the words in another order than the program (“Trojan source”), and marks without width, which hide in a name or a
 * path (a BOM among them; the two
 * that are no characters at all, XML refuses). No address, path or password needs one, and nobody finds one at night.
 */
const unseen = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff`;

/** Half of a character: it cannot be written as UTF-8, and would become something else in the file. */
const loneSurrogate = String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`;

const forbidden = new RegExp(`[${control}${unseen}]|${loneSurrogate}`);
const forbiddenInLines = new RegExp(`(?!\\n)[${control}${unseen}]|${loneSurrogate}`);
const allForbidden = new RegExp(forbidden, 'g');

/** A character of the text that cannot be seen or does not stand where it seems to, as U+XXXX; undefined if all can. */
export function unprintableIn(text: string): string | undefined {
  return named(forbidden.exec(text)?.[0]);
}

/** The same for a text of several lines. */
export function unprintableInLines(text: string): string | undefined {
  return named(forbiddenInLines.exec(text)?.[0]);
}

function named(character: string | undefined): string | undefined {
  return character && `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text as a comment can show it, on one line: `?` in place of each such character. */
export function oneLine(text: string): string {
  return text.replace(allForbidden, '?');
}
