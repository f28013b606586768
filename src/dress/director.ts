import { portMatch, reasonOf, restoringServices } from '../arp/rules.ts';
import { hostPrefix, sortKey } from '../ip.ts';
import type { Dressing, FirewallRule, IpvsService, LocalVip, Module, Sysctl } from '../model/host-state.ts';
import type { Cluster, Host, RealServer, VirtualServer } from '../model/model.ts';
import { insideNic } from '../model/nat.ts';
import { localnodes } from '../model/sync-daemon.ts';
import { byText } from '../model/words.ts';
import { once } from '../once.ts';
import { carrierOf } from './carrier.ts';
import { virtualServerNames } from './real-server.ts';

/** What a host needs as a director of one cluster. */
export function dressDirector(host: Host, cluster: Cluster): Dressing {
  const firewall = marks(cluster);
  const vips = directorVips(host, cluster);
  return {
    services: [
      cluster.engine,
      ...restoringServices(firewall),
      ...(vips.some(({ carrier }) => carrier === 'unit') ? ['lvs-vip'] : []),
    ],
    modules: modules(cluster),
    sysctls: sysctls(host, cluster),
    firewall,
    vips,
    ipvs: ipvsTable(cluster),
    syncDaemons: cluster.syncDaemon
      ? [
          {
            device: cluster.syncDaemon.interface ?? host.interface,
            syncid: cluster.syncDaemon.syncid,
            reason: `cluster ${cluster.name} · connections known to both directors`,
          },
        ]
      : [],
  };
}

function modules({ name, virtualServers }: Cluster): Module[] {
  const schedulers = new Map<string, string[]>();
  for (const { directives, name: one } of virtualServers) {
    const scheduler = String(directives.lb_algo);
    schedulers.set(scheduler, [...(schedulers.get(scheduler) ?? []), one]);
  }
  return [
    { name: 'ip_vs', reason: `cluster ${name} · the director’s virtual servers` },
    ...[...schedulers]
      .sort(([a], [b]) => byText(a, b))
      .map(([one, names]) => ({
        name: `ip_vs_${one}`,
        reason: `cluster ${name} · lb_algo of ${virtualServerNames(names)}`,
      })),
  ];
}

function sysctls(host: Host, { name, virtualServers, directors }: Cluster): Sysctl[] {
  const found: Sysctl[] = [];
  const nat = virtualServers.filter(({ lbKind }) => lbKind === 'NAT');
  for (const [family, key] of [
    [4, 'net.ipv4.ip_forward'],
    [6, 'net.ipv6.conf.all.forwarding'],
  ] as const) {
    if (!nat.some((one) => one.family === family)) continue;
    found.push({
      file: 'lvs',
      key,
      value: 1,
      reason: `cluster ${name} · NAT: the real servers’ replies pass through here`,
    });
  }
  const isLocalnode = virtualServers.some((one) => localnodes(directors, one).includes(host));
  if (isLocalnode && directors.length > 1) {
    found.push({
      file: 'lvs',
      key: 'net.ipv4.vs.backup_only',
      value: 1,
      reason: `cluster ${name} · localnode: while the other director is active, take its packets and balance none of them again`,
    });
  }
  return found;
}

/** The VIPs of a director: its own if it has no other to share them with, else VRRP's to bring and take. */
function directorVips(host: Host, { name, instances, virtualServers, natGateway }: Cluster): LocalVip[] {
  const isShared = instances.length > 0;
  const vips = new Map(virtualServers.flatMap((one) => one.vips.map((vip) => [vip.cidr.ip.text, vip] as const)));
  const held = [...vips.values()]
    .sort((a, b) => byText(sortKey(a.cidr.ip), sortKey(b.cidr.ip)))
    .map(
      ({ cidr: { ip, prefix } }): LocalVip => ({
        ip,
        prefix,
        device: host.interface,
        carrier: isShared ? 'vrrp' : carrierOf(host, host.interface, ip),
        reason: `cluster ${name} · VIP of the ${isShared ? 'active' : 'standalone'} director`,
      }),
    );
  if (!isShared || natGateway === undefined) return held;
  const { ip, prefix } = natGateway.cidr;
  const device = insideNic(host, natGateway) ?? host.interface;
  return [...held, { ip, prefix, device, carrier: 'vrrp', reason: `cluster ${name} · the real servers’ gateway` }];
}

/** The rules that set a firewall mark on what a service by mark shall balance. */
function marks({ virtualServers }: Cluster): FirewallRule[] {
  return virtualServers.flatMap((one) =>
    one.fwmark === undefined
      ? []
      : one.vips.flatMap(({ cidr: { ip } }) =>
          one.matches.map(({ protocol, port }) => ({
            family: ip.family,
            table: 'mangle' as const,
            chain: 'PREROUTING' as const,
            args: `-d ${ip.text}/${hostPrefix(ip.family)} ${portMatch(protocol, port)} -j MARK --set-mark ${one.fwmark}`,
            reason: reasonOf(one),
          })),
        ),
  );
}

/** One table for all directors of a cluster. */
const ipvsTable = once(({ virtualServers, engine }: Cluster): readonly IpvsService[] =>
  virtualServers.flatMap((one) =>
    targets(one).map((target) => ({
      target,
      scheduler: String(one.directives.lb_algo),
      engine,
      options: serviceOptions(one.directives),
      reason: reasonOf(one),
      servers: one.realServers.map((real) => ({
        ip: real.ip,
        port: real.port,
        lbKind: one.lbKind,
        options: serverOptions(real),
      })),
    })),
  ),
);

function targets({ fwmark, family, vips, port, protocol }: VirtualServer): IpvsService['target'][] {
  return fwmark === undefined ? vips.map(({ cidr }) => ({ ip: cidr.ip, port, protocol })) : [{ fwmark, family }];
}

function serviceOptions(directives: VirtualServer['directives']): string[] {
  const { persistence_timeout: seconds, persistence_granularity: mask, persistence_engine: engine } = directives;
  const flags = ['sh-port', 'sh-fallback', 'mh-port', 'mh-fallback'].filter((flag) => directives[flag]);
  return [
    ...(seconds === undefined ? [] : [`-p ${seconds}`]),
    ...(mask === undefined ? [] : [`-M ${mask}`]),
    ...(engine === undefined ? [] : [`--pe ${engine}`]),
    ...(directives.ops ? ['-o'] : []),
    ...(flags.length === 0 ? [] : [`-b ${flags.join(',')}`]),
  ];
}

function serverOptions({ directives }: RealServer): string[] {
  const { weight, uthreshold, lthreshold } = directives;
  return [
    `-w ${weight}`,
    ...(uthreshold === undefined ? [] : [`-x ${uthreshold}`]),
    ...(lthreshold === undefined ? [] : [`-y ${lthreshold}`]),
  ];
}
