import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cases, compileFile, inventoryOf } from './support/cases.ts';
import { root } from './support/paths.ts';

test('docs/systems.md has a section for every inventory, and no other', () => {
  const text = readFileSync(path.join(root, 'docs/systems.md'), 'utf8');
  expect([...text.matchAll(/^## (.*)$/gm)].map(([, name]) => name).sort()).toEqual(cases);
});

test('the zone of two-tier names exactly its VIPs', () => {
  const zone = readFileSync(path.join(root, 'inventories/two-tier/www.zone'), 'utf8');
  const { fleet } = compileFile(inventoryOf('two-tier'));
  const vips = fleet?.clusters.flatMap(({ instances }) =>
    instances.flatMap((one) => one.vips.map(({ cidr }) => cidr.ip.text)),
  );
  expect([...zone.matchAll(/\tA\t(\S+)/g)].map(([, address]) => address)).toEqual(vips);
});
