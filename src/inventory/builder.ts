import { closestMatch } from 'leven';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { type Origin, startOf } from '../diagnostics/source.ts';
import { type Group, Inventory, type InventoryHost } from './inventory.ts';
import { carry, isMapping, keysOf, type Mapping, newMapping, originOf, originOfValue, put } from './origin.ts';
import { expandRanges, HostRangeError, splitPort } from './ranges.ts';
import type { VarsFile } from './source.ts';
import { readYaml } from './yaml.ts';

/** Puts an inventory together from what the readers of the formats find, by Ansible's own rules. */
export class Builder {
  readonly inventory = new Inventory();
  readonly #diagnostics: Diagnostics;

  constructor(diagnostics: Diagnostics, origin: Origin) {
    this.#diagnostics = diagnostics;
    this.addGroup('all', origin);
    this.addGroup('ungrouped', origin);
    this.addChild('all', 'ungrouped', origin);
  }

  hasGroup(name: string): boolean {
    return this.inventory.groups.has(name);
  }

  addGroup(name: string, origin: Origin): Group {
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

  addChild(parent: string, child: string, at: Origin): void {
    if (parent === 'ungrouped' || (child === 'ungrouped' && parent !== 'all')) {
      this.#diagnostics.warning(
        'inventory-shape',
        at,
        `the group "${parent}" has "${child}" for a child, and "ungrouped" is Ansible’s own`,
        {
          consequence: 'Ansible takes hosts out of it again, and out of what stands above it',
          hint: 'a group of another name',
        },
      );
    }
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

  /** Adds the hosts of a name that may hold ranges and a port, with their variables. */
  addHosts(groupName: string, pattern: string, vars: Mapping, at: Origin): void {
    const { name, port } = splitPort(pattern);
    let names: string[] = [];
    try {
      names = expandRanges(name);
    } catch (error) {
      if (!(error instanceof HostRangeError)) throw error;
      this.#diagnostics.error('host-range', at, error.message);
    }
    const group = this.inventory.groups.get(groupName) as Group;
    for (const hostName of names) {
      this.#join(group, this.#host(hostName, port, at));
      for (const key of keysOf(vars)) this.setVariable(hostName, vars, key);
    }
  }

  /** Sets a variable of a group or host; where the two share a name Ansible gives it to the group. */
  setVariable(name: string, from: Mapping, key: string): void {
    const group = this.inventory.groups.get(name);
    if (group === undefined || key !== 'ansible_group_priority') {
      carry(from, key, (group ?? (this.inventory.hosts.get(name) as InventoryHost)).vars);
      return;
    }
    const priority = Number(from[key]);
    if (Number.isInteger(priority)) group.priority = priority;
    else
      this.#diagnostics.error(
        'inventory-shape',
        originOfValue(from, key),
        'ansible_group_priority must be a whole number',
      );
  }

  /** A port counts where the host is met first. */
  #host(name: string, port: number | undefined, origin: Origin): InventoryHost {
    const known = this.inventory.hosts.get(name);
    if (known) return known;
    const host: InventoryHost = { name, origin, vars: newMapping(origin), groups: new Set() };
    if (port !== undefined) put(host.vars, 'ansible_port', port, { key: origin, value: origin });
    this.inventory.hosts.set(name, host);
    return host;
  }

  /** Host and group know of each other. */
  #join(group: Group, host: InventoryHost): void {
    group.hosts.add(host.name);
    host.groups.add(group);
  }

  #leave(group: Group, host: InventoryHost): void {
    group.hosts.delete(host.name);
    host.groups.delete(group);
  }

  /** The chain of groups from `target` down to `from`, if `from` stands below it. */
  #pathUp(from: string, target: string, seen = new Set<string>()): string[] | undefined {
    if (from === target) return [from];
    // Where groups share parents the ways up double at each level: each group is asked once.
    if (seen.has(from)) return undefined;
    seen.add(from);
    for (const parent of this.inventory.groups.get(from)?.parents ?? []) {
      const path = this.#pathUp(parent, target, seen);
      if (path) return [...path, from];
    }
    return undefined;
  }

  /** Puts every group under `all`, every host without a group under `ungrouped`, and measures the depths. */
  reconcile(): void {
    const { groups, hosts } = this.inventory;
    for (const group of groups.values()) {
      if (group.name === 'all' || group.parents.size > 0) continue;
      this.addChild('all', group.name, group.origin);
    }
    const ungrouped = groups.get('ungrouped') as Group;
    for (const host of hosts.values()) {
      const above = this.inventory.groupsOf(host.name);
      const others = above.filter(({ name }) => name !== 'all' && name !== 'ungrouped');
      const isUngrouped = above.includes(ungrouped);
      // A group above `ungrouped` counts as another group, and then Ansible loses the host: as strange as the inventory.
      if (isUngrouped && others.length > 0) this.#leave(ungrouped, host);
      else if (!isUngrouped && others.length === 0) {
        // Where a group has the host's name, it is the group that Ansible puts there.
        if (groups.has(host.name)) this.addChild('ungrouped', host.name, ungrouped.origin);
        else this.#join(ungrouped, host);
      }
    }
    const measured = new Map<string, number>();
    const depth = (group: Group): number => {
      const known = measured.get(group.name);
      if (known !== undefined) return known;
      const deepest = Math.max(0, ...[...group.parents].map((name) => depth(groups.get(name) as Group) + 1));
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
