import { type Diagnostic, Diagnostics } from './diagnostics/diagnostic.ts';
import { Source, startOf } from './diagnostics/source.ts';
import { dress } from './dress/dress.ts';
import { outputs, rules } from './generated/registry.ts';
import { buildInventory } from './inventory/build.ts';
import type { Inventory } from './inventory/inventory.ts';
import { matchPattern } from './inventory/patterns.ts';
import { quoted } from './inventory/quoted.ts';
import type { InventorySources } from './inventory/source.ts';
import { buildFleet } from './model/build.ts';
import { reportConflicts, reportEmptyGroups } from './model/conflicts.ts';
import type { HostState } from './model/host-state.ts';
import type { Fleet, Host } from './model/model.ts';
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
  readonly inventory?: Inventory;
  /** The hosts that `limit` leaves; undefined without one. */
  readonly limited?: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
}

export interface CompileOptions {
  /** A host pattern: no other host is rendered. */
  readonly limit?: string;
  /** Rules that are not asked; only the lab does so, to show on the wire what they keep away. */
  readonly unchecked?: readonly string[];
}

/** The whole of lvsgen as one function of what was read: source → inventory → model → rules → plan → text. */
export function compile(sources: InventorySources, secrets: SecretStore, options: CompileOptions = {}): Compiled {
  const diagnostics = new Diagnostics();
  const inventory = buildInventory(sources, diagnostics);
  const limited = options.limit === undefined ? undefined : limitTo(options.limit, inventory, diagnostics);
  const known = { inventory, ...(limited ? { limited } : {}) };
  validateInventory(inventory, diagnostics);
  // The model trusts the schema: what does not fit it would only cause errors that explain nothing.
  if (diagnostics.hasErrors) return { ...known, diagnostics: diagnostics.sorted() };
  reportConflicts(inventory, diagnostics);
  reportEmptyGroups(inventory, diagnostics);
  const fleet = buildFleet(inventory, sources.name, secrets, diagnostics);
  if (fleet.clusters.length === 0 && !diagnostics.hasErrors) noClusters(sources, diagnostics);
  const stateOf = dresser(fleet);
  for (const [id, rule] of Object.entries(rules)) {
    if (options.unchecked?.includes(id)) continue;
    rule.check(fleet, (finding) => diagnostics.add({ rule: id, severity: rule.severity, ...finding }), stateOf);
  }
  if (diagnostics.hasErrors) return { ...known, fleet, diagnostics: diagnostics.sorted() };
  return { ...known, fleet, tree: plan(fleet, stateOf, limited), diagnostics: diagnostics.sorted() };
}

function limitTo(pattern: string, inventory: Inventory, diagnostics: Diagnostics): Set<string> {
  const { hosts, unmatched, fault } = matchPattern(inventory, pattern);
  const source = new Source('--limit', pattern);
  const at = startOf(source);
  if (fault) {
    const place = { source, start: fault.at, end: fault.at + 1 };
    diagnostics.error('bad-value', place, `this host pattern is not read: ${fault.message}`);
    return new Set();
  }
  for (const part of unmatched)
    diagnostics.warning('no-such-host', at, `${quoted(part)} names no host and no group of this inventory`);
  if (hosts.length === 0)
    diagnostics.error('no-such-host', at, `the pattern ${quoted(pattern)} leaves no host`, {
      hint: 'a pattern with at least one host',
    });
  return new Set(hosts);
}

/** Works out each host's state once, when it is first asked for. */
function dresser(fleet: Fleet): (host: Host) => HostState {
  const states = new Map<Host, HostState>();
  return (host) => {
    const state = states.get(host) ?? dress(fleet, host);
    states.set(host, state);
    return state;
  };
}

function plan(fleet: Fleet, stateOf: (host: Host) => HostState, limited: ReadonlySet<string> | undefined): Tree {
  const tree = new Map<string, RenderedFile>();
  for (const host of fleet.hosts.values()) {
    if (limited && !limited.has(host.name)) continue;
    const state = stateOf(host);
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
  diagnostics.error('no-clusters', startOf(sources.parts[0] as Source), 'this inventory defines no cluster', {
    consequence: 'there is nothing to render',
    hint: 'lvs_clusters: {web: {…}} in the vars of all or of a group; inventories/ has examples',
  });
}
