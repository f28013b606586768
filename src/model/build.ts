import { groupBy } from '../base/groups.ts';
import { sortKey } from '../base/ip.ts';
import { byText } from '../base/text.ts';
import type { Cluster as ClusterVars, VrrpInstance as VrrpVars } from '../generated/variables.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { isMapping, keysOf, type Mapping, originOfKey, originOfValue } from '../inventory/origin.ts';
import type { Diagnostics } from '../report/diagnostic.ts';
import { root } from '../schema/keepalived.ts';
import { buildInstance } from './build-instance.ts';
import { buildVirtualServers } from './build-virtual-server.ts';
import type { Cluster, Fleet, VirtualServer } from './model.ts';
import { Resolver, vipsOf } from './resolver.ts';
import type { SecretStore } from './secrets.ts';
import { syncDaemonOf } from './sync-daemon.ts';
import { refuseUnresolved } from './unresolved.ts';
import { directivesOf, verbatimOf } from './written.ts';

/** Resolves an inventory that fits the schema into the fleet; what cannot be resolved is reported and left out. */
export function buildFleet(
  inventory: Inventory,
  inventoryName: string,
  secrets: SecretStore,
  diagnostics: Diagnostics,
): Fleet {
  const resolver = new Resolver(inventory, secrets, diagnostics);
  const clusters = [...writtenClusters(inventory, diagnostics)]
    .filter(([name, holder]) => !refuseUnresolved(holder, name, diagnostics))
    .sort(([a], [b]) => byText(a, b))
    .map(([name, holder]) => buildCluster(name, holder, resolver));
  resolver.reportPlatforms();
  // The rules would look at each of them, and at each pair of some.
  if (resolver.isTooLarge) return { inventoryName, clusters: [], hosts: new Map() };
  return { inventoryName, clusters, hosts: new Map(resolver.hosts.map((host) => [host.name, host])) };
}

/** Every cluster with the mapping that holds it, wherever in the inventory it is defined. */
function writtenClusters(inventory: Inventory, diagnostics: Diagnostics): Map<string, Mapping> {
  const found = new Map<string, Mapping>();
  const given = inventory.extraVars?.lvs_clusters;
  if (isMapping(given)) return new Map(keysOf(given).map((name) => [name, given]));
  for (const { vars, fileVars } of [...inventory.groups.values(), ...inventory.hosts.values()]) {
    const from = [vars, fileVars ?? []].flat().findLast((one) => one.lvs_clusters !== undefined);
    if (from === undefined) continue;
    const holder = from.lvs_clusters;
    if (!isMapping(holder)) {
      if (holder !== undefined) refuseUnresolved(from, 'lvs_clusters', diagnostics);
      continue;
    }
    for (const name of keysOf(holder)) {
      const other = found.get(name);
      if (other === undefined) found.set(name, holder);
      else if (other !== holder && other[name] !== holder[name]) {
        diagnostics.error(
          'cluster-twice',
          originOfKey(holder, name),
          `the cluster "${name}" is defined a second time`,
          {
            consequence:
              'Ansible keeps one of the two for each host, and the directors and real servers would disagree',
            hint: 'another name, or one definition in a group above both',
            related: [{ message: 'the first definition', at: originOfKey(other, name) }],
          },
        );
      }
    }
  }
  return found;
}

function buildCluster(name: string, holder: Mapping, resolver: Resolver): Cluster {
  const written = holder[name] as Mapping;
  const vars = written as unknown as ClusterVars;
  const directors = resolver.hostsOf(written, 'directors');
  const instanceVars: [string, VrrpVars][] = vars.vrrp
    ? [[name, vars.vrrp]]
    : Object.entries(vars.vrrp_instances ?? {});
  // Each director names the others.
  resolver.admits(directors.length ** 2, originOfValue(written, 'directors'));
  const around = {
    cluster: name,
    written,
    directors: directors.length,
    instances: new Set(instanceVars.map(([instance]) => instance)),
  };
  const servers = vars.virtual_servers as Mapping;
  const virtualServers = keysOf(servers)
    .flatMap((one) => buildVirtualServers(one, servers, around, resolver))
    .sort(inOrder);
  const byInstance = groupBy(virtualServers, ({ instance }) => instance);
  const instances = instanceVars
    .sort(([a], [b]) => byText(a, b))
    .map(([one, its]) =>
      buildInstance(one, its as unknown as Mapping, name, directors, byInstance.get(one) ?? [], resolver),
    );
  const [natGateway] = vipsOf(written, 'nat_gateway');
  const syncDaemon = syncDaemonOf(vars.sync_daemon, directors, instances, virtualServers);
  return {
    name,
    origin: originOfKey(holder, name),
    written,
    engine: vars.director_engine ?? 'keepalived',
    directors,
    instances,
    virtualServers,
    ...(natGateway ? { natGateway } : {}),
    ...(syncDaemon ? { syncDaemon } : {}),
    globalDefs: (vars.global_defs ?? {}) as Record<string, unknown>,
    root: directivesOf(root, written),
    verbatim: verbatimOf(written),
  };
}

/** Services by address before services by mark, each by value. */
function inOrder(a: VirtualServer, b: VirtualServer): number {
  const key = ({ fwmark, vips, port, protocol, family }: VirtualServer) =>
    fwmark === undefined
      ? `0 ${vips.map(({ cidr }) => sortKey(cidr.ip)).join()} ${String(port).padStart(5, '0')} ${protocol}`
      : `1 ${String(fwmark).padStart(10, '0')} ${family}`;
  return byText(key(a), key(b));
}
