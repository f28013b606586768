import type { Group } from './inventory.ts';

/**
 * Finds groups that contain themselves and takes out the step that leads back, in one walk over all groups. `report` gets
 * the step, parent and child, and the way from the child down to itself.
 */
export function breakCycles(
  groups: ReadonlyMap<string, Group>,
  report: (parent: string, child: string, path: string[]) => void,
): void {
  const done = new Set<string>();
  for (const start of groups.keys()) {
    if (done.has(start)) continue;
    // A stack of our own: a chain of groups may be longer than the one of the language.
    const way: { group: Group; children: Iterator<string> }[] = [];
    const open = new Set<string>();
    const enter = (name: string) => {
      const group = groups.get(name) as Group;
      open.add(name);
      way.push({ group, children: [...group.children].values() });
    };
    enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const { group, children } = last;
      const { value: child, done: isLast } = children.next();
      if (isLast) {
        way.pop();
        open.delete(group.name);
        done.add(group.name);
      } else if (open.has(child)) {
        const names = way.map((one) => one.group.name);
        report(group.name, child, [...names.slice(names.indexOf(child)), child]);
        group.children.delete(child);
        groups.get(child)?.parents.delete(group.name);
      } else if (!done.has(child)) enter(child);
    }
  }
}

/** Sets each group's depth: the longest way down to it. The groups must not contain themselves. */
export function measureDepths(groups: ReadonlyMap<string, Group>): void {
  const missing = new Map([...groups.values()].map((group) => [group, group.parents.size]));
  const ready = [...groups.values()].filter((group) => group.parents.size === 0);
  for (const group of ready) group.depth = 0;
  for (let group = ready.pop(); group !== undefined; group = ready.pop()) {
    for (const name of group.children) {
      const child = groups.get(name) as Group;
      child.depth = Math.max(child.depth, group.depth + 1);
      const left = (missing.get(child) ?? 0) - 1;
      missing.set(child, left);
      if (left === 0) ready.push(child);
    }
  }
}
