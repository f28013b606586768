import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../src/diagnostics/diagnostic.ts';
import { buildInventory } from '../src/inventory/build.ts';
import { readSources } from '../src/inventory/source.ts';
import { cases, inventoryOf } from './support/cases.ts';
import { missing } from './support/need.ts';
import { root } from './support/paths.ts';

const absent = missing('ansible-inventory');
const files = [...cases.map(inventoryOf), path.join(root, 'test/data/ansible/inventory.yaml')];

/** What the real Ansible makes of an inventory, less what it adds for itself. */
function ansible(file: string) {
  const listed = JSON.parse(execFileSync('ansible-inventory', ['-i', file, '--list'], { encoding: 'utf8' }));
  const { _meta, ...groups } = listed;
  return { hostvars: _meta.hostvars, groups: groups as Record<string, { hosts?: string[]; children?: string[] }> };
}

describe.skipIf(absent)(`Ansible reads the same hosts, groups and variables${absent}`, () => {
  test.each(files)('%s', (file) => {
    const sources = readSources(file, new Diagnostics());
    if (sources === undefined) throw new Error(`cannot read ${file}`);
    const diagnostics = new Diagnostics();
    const inventory = buildInventory(sources, diagnostics);
    expect(diagnostics.sorted()).toEqual([]);
    const { hostvars, groups } = ansible(file);
    const ours: Record<string, unknown> = {};
    for (const name of inventory.hosts.keys()) {
      const vars = JSON.parse(JSON.stringify(inventory.varsOf(name)));
      // ansible-inventory leaves out hosts without variables.
      if (Object.keys(vars).length > 0) ours[name] = vars;
    }
    expect(ours).toEqual(hostvars);
    for (const [name, { hosts = [], children = [] }] of Object.entries(groups)) {
      const group = inventory.groups.get(name);
      if (name !== 'all') expect([...(group?.hosts ?? [])].sort()).toEqual([...hosts].sort());
      expect(children.filter((child) => !group?.children.has(child))).toEqual([]);
    }
  });
});
