import { closestMatch } from 'leven';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { type Origin, startOf } from '../diagnostics/source.ts';
import { type Group, Inventory, type InventoryHost } from './inventory.ts';
import {
  carry,
  isMapping,
  keysOf,
  type Mapping,
  newMapping,
  originOf,
  originOfKey,
  originOfValue,
  put,
} from './origin.ts';
import { expandRanges, HostRangeError, splitPort } from './ranges.ts';
import type { InventorySources, VarsFile } from './source.ts';
import { readYaml } from './yaml.ts';

/** Builds the inventory from what was read; what is wrong goes to the diagnostics, the rest is still built. */
export function buildInventory(sources: InventorySources, diagnostics: Diagnostics): Inventory {
  const builder = new Builder(diagnostics, startOf(sources.inventory));
  const root = readYaml(sources.inventory, diagnostics);
  if (isMapping(root)) {
    for (const name of keysOf(root))
      builder.group(name, root[name], originOfKey(root, name), originOfValue(root, name));
  } else if (!diagnostics.hasErrors) {
    diagnostics.error(
      'inventory-shape',
      startOf(sources.inventory),
      'an inventory is a map of groups, and this file has none',
      {
        hint: 'all: {vars: {…}, children: {directors: {hosts: {lb1: }}}}',
      },
    );
  }
  builder.reconcile();
  builder.attach(sources.groupVars, 'group');
  builder.attach(sources.hostVars, 'host');
  return builder.inventory;
}

const sections = ['vars', 'children', 'hosts'];

class Builder {
  readonly inventory = new Inventory();
  readonly #diagnostics: Diagnostics;

  constructor(diagnostics: Diagnostics, origin: Origin) {
    this.#diagnostics = diagnostics;
    this.#add('all', origin);
    this.#add('ungrouped', origin);
    this.#link('all', 'ungrouped', origin);
  }

  /** Reads a group's `vars`, `children` and `hosts`, in the order in which they were written. */
  group(name: string, data: unknown, nameOrigin: Origin, dataOrigin: Origin): void {
    const group = this.#add(name, nameOrigin);
    if (data === null) return;
    if (!isMapping(data)) {
      this.#diagnostics.error(
        'inventory-shape',
        dataOrigin,
        `the group "${name}" must be a map of ${sections.join(', ')}`,
        {
          consequence: 'Ansible skips the group with no more than a warning',
        },
      );
      return;
    }
    for (const section of keysOf(data)) {
      const content = this.#section(name, data, section);
      if (content === undefined) continue;
      for (const key of keysOf(content)) {
        if (section === 'vars') this.#groupVariable(group, content, key);
        else if (section === 'children') this.#child(name, content, key);
        else this.#hosts(group, content, key);
      }
    }
  }

  #section(name: string, data: Mapping, section: string): Mapping | undefined {
    const content = data[section];
    if (!sections.includes(section)) {
      const near = closestMatch(section, sections, { maxDistance: 3 });
      this.#diagnostics.error(
        'inventory-shape',
        originOfKey(data, section),
        `the group "${name}" has an unknown section "${section}"`,
        {
          consequence: 'Ansible skips it with no more than a warning, and all that it holds',
          hint: near
            ? `${near}: (did you mean this?)`
            : `${sections.join(', ')}; a group inside a group goes under children:`,
        },
      );
      return undefined;
    }
    if (content === null) return undefined;
    if (isMapping(content)) return content;
    const at = originOfValue(data, section);
    if (typeof content === 'string' && section !== 'vars') {
      // Ansible takes a single name in place of a map.
      const single = newMapping(at);
      put(single, content, null, { key: at, value: at });
      return single;
    }
    const listed = Array.isArray(content);
    this.#diagnostics.error(
      'inventory-shape',
      at,
      `"${section}" of the group "${name}" must be a map${listed ? ', not a list' : ''}`,
      {
        hint: section === 'vars' ? 'name: value' : 'each name as a key that ends in a colon: "web1:", without a dash',
      },
    );
    return undefined;
  }

  #groupVariable(group: Group, vars: Mapping, key: string): void {
    if (key !== 'ansible_group_priority') {
      carry(vars, key, group.vars);
      return;
    }
    const priority = Number(vars[key]);
    if (Number.isInteger(priority)) group.priority = priority;
    else
      this.#diagnostics.error(
        'inventory-shape',
        originOfValue(vars, key),
        'ansible_group_priority must be a whole number',
      );
  }

  #child(parent: string, children: Mapping, key: string): void {
    this.group(key, children[key], originOfKey(children, key), originOfValue(children, key));
    this.#link(parent, key, originOfKey(children, key));
  }

  #hosts(group: Group, hosts: Mapping, pattern: string): void {
    const at = originOfKey(hosts, pattern);
    const vars = hosts[pattern];
    if (vars !== null && !isMapping(vars)) {
      this.#diagnostics.error(
        'inventory-shape',
        originOfValue(hosts, pattern),
        `the variables of the host "${pattern}" must be a map`,
        {
          hint: `${pattern}: {name: value}`,
        },
      );
    }
    const { name, port } = splitPort(pattern);
    let names: string[] = [];
    try {
      names = expandRanges(name);
    } catch (error) {
      if (!(error instanceof HostRangeError)) throw error;
      this.#diagnostics.error('host-range', at, error.message);
    }
    for (const hostName of names) {
      const host = this.#host(hostName, at);
      group.hosts.add(hostName);
      if (port !== undefined) put(host.vars, 'ansible_port', port, { key: at, value: at });
      if (isMapping(vars)) for (const key of keysOf(vars)) carry(vars, key, host.vars);
    }
  }

  #host(name: string, origin: Origin): InventoryHost {
    let host = this.inventory.hosts.get(name);
    if (host === undefined) {
      host = { name, origin, vars: newMapping(origin) };
      this.inventory.hosts.set(name, host);
    }
    return host;
  }

  #add(name: string, origin: Origin): Group {
    let group = this.inventory.groups.get(name);
    if (group === undefined) {
      group = {
        name,
        origin,
        hosts: new Set(),
        children: new Set(),
        parents: new Set(),
        vars: newMapping(origin),
        priority: 1,
        depth: 0,
      };
      this.inventory.groups.set(name, group);
    }
    return group;
  }

  #link(parent: string, child: string, at: Origin): void {
    const path = this.#pathUp(parent, child);
    if (path) {
      this.#diagnostics.error(
        'group-cycle',
        at,
        `the group "${child}" contains itself: ${[...path, child].join(' > ')}`,
        {
          hint: 'children that lead back to none of their parents',
        },
      );
      return;
    }
    this.inventory.groups.get(parent)?.children.add(child);
    this.inventory.groups.get(child)?.parents.add(parent);
  }

  /** The chain of groups from `target` down to `from`, if `from` stands below it. */
  #pathUp(from: string, target: string): string[] | undefined {
    if (from === target) return [from];
    for (const parent of this.inventory.groups.get(from)?.parents ?? []) {
      const path = this.#pathUp(parent, target);
      if (path) return [...path, from];
    }
    return undefined;
  }

  /** Puts every group under `all`, every host without a group under `ungrouped`, and measures the depths. */
  reconcile(): void {
    const { groups, hosts } = this.inventory;
    for (const group of groups.values()) {
      if (group.name !== 'all' && group.parents.size === 0) {
        groups.get('all')?.children.add(group.name);
        group.parents.add('all');
      }
    }
    const grouped = new Set<string>();
    for (const group of groups.values()) {
      if (group.name !== 'all' && group.name !== 'ungrouped') for (const host of group.hosts) grouped.add(host);
    }
    const ungrouped = groups.get('ungrouped') as Group;
    for (const host of hosts.keys()) {
      if (grouped.has(host)) ungrouped.hosts.delete(host);
      else ungrouped.hosts.add(host);
    }
    const measured = new Map<string, number>();
    const depth = (group: Group): number => {
      const known = measured.get(group.name);
      if (known !== undefined) return known;
      const parents = [...group.parents].map((name) => depth(groups.get(name) as Group) + 1);
      const deepest = Math.max(0, ...parents);
      measured.set(group.name, deepest);
      return deepest;
    };
    for (const group of groups.values()) group.depth = depth(group);
  }

  /** Lays the files of group_vars/ or host_vars/ over the groups or hosts they name, a later file over an earlier one. */
  attach(files: readonly VarsFile[], kind: 'group' | 'host'): void {
    const targets: Map<string, Group | InventoryHost> = kind === 'group' ? this.inventory.groups : this.inventory.hosts;
    for (const { name, source } of files) {
      const target = targets.get(name);
      if (target === undefined) {
        const near = closestMatch(name, [...targets.keys()], { maxDistance: 3 });
        this.#diagnostics.warning(
          'unused-vars-file',
          startOf(source),
          `there is no ${kind} "${name}" that this file could be for`,
          {
            consequence: 'Ansible never reads it',
            hint: near
              ? `${kind}_vars/${near} (did you mean this?)`
              : `the name of a ${kind} of the inventory as the file's name`,
          },
        );
        continue;
      }
      const data = readYaml(source, this.#diagnostics);
      if (data === undefined || data === null) continue;
      if (!isMapping(data)) {
        this.#diagnostics.error('inventory-shape', startOf(source), 'a variables file is a map of name: value');
        continue;
      }
      target.fileVars ??= newMapping(originOf(data));
      for (const key of keysOf(data)) carry(data, key, target.fileVars);
    }
  }
}
