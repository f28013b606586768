import type { RealServerVips } from '../arp/arp-method.ts';
import { groupBy } from '../base/groups.ts';
import { hostPrefix, sortKey } from '../base/ip.ts';
import { once } from '../base/once.ts';
import { byText } from '../base/text.ts';
import { isDeprecated } from '../facts/address.ts';
import { vipDevices } from '../facts/device.ts';
import type { Fact as Gateway } from '../facts/gateway.ts';
import { arpMethods } from '../generated/arp.ts';
import type { Fact } from '../generated/facts.ts';
import { networks } from '../generated/networks.ts';
import type { Cluster, Host, Vip, VirtualServer } from '../model/model.ts';
import { virtualServerNames } from '../model/reasons.ts';
import { hears } from '../model/segment.ts';

/** What a host needs behind virtual servers of one cluster, as their real server or sorry server. */
export function realServerFacts(host: Host, cluster: Cluster, behind: readonly VirtualServer[]): Fact[] {
  // A lone director that is its own real server has the VIP already, and shall answer ARP for it.
  if (cluster.instances.length === 0 && cluster.directors.includes(host)) return [];
  const { groups, tunnelled, isNat } = sorted(behind);
  return [
    ...groups.flatMap((group) => vipFacts(host, group)),
    ...(tunnelled ? tunnelFacts(tunnelled) : []),
    ...(isNat ? gatewayFacts(host, cluster) : []),
  ];
}

type Group = Pick<RealServerVips, 'virtualServers' | 'vips'>;

/** Virtual servers by what they ask of a real server: the same for all hosts of a pool. */
const sorted = once((behind: readonly VirtualServer[]) => {
  const direct = behind.filter(({ lbKind }) => lbKind !== 'NAT');
  const groups = groupBy(direct, ({ arpMethod, vipDevice }) => `${arpMethod} ${vipDevice}`);
  return {
    groups: [...groups.values()].map((virtualServers): Group => ({ virtualServers, vips: namedVips(virtualServers) })),
    tunnelled: direct.find(({ lbKind }) => lbKind === 'TUN'),
    isNat: direct.length < behind.length,
  };
});

/** The VIPs of services that share one ARP method, what keeps them quiet, and what they stand on. */
function vipFacts(host: Host, { virtualServers, vips }: Group): Fact[] {
  const [{ arpMethod, vipDevice, lbKind, origin }] = virtualServers as readonly [VirtualServer];
  const method = arpMethods[arpMethod ?? ''];
  if (method === undefined) return [];
  // A tunnel's real server may stand where nobody asks ARP for the VIP; then there is nothing to keep quiet.
  const isHeard = lbKind !== 'TUN' || vips.some(({ cidr }) => hears(host, cidr.ip));
  const quiet = isHeard ? method.facts({ host, virtualServers, vips }) : [];
  if (method.vip === 'none') return quiet;
  const device = vipDevices[vipDevice];
  return [
    ...quiet,
    ...(device?.make === undefined
      ? []
      : [{ kind: 'module' as const, name: device.make, reason: device.reason, origin }]),
    ...(device === undefined ? [] : [{ kind: 'device' as const, name: vipDevice, ...device, origin }]),
    ...vips.map(({ cidr: { ip }, reason, origin: at }): Fact => {
      const deprecated = isDeprecated(ip, vipDevice);
      const network = networks[host.network];
      const isCarried = method.vip === 'at once' && network?.carries(host, { device: vipDevice, ip, deprecated });
      return {
        kind: 'address',
        ip,
        prefix: hostPrefix(ip.family),
        device: vipDevice,
        broughtUpBy: isCarried ? 'network' : 'unit',
        deprecated,
        reason,
        origin: at,
      };
    }),
  ];
}

function tunnelFacts({ cluster, origin }: VirtualServer): Fact[] {
  return [
    {
      kind: 'module',
      name: 'ipip',
      reason: `cluster ${cluster} · makes tunl0, which takes the directors’ packets out of their tunnel`,
      origin,
    },
    {
      kind: 'sysctl',
      role: 'real server',
      name: 'net.ipv4.conf.tunl0.rp_filter',
      value: 2,
      reason:
        'a strict reverse path filter drops what comes out of the tunnel: its sender is not reached through tunl0',
      origin,
    },
  ];
}

/** Behind NAT the way back leads through the director: by the NIC that says so already, else by the one that faces the cluster. */
function gatewayFacts(host: Host, { name, natGateway }: Cluster): Gateway[] {
  if (natGateway === undefined) return [];
  const via = natGateway.cidr.ip;
  const giving = host.nics.find(({ gateway }) => gateway?.text === via.text);
  const facing = host.nics.find((nic) => nic.name === host.interface);
  const canSay = facing?.addresses.some(({ ip }) => ip.family === via.family);
  const nic = giving ?? (canSay ? facing : undefined);
  return [
    {
      kind: 'gateway',
      via,
      device: nic?.name ?? host.interface,
      ...(nic === undefined ? {} : { nic: nic.name }),
      needed: true,
      given: giving !== undefined,
      reason: `cluster ${name} · replies go back through the director`,
      origin: natGateway.origin,
    },
  ];
}

/** Each VIP once, with the services that use it. */
function namedVips(virtualServers: readonly VirtualServer[]): RealServerVips['vips'] {
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
