import path from 'node:path';
import { type Diagnostic, Diagnostics } from './diagnostics/diagnostic.ts';
import { dress } from './dress/dress.ts';
import { outputs, rules } from './generated/registry.ts';
import { buildInventory } from './inventory/build.ts';
import type { InventorySources } from './inventory/source.ts';
import { buildFleet } from './model/build.ts';
import type { Fleet } from './model/model.ts';
import type { SecretStore } from './model/secrets.ts';
import { validateInventory } from './model/validate.ts';
import { byText } from './model/words.ts';
import { type RenderedFile, render } from './render.ts';

/** Output path, `HOST/absolute/path`, → file; in the order in which it is written. */
export type Tree = ReadonlyMap<string, RenderedFile>;

export interface Compiled {
  /** Undefined if any diagnostic is an error: a refused inventory renders nothing. */
  readonly tree?: Tree;
  readonly fleet?: Fleet;
  readonly diagnostics: Diagnostic[];
}

/** The whole of lvsgen as one function of what was read: source → inventory → model → rules → plan → text. */
export function compile(sources: InventorySources, secrets: SecretStore): Compiled {
  const diagnostics = new Diagnostics();
  const inventory = buildInventory(sources, diagnostics);
  validateInventory(inventory, diagnostics);
  // The model trusts the schema: what does not fit it would only cause errors that explain nothing.
  if (diagnostics.hasErrors) return { diagnostics: diagnostics.sorted() };
  const fleet = buildFleet(inventory, path.basename(sources.inventory.path), secrets, diagnostics);
  if (fleet.clusters.length === 0 && !diagnostics.hasErrors) noClusters(sources, diagnostics);
  for (const [id, rule] of Object.entries(rules)) {
    rule.check(fleet, (finding) => diagnostics.add({ rule: id, severity: rule.severity, ...finding }));
  }
  if (diagnostics.hasErrors) return { fleet, diagnostics: diagnostics.sorted() };
  return { fleet, tree: plan(fleet), diagnostics: diagnostics.sorted() };
}

function plan(fleet: Fleet): Tree {
  const tree = new Map<string, RenderedFile>();
  for (const host of fleet.hosts.values()) {
    const state = dress(fleet, host);
    const files = Object.values(outputs)
      .flatMap((output) => output.plan(state, fleet))
      .sort((a, b) => byText(a.path, b.path));
    for (const file of files) {
      const name = `${host.name}/${file.path}`;
      if (tree.has(name)) throw new Error(`two outputs claim ${name}`);
      tree.set(name, render(file));
    }
  }
  return tree;
}

function noClusters(sources: InventorySources, diagnostics: Diagnostics): void {
  diagnostics.error(
    'no-clusters',
    { source: sources.inventory, start: 0, end: 0 },
    'this inventory defines no cluster',
    {
      consequence: 'there is nothing to render',
      hint: 'lvs_clusters: {web: {…}} in the vars of all or of a group; inventories/ has examples',
    },
  );
}
