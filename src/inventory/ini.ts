import type { Diagnostics } from '../report/diagnostic.ts';
import type { Origin, Source } from '../report/source.ts';
import type { Builder } from './builder.ts';
import { literalOrText } from './literal.ts';
import { type Mapping, newMapping, newSequence, put } from './origin.ts';
import { SplitError, splitWords } from './shlex.ts';

const section = /^\[([^:\]\s]+)(?::(\w+))?\]\s*(?:#.*)?$/;
const groupName = /^([^:\]\s]+)\s*(?:#.*)?$/;
const kinds = ['hosts', 'children', 'vars'];

/** Reads an INI inventory: `[group]`, `[group:children]`, `[group:vars]`, host lines with `key=value`. */
export function readIni(source: Source, builder: Builder, diagnostics: Diagnostics): void {
  new IniReader(source, builder, diagnostics).read();
}

class IniReader {
  readonly #source: Source;
  readonly #builder: Builder;
  readonly #diagnostics: Diagnostics;
  /** Groups that were named as children, or given variables, before a section of their own. */
  readonly #pending = new Map<string, { at: Origin; kind: string; parents: string[] }>();
  #group = 'ungrouped';
  #kind = 'hosts';

  constructor(source: Source, builder: Builder, diagnostics: Diagnostics) {
    this.#source = source;
    this.#builder = builder;
    this.#diagnostics = diagnostics;
  }

  read(): void {
    for (let number = 1; number <= this.#source.lineStarts.length; number++) {
      const raw = this.#source.line(number);
      const line = raw.trim();
      if (line === '' || line.startsWith(';') || line.startsWith('#')) continue;
      const start = (this.#source.lineStarts[number - 1] as number) + raw.indexOf(line);
      this.#line(line, { source: this.#source, start, end: start + line.length });
    }
    for (const [name, { at, kind, parents }] of this.#pending) {
      const what =
        kind === 'vars'
          ? `[${name}:vars] stands for a group "${name}"`
          : `[${parents.at(-1)}:children] names a group "${name}"`;
      this.#diagnostics.error('inventory-shape', at, `${what}, and there is no such section`, {
        consequence: 'Ansible refuses the whole file',
        hint: `[${name}] with its hosts, or another name`,
      });
    }
  }

  #line(line: string, at: Origin): void {
    const heading = section.exec(line);
    if (heading) this.#section(heading[1] as string, heading[2] ?? 'hosts', at);
    else if (line.startsWith('[') && line.endsWith(']')) {
      this.#fault(at, `${line} is no section`, '[group], [group:children] or [group:vars], without blanks');
    } else if (this.#kind === 'hosts') this.#hosts(line, at);
    else if (this.#kind === 'vars') this.#variable(line, at);
    else this.#child(line, at);
  }

  #section(name: string, kind: string, at: Origin): void {
    if (!kinds.includes(kind)) {
      this.#fault(
        at,
        `[${name}:${kind}] is a section of no kind that Ansible knows`,
        `[${name}], [${name}:children] or [${name}:vars]`,
      );
      return;
    }
    this.#group = name;
    this.#kind = kind;
    if (!this.#builder.hasGroup(name)) {
      if (kind === 'vars' && !this.#pending.has(name)) this.#pending.set(name, { at, kind, parents: [] });
      this.#builder.addGroup(name, at);
    }
    const waiting = this.#pending.get(name);
    if (waiting && kind !== 'vars') {
      if (waiting.kind === 'children') this.#adopt(name);
      else this.#pending.delete(name);
    }
  }

  /** A child that was named before its section came: now its parents get it. */
  #adopt(name: string): void {
    const waiting = this.#pending.get(name);
    if (waiting === undefined) return;
    for (const parent of waiting.parents) {
      this.#builder.addChild(parent, name, waiting.at);
      if (this.#pending.get(parent)?.kind === 'children') this.#adopt(parent);
    }
    this.#pending.delete(name);
  }

  #hosts(line: string, at: Origin): void {
    try {
      const [pattern, ...assignments] = splitWords(line);
      if (pattern === undefined) return;
      const vars = newMapping(at);
      for (const { text, start, end } of assignments) {
        const place = { source: at.source, start: at.start + start, end: at.start + end };
        const equals = text.indexOf('=');
        if (equals === -1) {
          this.#fault(place, `"${text}" is no variable of the host`, 'name=value');
          return;
        }
        set(vars, text.slice(0, equals), text.slice(equals + 1), place);
      }
      const place = { source: at.source, start: at.start + pattern.start, end: at.start + pattern.end };
      this.#builder.addHosts(this.#group, pattern.text, vars, place);
    } catch (error) {
      if (!(error instanceof SplitError)) throw error;
      this.#fault(at, `this host line has ${error.message}`, 'name key=value key="several words"');
    }
  }

  #variable(line: string, at: Origin): void {
    const equals = line.indexOf('=');
    if (equals === -1) {
      this.#fault(at, `"${line}" is no variable of the group`, 'name = value');
      return;
    }
    const vars = newMapping(at);
    const key = line.slice(0, equals).trim();
    set(vars, key, line.slice(equals + 1).trim(), at);
    this.#builder.setVariable(this.#group, vars, key);
  }

  #child(line: string, at: Origin): void {
    const name = groupName.exec(line)?.[1];
    if (name === undefined) {
      this.#fault(at, `"${line}" is no name of a group`, 'one group a line');
    } else if (this.#builder.hasGroup(name)) {
      this.#builder.addChild(this.#group, name, at);
    } else {
      const waiting = this.#pending.get(name);
      if (waiting) waiting.parents.push(this.#group);
      else this.#pending.set(name, { at, kind: 'children', parents: [this.#group] });
    }
  }

  #fault(at: Origin, message: string, hint: string): void {
    this.#diagnostics.error('inventory-shape', at, message, { consequence: 'Ansible refuses the whole file', hint });
  }
}

function set(vars: Mapping, key: string, text: string, at: Origin): void {
  put(vars, key, placed(literalOrText(text), at), { key: at, value: at });
}

/** Gives a value that was written in one place that place, all through. */
export function placed(value: unknown, at: Origin): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const container = Array.isArray(value) ? newSequence(at) : newMapping(at);
  for (const [key, inner] of Object.entries(value)) put(container, key, placed(inner, at), { key: at, value: at });
  return container;
}
