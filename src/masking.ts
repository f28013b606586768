/** A range of offsets [start, end) in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Keys whose value is nobody's business: `auth_pass` and what is meant by it, Ansible's passwords and tokens. */
const secretKey =
  /(?:(?<!\w)|(?<=\\[nt]))(?:auth[_-]?pas\w*|(?:\w+_)?(?:pass|passwd|password|passphrase|token|api_key))(?![\w-])/gi;

export function isSecretKey(key: string): boolean {
  const [found] = key.matchAll(secretKey);
  return found !== undefined && found[0].length === key.length;
}

/**
 * Where a text, YAML or JSON or INI or keepalived's own, holds secrets, as far as its keys tell: the text may be one that
 * no parser reads. Where it cannot be sure how far a value goes, the rest of the line is taken.
 */
export function secretSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: key, index } of text.matchAll(secretKey)) {
    if ((spans.at(-1)?.end ?? 0) > index) continue;
    const span = valueAfter(text, index, index + key.length);
    if (span && span.end > span.start) spans.push(span);
  }
  return spans;
}

/** What needs no mask: a reference, an alias, a template, a vault. */
const harmless =
  /^(?:[*][\w-]+\s*(?:[,}\]#]|$)|!vault|["']?\{\{[^{}]*\}\}["']?\s*(?:[,}\]#]|$)|\{\s*["']?(?:file|env)["']?\s*:)/;
/** What stands before keepalived's `auth_pass X`: in a sentence the word is only a word. */
const beginsStatement = /(?:^|[{}[,:"'|>#;\\]|\\[nt])[-+ \t]*$/;

function valueAfter(text: string, keyStart: number, keyEnd: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const before = text.slice(lineStart, keyStart);
  const after = text.slice(keyEnd, endOfLine(text, keyEnd));
  const separator = /^\\?["']?[ \t]*[:=][ \t]*|^[ \t]+/.exec(after)?.[0];
  if (separator === undefined) return undefined;
  const isYaml = separator.includes(':');
  const isWord = separator.trim() === '';
  if (isWord && !beginsStatement.test(before)) return undefined;
  const start = keyEnd + separator.length;
  const value = text.slice(start, endOfLine(text, start));
  if (isYaml && harmless.test(value)) return undefined;
  if (isYaml && /^(?:[&!]\S*\s*)*(?:[|>][-+0-9]*\s*)?(?:#.*)?$/.test(value))
    return below(text, endOfLine(text, start), indentOf(before));
  const quote = isWord ? undefined : /^(?:[&!]\S*[ \t]+)*(["'])/.exec(value);
  if (quote?.[1]) return quoted(text, start, start + quote[0].length, quote[1], indentOf(before));
  // Only a plain scalar of a flow mapping that begins in this line ends before its line does.
  const isFlow = isYaml && !separator.startsWith('\\') && count(before, /[{[]/g) > count(before, /[}\]]/g);
  const length = (isFlow ? /^[^,\]}]*/.exec(value)?.[0] : value)?.trimEnd().length ?? 0;
  return { start, end: start + length };
}

/** To the closing quote, which may stand in a line below; to the end of its line where more follows than YAML allows. */
function quoted(text: string, start: number, inner: number, quote: string, indent: number): Span {
  const last = endOfIndented(text, endOfLine(text, start), indent);
  for (let at = inner; at < last; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote && text[at + 1] === quote && quote === "'") at++;
    else if (text[at] === quote)
      return { start, end: /[\s,}\]:]/.test(text[at + 1] ?? ' ') ? at + 1 : endOfLine(text, at) };
  }
  return { start, end: last };
}

/** The value that stands in the lines below its key, which are indented further. */
function below(text: string, lineEnd: number, indent: number): Span | undefined {
  const end = endOfIndented(text, lineEnd, indent);
  let start = lineEnd;
  while (start < end && /\s/.test(text[start] as string)) start++;
  if (/^["']?(?:file|env)["']?\s*:/.test(text.slice(start, start + 40))) return undefined;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Where the lines end that follow a line and are indented further than `indent`. */
function endOfIndented(text: string, lineEnd: number, indent: number): number {
  let end = lineEnd;
  while (end < text.length) {
    const next = endOfLine(text, end + 1);
    const line = text.slice(end + 1, next);
    if (line.trim() !== '' && indentOf(line) <= indent) break;
    end = next;
  }
  return end;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

export function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

export const mask = '********';

/** A text with its secrets masked, each with a word about it. */
export function masked(text: string, about = ''): string {
  return withMasks(text, secretSpans(text), mask + about);
}

/** A sentence without the values that are known to be secret. */
export function maskedValues(text: string, values: ReadonlySet<string>): string {
  return withMasks(text, united(spansOfValues(text, values)), mask);
}

function withMasks(text: string, spans: readonly Span[], instead: string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + instead;
    at = end;
  }
  return out + text.slice(at);
}

/** Shorter ones are words of every text; a mask there would hide more than it keeps. */
const shortest = 4;

/** Where one of the values stands in a text as a word of its own. */
export function spansOfValues(text: string, values: ReadonlySet<string>): Span[] {
  return [...values]
    .filter((value) => value.length >= shortest)
    .flatMap((value) => {
      const spans: Span[] = [];
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
        const end = at + value.length;
        if (!/\w/.test((text[at - 1] ?? ' ') + (text[end] ?? ' '))) spans.push({ start: at, end });
      }
      return spans;
    });
}

/** Spans in order, those that touch as one. */
export function united(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const out: Span[] = [];
  for (const one of sorted) {
    const last = out.at(-1);
    if (last && one.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else out.push(one);
  }
  return out;
}
