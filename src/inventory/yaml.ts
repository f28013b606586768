import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Origin, Source } from '../diagnostics/source.ts';
import { carry, isMapping, keysOf, type Mapping, newMapping, newSequence, Opaque, originOfKey, put } from './origin.ts';
import { resolvePlain, trapIn } from './scalar.ts';

/**
 * Reads one YAML (or JSON) text as Ansible reads it: YAML 1.1 with merge keys. The parser is asked for strings only
 * ("failsafe"), and what a plain scalar means is decided here, because the library's YAML 1.1 differs from PyYAML's.
 * Returns undefined for an empty text and for one that does not parse; the reason is then in the diagnostics.
 */
export function readYaml(source: Source, diagnostics: Diagnostics): unknown {
  const document = parseDocument(source.text, {
    version: '1.1',
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  if (document.errors.length > 0) {
    // What follows the first syntax error is mostly its echo.
    const [error] = document.errors.sort((a, b) => a.pos[0] - b.pos[0]);
    if (error) reportSyntax(source, error.code, error.message, error.pos, diagnostics);
    return undefined;
  }
  if (document.contents === null) return undefined;
  return new Reader(source, document, diagnostics).value(document.contents);
}

const typeTags = new Set(['int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`));

class Reader {
  readonly #source: Source;
  readonly #document: Document;
  readonly #diagnostics: Diagnostics;
  /** Ansible reads what is JSON as JSON, whose numbers are others than YAML's. */
  readonly #isJson: boolean;
  /** Aliases share what their anchor became: an alias bomb stays as small as it was written. */
  readonly #done = new Map<Node, unknown>();
  readonly #open = new Set<Node>();

  constructor(source: Source, document: Document, diagnostics: Diagnostics) {
    this.#source = source;
    this.#document = document;
    this.#diagnostics = diagnostics;
    this.#isJson = isJson(source.text);
  }

  value(node: Node | null): unknown {
    if (node === null) return null;
    if (isAlias(node)) return this.#alias(node);
    if (isScalar(node)) return this.#scalar(node);
    if (this.#done.has(node)) return this.#done.get(node);
    this.#open.add(node);
    const value = isMap(node) ? this.#mapping(node) : this.#sequence(node);
    this.#open.delete(node);
    this.#done.set(node, value);
    return value;
  }

  #alias(alias: Alias): unknown {
    const target = alias.resolve(this.#document);
    if (target === undefined) {
      this.#diagnostics.error(
        'yaml-syntax',
        this.#origin(alias),
        `there is no anchor &${alias.source} before this alias`,
      );
      return null;
    }
    if (this.#open.has(target)) {
      this.#diagnostics.error('yaml-syntax', this.#origin(alias), `*${alias.source} stands inside its own anchor`);
      return null;
    }
    return this.value(target);
  }

  #scalar(node: Scalar): unknown {
    if (node.tag === '!vault' || node.tag === '!vault-encrypted') return new Opaque(node.tag);
    const text = String(node.value);
    if (node.tag === 'tag:yaml.org,2002:str' || node.tag === '!unsafe') return text;
    // An explicit tag makes a quoted scalar what a plain one would be.
    if (node.type !== 'PLAIN' && !typeTags.has(node.tag ?? '')) return text;
    if (this.#isJson) return JSON.parse(text);
    const trap = trapIn(text);
    const value = resolvePlain(text);
    if (trap) {
      this.#diagnostics.warning('yaml-number', this.#origin(node), `${text} is read as the ${trap} number ${value}`, {
        consequence: 'Ansible reads it the same way and says nothing',
        hint: `"${text}" in quotes for the text, ${value} for the number`,
      });
    }
    return value;
  }

  #mapping(node: YAMLMap): Mapping {
    const mapping = newMapping(this.#origin(node));
    const merged: Mapping[] = [];
    for (const pair of node.items) {
      const keyNode = pair.key as Node;
      const keyOrigin = this.#origin(keyNode);
      if (isScalar(keyNode) && keyNode.value === '<<' && keyNode.type === 'PLAIN') {
        merged.push(...this.#mergeSources(pair.value as Node));
        continue;
      }
      const key = keyText(this.value(keyNode));
      if (key === undefined) {
        this.#diagnostics.error('yaml-syntax', keyOrigin, 'a key must be a word, not a list or a map');
        continue;
      }
      if (key in mapping) {
        this.#diagnostics.error('duplicate-key', keyOrigin, `the key "${key}" stands here a second time`, {
          consequence: 'Ansible keeps the last one and drops the rest without a word',
          hint: 'each key once, with everything that belongs to it',
          related: [{ message: 'the first one', at: originOfKey(mapping, key) }],
        });
      }
      const valueNode = pair.value as Node | null;
      const value = this.value(valueNode);
      // An empty value has no place of its own in the text; its key is where a person would look.
      const empty = valueNode === null || (isScalar(valueNode) && valueNode.source === '');
      put(mapping, key, value, { key: keyOrigin, value: empty ? keyOrigin : this.#origin(valueNode) });
    }
    // A key of the mapping itself wins over a merged one; of several merged ones the first wins.
    for (const from of merged) {
      for (const key of keysOf(from)) if (!(key in mapping)) carry(from, key, mapping);
    }
    return mapping;
  }

  #mergeSources(node: Node): Mapping[] {
    const value = this.value(node);
    const sources = Array.isArray(value) ? value : [value];
    if (sources.every(isMapping)) return sources;
    this.#diagnostics.error('yaml-syntax', this.#origin(node), 'a merge key << takes a map or a list of maps');
    return [];
  }

  #sequence(node: Node): unknown[] {
    const sequence = newSequence(this.#origin(node));
    if (!isSeq(node)) return sequence;
    for (const item of node.items as Node[]) {
      const origin = this.#origin(item);
      put(sequence, sequence.length, this.value(item), { key: origin, value: origin });
    }
    return sequence;
  }

  #origin(node: Node): Origin {
    const [start, end] = node.range ?? [0, 0];
    const text = this.#source.text.slice(start, end);
    return { source: this.#source, start, end: start + text.trimEnd().length };
  }
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON's names for the keys that Python would keep as other types. */
function keyText(key: unknown): string | undefined {
  if (typeof key === 'object' && key !== null) return undefined;
  return String(key);
}

function reportSyntax(source: Source, code: string, message: string, pos: [number, number], diagnostics: Diagnostics) {
  const [start, end] = pos;
  const at = { source, start, end: Math.max(end, start + 1) };
  if (code === 'TAB_AS_INDENT') {
    diagnostics.error('yaml-syntax', at, 'a tab in the indentation', { hint: 'spaces: YAML takes no tabs there' });
  } else if (code === 'MULTIPLE_DOCS') {
    diagnostics.error('yaml-syntax', at, 'a second YAML document begins here', {
      hint: 'one document: a file without "---" in its middle',
    });
  } else if (code === 'BAD_INDENT') {
    // The library points at the start of the line; what is wrong is where its text begins.
    const begin = start + Math.max(0, source.text.slice(start).search(/\S/));
    diagnostics.error(
      'yaml-syntax',
      { source, start: begin, end: begin + 1 },
      'this line is not indented like its neighbours',
      {
        hint: 'keys of one map begin in one column',
      },
    );
  } else {
    diagnostics.error('yaml-syntax', at, `this is not YAML: ${lowerFirst(message)}`);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
