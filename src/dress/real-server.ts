import type { Protected } from '../arp/arp-method.ts';
import { arpMethods } from '../generated/registry.ts';
import { hostPrefix, sortKey } from '../ip.ts';
import type { Dressing, LocalVip } from '../model/host-state.ts';
import type { Cluster, Host, Vip, VirtualServer } from '../model/model.ts';
import { hears } from '../model/segment.ts';
import { byText, listed } from '../model/words.ts';
import { carrierOf } from './carrier.ts';

/** What a host needs behind virtual servers of one cluster, as their real server or sorry server. */
export function dressRealServer(host: Host, cluster: Cluster, behind: readonly VirtualServer[]): Dressing[] {
  // A lone director that is its own real server has the VIP already, and shall answer ARP for it.
  const served = cluster.instances.length === 0 && cluster.directors.includes(host) ? [] : behind;
  const direct = served.filter(({ lbKind }) => lbKind !== 'NAT');
  const tunnelled = direct.filter(({ lbKind }) => lbKind === 'TUN');
  return [
    ...byKey(direct, ({ arpMethod, vipDevice }) => `${arpMethod} ${vipDevice}`).map((group) => protect(host, group)),
    ...(tunnelled.length > 0 ? [tunnel(cluster)] : []),
    ...(served.some(({ lbKind }) => lbKind === 'NAT') ? [behindNat(cluster)] : []),
  ];
}

/** The VIPs of services that share one ARP method, and what keeps them quiet. */
function protect(host: Host, virtualServers: VirtualServer[]): Dressing {
  const [{ arpMethod, vipDevice, lbKind }] = virtualServers as [VirtualServer];
  const method = arpMethods[arpMethod ?? ''];
  if (method === undefined) return {};
  const vips = namedVips(virtualServers);
  const real: Protected = { host, virtualServers, vips };
  const held = method.vip === 'none' ? [] : vips.map((vip) => localVip(host, vip, vipDevice, method.vip !== 'at once'));
  // A tunnel's real server may stand where nobody asks ARP for the VIP; then there is nothing to keep quiet.
  const quiet = lbKind === 'TUN' && !vips.some(({ cidr }) => hears(host, cidr.ip)) ? {} : method.dress(real);
  const dummy = vipDevice === 'dummy0' ? [{ name: 'dummy', reason: 'dummy0 holds the VIPs' }] : [];
  const services = held.some(({ carrier }) => carrier === 'unit') ? ['lvs-vip'] : [];
  return {
    ...quiet,
    vips: held,
    modules: [...(quiet.modules ?? []), ...dummy],
    services: [...(quiet.services ?? []), ...services],
  };
}

function localVip(host: Host, { cidr, reason }: Protected['vips'][number], device: string, waits: boolean): LocalVip {
  const { ip } = cidr;
  return { ip, prefix: hostPrefix(ip.family), device, carrier: waits ? 'unit' : carrierOf(host, device, ip), reason };
}

function tunnel({ name }: Cluster): Dressing {
  return {
    modules: [
      { name: 'ipip', reason: `cluster ${name} · makes tunl0, which takes the directors’ packets out of their tunnel` },
    ],
    sysctls: [
      {
        file: 'arp',
        key: 'net.ipv4.conf.tunl0.rp_filter',
        value: 2,
        reason:
          'a strict reverse path filter drops what comes out of the tunnel: its sender is not reached through tunl0',
      },
    ],
  };
}

function behindNat({ name, natGateway }: Cluster): Dressing {
  if (natGateway === undefined) return {};
  return { gateways: [{ ip: natGateway.cidr.ip, reason: `cluster ${name} · replies go back through the director` }] };
}

/** Each VIP once, with the services that use it. */
function namedVips(virtualServers: readonly VirtualServer[]): Protected['vips'] {
  const users = new Map<string, { vip: Vip; cluster: string; names: Set<string> }>();
  for (const { vips, cluster, name } of virtualServers) {
    for (const vip of vips) {
      const user = users.get(vip.cidr.ip.text) ?? { vip, cluster, names: new Set() };
      user.names.add(name);
      users.set(vip.cidr.ip.text, user);
    }
  }
  return [...users.values()]
    .map(({ vip, cluster, names }) => ({
      ...vip,
      reason: `cluster ${cluster} · VIP of ${virtualServerNames([...names])}`,
    }))
    .sort((a, b) => byText(sortKey(a.cidr.ip), sortKey(b.cidr.ip)));
}

export function virtualServerNames(names: readonly string[]): string {
  const each = [...new Set(names)].sort(byText);
  return `virtual server${each.length === 1 ? '' : 's'} ${listed(each)}`;
}

function byKey<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    groups.set(key(item), group);
    group.push(item);
  }
  return [...groups.values()];
}
