import { atLeast } from '../base/version.ts';
import type { Block, Value } from './block.ts';
import { emitBlock, indent } from './directive.ts';

export type { JsonSchema, Value } from './block.ts';

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

/** A flag that a wider setting may have switched on already: `false` is written too, by releases that read it. */
export const toggle: Value = {
  label: 'true or false',
  schema: { type: 'boolean' },
  example: true,
  lines: (keyword, value, version) => (value ? [keyword] : atLeast(version, '2.0.0') ? [`${keyword} false`] : []),
};

/** A keyword that may stand alone (`true`) or say more. */
export function flagOr(more: Value): Value {
  const { type, enum: words, ...rest } = more.schema as { type: string | string[]; enum?: unknown[] };
  return {
    label: `flag, or ${more.label}`,
    schema: { type: ['boolean', ...[type].flat()], ...(words ? { enum: [true, false, ...words] } : {}), ...rest },
    example: more.example,
    ...(more.needsUser ? { needsUser: true } : {}),
    lines: (keyword, value, version) =>
      typeof value === 'boolean' ? flag.lines(keyword, value, version) : more.lines(keyword, value, version),
  };
}

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
export function fields(example: string): Value {
  return { label: 'words', schema: { type: 'string', format: 'words' }, example, lines: line };
}

/** Values of one kind, side by side on one line, which keepalived would cut if there were many more. */
export function several(of: Value): Value {
  const { type, ...rest } = of.schema as { type: string | string[] };
  const maxItems = 100;
  return {
    label: `${of.label}, or a list`,
    schema: { type: [...[type].flat(), 'array'], ...rest, items: of.schema, minItems: 1, maxItems },
    example: of.example,
    lines: (keyword, value) => [`${keyword} ${[value].flat().join(' ')}`],
  };
}

/** A file or folder of the host. */
export const path: Value = {
  label: 'path',
  schema: { type: 'string', format: 'path' },
  example: '/run/keepalived.file',
  lines: (keyword, value) => [`${keyword} ${quote(String(value))}`],
};

/** What is added to a priority or weight, and whether it counts the other way round. */
export function weight(most: number): Value {
  return {
    label: `-${most}…${most}, or \`N reverse\``,
    schema: {
      type: ['integer', 'string'],
      minimum: -most,
      maximum: most,
      pattern: '^-?[0-9]{1,10} reverse$',
      tsType: 'number | string',
    },
    example: -20,
    lines: line,
  };
}

/** A command with its arguments, which keepalived reads with a second lexer. */
export const command: Value = {
  label: 'command',
  needsUser: true,
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
    schema: { type: 'array', items: of.schema, minItems: 1, uniqueItems: true },
    example: [of.example],
    lines: (keyword, value) => [
      `${keyword} {`,
      ...(value as unknown[]).map((item) => indent(quote(String(item)))),
      '}',
    ],
  };
}

/** Lines of several words in a block of their own; `format` says what a line may look like. */
export function entries(label: string, format: string, ...examples: string[]): Value {
  return {
    label: `list of ${label}`,
    schema: { type: 'array', items: { type: 'string', format }, minItems: 1, uniqueItems: true },
    example: examples,
    lines: (keyword, value) => [`${keyword} {`, ...(value as string[]).map(indent), '}'],
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

/** Blocks by name: a map in the inventory, `KEYWORD NAME {…}` one after the other in the file. */
export function named(inner: Block): Value {
  const one = block(inner);
  return {
    label: 'map of blocks',
    schema: { type: 'object', propertyNames: { format: 'name' }, additionalProperties: one.schema, minProperties: 1 },
    block: inner,
    isNamed: true,
    lines: (keyword, value, version) =>
      Object.entries(value as object)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, values]) => one.lines(`${keyword} ${name}`, values, version)),
  };
}

/**
 * keepalived ends a bare word at blanks, quotes, braces, `#` and `!`, and passes over a line that begins with `@`; inside
 * double quotes it takes all but the quote.
 */
export function quote(value: string): string {
  return /^[A-Za-z0-9_.%+=:,/*-][A-Za-z0-9_.@%+=:,/*-]*$/.test(value) ? value : `"${value}"`;
}
