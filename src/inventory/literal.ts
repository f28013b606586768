/**
 * What Ansible makes of a value in an INI inventory: a Python literal where the text is one (`ast.literal_eval`), the text
 * itself where it is not. Tuples and sets become lists, as they do in Ansible's JSON.
 */
export function literalOrText(text: string): unknown {
  const parser = new Parser(text.replace(/^[ \t]+/, ''));
  try {
    const value = parser.whole();
    return value === undefined ? text : value;
  } catch (error) {
    if (error instanceof NotALiteral) return text;
    throw error;
  }
}

class NotALiteral extends Error {}

/** Python's own reader gives up here, and Ansible takes the text as it stands. */
const deepest = 200;

const escapes: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value of the whole text; a bare comma makes a tuple of it. */
  whole(): unknown {
    const first = this.#value();
    if (!this.#take(',')) {
      this.#end();
      return first;
    }
    const items = [first];
    while (!this.#atEnd()) {
      items.push(this.#value());
      if (!this.#take(',')) break;
    }
    this.#end();
    return items;
  }

  #value(): unknown {
    this.#skip();
    const char = this.#text[this.#at];
    if (char === undefined) throw new NotALiteral();
    if (char === '[' || char === '(' || char === '{') return this.#collection(char);
    if (char === '"' || char === "'" || /^[uUbBrR]{1,2}["']/.test(this.#text.slice(this.#at))) return this.#strings();
    const word = /^(True|False|None)(?![A-Za-z0-9_])/.exec(this.#text.slice(this.#at))?.[1];
    if (word !== undefined) {
      this.#at += word.length;
      return word === 'None' ? null : word === 'True';
    }
    return this.#number();
  }

  #number(): number {
    const sign = this.#text[this.#at] === '-' ? -1 : 1;
    if (this.#text[this.#at] === '-' || this.#text[this.#at] === '+') {
      this.#at++;
      this.#skip();
    }
    const rest = this.#text.slice(this.#at);
    const digits = '[0-9](?:_?[0-9])*';
    const patterns = [
      /^0[xX](?:_?[0-9a-fA-F])+/,
      /^0[oO](?:_?[0-7])+/,
      /^0[bB](?:_?[01])+/,
      new RegExp(`^(?:(?:${digits})?\\.${digits}|${digits}\\.)(?:[eE][-+]?${digits})?|^${digits}[eE][-+]?${digits}`),
      /^(?:0(?:_?0)*|[1-9](?:_?[0-9])*)/,
    ];
    for (const pattern of patterns) {
      const [found] = pattern.exec(rest) ?? [];
      if (found === undefined) continue;
      // 010 is no number to Python, and 1.2.3 no number to anyone; 1j is one that nobody means.
      if (/^[0-9A-Za-z_.]/.test(rest.slice(found.length))) throw new NotALiteral();
      this.#at += found.length;
      return sign * Number(found.replaceAll('_', ''));
    }
    throw new NotALiteral();
  }

  /** One string, or several side by side, which Python joins. */
  #strings(): string {
    let out = '';
    let found = false;
    for (;;) {
      this.#skip();
      const [, prefix = '', quote] = /^([uUbBrR]{0,2})('''|"""|'|")/.exec(this.#text.slice(this.#at)) ?? [];
      if (quote === undefined) break;
      found = true;
      this.#at += prefix.length + quote.length;
      out += this.#stringTo(quote, /[rR]/.test(prefix));
    }
    if (!found) throw new NotALiteral();
    return out;
  }

  #stringTo(quote: string, raw: boolean): string {
    let out = '';
    while (!this.#text.startsWith(quote, this.#at)) {
      const char = this.#text[this.#at++];
      if (char === undefined) throw new NotALiteral();
      if (char !== '\\') out += char;
      else if (raw) out += char + (this.#text[this.#at++] ?? '');
      else out += this.#escape();
    }
    this.#at += quote.length;
    return out;
  }

  #escape(): string {
    const hex = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(this.#text.slice(this.#at));
    if (hex) {
      const code = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
      // The second is half of a character, which no file can hold.
      if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new NotALiteral();
      this.#at += hex[0].length;
      return String.fromCodePoint(code);
    }
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at))?.[0];
    if (octal) {
      this.#at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8));
    }
    const char = this.#text[this.#at++] ?? '';
    return escapes[char] ?? `\\${char}`;
  }

  #collection(open: '[' | '(' | '{'): unknown {
    if (++this.#depth > deepest) throw new NotALiteral();
    this.#at++;
    const value = open === '[' ? this.#items(']') : open === '(' ? this.#tuple() : this.#dictOrSet();
    this.#depth--;
    return value;
  }

  /** Values up to a closing bracket, the first of which may have been read already. */
  #items(close: string, items: unknown[] = []): unknown[] {
    if (items.length > 0 && !this.#take(',')) {
      if (this.#take(close)) return items;
      throw new NotALiteral();
    }
    while (!this.#take(close)) {
      items.push(this.#value());
      if (this.#take(',')) continue;
      if (this.#take(close)) break;
      throw new NotALiteral();
    }
    return items;
  }

  /** Brackets around one value without a comma only group it. */
  #tuple(): unknown {
    if (this.#take(')')) return [];
    const first = this.#value();
    return this.#take(')') ? first : this.#items(')', [first]);
  }

  #dictOrSet(): unknown {
    const out: Record<string, unknown> = Object.create(null);
    if (this.#take('}')) return out;
    let key = this.#value();
    if (!this.#take(':')) return this.#items('}', [key]);
    for (;;) {
      if (typeof key === 'object' && key !== null) throw new NotALiteral();
      out[key === null ? 'null' : String(key)] = this.#value();
      const isMore = this.#take(',');
      if (this.#take('}')) return out;
      if (!isMore) throw new NotALiteral();
      key = this.#value();
      if (!this.#take(':')) throw new NotALiteral();
    }
  }

  #skip(): void {
    while (/[ \t]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #take(char: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  /** A comment may follow: Python does not see it. */
  #atEnd(): boolean {
    this.#skip();
    return this.#at >= this.#text.length || this.#text[this.#at] === '#';
  }

  #end(): void {
    if (!this.#atEnd()) throw new NotALiteral();
  }
}
