import { Nearest } from '../base/nearest.ts';
import { once } from '../base/once.ts';
import { listed } from '../base/text.ts';
import { isMapping, type Mapping, originOfValue } from '../inventory/origin.ts';
import type { Cluster } from '../model/model.ts';
import { usedBlocksInside } from '../model/used-blocks.ts';
import type { Origin } from '../report/source.ts';
import { example } from './example.ts';
import type { Finding, Rule } from './rule.ts';

const script = 'vrrp_script: {chk: {script: /usr/local/bin/chk}}';

/** What names something that the cluster defines, and under which key it does. */
const references: Readonly<Record<string, string>> = {
  track_script: 'vrrp_script',
  track_process: 'vrrp_track_process',
  track_file: 'track_file',
  track_bfd: 'bfd_instance',
};

export default {
  severity: 'error',
  doc: 'What is tracked or grouped by name is there under that name.',
  examples: {
    bad: example({
      cluster: `lb_kind: DR\nvrrp: {virtual_router_id: 51, track_script: [check]}\n${script}`,
    }),
    good: example({
      cluster: `lb_kind: DR\nvrrp: {virtual_router_id: 51, track_script: [chk weight -20]}\n${script}`,
    }),
  },
  check(fleet, report) {
    for (const cluster of fleet.clusters) {
      for (const reference of referencesOf(cluster)) checkReference(reference, cluster, report);
      sessions(cluster, report);
      checkedTwice(cluster, report);
      groups(cluster, report);
    }
  },
} satisfies Rule;

interface Reference {
  name: string;
  at: Origin;
  /** The key of the cluster that defines such things. */
  kind: string;
  /** Who asks: a BFD session may be for VRRP or for checks alone. */
  by: 'vrrp' | 'checker';
}

function* referencesOf(cluster: Cluster): Generator<Reference> {
  for (const { block, values } of usedBlocksInside(cluster)) {
    if (!isMapping(values)) continue;
    for (const [keyword, kind] of Object.entries(references)) {
      const list = values[keyword];
      if (!Array.isArray(list) || block.name === 'keepalived.conf') continue;
      for (const [index, item] of list.entries())
        yield { name: String(item).split(' ')[0] as string, at: originOfValue(list, index), kind, by: 'vrrp' };
    }
    const single = { FILE_CHECK: ['track_file', 'track_file'], BFD_CHECK: ['name', 'bfd_instance'] }[block.name];
    if (single === undefined) continue;
    const [keyword, kind] = single as [string, string];
    yield { name: String(values[keyword]), at: originOfValue(values, keyword), kind, by: 'checker' };
  }
}

const nearestIn = once((known: object) => new Nearest(() => Object.keys(known)));

function checkReference({ name, at, kind, by }: Reference, { root }: Cluster, report: (finding: Finding) => void) {
  const known = (root[kind] ?? {}) as Record<string, Record<string, unknown>>;
  // A plain object has more than its own: a script may be called "constructor".
  const found = Object.hasOwn(known, name) ? known[name] : undefined;
  if (found === undefined) {
    const near = nearestIn(known).to(name);
    report({
      at,
      message: `the cluster has no ${kind} "${name}"`,
      consequence: 'keepalived ignores the name, and nothing is watched',
      hint: near ? `${near} (did you mean this?)` : `${kind}: {${name}: {…}} on the cluster`,
    });
    return;
  }
  const other = by === 'vrrp' ? 'checker' : 'vrrp';
  if (kind !== 'bfd_instance' || !found[other] || found[by]) return;
  report({
    at,
    message: `the bfd_instance "${name}" is for ${other} alone`,
    consequence: 'keepalived tells this side nothing of it',
    hint: `bfd_instance: {${name}: …} without ${other}`,
  });
}

/** Two sessions between the same ends are one for the kernel's port, and keepalived drops the second. */
function sessions({ root }: Cluster, report: (finding: Finding) => void): void {
  const all = (root.bfd_instance ?? {}) as Record<string, Mapping>;
  const seen = new Map<string, string>();
  for (const [name, session] of Object.entries(all)) {
    const end = String(session.neighbor_ip);
    const other = seen.get(end);
    if (other !== undefined) {
      report({
        at: originOfValue(session, 'neighbor_ip'),
        message: `the bfd_instances "${other}" and "${name}" have the same neighbour ${end}`,
        consequence: 'keepalived drops the second',
        hint: `track "${other}" in both places`,
      });
    }
    seen.set(end, name);
  }
}

/** A real server has one checker a session. */
function checkedTwice({ virtualServers }: Cluster, report: (finding: Finding) => void): void {
  const lists = new Set(
    virtualServers.flatMap((one) => one.realServers.flatMap(({ checks }) => (checks ? [checks] : []))),
  );
  for (const checks of lists) {
    const seen = new Set<unknown>();
    for (const check of checks) {
      const session = check.BFD_CHECK as Mapping | undefined;
      if (session === undefined) continue;
      if (seen.has(session.name)) {
        report({
          at: originOfValue(session, 'name'),
          message: `the bfd_instance "${session.name}" checks this real server already`,
          consequence: 'keepalived ignores the second check',
          hint: 'one BFD_CHECK for each session',
        });
      }
      seen.add(session.name);
    }
  }
}

/** Of very many names a sentence can hold so many. */
const mostNamed = 24;

/** Instances that move together must be there, be two, and move with one group alone. */
function groups(cluster: Cluster, report: (finding: Finding) => void): void {
  const grouped = new Map<string, string>();
  const instances = new Set(cluster.instances.map((one) => one.name));
  const named = instances.size > mostNamed ? [...[...instances].slice(0, mostNamed), '…'] : [...instances];
  // The pair of faces that NAT makes of an instance is a group already.
  if (cluster.natGateway !== undefined && cluster.instances[0] !== undefined)
    grouped.set(cluster.instances[0].name, cluster.name);
  for (const kind of ['vrrp_sync_group', 'track_group']) {
    for (const [name, group] of Object.entries((cluster.root[kind] ?? {}) as Record<string, Mapping>)) {
      const members = group.group as string[];
      for (const [index, member] of members.entries()) {
        const at = originOfValue(members, index);
        if (!instances.has(member)) {
          report({
            at,
            message: `the cluster has no VRRP instance "${member}"`,
            consequence: 'keepalived ignores the name, and the instances do not move together',
            hint: listed(named) || 'vrrp_instances on the cluster',
          });
        } else if (kind === 'vrrp_sync_group' && grouped.has(member)) {
          report({
            at,
            message: `the VRRP instance "${member}" is in the group "${grouped.get(member)}" already`,
            consequence: 'keepalived keeps it in one of the two, and the other comes apart',
            hint: 'one group for all that must move together',
          });
        } else if (kind === 'vrrp_sync_group') grouped.set(member, name);
      }
      if (kind === 'track_group' || members.length > 1) continue;
      report({
        at: originOfValue(group, 'group'),
        message: `the group "${name}" has one instance alone`,
        consequence: 'keepalived 1.3.5 removes such a group, later ones warn of it',
        hint: 'two instances, or no group',
      });
    }
  }
}
