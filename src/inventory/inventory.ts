import type { Origin } from '../diagnostics/source.ts';
import { carry, keysOf, type Mapping, newMapping } from './origin.ts';

/** A group of hosts; `vars` are the inventory's own, `fileVars` come from group_vars/. */
export interface Group {
  readonly name: string;
  readonly origin: Origin;
  /** Hosts named in the group itself, in order. */
  readonly hosts: Set<string>;
  readonly children: Set<string>;
  readonly parents: Set<string>;
  readonly vars: Mapping;
  fileVars?: Mapping;
  priority: number;
  depth: number;
}

export interface InventoryHost {
  readonly name: string;
  readonly origin: Origin;
  readonly vars: Mapping;
  fileVars?: Mapping;
  /** The groups that name the host themselves: asking each group of a large inventory for each host would take for ever. */
  readonly groups: Set<Group>;
}

/** Hosts, groups and variables of an Ansible inventory; it knows nothing of LVS. */
export class Inventory {
  /** In the order in which Ansible meets them. */
  readonly hosts = new Map<string, InventoryHost>();
  readonly groups = new Map<string, Group>();
  /** Variables of the command line, which beat all others. */
  extraVars: Mapping | undefined;
  readonly #merged = new Map<string, Mapping>();

  /** Every host of a group and of its descendants: the group's own first, then level by level. */
  hostsOf(groupName: string): string[] {
    const hosts = new Set<string>();
    let level = [groupName];
    const seen = new Set<string>();
    while (level.length > 0) {
      const next: string[] = [];
      for (const name of level) {
        const group = this.groups.get(name);
        if (group === undefined || seen.has(name)) continue;
        seen.add(name);
        for (const host of group.hosts) hosts.add(host);
        next.push(...group.children);
      }
      level = next;
    }
    return [...hosts];
  }

  /** Every group that a host is in, directly or through a child group; lowest precedence first. */
  groupsOf(hostName: string): Group[] {
    const found = new Set<Group>();
    const climb = (group: Group) => {
      if (found.has(group)) return;
      found.add(group);
      for (const parent of group.parents) climb(this.groups.get(parent) as Group);
    };
    for (const group of this.hosts.get(hostName)?.groups ?? []) climb(group);
    return [...found].sort(byPrecedence);
  }

  /**
   * The variables of a host after Ansible's precedence, a later one replacing an earlier one whole:
   * `all`, then the groups by depth, priority and name, then group_vars/all, then the groups' group_vars/ (so that a file
   * for `all` beats what a child group says inside the inventory), then the host's own, then host_vars/, then `-e`.
   */
  varsOf(hostName: string): Mapping {
    const known = this.#merged.get(hostName);
    if (known) return known;
    const host = this.hosts.get(hostName);
    if (host === undefined) throw new Error(`no host ${hostName}`);
    const merged = newMapping(host.origin);
    const groups = this.groupsOf(hostName);
    const layers = [
      ...groups.flatMap((group) => [group.vars, group.fileVars]),
      ...groups.map((group) => group.fileVars),
      host.vars,
      host.fileVars,
      this.extraVars,
    ];
    for (const layer of layers) {
      if (layer === undefined) continue;
      for (const key of keysOf(layer)) carry(layer, key, merged);
    }
    this.#merged.set(hostName, merged);
    return merged;
  }
}

function byPrecedence(a: Group, b: Group): number {
  return a.depth - b.depth || a.priority - b.priority || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
