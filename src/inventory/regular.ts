/**
 * Regular expressions that cannot hang. JavaScript's own engine tries every way through a pattern, and a pattern of ten
 * characters can keep it busy for years; this one follows all ways at once, in steps of at most pattern × text. It reads
 * Python's syntax (`re`), which is Ansible's, and refuses what cannot be matched this way. An engine of the kind from a package
 * is four times our own inventory code, reads another dialect, and would need this reader in front of it all the same.
 */
import { limits } from './limits.ts';

/** Why a pattern is not read, and where in it. */
export class PatternError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

type Test = (character: string) => boolean;
type Place = 'start' | 'end' | 'line end' | 'word edge' | 'no word edge';

export type Node =
  | { kind: 'character'; test: Test }
  | { kind: 'place'; place: Place }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'choice'; options: Node[] }
  | { kind: 'repeat'; item: Node; least: number; most: number };

type State =
  | { kind: 'character'; test: Test }
  | { kind: 'place'; place: Place }
  | { kind: 'fork'; to: number[] }
  | { kind: 'match' };

/** An automaton of a pattern, and how many steps it has taken so far. */
export class Automaton {
  readonly #states: State[] = [];
  steps = 0;

  constructor(node: Node) {
    this.#add(node);
    this.#push({ kind: 'match' });
  }

  /** Whether some beginning of the text matches, as Python's `match` has it. */
  matches(text: string): boolean {
    const characters = [...text];
    const seen = new Int32Array(this.#states.length).fill(-1);
    let waiting: number[] = [0];
    for (let at = 0; at <= characters.length && waiting.length > 0; at++) {
      const next: number[] = [];
      const character = characters[at];
      // States that are reached without a character are walked in the same round.
      for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
        if (seen[state] === at) continue;
        seen[state] = at;
        this.steps++;
        const found = this.#states[state] as State;
        if (found.kind === 'match') return true;
        if (found.kind === 'fork') waiting.push(...found.to);
        else if (found.kind === 'place') {
          if (stands(found.place, characters, at)) waiting.push(state + 1);
        } else if (character !== undefined && found.test(character)) next.push(state + 1);
      }
      waiting = next;
    }
    return false;
  }

  #push(state: State): number {
    if (this.#states.length >= limits.states)
      throw new PatternError(`it repeats to more than ${limits.states} characters to look for`, 0);
    return this.#states.push(state) - 1;
  }

  #add(node: Node): void {
    if (node.kind === 'character' || node.kind === 'place') this.#push(node);
    else if (node.kind === 'sequence') for (const item of node.items) this.#add(item);
    else if (node.kind === 'choice') this.#choice(node.options);
    else this.#repeat(node);
  }

  #choice(options: readonly Node[]): void {
    const to: number[] = [];
    const ends: number[][] = [];
    this.#push({ kind: 'fork', to });
    for (const option of options) {
      to.push(this.#states.length);
      this.#add(option);
      const end: number[] = [];
      this.#push({ kind: 'fork', to: end });
      ends.push(end);
    }
    for (const end of ends) end.push(this.#states.length);
  }

  #repeat({ item, least, most }: Extract<Node, { kind: 'repeat' }>): void {
    for (let count = 0; count < least; count++) this.#add(item);
    if (most === Number.POSITIVE_INFINITY) {
      const to: number[] = [];
      const again = this.#push({ kind: 'fork', to });
      to.push(this.#states.length);
      this.#add(item);
      this.#push({ kind: 'fork', to: [again] });
      to.push(this.#states.length);
      return;
    }
    const forks: number[][] = [];
    for (let count = least; count < most; count++) {
      const to: number[] = [];
      this.#push({ kind: 'fork', to });
      to.push(this.#states.length);
      forks.push(to);
      this.#add(item);
    }
    for (const to of forks) to.push(this.#states.length);
  }
}

function stands(place: Place, characters: readonly string[], at: number): boolean {
  if (place === 'start') return at === 0;
  if (place === 'end') return at === characters.length;
  if (place === 'line end')
    return at === characters.length || (at === characters.length - 1 && characters[at] === '\n');
  const isEdge = isWord(characters[at - 1]) !== isWord(characters[at]);
  return (place === 'word edge') === isEdge;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && classes.w(character);
}

/** What Python's classes hold for texts: letters and digits of every script. */
const classes = {
  d: tester(/^\p{Nd}$/u),
  w: tester(/^[\p{L}\p{N}_]$/u),
  s: tester(/^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/u),
} satisfies Record<string, Test>;

function tester(expression: RegExp): Test {
  return (character) => expression.test(character);
}

export const anything: Test = () => true;

/** A test for characters that stand in one of the ranges, both ends included. */
export function between(ranges: readonly (readonly [string, string])[]): Test {
  const codes = ranges.map(([from, to]) => [codeOf(from), codeOf(to)] as const);
  return (character) => {
    const code = codeOf(character);
    return codes.some(([from, to]) => from <= code && code <= to);
  };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Reads a regular expression as Python's `re` does, less what only trying out can match. */
export function readRegular(pattern: string): Node {
  return new RegularReader(pattern).read();
}

const plainEscapes: Record<string, string> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const places: Record<string, Place> = { A: 'start', Z: 'end', b: 'word edge', B: 'no word edge' };
const hexLengths: Record<string, number> = { x: 2, u: 4, U: 8 };

class RegularReader {
  readonly #pattern: string[];
  #at = 0;
  #depth = 0;
  #ignoresCase = false;

  constructor(pattern: string) {
    this.#pattern = [...pattern];
  }

  read(): Node {
    if (this.#take('(?i)')) this.#ignoresCase = true;
    const node = this.#choice();
    if (this.#at < this.#pattern.length) throw this.#error('this ) closes nothing');
    return node;
  }

  #choice(): Node {
    if (++this.#depth > limits.nesting) throw this.#error(`brackets stand more than ${limits.nesting} deep`);
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    this.#depth--;
    return options.length === 1 ? (options[0] as Node) : { kind: 'choice', options };
  }

  #sequence(): Node {
    const items: Node[] = [];
    while (this.#at < this.#pattern.length && this.#next !== '|' && this.#next !== ')') {
      const begin = this.#at;
      const atom = this.#atom();
      const times = this.#times();
      if (times === undefined) {
        items.push(atom);
        continue;
      }
      if (atom.kind === 'place') throw this.#error('there is nothing to repeat before this', begin);
      if (this.#take('?') || this.#next === undefined) {
        // Fewest or most: whether there is a match is the same.
      } else if (this.#next === '+') throw this.#error('possessive repeats are not read');
      if (this.#times() !== undefined) throw this.#error('this repeats what is repeated already', this.#at - 1);
      items.push({ kind: 'repeat', item: atom, ...times });
    }
    return { kind: 'sequence', items };
  }

  /** `*`, `+`, `?`, `{2}`, `{2,}`, `{,5}`, `{2,5}`; other braces are text. */
  #times(): { least: number; most: number } | undefined {
    if (this.#take('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.#take('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.#take('?')) return { least: 0, most: 1 };
    if (this.#next !== '{') return undefined;
    const begin = this.#at;
    // So many digits count further than any name is long.
    const found = /^\{([0-9]{0,9})(,?)([0-9]{0,9})\}/.exec(this.#pattern.slice(begin, begin + 22).join(''));
    if (found === null || found[0] === '{}') return undefined;
    const [whole, low = '', comma, high = ''] = found;
    this.#at += whole.length;
    const least = Number(low);
    const most = comma === '' ? least : high === '' ? Number.POSITIVE_INFINITY : Number(high);
    if (most < least) throw this.#error('this range ends before it begins', begin);
    return { least, most };
  }

  #atom(): Node {
    const begin = this.#at;
    if (this.#take('(')) return this.#group(begin);
    if (this.#take('[')) return this.#character(this.#set(begin));
    if (this.#take('.')) return this.#character((character) => character !== '\n');
    if (this.#take('^')) return { kind: 'place', place: 'start' };
    if (this.#take('$')) return { kind: 'place', place: 'line end' };
    if (this.#next === '*' || this.#next === '+' || this.#next === '?') {
      throw this.#error('there is nothing to repeat before this');
    }
    if (this.#take('\\')) {
      const place = places[this.#next ?? ''];
      if (place === undefined) return this.#character(this.#escape(begin));
      this.#at++;
      return { kind: 'place', place };
    }
    const literal = this.#pattern[this.#at++] as string;
    return this.#character(between([[literal, literal]]));
  }

  #group(begin: number): Node {
    if (this.#take('?') && !this.#take(':')) {
      const name = /^P<[A-Za-z_][A-Za-z0-9_]{0,60}>/.exec(this.#pattern.slice(this.#at, this.#at + 65).join(''))?.[0];
      if (name === undefined) {
        throw this.#error(
          'only (…), (?:…), (?P<name>…) and a (?i) at the very beginning are read: what looks around, refers back or sets other flags cannot be matched in steady time',
          begin,
        );
      }
      this.#at += name.length;
    }
    const inner = this.#choice();
    if (!this.#take(')')) throw this.#error('this ( is not closed', begin);
    // A group is one thing to repeat, even one that holds nothing but a place.
    return { kind: 'sequence', items: [inner] };
  }

  #set(begin: number): Test {
    const isNegated = this.#take('^');
    const tests: Test[] = [];
    const ranges: [string, string][] = [];
    for (let isFirst = true; isFirst || this.#next !== ']'; isFirst = false) {
      const low = this.#member(begin);
      const isRange = this.#next === '-' && this.#pattern[this.#at + 1] !== ']' && this.#at + 1 < this.#pattern.length;
      if (!isRange) {
        if (typeof low === 'string') ranges.push([low, low]);
        else tests.push(low);
        continue;
      }
      const dash = this.#at++;
      const high = this.#member(begin);
      if (typeof low !== 'string' || typeof high !== 'string' || codeOf(low) > codeOf(high))
        throw this.#error('this is no range of characters', dash);
      ranges.push([low, high]);
    }
    this.#at++;
    const inRanges = between(ranges);
    const holds = this.#folded((character) => inRanges(character) || tests.some((test) => test(character)));
    return isNegated ? (character) => !holds(character) : holds;
  }

  #member(begin: number): string | Test {
    const character = this.#pattern[this.#at++];
    if (character === undefined) throw this.#error('this [ is not closed', begin);
    if (character !== '\\') return character;
    if (this.#take('b')) return '\b';
    return this.#escaped(this.#at - 1);
  }

  #escape(begin: number): Test {
    const found = this.#escaped(begin);
    return typeof found === 'string' ? between([[found, found]]) : found;
  }

  #escaped(begin: number): string | Test {
    const letter = this.#pattern[this.#at++];
    if (letter === undefined) throw this.#error('a backslash with nothing behind it', begin);
    const kind = letter.toLowerCase();
    if (kind === 'd' || kind === 'w' || kind === 's') {
      const test = classes[kind];
      return letter === kind ? test : (character) => !test(character);
    }
    const plain = plainEscapes[letter];
    if (plain !== undefined) return plain;
    const length = hexLengths[letter];
    if (length !== undefined) {
      const digits = this.#pattern.slice(this.#at, this.#at + length).join('');
      const code = Number.parseInt(digits, 16);
      if (digits.length < length || !/^[0-9a-fA-F]+$/.test(digits) || code > 0x10ffff)
        throw this.#error(`\\${letter} takes ${length} hexadecimal digits`, begin);
      this.#at += length;
      return String.fromCodePoint(code);
    }
    if (/[0-9]/.test(letter))
      throw this.#error('what a \\ and a digit refer back to cannot be matched in steady time', begin);
    if (/[A-Za-z]/.test(letter)) throw this.#error(`\\${letter} means nothing`, begin);
    return letter;
  }

  #character(test: Test): Node {
    return { kind: 'character', test: this.#folded(test) };
  }

  #folded(test: Test): Test {
    if (!this.#ignoresCase) return test;
    return (character) => test(character) || test(character.toLowerCase()) || test(character.toUpperCase());
  }

  get #next(): string | undefined {
    return this.#pattern[this.#at];
  }

  #take(text: string): boolean {
    for (let index = 0; index < text.length; index++) if (this.#pattern[this.#at + index] !== text[index]) return false;
    this.#at += text.length;
    return true;
  }

  #error(message: string, at: number = this.#at): PatternError {
    return new PatternError(message, at);
  }
}

/** Reads a glob as Python's `fnmatch` does: `*`, `?`, `[a-f]`, `[!a]`; it matches a text as a whole. */
export function readGlob(glob: string): Node {
  const characters = [...glob];
  const lastClose = characters.lastIndexOf(']');
  const items: Node[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    const close = character === '[' && at < lastClose ? closeOf(characters, at) : -1;
    if (character === '*') {
      // Several in a row are one.
      if (characters[at - 1] !== '*')
        items.push({
          kind: 'repeat',
          item: { kind: 'character', test: anything },
          least: 0,
          most: Number.POSITIVE_INFINITY,
        });
    } else if (character === '?') items.push({ kind: 'character', test: anything });
    else if (close === -1) items.push({ kind: 'character', test: between([[character, character]]) });
    else {
      items.push({ kind: 'character', test: globSet(characters.slice(at + 1, close)) });
      at = close;
    }
  }
  return { kind: 'sequence', items: [...items, { kind: 'place', place: 'end' }] };
}

/** The first character of a set may be a bracket itself. */
function closeOf(characters: readonly string[], open: number): number {
  return characters.indexOf(']', open + (characters[open + 1] === '!' ? 3 : 2));
}

function globSet(members: readonly string[]): Test {
  const isNegated = members[0] === '!';
  const ranges: [string, string][] = [];
  for (let at = isNegated ? 1 : 0; at < members.length; at++) {
    const low = members[at] as string;
    const high = members[at + 1] === '-' ? members[at + 2] : undefined;
    // A range that ends before it begins holds nothing.
    ranges.push([low, high ?? low]);
    if (high !== undefined) at += 2;
  }
  const holds = between(ranges);
  return isNegated ? (character) => !holds(character) : holds;
}
