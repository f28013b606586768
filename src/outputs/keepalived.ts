import { formatCidr } from '../ip.ts';
import { checksOf } from '../model/checks.ts';
import type { HostState } from '../model/host-state.ts';
import type { Cluster, Host, RealServer, VirtualServer, VrrpInstance } from '../model/model.ts';
import { insideNic } from '../model/nat.ts';
import { byText } from '../model/words.ts';
import { emitBlock } from '../schema/directive.ts';
import { checkers, globalDefs, realServer, virtualServer, vrrpInstance } from '../schema/keepalived.ts';
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
            ...clusters.flatMap((cluster) => cluster.instances.flatMap((one) => instanceBlocks(one, cluster, state))),
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

interface BlockView {
  reason: string;
  head: string;
  lines: string[];
}

/** keepalived has one global_defs: what several clusters say of it comes together here. */
function global(clusters: readonly Cluster[], { host }: HostState): BlockView[] {
  const values = Object.assign(
    {},
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

const insideName = ({ name }: VrrpInstance) => `${name}_inside`;

/** NAT with two directors: whoever holds the VIP must also be the real servers' gateway. */
function syncGroups({ name, natGateway, instances }: Cluster): BlockView[] {
  const [instance] = instances;
  if (natGateway === undefined || instance === undefined) return [];
  return [
    {
      reason: `cluster ${name} · NAT: VIPs and the real servers’ gateway move together`,
      head: `vrrp_sync_group ${name}`,
      lines: ['group {', `    ${instance.name}`, `    ${insideName(instance)}`, '}'],
    },
  ];
}

function instanceBlocks(instance: VrrpInstance, cluster: Cluster, { host }: HostState): BlockView[] {
  const { natGateway } = cluster;
  const vips = instance.vips.map(({ cidr }) => cidr);
  const v4 = vips.filter(({ ip }) => ip.family === 4).map(formatCidr);
  const v6 = vips.filter(({ ip }) => ip.family === 6).map(formatCidr);
  // The addresses of one instance share a family; those of the other go along without being in the adverts.
  const addresses =
    v4.length === 0
      ? { virtual_ipaddress: v6 }
      : { virtual_ipaddress: v4, ...(v6.length > 0 ? { virtual_ipaddress_excluded: v6 } : {}) };
  const family = v4.length === 0 ? 6 : 4;
  const reason = `cluster ${cluster.name} · vrrp_instance ${instance.name}`;
  const outside = block(instance, instance.name, reason, host, host.interface, cluster, family, addresses);
  if (natGateway === undefined) return [outside];
  const nic = insideNic(host, natGateway);
  const inside = { virtual_ipaddress: [formatCidr(natGateway.cidr)] };
  return [
    outside,
    block(
      instance,
      insideName(instance),
      `${reason}, inside: the real servers’ gateway`,
      host,
      nic ?? host.interface,
      cluster,
      natGateway.cidr.ip.family,
      inside,
    ),
  ];
}

function block(
  instance: VrrpInstance,
  name: string,
  reason: string,
  host: Host,
  nic: string,
  { directors }: Cluster,
  family: 4 | 6,
  addresses: Record<string, string[]>,
): BlockView {
  const addressOn = (one: Host) => one.addresses.find(({ ip }) => ip.family === family)?.ip.text ?? '';
  const values = {
    ...instance.directives,
    state: instance.directives.state ?? 'BACKUP',
    // VRRPv2 has no IPv6.
    version: instance.directives.version ?? (family === 6 ? 3 : undefined),
    interface: nic,
    priority: instance.priorities.get(host.name),
    ...(instance.unicast
      ? { unicast_src_ip: addressOn(host), unicast_peer: directors.filter((one) => one !== host).map(addressOn) }
      : {}),
    ...addresses,
  };
  return {
    reason,
    head: `vrrp_instance ${name}`,
    lines: [...emitBlock(vrrpInstance, values, host.keepalived), ...instance.verbatim],
  };
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
