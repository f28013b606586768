import { hashComment } from '../escapes.ts';
import { holdsSecret } from '../keepalived/secret-words.ts';
import { usedBlocks } from '../keepalived/used-blocks.ts';
import { type BlockView, instanceBlocks, syncGroups } from '../keepalived/vrrp.ts';
import { checksOf } from '../model/checks.ts';
import type { HostState } from '../model/host-state.ts';
import type { Cluster, Host, RealServer, VirtualServer } from '../model/model.ts';
import { byText } from '../model/words.ts';
import { emitBlock, usedDirectives } from '../schema/directive.ts';
import { checkers, globalDefs, realServer, root, virtualServer } from '../schema/keepalived.ts';
import { header, type OutputKind } from './output.ts';

export default {
  doc: 'keepalived.conf of a director: the VRRP instances and virtual servers of its clusters.',
  plan(state, fleet) {
    const clusters = fleet.clusters.filter((one) => one.engine === 'keepalived' && one.directors.includes(state.host));
    if (clusters.length === 0) return [];
    const view = {
      header: header(state, fleet),
      globals: global(clusters, state),
      roots: roots(clusters, state),
      blocks: [
        ...clusters.flatMap((cluster) => syncGroups(cluster)),
        ...clusters.flatMap((cluster) => cluster.instances.flatMap((one) => instanceBlocks(one, cluster, state.host))),
      ],
      virtual_servers: clusters.flatMap((cluster) =>
        cluster.virtualServers.map((one) => virtualServerView(one, state)),
      ),
      verbatim: clusters.flatMap(({ name, verbatim }) =>
        verbatim.length === 0 ? [] : [{ reason: `cluster ${name} · verbatim`, lines: verbatim }],
      ),
    };
    const secret =
      clusters.some(({ instances }) => instances.some(({ hasSecret }) => hasSecret)) ||
      holdsSecret(linesIn(view).join('\n'));
    return [
      {
        path: 'etc/keepalived/keepalived.conf',
        mode: secret ? '0640' : '0644',
        secret,
        template: 'keepalived.conf',
        view,
      },
    ];
  },
} satisfies OutputKind;

/** Every text of a view, whatever it stands in. */
function linesIn(view: unknown): string[] {
  if (typeof view === 'string') return [view];
  return typeof view === 'object' && view !== null ? Object.values(view).flatMap(linesIn) : [];
}

/** keepalived has one global_defs: what several clusters say of it comes together here. */
function global(clusters: readonly Cluster[], { host }: HostState): BlockView[] {
  const values = Object.assign(
    scripts(clusters) ? { script_user: 'root' } : {},
    ...clusters.map((cluster) => ({ ...cluster.globalDefs, ...syncDaemon(cluster, host) })),
    // Without it keepalived refuses the whole file, whatever the inventory thinks of it.
    scripts(clusters) ? { enable_script_security: true } : {},
  );
  const lines = emitBlock(globalDefs, values, host.keepalived);
  const names = clusters.map(({ name }) => name).sort(byText);
  return lines.length === 0
    ? []
    : [
        {
          reason: hashComment(`cluster${names.length > 1 ? 's' : ''} ${names.join(', ')}`),
          head: 'global_defs',
          lines,
        },
      ];
}

function syncDaemon({ syncDaemon: daemon, instances }: Cluster, host: Host): Record<string, unknown> {
  const [instance] = instances;
  if (daemon === undefined || instance === undefined) return {};
  return { lvs_sync_daemon: `${daemon.interface ?? host.interface} ${instance.name} id ${daemon.syncid}` };
}

/** What stands outside all blocks; what two clusters share is written once. */
function roots(clusters: readonly Cluster[], { host }: HostState): Omit<BlockView, 'head'>[] {
  const written = new Set<string>();
  const isNew = (what: string) => !written.has(what) && written.add(what);
  return clusters.flatMap((cluster) =>
    root.directives.flatMap((directive) => {
      const { keyword, value } = directive;
      const given = cluster.root[keyword];
      if (given === undefined) return [];
      const kept = value.isNamed
        ? Object.fromEntries(Object.entries(given as object).filter(([name]) => isNew(`${keyword} ${name}`)))
        : isNew(`${keyword} ${JSON.stringify(given)}`) && given;
      if (kept === false) return [];
      const lines = emitBlock({ ...root, directives: [directive] }, { [keyword]: kept }, host.keepalived);
      return lines.length === 0 ? [] : [{ reason: `cluster ${cluster.name} · ${keyword}`, lines }];
    }),
  );
}

/** Whether keepalived would run anything: then it wants to know who runs it, and refuses the file otherwise. */
function scripts(clusters: readonly Cluster[]): boolean {
  return clusters
    .flatMap(usedBlocks)
    .some(({ block, values }) => usedDirectives(block, values).some(({ directive }) => directive.value.needsUser));
}

/** keepalived takes it for the sorry server that stands above it, and ignores it where none does. */
const ofSorryServer = 'sorry_server_inhibit';

function virtualServerView(one: VirtualServer, { host }: HostState) {
  return {
    reason: `cluster ${one.cluster} · virtual server ${one.name}`,
    head: head(one),
    groups:
      one.group === undefined
        ? []
        : [{ name: one.group, lines: one.vips.map(({ cidr }) => `${cidr.ip.text} ${one.port}`) }],
    lines: [
      ...emitBlock(virtualServer, { ...one.directives, [ofSorryServer]: false }, host.keepalived),
      ...one.verbatim,
    ],
    sorry_servers: one.sorryServer
      ? [
          {
            host: one.sorryServer.host.name,
            address: one.sorryServer.ip.text,
            port: one.sorryServer.port,
            lines: one.directives[ofSorryServer] ? [ofSorryServer] : [],
          },
        ]
      : [],
    real_servers: one.realServers.map((real) => realServerView(real, one, host.keepalived)),
  };
}

function head({ fwmark, group, vips, port }: VirtualServer): string {
  if (fwmark !== undefined) return `fwmark ${fwmark}`;
  return group === undefined ? `${vips[0]?.cidr.ip.text} ${port}` : `group ${group}`;
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
