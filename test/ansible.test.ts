import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { askAnsible, askOurs, isFlat, sortedGroups } from './support/ansible.ts';
import { cases, inventoryOf } from './support/cases.ts';
import { missing } from './support/need.ts';
import { root } from './support/paths.ts';

const absent = missing('ansible-inventory');
const nasty = path.join(root, 'test/data/ansible/nasty');

/** The inventory of a folder: the entry that is called so, file or folder. */
function inventoryIn(folder: string): string {
  const entry = readdirSync(folder).find((name) => /^(hosts|inventory)/.test(name));
  return path.join(folder, entry as string);
}

const files = [
  ...cases.map((name) => [name, inventoryOf(name)] as const),
  ['general', path.join(root, 'test/data/ansible/inventory.yaml')] as const,
  ...readdirSync(nasty).map((name) => [name, inventoryIn(path.join(nasty, name))] as const),
];

describe.skipIf(absent)(`the real Ansible reads the same${absent}`, () => {
  const theirs = absent ? [] : askAnsible(files.map(([, file]) => ({ path: file })));

  test.each(files.map(([name, file], index) => [name, file, index] as const))('%s', (_name, file, index) => {
    const { answer, errors } = askOurs({ path: file });
    const expected = theirs[index];
    if (expected === undefined || 'error' in expected) {
      expect(errors, `Ansible says: ${expected?.error}`).not.toEqual([]);
      return;
    }
    expect(answer.hostvars).toEqual(expected.hostvars);
    expect(answer.groups).toEqual(sortedGroups(expected.groups));
    expect([...answer.hosts].sort()).toEqual([...expected.hosts].sort());
    if (isFlat(expected.groups)) expect(answer.hosts).toEqual(expected.hosts);
  });

  test('there are at least 40 hand-made traps', () => {
    expect(readdirSync(nasty).length).toBeGreaterThanOrEqual(40);
  });
});
