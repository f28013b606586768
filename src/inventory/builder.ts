import { hostFolderFault, hostFolderKey } from '../base/host-folder.ts';
import { Nearest } from '../base/nearest.ts';
import type { Diagnostics } from '../report/diagnostic.ts';
import { type Origin, startOf } from '../report/source.ts';
import { breakCycles, measureDepths } from './group-graph.ts';
import { type Group, Inventory, type InventoryHost } from './inventory.ts';
import { counted, limits } from './limits.ts';
import { carry, isMapping, keysOf, type Mapping, newMapping, originOf, originOfValue, put } from './origin.ts';
import { quoted } from './quoted.ts';
import { expandRanges, HostRangeError, splitPort } from './ranges.ts';
import type { VarsFile } from './sources.ts';
import { readYaml } from './yaml.ts';

/** Puts an inventory together from what the readers of the formats find, by Ansible's own rules. */
export class Builder {
  readonly inventory = new Inventory();
  readonly #diagnostics: Diagnostics;
  /** Where each group was made the child of another, to tell it where they turn out to contain themselves. */
  readonly #edges = new Map<string, Map<string, Origin>>();
  /** Hosts by what they are called on file systems and by the DNS. */
  readonly #folders = new Map<string, InventoryHost>();
  /** Names that no host can have, each told once. */
  readonly #refused = new Set<string>();
  /** How often hosts have been named. */
  #mentions = 0;

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
    const edges = this.#edges.get(parent) ?? new Map<string, Origin>();
    this.#edges.set(parent, edges);
    if (!edges.has(child)) edges.set(child, at);
    this.inventory.groups.get(parent)?.children.add(child);
    this.inventory.groups.get(child)?.parents.add(parent);
  }

  /** Adds the hosts of a name that may hold ranges and a port, with their variables. */
  addHosts(groupName: string, pattern: string, vars: Mapping, at: Origin): void {
    const { name, port } = splitPort(pattern);
    const group = this.inventory.groups.get(groupName) as Group;
    const keys = keysOf(vars);
    for (const hostName of this.#namesIn(name, at)) {
      const host = this.#host(hostName, port, at);
      if (host === undefined) return;
      group.hosts.add(hostName);
      host.groups.add(groupName);
      if (this.inventory.groups.has(hostName)) for (const key of keys) this.setVariable(hostName, vars, key);
      else if (keys.length > 0 && host.vars.at(-1) !== vars) host.vars.push(vars);
    }
  }

  #namesIn(pattern: string, at: Origin): string[] {
    let names: string[] = [];
    if (this.#mentions > limits.mentions) return names;
    try {
      names = expandRanges(pattern);
    } catch (error) {
      if (!(error instanceof HostRangeError)) throw error;
      this.#diagnostics.error('host-range', at, error.message);
    }
    const before = this.#mentions;
    this.#mentions += names.length;
    if (this.#mentions <= limits.mentions) return names;
    if (before <= limits.mentions)
      this.#diagnostics.error(
        'host-range',
        at,
        `the inventory lists hosts more than ${counted(limits.mentions)} times, each group counted`,
        { hint: 'hosts in the groups that need them, and groups in one another' },
      );
    return [];
  }

  /** Sets a variable of a group. */
  setVariable(name: string, from: Mapping, key: string): void {
    const group = this.inventory.groups.get(name) as Group;
    if (key !== 'ansible_group_priority') {
      carry(from, key, group.vars);
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

  /** The host of a name, made where it is met first; undefined, with the reason reported, for a name that no host can have. */
  #host(name: string, port: number | undefined, origin: Origin): InventoryHost | undefined {
    const known = this.inventory.hosts.get(name);
    if (known !== undefined) return known;
    if (this.#refused.has(name)) return undefined;
    const fault = hostFolderFault(name);
    if (fault !== undefined) {
      this.#refused.add(name);
      this.#diagnostics.error('host-name', origin, `a host cannot be called ${quoted(name)}: the name ${fault}`, {
        consequence: 'the files of a host are written to a folder of its name, and its name is printed into scripts',
        hint: 'the name that the host has in the DNS, and its address as ansible_host',
      });
      return undefined;
    }
    const folder = hostFolderKey(name);
    const other = this.#folders.get(folder);
    if (other !== undefined) {
      this.#refused.add(name);
      this.#diagnostics.error('host-name', origin, `the hosts ${quoted(name)} and ${quoted(other.name)} are one name`, {
        consequence:
          'DNS does not tell them apart, and on a case-insensitive file system the files of one replace those of the other',
        hint: 'one spelling, or two names',
        related: [{ message: 'the other one', at: other.origin }],
      });
      return undefined;
    }
    if (this.inventory.hosts.size >= limits.hosts) {
      // Said once: no further host is taken.
      this.#mentions = Number.POSITIVE_INFINITY;
      this.#diagnostics.error('host-range', origin, `the inventory has more than ${counted(limits.hosts)} hosts`, {
        consequence: 'lvsgen reads no more than that',
      });
      return undefined;
    }
    const host: InventoryHost = { name, origin, groups: new Set(), vars: [] };
    if (port !== undefined) {
      // A port counts where the host is met first.
      const vars = newMapping(origin);
      put(vars, 'ansible_port', port, { key: origin, value: origin });
      host.vars.push(vars);
    }
    this.inventory.hosts.set(name, host);
    this.#folders.set(folder, host);
    return host;
  }

  /** Puts every group under `all`, every host without a group under `ungrouped`, and measures the depths. */
  reconcile(): void {
    const { groups, hosts } = this.inventory;
    for (const group of groups.values()) {
      if (group.name === 'all' || group.parents.size > 0) continue;
      this.addChild('all', group.name, group.origin);
    }
    breakCycles(groups, (parent, child, path) => {
      const at = this.#edges.get(parent)?.get(child) as Origin;
      this.#diagnostics.error(
        'group-cycle',
        at,
        `the group "${child}" contains itself: ${shortened(path).join(' > ')}`,
        {
          hint: 'children that lead back to none of their parents',
        },
      );
    });
    const ungrouped = groups.get('ungrouped') as Group;
    for (const host of hosts.values()) {
      const above = this.inventory.groupsOf(host.name);
      const others = above.some(({ name }) => name !== 'all' && name !== 'ungrouped');
      const isUngrouped = above.includes(ungrouped);
      // A group above `ungrouped` counts as another group, and then Ansible loses the host: as strange as the inventory.
      if (isUngrouped && others) {
        ungrouped.hosts.delete(host.name);
        host.groups.delete('ungrouped');
      } else if (!isUngrouped && !others) {
        // Where a group has the host's name, it is the group that Ansible puts there.
        if (groups.has(host.name)) {
          this.addChild('ungrouped', host.name, ungrouped.origin);
          this.inventory.forget();
        } else {
          ungrouped.hosts.add(host.name);
          host.groups.add('ungrouped');
        }
      }
    }
    measureDepths(groups);
    this.inventory.forget();
    this.#countMemberships();
  }

  /** What the variables of all hosts are gathered from is the product of hosts and groups, which a short text can make large. */
  #countMemberships(): void {
    let count = 0;
    for (const { name, origin } of this.inventory.hosts.values()) {
      count += this.inventory.groupsOf(name).length;
      if (count <= limits.memberships) continue;
      this.#diagnostics.error(
        'inventory-shape',
        origin,
        `the hosts together are in more than ${counted(limits.memberships)} groups`,
        {
          consequence: 'gathering their variables would take minutes',
          hint: 'fewer groups that hold all of the hosts',
        },
      );
      return;
    }
  }

  /** Lays the files of group_vars/ or host_vars/ over the groups or hosts they name, a later file over an earlier one. */
  attach(files: readonly VarsFile[], kind: 'group' | 'host'): void {
    const targets: Map<string, Group | InventoryHost> = kind === 'group' ? this.inventory.groups : this.inventory.hosts;
    const nearest = new Nearest(() => targets.keys());
    for (const { name, source } of files) {
      const target = targets.get(name);
      if (target === undefined) {
        const near = nearest.to(name);
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

/** A chain of groups as a sentence can hold it. */
function shortened(path: readonly string[]): string[] {
  return path.length <= 12 ? [...path] : [...path.slice(0, 5), '…', ...path.slice(-3)];
}
