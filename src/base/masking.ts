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
 * no parser reads. Where it cannot be sure how far a value goes, the rest of the line is taken. Takes time as the text grows.
 */
export function secretSpans(text: string): Span[] {
  const spans: Span[] = [];
  let line = { start: 0, end: -1, depth: 0, counted: 0 };
  for (const { 0: key, index } of text.matchAll(secretKey)) {
    if ((spans.at(-1)?.end ?? 0) > index) continue;
    if (index > line.end) {
      const start = text.lastIndexOf('\n', index - 1) + 1;
      line = { start, end: endOfLine(text, index), depth: 0, counted: start };
    }
    const between = text.slice(line.counted, index);
    line.depth += count(between, /[{[]/g) - count(between, /[}\]]/g);
    line.counted = index;
    const span = valueAfter(text, index, index + key.length, line);
    if (span && span.end > span.start) spans.push(span);
  }
  return spans;
}

/** The secrets of a text themselves, as far as its keys tell. */
export function secretsIn(text: string): string[] {
  return secretSpans(text).map(({ start, end }) => text.slice(start, end).replace(/^["']|["']$/g, ''));
}

/** What needs no mask: a reference, an alias, a template, a vault. */
const harmless =
  /^(?:[*][\w-]+\s*(?:[,}\]#]|$)|!vault|["']?\{\{[^{}]*\}\}["']?\s*(?:[,}\]#]|$)|\{\s*["']?(?:file|env)["']?\s*:)/;
/** What says that the value stands in the lines below. */
const standsBelow = /^(?:[&!]\S*(?:\s+|$))*(?:[|>][-+0-9]*\s*)?(?:#.*)?$/;
/** What stands before keepalived's `auth_pass X`: in a sentence the word is only a word. */
const beginsStatement = /(?:^|[{}[,:"'|>#;\\]|\\[nt])[-+ \t]*$/;

/** The line in which a key stands, and how many brackets are open before it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

function valueAfter(text: string, keyStart: number, keyEnd: number, line: Line): Span | undefined {
  const separator = /^\\?["']?[ \t]*[:=][ \t]*|^[ \t]+/.exec(text.slice(keyEnd, line.end))?.[0];
  if (separator === undefined) return undefined;
  const isYaml = separator.includes(':');
  const isWord = separator.trim() === '';
  if (isWord && !beginsStatement.test(text.slice(Math.max(line.start, keyStart - 80), keyStart))) return undefined;
  const start = keyEnd + separator.length;
  const value = text.slice(start, line.end);
  if (isYaml && harmless.test(value)) return undefined;
  if (isYaml && standsBelow.test(value)) return below(text, line);
  const quote = isWord ? undefined : /^(?:[&!]\S*[ \t]+)*(["'])/.exec(value);
  if (quote?.[1]) return quoted(text, start, start + quote[0].length, quote[1], line);
  // Only a plain scalar of a flow mapping that begins in this line ends before its line does.
  const isFlow = isYaml && !separator.startsWith('\\') && line.depth > 0;
  const length = (isFlow ? /^[^,\]}]*/.exec(value)?.[0] : value)?.trimEnd().length ?? 0;
  return { start, end: start + length };
}

/** To the closing quote, which may stand in a line below; to the end of its line where more follows than YAML allows. */
function quoted(text: string, start: number, inner: number, quote: string, line: Line): Span {
  const indent = indentOf(text.slice(line.start, line.end));
  let from = inner;
  for (let end = line.end; ; ) {
    const closing = closingQuote(text, from, end, quote);
    if (closing !== undefined)
      return { start, end: /[\s,}\]:]/.test(text[closing] ?? ' ') ? closing : endOfLine(text, closing) };
    const next = endOfIndentedLine(text, end, indent);
    if (next === undefined) return { start, end };
    from = end;
    end = next;
  }
}

/** The offset behind the quote that ends a scalar. */
function closingQuote(text: string, from: number, to: number, quote: string): number | undefined {
  for (let at = from; at < to; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote && text[at + 1] === quote && quote === "'") at++;
    else if (text[at] === quote) return at + 1;
  }
  return undefined;
}

/** The value that stands in the lines below its key, which are indented further. */
function below(text: string, line: Line): Span | undefined {
  let start = line.end;
  while (/\s/.test(text[start] ?? '')) start++;
  if (/^["']?(?:file|env)["']?\s*:/.test(text.slice(start, start + 40))) return undefined;
  const end = endOfIndented(text, line);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Where the lines end that follow a line and are indented further. */
function endOfIndented(text: string, line: Line): number {
  const indent = indentOf(text.slice(line.start, line.end));
  let end = line.end;
  for (let next: number | undefined = end; next !== undefined; next = endOfIndentedLine(text, end, indent)) end = next;
  return end;
}

/** The end of the line behind a line's end, if it is blank or indented further than `indent`. */
function endOfIndentedLine(text: string, lineEnd: number, indent: number): number | undefined {
  if (lineEnd >= text.length) return undefined;
  const end = endOfLine(text, lineEnd + 1);
  const line = text.slice(lineEnd + 1, end);
  return line.trim() === '' || indentOf(line) > indent ? end : undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

export function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
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
/** A text with more of them is made to keep us busy; what its keys and places tell is hidden all the same. */
const mostValues = 200;

/** The values that are looked for in texts that say nothing of them. */
export function worthHiding(values: Iterable<string>): ReadonlySet<string> {
  return new Set([...values].filter((value) => value.length >= shortest).slice(0, mostValues));
}

/** Where one of the values stands in a text as a word of its own. */
export function spansOfValues(text: string, values: ReadonlySet<string>): Span[] {
  return [...values].flatMap((value) => {
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
