import type { Origin } from '../report/source.ts';

/**
 * A mapping as it was read: plain data, in the order of the file.
 * Without a prototype, so that a key such as `__proto__` or `constructor` is a key and nothing else.
 */
export type Mapping = Record<string, unknown>;

interface Entry {
  key: Origin;
  value: Origin;
}

/**
 * Where each value was written, kept beside the data: the data stays plain (for ajv, for the templates), and a value
 * keeps its place through merge keys, group_vars and precedence, since those pass values on without copying them.
 */
const containers = new WeakMap<object, { self: Origin; entries: Map<string, Entry> }>();

export function newMapping(self: Origin): Mapping {
  const mapping: Mapping = Object.create(null);
  containers.set(mapping, { self, entries: new Map() });
  return mapping;
}

export function newSequence(self: Origin): unknown[] {
  const sequence: unknown[] = [];
  containers.set(sequence, { self, entries: new Map() });
  return sequence;
}

/** Sets a value together with where its key and itself were written. A later set wins and keeps the earlier place in the order. */
export function put(container: Mapping | unknown[], key: string | number, value: unknown, origins: Entry): void {
  (container as Mapping)[key] = value;
  containers.get(container)?.entries.set(String(key), origins);
}

/** Copies a value and its origins from one mapping to another. */
export function carry(from: Mapping, key: string, to: Mapping): void {
  const entry = containers.get(from)?.entries.get(key);
  if (entry) put(to, key, from[key], entry);
}

/** The keys in the order of the file: a plain object would put `10` before `9a`. */
export function keysOf(mapping: Mapping): string[] {
  const entries = containers.get(mapping)?.entries;
  return entries ? [...entries.keys()] : Object.keys(mapping);
}

/** Where a mapping or sequence as a whole was written. */
export function originOf(container: object): Origin {
  return required(containers.get(container)?.self);
}

/** Where the value under a key was written; the container itself when the key is not there. */
export function originOfValue(container: object, key: string | number): Origin {
  const found = containers.get(container);
  return required(found?.entries.get(String(key))?.value ?? found?.self);
}

/** Where the key itself was written; the container itself when the key is not there. */
export function originOfKey(container: object, key: string | number): Origin {
  const found = containers.get(container);
  return required(found?.entries.get(String(key))?.key ?? found?.self);
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Opaque);
}

/** A value that only Ansible can open (`!vault`): kept, and refused only where it is needed. */
export class Opaque {
  readonly tag: string;
  constructor(tag: string) {
    this.tag = tag;
  }
}

function required(origin: Origin | undefined): Origin {
  if (origin === undefined) throw new Error('a value without an origin');
  return origin;
}
