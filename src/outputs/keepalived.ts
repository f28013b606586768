import { type BlockView, instanceBlocks, syncGroups } from '../keepalived/vrrp.ts';
import { checksOf } from '../model/checks.ts';
import type { HostState } from '../model/host-state.ts';
import type { Cluster, Host, RealServer, VirtualServer } from '../model/model.ts';
import { byText } from '../model/words.ts';
import { emitBlock, usedDirectives } from '../schema/directive.ts';
import { checkers, globalDefs, realServer, virtualServer } from '../schema/keepalived.ts';
import { header, type OutputKind } from './output.ts';

export default {
  doc: 'keepalived.conf of a director: the VRRP instances and virtual servers of its clusters.',
  plan(state, fleet) {
    const clusters = fleet.clusters.filter((one) => one.engine === 'keepalived' && one.directors.includes(state.host));
    if (clusters.length === 0) return [];
    const secret = clusters.some(({ instances }) => instances.some(({ hasSecret }) => hasSecret));
    return [
      {
        path: 'etc/keepalived/keepalived.conf',
        mode: secret ? '0640' : '0644',
        secret,
        template: 'keepalived.conf',
        view: {
          header: header(state, fleet),
          blocks: [
            ...global(clusters, state),
            ...clusters.flatMap((cluster) => syncGroups(cluster)),
            ...clusters.flatMap((cluster) =>
              cluster.instances.flatMap((one) => instanceBlocks(one, cluster, state.host)),
            ),
          ],
          virtual_servers: clusters.flatMap((cluster) =>
            cluster.virtualServers.map((one) => virtualServerView(one, state)),
          ),
          verbatim: clusters.flatMap(({ name, verbatim }) =>
            verbatim.length === 0 ? [] : [{ reason: `cluster ${name} · verbatim`, lines: verbatim }],
          ),
        },
      },
    ];
  },
} satisfies OutputKind;

/** keepalived has one global_defs: what several clusters say of it comes together here. */
function global(clusters: readonly Cluster[], { host }: HostState): BlockView[] {
  const values = Object.assign(
    scripts(clusters) ? { enable_script_security: true, script_user: 'root' } : {},
    ...clusters.map((cluster) => ({ ...cluster.globalDefs, ...syncDaemon(cluster, host) })),
  );
  const lines = emitBlock(globalDefs, values, host.keepalived);
  const names = clusters.map(({ name }) => name).sort(byText);
  return lines.length === 0
    ? []
    : [{ reason: `cluster${names.length > 1 ? 's' : ''} ${names.join(', ')}`, head: 'global_defs', lines }];
}

function syncDaemon({ syncDaemon: daemon, instances }: Cluster, host: Host): Record<string, unknown> {
  const [instance] = instances;
  if (daemon === undefined || instance === undefined) return {};
  return { lvs_sync_daemon: `${daemon.interface ?? host.interface} ${instance.name} id ${daemon.syncid}` };
}

/** Whether keepalived would run anything: then it wants to know who runs it, and refuses the file otherwise. */
function scripts(clusters: readonly Cluster[]): boolean {
  return clusters.some(({ virtualServers }) =>
    virtualServers.some(({ directives, realServers }) =>
      [
        ...usedDirectives(virtualServer, directives),
        ...realServers.flatMap((real) => [
          ...usedDirectives(realServer, real.directives),
          ...(real.checks ?? []).flatMap((check) => usedDirectives(checkers, check)),
        ]),
      ].some(({ directive }) => directive.value.isCommand),
    ),
  );
}

function virtualServerView(one: VirtualServer, { host }: HostState) {
  const [vip] = one.vips as [VirtualServer['vips'][number]];
  return {
    reason: `cluster ${one.cluster} · virtual server ${one.name}`,
    head: one.fwmark === undefined ? `${vip.cidr.ip.text} ${one.port}` : `fwmark ${one.fwmark}`,
    lines: [...emitBlock(virtualServer, one.directives, host.keepalived), ...one.verbatim],
    sorry_servers: one.sorryServer
      ? [{ host: one.sorryServer.host.name, address: one.sorryServer.ip.text, port: one.sorryServer.port }]
      : [],
    real_servers: one.realServers.map((real) => realServerView(real, one, host.keepalived)),
  };
}

function realServerView(real: RealServer, one: VirtualServer, version: string) {
  return {
    host: real.host.name,
    address: real.ip.text,
    port: real.port,
    lines: [
      ...emitBlock(realServer, real.directives, version),
      ...checksOf(real, one, version).flatMap((check) => emitBlock(checkers, check, version)),
      ...real.verbatim,
    ],
  };
}
