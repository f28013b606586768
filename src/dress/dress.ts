import type { Dressing, HostState } from '../model/host-state.ts';
import type { Fleet, Host } from '../model/model.ts';
import { servingOf } from '../model/serving.ts';
import { byText } from '../model/words.ts';
import { dressDirector } from './director.ts';
import { dressRealServer } from './real-server.ts';

/** Works out what a host must have, as a director and as a real server, over all clusters that it serves. */
export function dress(fleet: Fleet, host: Host): HostState {
  const serving = servingOf(fleet, host);
  const parts = serving.flatMap(({ cluster, isDirector, behind }): Dressing[] => [
    ...(isDirector ? [dressDirector(host, cluster)] : []),
    ...dressRealServer(host, cluster, behind),
  ]);
  return {
    host,
    clusters: serving.map(({ cluster }) => cluster.name),
    vips: unique(
      parts.flatMap(({ vips = [] }) => vips),
      ({ ip, device }) => `${device} ${ip.text}`,
    ),
    sysctls: withOwn(
      host,
      unique(
        parts.flatMap(({ sysctls = [] }) => sysctls),
        ({ file, key }) => `${file} ${key}`,
      ),
    ),
    modules: unique(
      parts.flatMap(({ modules = [] }) => modules),
      ({ name }) => name,
    ),
    services: [...new Set(parts.flatMap(({ services = [] }) => services))].sort(byText),
    arptables: unique(
      parts.flatMap(({ arptables = [] }) => arptables),
      ({ vip }) => vip.text,
    ),
    nftables: unique(
      parts.flatMap(({ nftables = [] }) => nftables),
      ({ vip }) => vip.text,
    ),
    firewall: unique(
      parts.flatMap(({ firewall = [] }) => firewall),
      ({ table, args }) => `${table} ${args}`,
    ),
    firewalld: unique(
      parts.flatMap(({ firewalld = [] }) => firewalld),
      ({ table, args }) => `${table} ${args}`,
    ),
    ipvs: parts.flatMap(({ ipvs = [] }) => ipvs),
    syncDaemons: parts.flatMap(({ syncDaemons = [] }) => syncDaemons),
    gateways: unique(
      parts.flatMap(({ gateways = [] }) => gateways),
      ({ ip }) => ip.text,
    ),
  };
}

/** The host's own settings go into the first file that lvsgen writes there; on a host without one they are not lvsgen's to keep. */
function withOwn(host: Host, sysctls: HostState['sysctls']): HostState['sysctls'] {
  const [first] = sysctls;
  if (first === undefined) return [];
  const known = new Set(sysctls.map(({ key }) => key));
  const own = Object.entries(host.own.sysctl)
    .filter(([key]) => !known.has(key))
    .sort(([a], [b]) => byText(a, b))
    .map(([key, value]) => ({ file: first.file, key, value, reason: 'the host’s own' }));
  return [...sysctls, ...own];
}

/** Keeps the first of each key: two clusters that need the same thing need it once. */
function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
}
