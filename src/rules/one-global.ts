import { isMapping, originOfKey } from '../inventory/origin.ts';
import type { Cluster, Host } from '../model/model.ts';
import { root } from '../schema/keepalived.ts';
import { example, secondCluster } from './example.ts';
import type { Rule } from './rule.ts';

const other = secondCluster({ vrid: 52, vip: '192.0.2.20/24' });

export default {
  severity: 'error',
  doc: 'Clusters on one director agree on what keepalived has once: global_defs, and one sync daemon.',
  examples: {
    bad: example({
      cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51}\nsync_daemon: {syncid: 1}',
      clusters: `${other}\n  sync_daemon: {syncid: 2}`,
    }),
    good: example({
      cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51}\nsync_daemon: {syncid: 1}',
      clusters: `${other}\n  global_defs: {lvs_flush: true}`,
    }),
  },
  check(fleet, report) {
    const placed = new Map<Host, Cluster[]>();
    for (const cluster of fleet.clusters) {
      for (const [earlier, shared] of sharing(cluster, placed)) {
        const related = [{ message: 'the other cluster', at: earlier.origin }];
        if (cluster.syncDaemon && earlier.syncDaemon) {
          report({
            at: keyIn(cluster, 'sync_daemon'),
            message: `the clusters "${earlier.name}" and "${cluster.name}" both need a sync daemon on "${shared.name}"`,
            consequence:
              'keepalived runs one, for one VRRP instance: the other cluster’s connections would be lost at failover',
            hint: 'one cluster with both, or directors of its own for each',
            related,
          });
        }
        for (const { key, where, values, others } of sharedWords(cluster, earlier)) {
          if (!(key in others) || JSON.stringify(others[key]) === JSON.stringify(values[key])) continue;
          report({
            at: originOfKey(values, key),
            message: `${where} says another ${key} here than in the cluster "${earlier.name}", and "${shared.name}" is a director of both`,
            consequence: 'keepalived has room for one, and only one of the two would stand',
            hint: 'the same value in both, in one alone, or another name',
            related,
          });
        }
      }
      for (const director of cluster.directors) placed.set(director, [...(placed.get(director) ?? []), cluster]);
    }
  },
} satisfies Rule;

/** The clusters so far that have a director in common with this one, each with the first that they share. */
function sharing({ directors }: Cluster, placed: ReadonlyMap<Host, readonly Cluster[]>): Map<Cluster, Host> {
  const found = new Map<Cluster, Host>();
  for (const director of directors)
    for (const earlier of placed.get(director) ?? []) if (!found.has(earlier)) found.set(earlier, director);
  return found;
}

function keyIn({ written, origin }: Cluster, key: string) {
  return isMapping(written) && key in written ? originOfKey(written, key) : origin;
}

/** Words that two clusters would say in one place of keepalived.conf. */
function* sharedWords(cluster: Cluster, earlier: Cluster) {
  for (const key of Object.keys(cluster.globalDefs))
    yield { key, where: 'global_defs', values: cluster.globalDefs, others: earlier.globalDefs };
  for (const { keyword, value } of root.directives) {
    const [given, other] = [cluster.root[keyword], earlier.root[keyword]];
    // Lists add up: keepalived reads a block of routes after the other.
    if (given === undefined || other === undefined || Array.isArray(given)) continue;
    if (!value.isNamed) {
      yield {
        key: keyword,
        where: 'the cluster',
        values: cluster.written as Record<string, unknown>,
        others: earlier.root,
      };
      continue;
    }
    for (const name of Object.keys(given as object))
      yield {
        key: name,
        where: keyword,
        values: given as Record<string, unknown>,
        others: other as Record<string, unknown>,
      };
  }
}
