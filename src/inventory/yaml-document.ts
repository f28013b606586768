import { Composer, CST, type Document, Lexer, Parser } from 'yaml';
import { counted, limits } from './limits.ts';

/** The first thing that is wrong with a text, where the library would go on for as long as the text is, or until memory ends. */
export interface YamlFault {
  code: string;
  message: string;
  pos: [number, number];
}

/** What PyYAML, and so Ansible, refuses to read wherever it stands. */
const unprintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** More `%` lines than any text has. */
const mostDirectives = 20;

class Refusal extends Error {
  readonly pos: [number, number];
  constructor(message: string, pos: [number, number]) {
    super(message);
    this.pos = pos;
  }
}

/**
 * Parses one YAML document with strings only ("failsafe"). Its lexer, parser and composer are run one after the other as the
 * library's own parseDocument does, with a look at every lexeme in between: after the first mistake the rest is not built.
 */
export function parseYaml(text: string, isJson: boolean): Document | YamlFault {
  const odd = isJson ? null : unprintable.exec(text);
  if (odd !== null) {
    const code = (odd[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      code: 'UNPRINTABLE',
      message: `the character U+${code} may not stand in YAML as itself`,
      pos: [odd.index, odd.index + 1],
    };
  }
  const composer = new Composer({
    version: '1.1',
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  let found: Document | undefined;
  try {
    for (const document of composer.compose(tokens(text), true, text.length)) {
      if (found !== undefined) {
        return firstOf(found) ?? { code: 'MULTIPLE_DOCS', message: '', pos: [document.range[0], document.range[1]] };
      }
      found = document as Document;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: 'REFUSED', message: error.message, pos: error.pos };
  }
  return found === undefined ? { code: 'EMPTY', message: 'it is empty', pos: [0, 0] } : (firstOf(found) ?? found);
}

/** What follows the first syntax error is mostly its echo. */
function firstOf({ errors }: Document): YamlFault | undefined {
  return errors.reduce<YamlFault | undefined>(
    (first, { code, message, pos }) => (first === undefined || pos[0] < first.pos[0] ? { code, message, pos } : first),
    undefined,
  );
}

function* tokens(text: string): Generator<CST.Token> {
  const watch = new Watch(text);
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    watch.see(lexeme, parser);
    for (const token of parser.next(lexeme)) {
      yield token;
      if (token.type === 'error') throw new Refusal(`this is not YAML: ${lowerFirst(token.message)}`, placeOf(token));
    }
  }
  yield* parser.end();
}

function placeOf({ offset, source }: CST.ErrorToken): [number, number] {
  return [offset, offset + Math.max(1, source.length)];
}

/** Follows the lexemes as they come: how many, how deep, and what cannot follow one another. */
class Watch {
  #count = 0;
  readonly #most: number;
  #directives = 0;
  /** Marks since the last content: two of a kind in a row belong to nothing. */
  readonly #marks = new Set<string>();
  #isText = false;

  constructor({ length }: string) {
    this.#most = Math.min(limits.lexemes, limits.lexemesAtFirst + Math.floor(length / 3));
  }

  see(lexeme: string, { offset, stack }: Parser): void {
    const pos: [number, number] = [offset, offset + Math.max(1, lexeme.length)];
    this.#count++;
    if (this.#count > this.#most)
      throw new Refusal(`this text has more than ${counted(this.#most)} words, marks and line ends`, pos);
    // Document and map stand in the stack, and a key with the list under it makes two.
    if (stack.length > limits.nesting + 1)
      throw new Refusal(`lists and maps stand more than ${limits.nesting} deep inside one another here`, pos);
    // The lexer announces a scalar; what it holds may look like anything.
    const type = this.#isText ? null : CST.tokenType(lexeme);
    this.#isText = type === 'scalar';
    if (type === 'directive-line' && ++this.#directives > mostDirectives)
      throw new Refusal(`a text has no more than ${mostDirectives} lines that begin with %`, pos);
    if (type === 'space' || type === 'newline' || type === 'comment') return;
    const isMark = type === 'comma' || type === 'explicit-key-ind' || type === 'anchor' || type === 'tag';
    if (isMark && this.#marks.has(type))
      throw new Refusal(`this is not YAML: there is nothing between this "${lexeme}" and the one before it`, pos);
    // A value may have both an anchor and a tag.
    if (type !== 'anchor' && type !== 'tag') this.#marks.clear();
    if (isMark) this.#marks.delete('comma');
    if (isMark) this.#marks.add(type);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
