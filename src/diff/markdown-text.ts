import { visible, visibleLines } from '../base/visible.ts';

/*
 * Names and lines as GitHub's and GitLab's Markdown show them, character by character. All of it is code: only there
 * neither @mentions nor #references nor :emoji: nor bare addresses come to life, whatever is escaped.
 */

/** A code span in a cell of a table. */
export function codeInCell(text: string): string {
  // In a cell `\|` is a bar, and `\\` before a bar no longer guards it: a bar after a backslash begins a span of its own.
  return visible(text)
    .split(/(?<=\\)(?=\|)/)
    .filter((part) => part !== '')
    .map((part) => codeSpan(part.replaceAll('|', '\\|')))
    .join('<!-- -->');
}

/** A code span in a paragraph. */
export function code(text: string): string {
  return codeSpan(visible(text));
}

function codeSpan(text: string): string {
  const mark = '`'.repeat(longestRun(text) + 1);
  // One space at each end is dropped, and needed where the text ends with a mark of its own.
  const pad = /^`|`$|^ .* $/.test(text) && text.trim() !== '' ? ' ' : '';
  return `${mark}${pad}${text}${pad}${mark}`;
}

/** Code inside of HTML. */
export function codeInHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return `<code>${visible(text).replace(/[&<>"]/g, (character) => entities[character] ?? character)}</code>`;
}

/** A block of lines, in a fence that none of them can close. */
export function fence(language: string, lines: readonly string[]): string {
  const shown = lines.map(visibleLines);
  const mark = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
  return `${mark}${language}\n${shown.join('\n')}\n${mark}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
