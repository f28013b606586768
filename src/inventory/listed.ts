import type { Diagnostics } from '../report/diagnostic.ts';
import type { Origin } from '../report/source.ts';
import type { Builder } from './builder.ts';
import { isMapping, keysOf, type Mapping, newMapping, originOfKey, originOfValue } from './origin.ts';

/** Whether this is what `ansible-inventory --list` prints: groups of names, and all variables under `_meta`. */
export function isListed(root: Mapping): boolean {
  return isMapping(root._meta) && isMapping(root._meta.hostvars);
}

/** Reads that output: its variables are merged already, each host's own as Ansible sees them. */
export function readListed(root: Mapping, builder: Builder, diagnostics: Diagnostics): void {
  const { hostvars } = root._meta as { hostvars: Mapping };
  const groups = keysOf(root).filter((name) => name !== '_meta');
  const known = new Map<string, unknown>();
  for (const name of groups) builder.addGroup(name, originOfKey(root, name));
  for (const name of groups) {
    const group = root[name];
    if (!isMapping(group)) {
      diagnostics.error(
        'inventory-shape',
        originOfValue(root, name),
        `the group "${name}" must be a map of hosts, children, vars`,
      );
      continue;
    }
    for (const [host, at] of namesIn(group, 'hosts')) {
      const vars = hostvars[host];
      builder.addHosts(name, host, isMapping(vars) ? shared(vars, known) : newMapping(at), at);
    }
    for (const [child, at] of namesIn(group, 'children')) {
      builder.addGroup(child, at);
      builder.addChild(name, child, at);
    }
    const { vars } = group;
    if (isMapping(vars)) for (const key of keysOf(vars)) builder.setVariable(name, vars, key);
  }
  for (const host of keysOf(hostvars)) {
    const vars = hostvars[host];
    if (!builder.inventory.hosts.has(host) && isMapping(vars))
      builder.addHosts('ungrouped', host, shared(vars, known), originOfKey(hostvars, host));
  }
}

function namesIn(group: Mapping, key: string): [name: string, at: Origin][] {
  const names = group[key];
  if (!Array.isArray(names)) return [];
  return names.flatMap((name: unknown, index): [string, Origin][] =>
    typeof name === 'string' ? [[name, originOfValue(names, index)]] : [],
  );
}

/** The output repeats on every host what was written once on a group: equal values become one again. */
function shared(vars: Mapping, known: Map<string, unknown>): Mapping {
  for (const key of keysOf(vars)) {
    const value = vars[key];
    if (typeof value !== 'object' || value === null) continue;
    const text = JSON.stringify(value);
    if (known.has(text)) vars[key] = known.get(text);
    else known.set(text, value);
  }
  return vars;
}
