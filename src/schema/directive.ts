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

/** A directive that a release does not know, with the path of keys that leads to it. */
export interface UnknownDirective {
  directive: Directive;
  /** The mapping that holds the directive. */
  holder: object;
}

/** Every directive used in `values` that the release knows under no spelling. */
export function unknownTo(block: Block, values: object, version: string): UnknownDirective[] {
  const given = values as Record<string, unknown>;
  return block.directives.flatMap((directive) => {
    const used = given[directive.keyword];
    if (used === undefined || used === false) return [];
    const known = !directive.since || atLeast(version, directive.since) || directive.older !== undefined;
    if (!known) return [{ directive, holder: values }];
    const inner = directive.value.block;
    if (!inner) return [];
    return (Array.isArray(used) ? used : [used]).flatMap((one) =>
      typeof one === 'object' && one !== null ? unknownTo(inner, one, version) : [],
    );
  });
}
