/**
 * How many columns a text takes on a terminal, in place of the package string-width in the bundle: yargs asks it for pages of
 * help alone, which are letters and punctuation of one column each, and the package's tables of emoji and wide characters
 * take a tenth of a small render to set up.
 */
export default function textWidth(text: string): number {
  return [...text.replace(/\u001b\[[0-9;]*m/g, '')].length;
}
