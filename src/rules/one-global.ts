import { isMapping, originOfKey } from '../inventory/origin.ts';
import type { Cluster, Host } from '../model/model.ts';
import { root } from '../schema/keepalived.ts';
import { example, secondCluster } from './example.ts';
import type { Finding, Rule } from './rule.ts';

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
    const placed = new Map<Host, Placed>();
    for (const cluster of fleet.clusters) {
      const words = [...wordsOf(cluster)];
      const told = new Set<string>();
      for (const director of cluster.directors) {
        const here: Placed = placed.get(director) ?? { words: new Map() };
        placed.set(director, here);
        checkDaemon(cluster, director, here, told, report);
        for (const word of words) checkWord(word, cluster, director, here, told, report);
      }
    }
  },
} satisfies Rule;

/** What a director has of the clusters so far: the first that wants a sync daemon, and the first that says a word. */
interface Placed {
  syncDaemon?: Cluster;
  readonly words: Map<string, { readonly cluster: Cluster; readonly text: string }>;
}

type Report = (finding: Finding) => void;

function checkDaemon(cluster: Cluster, director: Host, here: Placed, told: Set<string>, report: Report): void {
  if (cluster.syncDaemon === undefined) return;
  const earlier = here.syncDaemon;
  here.syncDaemon ??= cluster;
  if (earlier === undefined || told.has('sync_daemon')) return;
  told.add('sync_daemon');
  report({
    at: keyIn(cluster, 'sync_daemon'),
    message: `the clusters "${earlier.name}" and "${cluster.name}" both need a sync daemon on "${director.name}"`,
    consequence:
      'keepalived runs one, for one VRRP instance: the other cluster’s connections would be lost at failover',
    hint: 'one cluster with both, or directors of its own for each',
    related: [{ message: 'the other cluster', at: earlier.origin }],
  });
}

/** Says once of a word where a cluster says otherwise than the first: with each of very many it would fill the screen. */
function checkWord(
  { id, key, where, values, text }: Word,
  cluster: Cluster,
  director: Host,
  here: Placed,
  told: Set<string>,
  report: Report,
): void {
  const first = here.words.get(id);
  if (first === undefined) here.words.set(id, { cluster, text });
  if (first === undefined || first.text === text || told.has(id)) return;
  told.add(id);
  report({
    at: originOfKey(values, key),
    message: `${where} says another ${key} here than in the cluster "${first.cluster.name}", and "${director.name}" is a director of both`,
    consequence: 'keepalived has room for one, and only one of the two would stand',
    hint: 'the same value in both, in one alone, or another name',
    related: [{ message: 'the other cluster', at: first.cluster.origin }],
  });
}

function keyIn({ written, origin }: Cluster, key: string) {
  return isMapping(written) && key in written ? originOfKey(written, key) : origin;
}

interface Word {
  /** Two of one id would stand in one place of keepalived.conf. */
  readonly id: string;
  readonly key: string;
  readonly where: string;
  readonly values: object;
  readonly text: string;
}

/** What a cluster says that keepalived has room for once. */
function* wordsOf({ globalDefs, root: given, written }: Cluster): Generator<Word> {
  for (const [key, value] of Object.entries(globalDefs)) yield wordOf('global_defs', key, value, globalDefs);
  for (const { keyword, value } of root.directives) {
    const used = given[keyword];
    // Lists add up: keepalived reads a block of routes after the other.
    if (used === undefined || used === null || Array.isArray(used)) continue;
    if (!value.isNamed) yield wordOf('the cluster', keyword, used, written);
    else for (const [name, one] of Object.entries(used)) yield wordOf(keyword, name, one, used);
  }
}

function wordOf(where: string, key: string, value: unknown, values: object): Word {
  return { id: `${where}\0${key}`, key, where, values, text: JSON.stringify(value) };
}
