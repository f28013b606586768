import type { Value } from './value.ts';
import { atLeast, type Version } from './version.ts';

/**
 * One keyword of keepalived.conf: the single place from which its JSON Schema, its TypeScript type, its row in the docs,
 * its version gate and its rendered line come.
 */
export interface Directive {
  readonly keyword: string;
  readonly value: Value;
  /** One sentence for editors and docs. */
  readonly doc: string;
  /** What keepalived takes when the line is not there. */
  readonly default?: string | number | boolean;
  /** A value that shows the use better than the kind’s own example. */
  readonly example?: unknown;
  /** First release whose parser knows the keyword; left out when 1.3.5 does. */
  readonly since?: Version;
  /** How releases before `until` spell the same thing. */
  readonly older?: { readonly until: Version; readonly keyword: string };
}

/** A block of keepalived.conf; its directives are written in this order. */
export interface Block {
  /** The name of its JSON Schema definition. */
  readonly name: string;
  readonly doc: string;
  readonly directives: readonly Directive[];
  /** Keywords without which keepalived does something else than its author means, or crashes. */
  readonly required?: readonly string[];
}

/** The lines inside a block, in the table's order, spelled as the given release spells them. */
export function emitBlock(block: Block, values: Record<string, unknown>, version: string): string[] {
  return block.directives.flatMap(({ keyword, value, older }) => {
    const given = values[keyword];
    if (given === undefined) return [];
    const spelled = older && !atLeast(version, older.until) ? older.keyword : keyword;
    return value.lines(spelled, given, version);
  });
}

/** One level deeper, as a person writes keepalived.conf. */
export function indent(line: string): string {
  return `    ${line}`;
}

/** A directive as it is used: the mapping that holds it says where. */
export interface UsedDirective {
  directive: Directive;
  holder: object;
}

/** Every directive that `values` use, also in the blocks inside. */
export function usedDirectives(block: Block, values: object): UsedDirective[] {
  const given = values as Record<string, unknown>;
  return block.directives.flatMap((directive) => {
    const used = given[directive.keyword];
    if (used === undefined || used === false) return [];
    const inner = directive.value.block;
    const within = inner ? (Array.isArray(used) ? used : [used]) : [];
    return [
      { directive, holder: values },
      ...within.flatMap((one) => (inner && typeof one === 'object' && one !== null ? usedDirectives(inner, one) : [])),
    ];
  });
}

/** Every directive used in `values` that the release knows under no spelling. */
export function unknownTo(block: Block, values: object, version: string): UsedDirective[] {
  return usedDirectives(block, values).filter(
    ({ directive: { since, older } }) => since !== undefined && !atLeast(version, since) && older === undefined,
  );
}
