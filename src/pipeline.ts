import { byText } from './base/text.ts';
import { type HostState, keyOf } from './facts/host-state.ts';
import type { Fact } from './generated/facts.ts';
import { outputs } from './generated/outputs.ts';
import { rules } from './generated/rules.ts';
import { buildInventory } from './inventory/build.ts';
import type { Inventory } from './inventory/inventory.ts';
import { matchPattern } from './inventory/patterns.ts';
import { quoted } from './inventory/quoted.ts';
import { hideSecrets } from './inventory/secrets.ts';
import type { InventorySources } from './inventory/sources.ts';
import { buildFleet } from './model/build.ts';
import { reportConflicts, reportEmptyGroups } from './model/conflicts.ts';
import type { Fleet, Host } from './model/model.ts';
import type { SecretStore } from './model/secrets.ts';
import { validateInventory } from './model/validate.ts';
import type { PlannedFile } from './planned-file.ts';
import { type RenderedFile, render, type Tree } from './render.ts';
import { type Diagnostic, Diagnostics } from './report/diagnostic.ts';
import { Source, startOf } from './report/source.ts';
import { hostState } from './state/host.ts';

interface Known {
  readonly fleet?: Fleet;
  readonly inventory?: Inventory;
  /** The hosts that `limit` leaves; undefined without one. */
  readonly limited?: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
}

export interface Compiled extends Known {
  /** Undefined if any diagnostic is an error: a refused inventory renders nothing. */
  readonly tree?: Tree;
}

export interface Examined extends Known {
  /** What each host of the fleet must have; undefined if any diagnostic is an error. */
  readonly stateOf?: (host: Host) => HostState;
}

export interface CompileOptions {
  /** A host pattern: no other host is rendered. */
  readonly limit?: string;
  /** Rules that are not asked; only the lab does so, to show on the wire what they keep away. */
  readonly unchecked?: readonly string[];
  /** Is told how far long work has come. */
  readonly onProgress?: (work: string, done: number, all: number) => void;
}

/** The whole of lvsgen as one function of what was read: source → inventory → model → rules → plan → text. */
export function compile(sources: InventorySources, secrets: SecretStore, options: CompileOptions = {}): Compiled {
  const { stateOf, ...known } = examine(sources, secrets, options);
  const { fleet, limited } = known;
  return fleet && stateOf ? { ...known, tree: renderTree(fleet, stateOf, limited, options.onProgress) } : known;
}

/** As far as the rules, for whoever wants to know what is wrong: no file is planned, no text rendered. */
export function examine(sources: InventorySources, secrets: SecretStore, options: CompileOptions = {}): Examined {
  const diagnostics = new Diagnostics();
  const inventory = buildInventory(sources, diagnostics);
  const limited = options.limit === undefined ? undefined : limitTo(options.limit, inventory, diagnostics);
  const known = { inventory, ...(limited ? { limited } : {}) };
  validateInventory(inventory, diagnostics);
  // The model trusts the schema: what does not fit it would only cause errors that explain nothing.
  const told = () => {
    hideSecrets(inventory, diagnostics);
    return diagnostics.sorted();
  };
  if (diagnostics.hasErrors) return { ...known, diagnostics: told() };
  reportConflicts(inventory, diagnostics);
  reportEmptyGroups(inventory, diagnostics);
  const fleet = buildFleet(inventory, sources.name, secrets, diagnostics);
  if (fleet.clusters.length === 0 && !diagnostics.hasErrors) noClusters(sources, diagnostics);
  const stateOf = statesOf(fleet);
  const entries = Object.entries(rules);
  for (const [index, [id, rule]] of entries.entries()) {
    options.onProgress?.('checking: rule', index + 1, entries.length);
    if (options.unchecked?.includes(id)) continue;
    rule.check(fleet, (finding) => diagnostics.add({ rule: id, severity: rule.severity, ...finding }), stateOf);
  }
  if (diagnostics.hasErrors) return { ...known, fleet, diagnostics: told() };
  return { ...known, fleet, stateOf, diagnostics: told() };
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
function statesOf(fleet: Fleet): (host: Host) => HostState {
  const states = new Map<Host, HostState>();
  return (host) => {
    const state = states.get(host) ?? hostState(fleet, host);
    states.set(host, state);
    return state;
  };
}

function renderTree(
  fleet: Fleet,
  stateOf: (host: Host) => HostState,
  limited: ReadonlySet<string> | undefined,
  onProgress: CompileOptions['onProgress'],
): Tree {
  const tree = new Map<string, RenderedFile>();
  let done = 0;
  for (const host of fleet.hosts.values()) {
    onProgress?.('rendering: host', ++done, fleet.hosts.size);
    if (limited && !limited.has(host.name)) continue;
    for (const file of plan(stateOf(host))) {
      const name = `${host.name}/${file.path}`;
      if (tree.has(name)) throw new Error(`two outputs claim ${name}`);
      tree.set(name, render(file));
    }
  }
  return tree;
}

/** The files of a host. A fact that is in none of them would be a promise that nobody keeps: that is a fault of ours. */
function plan(state: HostState): PlannedFile[] {
  const [contradiction] = state.contradictions;
  if (contradiction !== undefined)
    throw new Error(`${state.host.name} has two of the ${contradiction[0].kind} ${keyOf(contradiction[0])}`);
  const files = Object.values(outputs)
    .flatMap((output) => output.plan(state))
    .sort((a, b) => byText(a.path, b.path));
  const carried = new Set<Fact>();
  for (const { carries } of files) for (const fact of carries) carried.add(fact);
  for (const fact of state.facts()) {
    if (carried.has(fact) || isElsewhere(fact)) continue;
    throw new Error(`no file of ${state.host.name} has the ${fact.kind} ${keyOf(fact)}`);
  }
  return files;
}

/** Without a NIC to write it for, a default route stands in a file that is not ours; commands and checks speak of it. */
function isElsewhere(fact: Fact): boolean {
  return fact.kind === 'gateway' && fact.nic === undefined;
}

function noClusters(sources: InventorySources, diagnostics: Diagnostics): void {
  diagnostics.error('no-clusters', startOf(sources.parts[0] as Source), 'this inventory defines no cluster', {
    consequence: 'there is nothing to render',
    hint: 'lvs_clusters: {web: {…}} in the vars of all or of a group; inventories/ has examples',
  });
}
