import { type Block, emitBlock, indent } from './directive.ts';

/** A JSON Schema (draft-07) fragment. */
export type JsonSchema = { [key: string]: unknown };

/** A kind of value that keepalived reads: how the inventory spells it and which lines it becomes. */
export interface Value {
  /** What the docs call it. */
  readonly label: string;
  readonly schema: JsonSchema;
  /** A value that fits, for hints and docs. */
  readonly example?: unknown;
  /** The lines of keepalived.conf, without outer indentation, for a value that satisfies the schema. */
  lines(keyword: string, value: unknown, version: string): string[];
  /** Set for commands: keepalived wants to know who runs them. */
  readonly isCommand?: true;
  /** The block inside, for values that are blocks. */
  readonly block?: Block;
}

function line(keyword: string, value: unknown): string[] {
  return [`${keyword} ${value}`];
}

/** A whole number within keepalived's own bounds. */
export function integer(minimum: number, maximum: number): Value {
  return {
    label: `${minimum}…${maximum}`,
    schema: { type: 'integer', minimum, maximum },
    example: minimum,
    lines: line,
  };
}

/** Seconds, with a fraction where keepalived takes one. */
export function seconds(minimum: number, maximum: number): Value {
  return {
    label: `seconds ${minimum}…${maximum}`,
    schema: { type: 'number', minimum, maximum },
    example: Math.max(1, minimum),
    lines: line,
  };
}

/** One of keepalived's words. */
export function oneOf(...words: string[]): Value {
  return {
    label: words.map((word) => `\`${word}\``).join(' '),
    schema: { type: 'string', enum: words },
    example: words[0],
    lines: line,
  };
}

/** A keyword that stands alone: `true` writes it, `false` leaves it out. */
export const flag: Value = {
  label: 'flag',
  schema: { type: 'boolean' },
  example: true,
  lines: (keyword, value) => (value ? [keyword] : []),
};

export const address: Value = {
  label: 'address',
  schema: { type: 'string', format: 'ip' },
  example: '192.0.2.10',
  lines: line,
};

export const networkInterface: Value = {
  label: 'interface',
  schema: { type: 'string', format: 'interface' },
  example: 'eth0',
  lines: line,
};

/** Text of one line; quoted where keepalived's lexer would cut or split it. */
export const text: Value = {
  label: 'text',
  schema: { type: 'string', format: 'text' },
  example: 'text',
  lines: (keyword, value) => [`${keyword} ${quote(String(value))}`],
};

/** Several bare words that belong together, such as an interface, a name and a number. */
export const fields: Value = {
  label: 'words',
  schema: { type: 'string', format: 'text' },
  example: 'eth0 web id 1',
  lines: line,
};

/** A command with its arguments, which keepalived reads with a second lexer. */
export const command: Value = {
  label: 'command',
  isCommand: true,
  schema: { type: 'string', format: 'command' },
  example: '/usr/local/bin/program argument',
  lines: (keyword, value) => [`${keyword} "${value}"`],
};

/** A word that never needs quotes: a name of something else in the file, a number with a suffix. */
export function pattern(label: string, regExp: string, example: string): Value {
  return {
    label,
    schema: { type: ['string', 'integer'], pattern: regExp, tsType: 'string | number' },
    example,
    lines: line,
  };
}

/** Words in a block of their own, one a line. */
export function words(of: Value): Value {
  return {
    label: `list of ${of.label}`,
    schema: { type: 'array', items: of.schema, minItems: 1 },
    lines: (keyword, value) => [
      `${keyword} {`,
      ...(value as unknown[]).map((item) => indent(quote(String(item)))),
      '}',
    ],
  };
}

/** A block with directives of its own; an empty one is written with nothing (`TCP_CHECK:`). */
export function block(inner: Block): Value {
  return {
    label: 'block',
    schema: { $ref: `#/definitions/${inner.name}` },
    block: inner,
    lines: (keyword, value, version) => [
      `${keyword} {`,
      ...emitBlock(inner, (value ?? {}) as Record<string, unknown>, version).map(indent),
      '}',
    ],
  };
}

/** The same block several times: a list in the inventory. */
export function blocks(inner: Block): Value {
  const one = block(inner);
  return {
    label: 'list of blocks',
    schema: { type: 'array', items: one.schema, minItems: 1 },
    block: inner,
    lines: (keyword, value, version) => (value as unknown[]).flatMap((item) => one.lines(keyword, item, version)),
  };
}

/** keepalived ends a bare word at blanks, quotes, braces, `#` and `!`; inside double quotes it takes all but the quote. */
export function quote(value: string): string {
  return /^[A-Za-z0-9_.@%+=:,/*-]+$/.test(value) ? value : `"${value}"`;
}
