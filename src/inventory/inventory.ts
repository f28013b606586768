import type { Origin } from '../report/source.ts';
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
  /** Groups that name the host themselves. */
  readonly groups: Set<string>;
  /** The inventory's own variables, one mapping for each place that gives some; hosts of one range share theirs. */
  readonly vars: Mapping[];
  fileVars?: Mapping;
}

/** Which variables somebody asks for: a host may have very many others. */
export type Wanted = (key: string) => boolean;

const every: Wanted = () => true;

/** Hosts, groups and variables of an Ansible inventory; it knows nothing of LVS. */
export class Inventory {
  /** In the order in which Ansible meets them. */
  readonly hosts = new Map<string, InventoryHost>();
  readonly groups = new Map<string, Group>();
  /** Variables of the command line, which beat all others. */
  extraVars: Mapping | undefined;
  readonly #merged = new Map<Wanted, Map<string, Mapping>>();
  readonly #kept = new Map<Wanted, Map<Mapping, string[]>>();
  readonly #above = new Map<string, readonly Group[]>();

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
  groupsOf(hostName: string): readonly Group[] {
    // Mostly very many hosts stand in the same few groups.
    const direct = [...(this.hosts.get(hostName)?.groups ?? [])];
    const key = JSON.stringify(direct);
    const known = this.#above.get(key);
    if (known) return known;
    const found = new Set<Group>();
    const waiting = direct;
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const group = this.groups.get(name);
      if (group === undefined || found.has(group)) continue;
      found.add(group);
      waiting.push(...group.parents);
    }
    const groups = [...found].sort(byPrecedence);
    this.#above.set(key, groups);
    return groups;
  }

  /** Groups have got other parents: what was worked out from them counts no more. */
  forget(): void {
    this.#above.clear();
    this.#merged.clear();
  }

  /**
   * The variables of a host after Ansible's precedence, a later one replacing an earlier one whole:
   * `all`, then the groups by depth, priority and name, then group_vars/all, then the groups' group_vars/ (so that a file
   * for `all` beats what a child group says inside the inventory), then the host's own, then host_vars/, then `-e`.
   */
  varsOf(hostName: string, wanted: Wanted = every): Mapping {
    const all = entryOf(this.#merged, wanted, () => new Map<string, Mapping>());
    const known = all.get(hostName);
    if (known) return known;
    const host = this.hosts.get(hostName);
    if (host === undefined) throw new Error(`no host ${hostName}`);
    const merged = newMapping(host.origin);
    const groups = this.groupsOf(hostName);
    const layers = [
      ...groups.flatMap((group) => [group.vars, group.fileVars]),
      ...groups.map((group) => group.fileVars),
      ...host.vars,
      host.fileVars,
      this.extraVars,
    ];
    for (const layer of layers) {
      if (layer === undefined) continue;
      for (const key of this.#keysOf(layer, wanted)) carry(layer, key, merged);
    }
    all.set(hostName, merged);
    return merged;
  }

  /** Every set of variables, each once, where it is defined; of two for one group or host the file's comes last. */
  definitions(): Set<Mapping> {
    const all = new Set<Mapping>();
    for (const { vars, fileVars } of [...this.groups.values(), ...this.hosts.values()]) {
      for (const one of [vars, fileVars ?? []].flat()) all.add(one);
    }
    return all;
  }

  #keysOf(layer: Mapping, wanted: Wanted): readonly string[] {
    if (wanted === every) return keysOf(layer);
    const kept = entryOf(this.#kept, wanted, () => new Map<Mapping, string[]>());
    return entryOf(kept, layer, () => keysOf(layer).filter(wanted));
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function byPrecedence(a: Group, b: Group): number {
  return a.depth - b.depth || a.priority - b.priority || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
