import { byText } from '../base/text.ts';
import type { Inventory } from './inventory.ts';
import { counted, limits } from './limits.ts';
import { Automaton, PatternError, readGlob, readRegular } from './regular.ts';

export interface PatternResult {
  /** Host names in Ansible's order, each once. */
  hosts: string[];
  /** Parts of the pattern that name no host and no group. */
  unmatched: string[];
  /** Why the pattern is not read, and where in it; then it leaves no host. */
  fault?: { message: string; at: number };
}

/** Resolves an Ansible host pattern, where it is the only one of a run. */
export function matchPattern(inventory: Inventory, pattern: string): PatternResult {
  return new PatternMatcher(inventory).match(pattern);
}

/** Whether a pattern says which hosts it means: without a plain part it means all of them, less what it takes away. */
export function namesHosts(pattern: string): boolean {
  return splitPattern(pattern).some((part) => !isOperator(part));
}

/**
 * Resolves Ansible host patterns: names, globs, `~regex`, `group[0]`, `group[1:3]`, joined by `:` or `,`,
 * with `&part` for the intersection and `!part` for the exclusion, which apply last whatever their place.
 * It counts what that takes, over all patterns of an inventory.
 */
export class PatternMatcher {
  readonly #inventory: Inventory;
  readonly #found = new Map<string, string[] | undefined>();
  #groups: PrefixIndex | undefined;
  #hosts: PrefixIndex | undefined;
  #steps = 0;

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  /** Whether so much has been matched that no further pattern is. */
  get isSpent(): boolean {
    return this.#steps > limits.matching;
  }

  match(pattern: string): PatternResult {
    try {
      return this.#match(splitPattern(pattern));
    } catch (error) {
      if (!(error instanceof PatternFault)) throw error;
      const { message, part, at } = error;
      return { hosts: [], unmatched: [], fault: { message, at: Math.max(0, pattern.indexOf(part)) + at } };
    }
  }

  #match(parts: readonly string[]): PatternResult {
    const plain = parts.filter((part) => !isOperator(part));
    const intersections = parts.filter((part) => part.startsWith('&'));
    const exclusions = parts.filter((part) => part.startsWith('!'));
    const unmatched: string[] = [];
    let failed = false;
    const match = (part: string) => {
      // Only a plain part prefers a host to a group of the same name.
      const operator = isOperator(part);
      const found =
        !operator && this.#inventory.hosts.has(part) ? [part] : this.#part(operator ? part.slice(1) : part, part);
      if (found === undefined || found === 'beyond') unmatched.push(part);
      failed ||= found === 'beyond';
      const hosts = typeof found === 'object' ? found : [];
      this.#count(hosts.length + 1, part);
      return hosts;
    };
    let hosts = new Set<string>();
    for (const part of plain.length > 0 ? plain : ['all']) for (const host of match(part)) hosts.add(host);
    for (const part of intersections) {
      const kept = new Set(match(part));
      hosts = new Set([...hosts].filter((host) => kept.has(host)));
      this.#count(kept.size, part);
    }
    for (const part of exclusions) for (const host of match(part)) hosts.delete(host);
    return { hosts: failed ? [] : [...hosts], unmatched };
  }

  /** The hosts of one part; undefined if it names nothing, 'beyond' if its subscript does: there Ansible gives up. */
  #part(expression: string, part: string): string[] | 'beyond' | undefined {
    const subscript = expression.startsWith('~')
      ? null
      : /^(.+)\[(?:(-?[0-9]+)|([0-9]+)[:-]([0-9]*))\]$/.exec(expression);
    const found = this.#enumerate(subscript?.[1] ?? expression, part);
    if (found === undefined || subscript === null || found.length === 0) return found;
    const [, , index, from, to] = subscript;
    if (index !== undefined) {
      const one = found.at(Number(index));
      return one === undefined ? 'beyond' : [one];
    }
    return found.slice(Number(from), to ? Number(to) + 1 : undefined);
  }

  #enumerate(expression: string, part: string): string[] | undefined {
    if (!this.#found.has(expression)) this.#found.set(expression, this.#search(expression, part));
    return this.#found.get(expression);
  }

  #search(expression: string, part: string): string[] | undefined {
    const { groups, hosts } = this.#inventory;
    if (!expression.startsWith('~') && !/[?*[]/.test(expression)) {
      const isGroup = groups.has(expression);
      const below = isGroup ? this.#inventory.hostsOf(expression) : [];
      // A dot makes Ansible look among the hosts as well.
      const isHost = hosts.has(expression) && (!isGroup || expression.includes('.'));
      return isGroup || isHost ? [...new Set([...below, ...(isHost ? [expression] : [])])] : undefined;
    }
    const matches = this.#matcher(expression, part);
    const begin = beginOf(expression);
    this.#groups ??= new PrefixIndex(groups.keys());
    this.#hosts ??= new PrefixIndex(hosts.keys());
    const found = new Set<string>();
    let matched = false;
    for (const group of this.#groups.startingWith(begin)) {
      if (!matches(group)) continue;
      matched = true;
      const all = this.#inventory.hostsOf(group);
      this.#count(all.length, part);
      for (const host of all) found.add(host);
    }
    for (const host of this.#hosts.startingWith(begin)) {
      if (!matches(host)) continue;
      matched = true;
      found.add(host);
    }
    return matched ? [...found] : undefined;
  }

  /** A regular expression anchored at the start (`~…`), or a glob anchored at both ends. */
  #matcher(expression: string, part: string): (name: string) => boolean {
    const isRegular = expression.startsWith('~');
    try {
      const automaton = new Automaton(isRegular ? readRegular(expression.slice(1)) : readGlob(expression));
      return (name) => {
        const before = automaton.steps;
        const found = automaton.matches(name);
        this.#count(automaton.steps - before + 1, part);
        return found;
      };
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const operator = isOperator(part) ? 1 : 0;
      throw new PatternFault(error.message, part, error.at + operator + (isRegular ? 1 : 0));
    }
  }

  #count(steps: number, part: string): void {
    this.#steps += steps;
    if (this.#steps > limits.matching) {
      throw new PatternFault(
        `matching the host patterns with the hosts takes more than ${counted(limits.matching)} steps`,
        part,
        0,
      );
    }
  }
}

class PatternFault extends Error {
  readonly part: string;
  readonly at: number;
  constructor(message: string, part: string, at: number) {
    super(message);
    this.part = part;
    this.at = at;
  }
}

/** Names by how they begin, each answer in the order in which they were given. */
class PrefixIndex {
  readonly #names: readonly string[];
  /** Places in the list above, sorted by the name that stands there. */
  readonly #sorted: readonly number[];

  constructor(names: Iterable<string>) {
    this.#names = [...names];
    this.#sorted = this.#names.map((_, at) => at).sort((a, b) => byText(this.#nameAt(a), this.#nameAt(b)));
  }

  startingWith(begin: string): readonly string[] {
    if (begin === '') return this.#names;
    const places: number[] = [];
    for (let at = this.#firstFrom(begin); at < this.#sorted.length; at++) {
      const place = this.#sorted[at] as number;
      if (!this.#nameAt(place).startsWith(begin)) break;
      places.push(place);
    }
    return places.sort((a, b) => a - b).map((place) => this.#nameAt(place));
  }

  /** Where in the sorted list the first name stands that is not before `begin`. */
  #firstFrom(begin: string): number {
    let low = 0;
    for (let high = this.#sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.#nameAt(this.#sorted[middle] as number) < begin) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #nameAt(place: number): string {
    return this.#names[place] as string;
  }
}

/** What every name begins with that a glob or a regular expression matches, as far as a look at it tells. */
function beginOf(expression: string): string {
  if (!expression.startsWith('~')) return /^[^?*[]*/.exec(expression)?.[0] ?? '';
  // One of these further on may make an option of the first letters.
  return expression.includes('|') || expression.includes('(?i)')
    ? ''
    : (/^~((?:[\w-](?![?*{]))*)/.exec(expression)?.[1] ?? '');
}

function isOperator(part: string): boolean {
  return part.startsWith('&') || part.startsWith('!');
}

/** With a comma anywhere only commas separate; otherwise colons do, except inside brackets and in IPv6 addresses. */
function splitPattern(pattern: string): string[] {
  const parts = pattern.includes(',') ? pattern.split(',') : isIpv6Like(pattern) ? [pattern] : splitAtColons(pattern);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function splitAtColons(pattern: string): string[] {
  // A bracket that is not closed separates like a colon; there is no need to look for its end again and again.
  const closed = pattern.lastIndexOf(']') + 1;
  const text = pattern.slice(0, closed) + pattern.slice(closed).replaceAll('[', ':');
  return text.match(/(?:[^\s:[\]]|\[[^\]]*\])+/g) ?? [];
}

const longestAddress = 45;

function isIpv6Like(pattern: string): boolean {
  return (
    pattern.length <= longestAddress &&
    /^[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F.]*$/.test(pattern) &&
    (pattern.includes('::') || pattern.split(':').length === 8)
  );
}
