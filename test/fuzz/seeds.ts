import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { cases, inventoryOf } from '../support/cases.ts';
import { root } from '../support/paths.ts';

/** Data of an inventory as a YAML reader makes it. */
export type Data = Record<string, unknown>;

interface Group {
  vars?: Data | null;
  hosts?: Record<string, Data | null> | null;
  children?: Record<string, Group | null> | null;
}

const errors = path.join(root, 'test/errors');

/** The text of every inventory of the repository, good and bad. */
export const yamlTexts: readonly string[] = [
  ...cases.map(inventoryOf),
  ...readdirSync(errors)
    .sort()
    .map((name) => path.join(errors, name, 'inventory.yaml'))
    .filter((file) => existsSync(file)),
].map((file) => readFileSync(file, 'utf8'));

/** What those texts hold, as far as they are YAML of the expected shape. */
export const inventories: readonly Data[] = yamlTexts.flatMap((text) => {
  try {
    const data: unknown = parse(text, { version: '1.1', merge: true, logLevel: 'error' });
    return isData(data) && isData(data.all) ? [data] : [];
  } catch {
    return [];
  }
});

export const iniTexts: readonly string[] = inventories.map(iniOf);
export const listed: readonly Data[] = inventories.map(listedOf);

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same inventory with sections; values are Python's literals, as Ansible reads them there. */
function iniOf(inventory: Data): string {
  const lines: string[] = [];
  const visit = (name: string, group: Group | null) => {
    const { hosts, children, vars } = group ?? {};
    lines.push(name === 'all' ? '[ungrouped]' : `[${name}]`);
    for (const [host, its] of Object.entries(hosts ?? {})) {
      lines.push([host, ...Object.entries(its ?? {}).map(([key, value]) => `${key}='${literalOf(value)}'`)].join(' '));
    }
    const own = Object.entries(vars ?? {}).map(([key, value]) => `${key} = ${literalOf(value)}`);
    if (own.length > 0) lines.push(`[${name}:vars]`, ...own);
    if (children && name !== 'all') lines.push(`[${name}:children]`, ...Object.keys(children));
    for (const [child, its] of Object.entries(children ?? {})) visit(child, its);
  };
  visit('all', inventory.all as Group);
  return `${lines.join('\n')}\n`;
}

function literalOf(value: unknown): string {
  return JSON.stringify(value ?? null)
    .replaceAll(
      /("(?:[^"\\]|\\.)*")|\b(true|false|null)\b/g,
      (_, text?: string, word?: string) => text ?? (word === 'true' ? 'True' : word === 'false' ? 'False' : 'None'),
    )
    .replaceAll("'", '\\u0027');
}

/** The same inventory as `ansible-inventory --list` prints it: variables merged, each host's own. */
function listedOf(inventory: Data): Data {
  const hostvars: Record<string, Data> = {};
  const groups: Data = {};
  const visit = (name: string, group: Group | null, above: Data) => {
    const { hosts, children, vars } = group ?? {};
    const inherited = { ...above, ...vars };
    for (const [host, its] of Object.entries(hosts ?? {})) hostvars[host] = { ...hostvars[host], ...inherited, ...its };
    groups[name] = {
      ...(hosts ? { hosts: Object.keys(hosts) } : {}),
      ...(children ? { children: Object.keys(children) } : {}),
    };
    for (const [child, its] of Object.entries(children ?? {})) visit(child, its, inherited);
  };
  visit('all', inventory.all as Group, {});
  return { _meta: { hostvars }, ...groups };
}
