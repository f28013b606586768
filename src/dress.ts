import { arpMethods } from './generated/registry.ts';
import { sortKey } from './ip.ts';
import type { Dressing, HostState, LocalVip } from './model/host-state.ts';
import type { Cluster, Fleet, Host, VirtualServer } from './model/model.ts';
import { byText, listed } from './model/words.ts';

/** Works out what a host must have, as a director and as a real server, over all clusters that it serves. */
export function dress(fleet: Fleet, host: Host): HostState {
  const directed = fleet.clusters.filter((cluster) => cluster.directors.includes(host));
  const served = fleet.clusters.flatMap((cluster) => cluster.virtualServers.filter((one) => serves(host, one)));
  const clusters = new Set([...directed.map(({ name }) => name), ...served.map(({ cluster }) => cluster)]);
  const parts = [...directed.map(dressDirector), ...dressRealServer(host, served)];
  return {
    host,
    roles: { director: directed.length > 0, realServer: served.length > 0 },
    clusters: [...clusters].sort(byText),
    vips: unique(
      parts.flatMap(({ vips = [] }) => vips),
      ({ ip, device }) => `${device} ${ip.text}`,
    ),
    sysctls: unique(
      parts.flatMap(({ sysctls = [] }) => sysctls),
      ({ file, key }) => `${file} ${key}`,
    ),
    modules: unique(
      parts.flatMap(({ modules = [] }) => modules),
      ({ name }) => name,
    ),
    services: [...new Set(parts.flatMap(({ services = [] }) => services))].sort(byText),
  };
}

function serves(host: Host, { realServers }: VirtualServer): boolean {
  return realServers.some((real) => real.host === host);
}

function dressDirector(cluster: Cluster): Dressing {
  const schedulers = new Map<string, string[]>();
  for (const { directives, name } of cluster.virtualServers) {
    const scheduler = String(directives.lb_algo);
    schedulers.set(scheduler, [...(schedulers.get(scheduler) ?? []), name]);
  }
  const reason = (names: string[]) => `cluster ${cluster.name} · lb_algo of ${servers(names)}`;
  return {
    services: ['keepalived'],
    modules: [
      { name: 'ip_vs', reason: `cluster ${cluster.name} · the director’s virtual servers` },
      ...[...schedulers]
        .sort(([a], [b]) => byText(a, b))
        .map(([one, names]) => ({ name: `ip_vs_${one}`, reason: reason(names) })),
    ],
  };
}

/** The VIPs of a real server, by the ARP method that keeps each quiet. */
function dressRealServer(host: Host, served: VirtualServer[]): Dressing[] {
  const byMethod = new Map<string, VirtualServer[]>();
  for (const one of served) byMethod.set(one.arpMethod, [...(byMethod.get(one.arpMethod) ?? []), one]);
  return [...byMethod].map(
    ([method, virtualServers]) => arpMethods[method]?.dress(host, localVips(virtualServers)) ?? {},
  );
}

function localVips(virtualServers: VirtualServer[]): LocalVip[] {
  const byVip = new Map<string, VirtualServer[]>();
  for (const one of virtualServers) byVip.set(one.vip.cidr.ip.text, [...(byVip.get(one.vip.cidr.ip.text) ?? []), one]);
  return [...byVip.values()]
    .map((group) => {
      const [{ vip, cluster }] = group as [VirtualServer];
      return {
        ip: vip.cidr.ip,
        device: 'lo',
        reason: `cluster ${cluster} · VIP of ${servers(group.map(({ name }) => name))}`,
      };
    })
    .sort((a, b) => byText(sortKey(a.ip), sortKey(b.ip)));
}

function servers(names: string[]): string {
  const each = [...new Set(names)].sort(byText);
  return `virtual server${each.length === 1 ? '' : 's'} ${listed(each)}`;
}

/** Keeps the first of each key: two clusters that need the same thing need it once. */
function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
}
