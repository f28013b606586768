import { type Alias, isAlias, isDocument, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Diagnostics } from '../report/diagnostic.ts';
import type { Origin, Source } from '../report/source.ts';
import { counted, limits } from './limits.ts';
import { carry, isMapping, keysOf, type Mapping, newMapping, newSequence, Opaque, originOfKey, put } from './origin.ts';
import { resolvePlain, trapIn } from './scalar.ts';
import { parseYaml, type YamlFault } from './yaml-document.ts';

/**
 * Reads one YAML (or JSON) text as Ansible reads it: YAML 1.1 with merge keys. The parser is asked for strings only
 * ("failsafe"), and what a plain scalar means is decided here, because the library's YAML 1.1 differs from PyYAML's.
 * Returns undefined for an empty text and for one that does not parse; the reason is then in the diagnostics.
 */
export function readYaml(source: Source, diagnostics: Diagnostics): unknown {
  const isJson = looksLikeJson(source.text);
  const document = parseYaml(source.text, isJson);
  if (!isDocument(document)) {
    reportSyntax(source, document, diagnostics);
    return undefined;
  }
  if (document.contents === null) return undefined;
  return new Reader(source, isJson, diagnostics).value(document.contents);
}

const loneSurrogate = /\p{Surrogate}/u;
const typeTags = new Set(['int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`));

class Reader {
  readonly #source: Source;
  readonly #diagnostics: Diagnostics;
  /** Ansible reads what is JSON as JSON, whose numbers are others than YAML's. */
  readonly #isJson: boolean;
  /** The latest node of each anchor, as far as the text has been read. */
  readonly #anchors = new Map<string, Node>();
  /** Aliases share what their anchor became: an alias bomb stays as small as it was written. */
  readonly #done = new Map<Node, { value: unknown; size: number }>();
  readonly #open = new Set<Node>();
  /** Values so far, each as often as it can be reached. */
  #size = 0;
  /** Of these, the ones that aliases and merge keys repeat. */
  #copies = 0;

  constructor(source: Source, isJson: boolean, diagnostics: Diagnostics) {
    this.#source = source;
    this.#isJson = isJson;
    this.#diagnostics = diagnostics;
  }

  value(node: Node | null): unknown {
    this.#size++;
    if (node === null) return null;
    if (isAlias(node)) return this.#alias(node);
    const { anchor } = node as { anchor?: string };
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    if (isScalar(node)) return this.#scalar(node);
    const before = this.#size;
    this.#open.add(node);
    const value = isMap(node) ? this.#mapping(node) : this.#sequence(node);
    this.#open.delete(node);
    this.#done.set(node, { value, size: this.#size - before });
    return value;
  }

  #alias(alias: Alias): unknown {
    const target = this.#anchors.get(alias.source);
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
    if (isScalar(target)) return this.#scalar(target);
    const done = this.#done.get(target);
    this.#size += done?.size ?? 0;
    return this.#mayCopy(done?.size ?? 0, alias) ? done?.value : null;
  }

  /** What is shared here is walked, compared and rendered as often as it can be reached. */
  #mayCopy(count: number, at: Node): boolean {
    const before = this.#copies;
    this.#copies += count;
    if (this.#copies <= limits.copies) return true;
    if (before <= limits.copies) {
      this.#diagnostics.error(
        'yaml-syntax',
        this.#origin(at),
        `aliases and merge keys repeat more than ${counted(limits.copies)} values up to here`,
      );
    }
    return false;
  }

  #scalar(node: Scalar): unknown {
    if (node.tag === '!vault' || node.tag === '!vault-encrypted') return new Opaque(node.tag);
    const text = String(node.value);
    if (loneSurrogate.test(text)) {
      this.#diagnostics.error('yaml-syntax', this.#origin(node), 'this text holds one half of a character', {
        consequence: 'no file can hold it: a lone surrogate is no UTF-8',
        hint: '"\\U0001F600", or the character itself',
      });
      return '';
    }
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
      if (!this.#mayCopy(keysOf(from).length, node)) break;
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

function looksLikeJson(text: string): boolean {
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

function reportSyntax(source: Source, { code, message, pos }: YamlFault, diagnostics: Diagnostics): void {
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
  } else if (code === 'RESOURCE_EXHAUSTION') {
    diagnostics.error('yaml-syntax', at, 'lists and maps stand too deep inside one another here');
  } else if (code === 'REFUSED') {
    diagnostics.error('yaml-syntax', at, message);
  } else {
    diagnostics.error('yaml-syntax', at, `this is not YAML: ${lowerFirst(message)}`);
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
