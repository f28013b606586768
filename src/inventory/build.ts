import { Diagnostics } from '../report/diagnostic.ts';
import { type Source, startOf } from '../report/source.ts';
import { Builder } from './builder.ts';
import { readExtraVars } from './extra-vars.ts';
import { readIni } from './ini.ts';
import type { Inventory } from './inventory.ts';
import { isListed, readListed } from './listed.ts';
import { isMapping, originOfKey } from './origin.ts';
import { type InventorySources, yamlExtensions } from './sources.ts';
import { readYaml } from './yaml.ts';
import { readYamlInventory } from './yaml-inventory.ts';

/** Builds the inventory from what was read; what is wrong goes to the diagnostics, the rest is still built. */
export function buildInventory(sources: InventorySources, diagnostics: Diagnostics): Inventory {
  const builder = new Builder(diagnostics, startOf(sources.parts[0] as Source));
  for (const part of sources.parts) readPart(part, builder, diagnostics);
  builder.reconcile();
  builder.attach(sources.groupVars, 'group');
  builder.attach(sources.hostVars, 'host');
  builder.inventory.extraVars = readExtraVars(sources.extraVars, diagnostics);
  return builder.inventory;
}

/** A line such as `all:`, which only YAML has. */
const keyLine = /^[A-Za-z0-9_]+:\s*(#.*)?$/m;

/** Ansible tries YAML first, then INI: on a name with one of YAML's extensions only YAML can be meant. */
function readPart(source: Source, builder: Builder, diagnostics: Diagnostics): void {
  const extension = /(?<=[^/])\.[^./]*$/.exec(source.path)?.[0] ?? '';
  if (source.text.startsWith('#!')) {
    diagnostics.error('inventory-shape', startOf(source), 'this is a program that prints an inventory', {
      consequence: 'lvsgen runs nothing',
      hint: 'ansible-inventory -i THIS --list | lvsgen … -',
    });
    return;
  }
  if (extension !== '' && !yamlExtensions.includes(extension)) {
    readIni(source, builder, diagnostics);
    return;
  }
  const found = new Diagnostics();
  const root = readYaml(source, found);
  if (!isMapping(root) && extension === '' && !keyLine.test(source.text)) {
    readIni(source, builder, diagnostics);
    return;
  }
  for (const one of found.sorted()) diagnostics.add(one);
  if (!isMapping(root)) {
    if (found.hasErrors) return;
    diagnostics.error('inventory-shape', startOf(source), 'an inventory is a map of groups, and this file has none', {
      hint: 'all: {vars: {…}, children: {directors: {hosts: {lb1: }}}}',
    });
  } else if (root.plugin) {
    diagnostics.error(
      'inventory-shape',
      originOfKey(root, 'plugin'),
      'this configures an inventory plugin of Ansible',
      {
        consequence: 'lvsgen runs no plugins',
        hint: 'ansible-inventory -i THIS --list | lvsgen … -',
      },
    );
  } else if (isListed(root)) readListed(root, builder, diagnostics);
  else readYamlInventory(root, builder, diagnostics);
}
