import { oneLine } from './characters.ts';

/**
 * How each kind of file takes a text that may hold anything: a cluster's name, the inventory's file name, a rule of the
 * host's own. Words of a shell are in shell-word.ts.
 */

/** Some programs read lines into a buffer and take the rest for a line of its own, out of the comment. */
const longestComment = 600;

/** Behind `# ` in every format that has it, also in ifcfg files: initscripts evaluate each line with `DEVICE=` in it, comments too. */
export function hashComment(text: string): string {
  return cut(oneLine(text).replaceAll('=', ':'), longestComment);
}

/** Between `<!--` and `-->`, where XML allows no two hyphens. */
export function xmlComment(text: string): string {
  return cut(oneLine(text), longestComment)
    .replace(/-(?=-)/g, '- ')
    .replace(/-$/, '- ');
}

/** Between two tags. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** At most so many bytes, without half a character at the end. */
function cut(text: string, bytes: number): string {
  const encoded = new TextEncoder().encode(text);
  if (encoded.length <= bytes) return text;
  const kept = new TextDecoder().decode(encoded.slice(0, bytes)).replace(/\ufffd+$/, '');
  return `${kept} …`;
}
