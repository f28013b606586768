import { type Span, secretSpans, spansOfValues, united } from '../base/masking.ts';

/** A place in a text: 1-based line, 1-based column in UTF-16 units, as editors count them. */
export interface Position {
  line: number;
  column: number;
}

/** A text that was read, under the name that the user knows it by; every position points into one. */
export class Source {
  readonly path: string;
  readonly text: string;
  /** Whether it belongs to somebody else, who has not asked to have its lines shown. */
  readonly isForeign: boolean;
  #lineStarts: number[] | undefined;
  readonly #hidden = new Set<string>();
  readonly #hiddenSpans: Span[] = [];
  #secrets: Span[] | undefined;

  constructor(path: string, text: string, isForeign = false) {
    this.path = path;
    this.text = text;
    this.isForeign = isForeign;
  }

  get lineStarts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      this.#lineStarts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) {
        this.#lineStarts.push(at + 1);
      }
    }
    return this.#lineStarts;
  }

  /** The position of a 0-based offset; an offset past the end counts as the end. */
  position(offset: number): Position {
    const starts = this.lineStarts;
    const at = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] as number) + 1 };
  }

  /** The text of a 1-based line without its line break. */
  line(number: number): string {
    const start = this.lineStarts[number - 1] ?? this.text.length;
    const end = this.lineStarts[number] ?? this.text.length + 1;
    return this.text.slice(start, end - 1).replace(/\r$/, '');
  }

  /** Values that are secrets, whatever key they stand under here. */
  hideValues(values: Iterable<string>): void {
    for (const value of values) this.#hidden.add(value);
    this.#secrets = undefined;
  }

  /** A part that is a secret. */
  hideSpan(span: Span): void {
    this.#hiddenSpans.push(span);
    this.#secrets = undefined;
  }

  /** The first secret that ends behind an offset: a known one, or one that only its key gives away. */
  nextSecret(offset: number): Span | undefined {
    this.#secrets ??= united([
      ...secretSpans(this.text),
      ...spansOfValues(this.text, this.#hidden),
      ...this.#hiddenSpans,
    ]);
    let low = 0;
    for (let high = this.#secrets.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.#secrets[middle] as Span).end > offset) high = middle;
      else low = middle + 1;
    }
    return this.#secrets[low];
  }
}

/** Where a value was written: a range of offsets [start, end) in a source. */
export interface Origin {
  source: Source;
  start: number;
  end: number;
}

/** The very beginning of a file: what is said of a file as a whole points here. */
export function startOf(source: Source): Origin {
  return { source, start: 0, end: 0 };
}

/** Orders origins by file name, then by place: the order in which a person reads diagnostics. */
export function compareOrigins(a: Origin, b: Origin): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
