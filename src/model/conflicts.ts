import { listed } from '../base/text.ts';
import type { Group, Inventory } from '../inventory/inventory.ts';
import { keysOf, type Mapping, originOfValue } from '../inventory/origin.ts';
import type { Diagnostics } from '../report/diagnostic.ts';
import { ours } from './ours.ts';

/**
 * Finds variables of ours that a host gets from two groups of the same depth and priority, with different values: Ansible
 * takes the group whose name comes last in the alphabet, which nobody means.
 */
export function reportConflicts(inventory: Inventory, diagnostics: Diagnostics): void {
  const textOf = remembered();
  for (const name of inventory.hosts.keys()) {
    const effective = inventory.varsOf(name, ours);
    const groups = inventory.groupsOf(name);
    for (const key of keysOf(effective)) {
      if (!key.startsWith('lvs_')) continue;
      const holders = groups.flatMap((group) => {
        const vars = holding(group, key);
        return vars ? [{ group, vars }] : [];
      });
      const winner = holders.find(({ vars }) => vars[key] === effective[key] && sameOrigin(vars, effective, key));
      const rival = holders.find(
        ({ group, vars }) =>
          winner !== undefined &&
          group !== winner.group &&
          group.depth === winner.group.depth &&
          group.priority === winner.group.priority &&
          textOf(vars[key]) !== textOf(effective[key]),
      );
      if (winner === undefined || rival === undefined) continue;
      diagnostics.warning(
        'conflicting-groups',
        originOfValue(winner.vars, key),
        `the host "${name}" gets ${key} from the groups "${rival.group.name}" and "${winner.group.name}", with different values`,
        {
          consequence: `Ansible takes this one, because "${winner.group.name}" comes later in the alphabet`,
          hint: `${key} on the host itself, or ansible_group_priority on one of the groups`,
          related: [{ message: `the value of "${rival.group.name}"`, at: originOfValue(rival.vars, key) }],
        },
      );
    }
  }
}

/** Values as texts to compare: what stands on a group is compared for each of its hosts. */
function remembered(): (value: unknown) => string | undefined {
  const texts = new Map<unknown, string | undefined>();
  return (value) => {
    if (!texts.has(value)) texts.set(value, JSON.stringify(value));
    return texts.get(value);
  };
}

/** Finds groups that set variables of ours and hold no host: mostly a misspelt name, or hosts that moved on. */
export function reportEmptyGroups(inventory: Inventory, diagnostics: Diagnostics): void {
  for (const { name, origin, vars, fileVars } of inventory.groups.values()) {
    const set = [...keysOf(vars), ...(fileVars ? keysOf(fileVars) : [])];
    const own = set.filter((key) => key.startsWith('lvs_') && key !== 'lvs_clusters');
    if (own.length === 0 || inventory.hostsOf(name).length > 0) continue;
    diagnostics.warning(
      'empty-group',
      origin,
      `the group "${name}" sets ${listed([...new Set(own)])} and holds no host`,
      {
        consequence: 'what it says reaches nobody',
        hint: 'hosts or children of the group, or no group',
      },
    );
  }
}

function holding({ vars, fileVars }: Group, key: string): Mapping | undefined {
  if (fileVars && key in fileVars) return fileVars;
  return key in vars ? vars : undefined;
}

function sameOrigin(a: Mapping, b: Mapping, key: string): boolean {
  const [one, other] = [originOfValue(a, key), originOfValue(b, key)];
  return one.source === other.source && one.start === other.start;
}
