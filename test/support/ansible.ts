import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildInventory } from '../../src/inventory/build.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import { Opaque } from '../../src/inventory/origin.ts';
import { matchPattern } from '../../src/inventory/patterns.ts';
import { readSources } from '../../src/inventory/source.ts';
import { Diagnostics } from '../../src/report/diagnostic.ts';
import { root } from './paths.ts';

export interface Question {
  path: string;
  patterns?: string[];
}

/** What both readers say of an inventory, in one shape. */
export interface Answer {
  hostvars: Record<string, Record<string, unknown>>;
  /** Hosts of their own, children, and all hosts below, each sorted. */
  groups: Record<string, { hosts: string[]; children: string[]; all: string[] }>;
  /** All hosts, in order. */
  hosts: string[];
  matches: Record<string, string[] | { error: string }>;
}

/** Asks the real Ansible about many inventories in one process; where it refuses one, the answer is its error. */
export function askAnsible(questions: readonly Question[]): (Answer | { error: string })[] {
  // Ansible belongs to the Python that its own program names.
  const program = spawnSync('sh', ['-c', 'command -v ansible-inventory'], { encoding: 'utf8' }).stdout.trim();
  const [, python = 'python3'] = /^#!\s*(\S+)/.exec(readFileSync(program, 'utf8')) ?? [];
  const { stdout, stderr, status } = spawnSync(python, [path.join(root, 'test/support/ansible_oracle.py')], {
    input: questions.map((question) => JSON.stringify(question)).join('\n'),
    encoding: 'utf8',
    // Ansible reads group_vars/ of the folder it runs in as well.
    cwd: tmpdir(),
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => normalized(JSON.parse(line)) as Answer | { error: string });
}

export function askOurs({ path: file, patterns = [] }: Question): { answer: Answer; errors: string[] } {
  const diagnostics = new Diagnostics();
  const sources = readSources(file, diagnostics);
  const inventory = sources && buildInventory(sources, diagnostics);
  const errors = diagnostics
    .sorted()
    .filter((one) => one.severity === 'error')
    .map((one) => `${one.rule}: ${one.message}`);
  return {
    answer: inventory ? describe(inventory, patterns) : { hostvars: {}, groups: {}, hosts: [], matches: {} },
    errors,
  };
}

function describe(inventory: Inventory, patterns: readonly string[]): Answer {
  const all = matchPattern(inventory, 'all').hosts;
  return {
    hostvars: Object.fromEntries(
      all.map((name) => [name, normalized(inventory.varsOf(name)) as Record<string, unknown>]),
    ),
    groups: Object.fromEntries(
      [...inventory.groups.values()].map(({ name, hosts, children }) => [
        name,
        { hosts: [...hosts].sort(), children: [...children].sort(), all: inventory.hostsOf(name).sort() },
      ]),
    ),
    hosts: all,
    matches: Object.fromEntries(patterns.map((pattern) => [pattern, limited(inventory, pattern)])),
  };
}

/** `--limit` as Ansible applies it: the hosts of the pattern, in the order of `all`. */
function limited(inventory: Inventory, pattern: string): string[] {
  const { hosts } = matchPattern(inventory, pattern);
  return matchPattern(inventory, 'all').hosts.filter((host) => hosts.includes(host));
}

/** One form for what the two write differently: vaults, unsafe texts, the order of sets. */
function normalized(value: unknown): unknown {
  if (value instanceof Opaque) return '<vault>';
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  if ('__ansible_vault' in object) return '<vault>';
  if ('__ansible_unsafe' in object) return object.__ansible_unsafe;
  const out = Object.create(null);
  for (const [key, inner] of Object.entries(object)) out[key] = normalized(inner);
  return out;
}

/** Puts Ansible's groups into the same order as ours: it keeps lists, in an order that is not always its own from run to run. */
export function sortedGroups(groups: Answer['groups']): Answer['groups'] {
  return Object.fromEntries(
    Object.entries(groups).map(([name, { hosts, children, all }]) => [
      name,
      { hosts: [...hosts].sort(), children: [...children].sort(), all: [...all].sort() },
    ]),
  );
}

/**
 * Whether Ansible's order of hosts is the same in each run: below the second level of groups it walks them in the order of
 * a Python set.
 */
export function isFlat(groups: Answer['groups']): boolean {
  return Object.entries(groups).every(([name, { children }]) => name === 'all' || children.length === 0);
}
