import type { Inventory } from './inventory.ts';

export interface PatternResult {
  /** Host names in Ansible's order, each once. */
  hosts: string[];
  /** Parts of the pattern that name no host and no group. */
  unmatched: string[];
}

/**
 * Resolves an Ansible host pattern: names, globs, `~regex`, `group[0]`, `group[1:3]`, joined by `:` or `,`,
 * with `&part` for the intersection and `!part` for the exclusion, which apply last whatever their place.
 */
export function matchPattern(inventory: Inventory, pattern: string): PatternResult {
  const parts = splitPattern(pattern);
  const plain = parts.filter((part) => !/^[&!]/.test(part));
  const intersections = parts.filter((part) => part.startsWith('&'));
  const exclusions = parts.filter((part) => part.startsWith('!'));
  const unmatched: string[] = [];
  let failed = false;
  const match = (part: string) => {
    // Only a plain part prefers a host to a group of the same name.
    const operator = /^[&!]/.test(part);
    const found =
      !operator && inventory.hosts.has(part) ? [part] : matchPart(inventory, operator ? part.slice(1) : part);
    if (found === undefined || found === 'beyond') unmatched.push(part);
    failed ||= found === 'beyond';
    return typeof found === 'object' ? found : [];
  };
  let hosts = new Set<string>();
  for (const part of plain.length > 0 ? plain : ['all']) for (const host of match(part)) hosts.add(host);
  for (const part of intersections) {
    const kept = new Set(match(part));
    hosts = new Set([...hosts].filter((host) => kept.has(host)));
  }
  for (const part of exclusions) for (const host of match(part)) hosts.delete(host);
  return { hosts: failed ? [] : [...hosts], unmatched };
}

/** With a comma anywhere only commas separate; otherwise colons do, except inside brackets and in IPv6 addresses. */
function splitPattern(pattern: string): string[] {
  const commas = pattern.includes(',');
  const parts = commas
    ? pattern.split(',')
    : isIpv6Like(pattern)
      ? [pattern]
      : (pattern.match(/(?:[^\s:[\]]|\[[^\]]*\])+/g) ?? []);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function isIpv6Like(pattern: string): boolean {
  return (
    /^[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F.]*$/.test(pattern) &&
    (pattern.includes('::') || pattern.split(':').length === 8)
  );
}

/** The hosts of one part; undefined if it names nothing, 'beyond' if its subscript does: there Ansible gives up. */
function matchPart(inventory: Inventory, part: string): string[] | 'beyond' | undefined {
  const subscript = part.startsWith('~') ? null : /^(.+)\[(?:(-?[0-9]+)|([0-9]+)[:-]([0-9]*))\]$/.exec(part);
  const expression = subscript?.[1] ?? part;
  const found = enumerate(inventory, expression);
  if (found === undefined || subscript === null || found.length === 0) return found;
  const [, , index, from, to] = subscript;
  if (index !== undefined) {
    const one = found.at(Number(index));
    return one === undefined ? 'beyond' : [one];
  }
  return found.slice(Number(from), to ? Number(to) + 1 : undefined);
}

function enumerate(inventory: Inventory, expression: string): string[] | undefined {
  const matcher = compile(expression);
  if (matcher === undefined) return undefined;
  // A plain name is looked up: most patterns are one, and a large inventory has as many groups as patterns.
  const isPlain = !expression.startsWith('~') && !/[?*[]/.test(expression);
  const named = (all: ReadonlyMap<string, unknown>) =>
    isPlain ? [expression].filter((name) => all.has(name)) : [...all.keys()].filter((name) => matcher.test(name));
  const hosts = new Set<string>();
  const groups = named(inventory.groups);
  for (const group of groups) for (const host of inventory.hostsOf(group)) hosts.add(host);
  let matched = groups.length > 0;
  if (!matched || !isPlain || expression.includes('.')) {
    for (const host of named(inventory.hosts)) {
      matched = true;
      hosts.add(host);
    }
  }
  return matched || expression === 'all' ? [...hosts] : undefined;
}

/** A regular expression anchored at the start (`~…`), or a glob anchored at both ends, as Python's fnmatch reads it. */
function compile(expression: string): RegExp | undefined {
  try {
    return new RegExp(expression.startsWith('~') ? `^(?:${expression.slice(1)})` : globToRegExp(expression), 's');
  } catch {
    return undefined;
  }
}

function globToRegExp(glob: string): string {
  let out = '';
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at] as string;
    if (char === '*') out += '.*';
    else if (char === '?') out += '.';
    else if (char === '[') {
      const close = glob.indexOf(']', at + (glob[at + 1] === '!' ? 3 : 2));
      if (close === -1) out += '\\[';
      else {
        const set = glob.slice(at + 1, close).replaceAll('\\', '\\\\');
        out += `[${set.startsWith('!') ? `^${set.slice(1)}` : set.replace(/^\^/, '\\^')}]`;
        at = close;
      }
    } else out += char.replace(/[\\^$.|+(){}\]]/, '\\$&');
  }
  return `^(?:${out})$`;
}
