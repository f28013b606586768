import type { Block, Directive } from './directive.ts';
import type { JsonSchema } from './value.ts';

/** Pieces that the inventory's schema is made of. */

export function oneOrMore(format: string, example: string, description: string): JsonSchema {
  return {
    type: ['string', 'array'],
    format,
    items: { type: 'string', format },
    minItems: 1,
    description,
    examples: [example],
  };
}

export function object(
  title: string,
  description: string,
  properties: Record<string, JsonSchema>,
  required: string[] = [],
): JsonSchema {
  return {
    title,
    description,
    type: 'object',
    properties,
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  };
}

export function mapOf(items: JsonSchema, description: string): JsonSchema {
  return {
    type: 'object',
    propertyNames: { format: 'name' },
    additionalProperties: items,
    minProperties: 1,
    description,
  };
}

export const verbatim: JsonSchema = {
  type: 'string',
  format: 'verbatim',
  description: 'Raw keepalived lines, kept as they are at the end of the block.',
  examples: ['"smtp_alert"'],
};

export const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

/** The schema of one directive, with what an editor shows when it hovers over the key. */
export function property({
  value,
  doc,
  default: preset,
  since,
  example = preset ?? value.example,
}: Directive): JsonSchema {
  if ('$ref' in value.schema) return value.schema;
  const gate = since ? ` Since keepalived ${since}.` : '';
  return {
    ...value.schema,
    description: `${doc}${gate}`,
    ...(preset === undefined ? {} : { default: preset }),
    examples: [example],
  };
}

export function properties(block: Block, without: readonly string[] = []): Record<string, JsonSchema> {
  const kept = block.directives.filter(({ keyword }) => !without.includes(keyword));
  return Object.fromEntries(kept.map((directive) => [directive.keyword, property(directive)]));
}

/** keepalived's words that are no keys of a block here, with what an error says of each. */
export function notKeys(...blocks: Block[]): JsonSchema {
  const aliases = blocks.flatMap(({ directives }) =>
    directives.flatMap(({ keyword, aliases: others = [] }) =>
      others.map((alias) => [alias, { reason: `it is keepalived’s other word for ${keyword}`, instead: keyword }]),
    ),
  );
  const left = blocks.flatMap(({ leftOut = {} }) =>
    Object.entries(leftOut).map(([word, reason]) => [word, { reason }]),
  );
  const all = [...aliases, ...left];
  return all.length === 0 ? {} : { notKeys: Object.fromEntries(all) };
}

/** Definitions of the blocks that stand inside others; an empty block may be left out altogether (`TCP_CHECK:`). */
export function nested(block: Block): Record<string, JsonSchema> {
  return Object.assign(
    {},
    ...block.directives.map(({ value }) => {
      if (!value.block) return {};
      const { name, doc, required } = value.block;
      const shape = {
        ...object(name, doc, { ...properties(value.block), verbatim }, [...(required ?? [])]),
        ...notKeys(value.block),
      };
      return {
        // A block that needs nothing may be left empty: `TCP_CHECK:`.
        [name]: required ? shape : { ...shape, type: ['object', 'null'] },
        ...nested(value.block),
      };
    }),
  );
}
