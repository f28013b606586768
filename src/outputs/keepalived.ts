import { formatCidr } from '../ip.ts';
import { checksOf } from '../model/checks.ts';
import type { HostState } from '../model/host-state.ts';
import type { Cluster, RealServer, VirtualServer, VrrpInstance } from '../model/model.ts';
import { emitBlock } from '../schema/directive.ts';
import { checkers, realServer, virtualServer, vrrpInstance } from '../schema/keepalived.ts';
import { header, type OutputKind } from './output.ts';

export default {
  doc: 'keepalived.conf of a director: the VRRP instances and virtual servers of its clusters.',
  plan(state, fleet) {
    const clusters = fleet.clusters.filter(({ directors }) => directors.includes(state.host));
    if (clusters.length === 0) return [];
    return [
      {
        path: 'etc/keepalived/keepalived.conf',
        mode: '0644',
        template: 'keepalived.conf',
        view: {
          header: header(state, fleet),
          instances: clusters.flatMap((cluster) =>
            cluster.instances.map((instance) => instanceView(instance, cluster, state)),
          ),
          virtual_servers: clusters.flatMap((cluster) =>
            cluster.virtualServers.map((one) => virtualServerView(one, state)),
          ),
        },
      },
    ];
  },
} satisfies OutputKind;

function instanceView(instance: VrrpInstance, cluster: Cluster, { host }: HostState) {
  const peers = cluster.directors.filter((one) => one !== host);
  const addressOf = (one: typeof host) => (one.addresses[0] ? one.addresses[0].ip.text : '');
  const values = {
    ...instance.directives,
    state: instance.directives.state ?? 'BACKUP',
    interface: host.interface,
    priority: instance.priorities.get(host.name),
    ...(instance.unicast ? { unicast_src_ip: addressOf(host), unicast_peer: peers.map(addressOf) } : {}),
    virtual_ipaddress: instance.vips.map(({ cidr }) => formatCidr(cidr)),
  };
  return {
    reason: `cluster ${cluster.name} · vrrp_instance ${instance.name}`,
    name: instance.name,
    lines: emitBlock(vrrpInstance, values, host.keepalived),
  };
}

function virtualServerView(one: VirtualServer, { host }: HostState) {
  return {
    reason: `cluster ${one.cluster} · virtual server ${one.name}`,
    address: one.vip.cidr.ip.text,
    port: one.port,
    lines: emitBlock(virtualServer, one.directives, host.keepalived),
    real_servers: one.realServers.map((real) => realServerView(real, one, host.keepalived)),
  };
}

function realServerView(real: RealServer, { protocol }: VirtualServer, version: string) {
  return {
    host: real.host.name,
    address: real.ip.text,
    port: real.port,
    lines: [
      ...emitBlock(realServer, real.directives, version),
      ...checksOf(real, protocol, version).flatMap((check) => emitBlock(checkers, check, version)),
    ],
  };
}
