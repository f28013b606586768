import { groupBy } from '../base/groups.ts';
import { type Ip, sortKey } from '../base/ip.ts';
import { byText } from '../base/text.ts';
import { type Fact as Address, fromItsOwn, isDeprecated } from '../facts/address.ts';
import type { Fact as Mark } from '../facts/mark.ts';
import type { Fact as Module } from '../facts/module.ts';
import type { Fact as Sysctl } from '../facts/sysctl.ts';
import type { Fact } from '../generated/facts.ts';
import { networks } from '../generated/networks.ts';
import type { Cluster, Host } from '../model/model.ts';
import { insideNic } from '../model/nat.ts';
import { virtualServerNames, virtualServerReason } from '../model/reasons.ts';
import { localnodes } from '../model/sync-daemon.ts';
import { vrrpFacts } from './vrrp.ts';

/** What a host needs as a director of one cluster, besides its IPVS table. */
export function directorFacts(host: Host, cluster: Cluster): Fact[] {
  return [
    ...modules(cluster),
    ...sysctls(host, cluster),
    ...marks(cluster),
    ...addresses(host, cluster),
    ...vrrpFacts(host, cluster),
  ];
}

function modules({ name, virtualServers, origin }: Cluster): Module[] {
  const schedulers = groupBy(virtualServers, ({ directives }) => String(directives.lb_algo));
  return [
    { kind: 'module', name: 'ip_vs', reason: `cluster ${name} · the director’s virtual servers`, origin },
    ...[...schedulers]
      .sort(([a], [b]) => byText(a, b))
      .map(([scheduler, users]): Module => {
        const names = users.map((one) => one.name);
        return {
          kind: 'module',
          name: `ip_vs_${scheduler}`,
          reason: `cluster ${name} · lb_algo of ${virtualServerNames(names)}`,
          origin: users[0]?.origin ?? origin,
        };
      }),
  ];
}

function sysctls(host: Host, { name, virtualServers, directors, origin }: Cluster): Sysctl[] {
  const found: Sysctl[] = [];
  const set = (setting: string, reason: string) =>
    found.push({
      kind: 'sysctl',
      role: 'director',
      name: setting,
      value: 1,
      reason: `cluster ${name} · ${reason}`,
      origin,
    });
  const nat = virtualServers.filter(({ lbKind }) => lbKind === 'NAT');
  for (const [family, setting] of [
    [4, 'net.ipv4.ip_forward'],
    [6, 'net.ipv6.conf.all.forwarding'],
  ] as const) {
    if (nat.some((one) => one.family === family)) set(setting, 'NAT: the real servers’ replies pass through here');
  }
  const isLocalnode = virtualServers.some((one) => localnodes(directors, one).includes(host));
  if (isLocalnode && directors.length > 1) {
    set(
      'net.ipv4.vs.backup_only',
      'localnode: while the other director is active, take its packets and balance none of them again',
    );
  }
  return found;
}

/** The rules that set a firewall mark on what a service by mark shall balance. */
function marks({ virtualServers }: Cluster): Mark[] {
  return virtualServers.flatMap((one) => {
    const { fwmark, vips, matches } = one;
    if (fwmark === undefined) return [];
    return vips.flatMap(({ cidr, origin }) =>
      matches.map(({ protocol, port }) => ({
        kind: 'mark' as const,
        vip: cidr.ip,
        protocol,
        port,
        fwmark,
        ruleset: 'iptables' as const,
        reason: virtualServerReason(one),
        origin,
      })),
    );
  });
}

/** The VIPs of a director: its own if it has no other to share them with, else VRRP's to bring and take. */
function addresses(host: Host, { name, instances, virtualServers, natGateway }: Cluster): Address[] {
  const isShared = instances.length > 0;
  const vips = groupBy(
    virtualServers.flatMap((one) => one.vips),
    ({ cidr }) => cidr.ip.text,
  );
  const held = [...vips.values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => byText(sortKey(a.cidr.ip), sortKey(b.cidr.ip)))
    .map(({ cidr, origin }): Address => {
      const deprecated = isDeprecated(cidr.ip, host.interface);
      const why = deprecated ? ` · ${fromItsOwn}` : '';
      return {
        kind: 'address',
        ...cidr,
        device: host.interface,
        broughtUpBy: isShared ? 'vrrp' : alone(host, cidr.ip),
        deprecated,
        reason: `cluster ${name} · VIP of the ${isShared ? 'active' : 'standalone'} director${why}`,
        origin,
      };
    });
  if (!isShared || natGateway === undefined) return held;
  const device = insideNic(host, natGateway) ?? host.interface;
  return [
    ...held,
    {
      kind: 'address',
      ...natGateway.cidr,
      device,
      broughtUpBy: 'vrrp',
      deprecated: isDeprecated(natGateway.cidr.ip, device),
      reason: `cluster ${name} · the real servers’ gateway`,
      origin: natGateway.origin,
    },
  ];
}

function alone(host: Host, ip: Ip): Address['broughtUpBy'] {
  const device = host.interface;
  const vip = { device, ip, deprecated: isDeprecated(ip, device) };
  return networks[host.network]?.carries(host, vip) ? 'network' : 'unit';
}
