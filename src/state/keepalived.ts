import { once } from '../base/once.ts';
import type { Fact as GlobalSetting } from '../facts/global-setting.ts';
import type { Fact } from '../generated/facts.ts';
import { isMapping, originOfKey } from '../inventory/origin.ts';
import type { Cluster, Host } from '../model/model.ts';
import { usedBlocksInside } from '../model/used-blocks.ts';
import type { Origin } from '../report/source.ts';
import { root } from '../schema/keepalived.ts';

/** What the clusters of a director say to keepalived outside of instances and virtual servers. */
export function keepalivedFacts(host: Host, clusters: readonly Cluster[]): Fact[] {
  return [
    ...globalSettings(clusters),
    ...clusters.flatMap((cluster) => [...blocks(cluster), ...syncDaemon(host, cluster), ...verbatim(cluster)]),
  ];
}

function globalSettings(clusters: readonly Cluster[]): Fact[] {
  const said = clusters.flatMap(({ name, globalDefs }) =>
    Object.entries(globalDefs).map(([keyword, value]) =>
      globalSetting(keyword, value, name, originOfKey(globalDefs, keyword)),
    ),
  );
  const running = clusters.find(runsCommands);
  if (running === undefined) return said;
  const isSaid = (keyword: string) => said.some((fact) => fact.keyword === keyword);
  return [
    // keepalived wants to know whose the commands are, and refuses the whole file without the second.
    ...(isSaid('script_user') ? [] : [globalSetting('script_user', 'root', running.name, running.origin)]),
    ...said.filter(({ keyword }) => keyword !== 'enable_script_security'),
    globalSetting('enable_script_security', true, running.name, running.origin),
  ];
}

function globalSetting(keyword: string, value: unknown, cluster: string, origin: Origin): GlobalSetting {
  return { kind: 'global-setting', keyword, value, reason: `cluster ${cluster}`, origin };
}

/** Asked for each director of a cluster. */
const runsCommands = once((cluster: Cluster): boolean =>
  usedBlocksInside(cluster).some(({ block: { directives }, values }) =>
    directives.some(
      ({ keyword, value }) => value.needsUser && values[keyword] !== undefined && values[keyword] !== false,
    ),
  ),
);

function blocks({ name: cluster, root: given, written, origin }: Cluster): Fact[] {
  return root.directives.flatMap(({ keyword, value: { isNamed } }): Fact[] => {
    const value = given[keyword];
    if (value === undefined) return [];
    const block = {
      kind: 'keepalived-block' as const,
      keyword,
      reason: `cluster ${cluster} · ${keyword}`,
      origin: isMapping(written) ? originOfKey(written, keyword) : origin,
    };
    return isNamed
      ? Object.entries(value as object).map(([name, one]) => ({ ...block, name, value: one }))
      : [{ ...block, value }];
  });
}

function syncDaemon(host: Host, { name, syncDaemon: daemon, instances, written, origin }: Cluster): Fact[] {
  const [instance] = instances;
  if (daemon === undefined || instance === undefined) return [];
  return [
    {
      kind: 'sync-daemon',
      device: daemon.interface ?? host.interface,
      syncid: daemon.syncid,
      instance: instance.name,
      reason: `cluster ${name} · connections known to both directors`,
      origin: isMapping(written) && 'sync_daemon' in written ? originOfKey(written, 'sync_daemon') : origin,
    },
  ];
}

function verbatim({ name, verbatim: lines, written, origin }: Cluster): Fact[] {
  if (lines.length === 0) return [];
  return [
    {
      kind: 'verbatim',
      cluster: name,
      lines,
      reason: `cluster ${name} · verbatim`,
      origin: isMapping(written) ? originOfKey(written, 'verbatim') : origin,
    },
  ];
}
