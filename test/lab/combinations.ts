import type { Family } from '../../src/base/ip.ts';
import { atLeast } from '../../src/base/version.ts';
import { arpMethods } from '../../src/generated/arp.ts';
import { platforms } from '../../src/generated/platforms.ts';
import { expectedPlatforms } from '../platforms/expected.ts';

/** One way to run a cluster; together they are everything that lvsgen offers. */
export interface Combination {
  kind: 'DR' | 'TUN' | 'NAT';
  method: string | undefined;
  family: Family;
  platform: string;
  engine: 'keepalived' | 'ipvsadm';
  /** The directors are real servers too; the real servers stand in another network, behind a router; they hold the VIP on dummy0. */
  variant?: 'localnode' | 'elsewhere' | 'dummy0';
}

/** The platforms bring legacy and nft tables, ifcfg files and keyfiles; each engine meets each method and family. */
const hosts = Object.entries(expectedPlatforms).map(([platform, { labEngine: engine }]) => ({ platform, engine }));

export const combinations: Combination[] = (['DR', 'TUN', 'NAT'] as const).flatMap((kind) =>
  (kind === 'NAT' ? [undefined] : Object.keys(arpMethods)).flatMap((method) =>
    ([4, 6] as const).flatMap((family) => hosts.map((host) => ({ kind, method, family, ...host }))),
  ),
);

const lone = (
  [
    ['DR', 'arptables'],
    ['DR', 'iptables'],
    ['TUN', 'arptables'],
  ] as const
).map(([kind, method]) => ({ kind, method, family: 4, variant: 'localnode' }) as const);

/** What one kind of cluster can do besides. */
export const variants: Combination[] = hosts.flatMap((host) => [
  ...([4, 6] as const).map((family): Combination => {
    return { kind: 'DR', method: 'sysctl', family, variant: 'localnode', ...host };
  }),
  ...([4, 6] as const).map((family): Combination => {
    return { kind: 'DR', method: 'sysctl', family, variant: 'dummy0', ...host };
  }),
  { kind: 'TUN', method: 'sysctl', family: 4, variant: 'localnode', ...host },
  { kind: 'TUN', method: 'sysctl', family: 4, variant: 'elsewhere', ...host },
  // A lone director may be its own real server whatever keeps the others quiet.
  ...(host.engine === 'ipvsadm' ? lone.map((one): Combination => ({ ...one, ...host })) : []),
]);

export const titleOf = ({ kind, method, family, platform, engine, variant }: Combination): string =>
  [kind, method, `IPv${family}`, engine, platform, variant].filter(Boolean).join(' · ');

/** A cluster of that kind: TCP alone, TCP with persistence, UDP packet by packet, and SCTP. */
export function inventoryOfCombination({ kind, method, family, platform, engine, variant }: Combination): string {
  const address = (n: number, inside = false) =>
    family === 4
      ? `${inside ? '10.0.0' : '192.0.2'}.${n}/24`
      : `"2001:db8:${inside ? '2' : '1'}::${n.toString(16)}/64"`;
  const gateway = family === 4 ? 'gateway: 192.0.2.254' : 'gateway: "2001:db8:1::fe"';
  const isPair = engine === 'keepalived';
  const knows = (release: string) => atLeast(platforms[platform]?.keepalived.version ?? '', release);
  const directors = isPair ? [2, 3] : [2];
  const vip = family === 4 ? '192.0.2.10/24' : `"2001:db8:1::10/${knows('2.0.20') ? 64 : 128}"`;
  const nics = (n: number) =>
    kind === 'NAT'
      ? // A director that is a real server too would need the cluster's gateway in place of its own.
        `{eth0: {address: ${address(n)}${variant === 'localnode' ? '' : `, ${gateway}`}}, eth1: {address: ${address(n, true)}}}`
      : `{eth0: {address: ${address(n)}, ${gateway}}}`;
  const server = (n: number) => {
    if (variant === 'elsewhere') return `{eth0: {address: 198.51.100.${n}/24, gateway: 198.51.100.254}}`;
    return kind === 'NAT' ? `{eth0: {address: ${address(n, true)}}}` : nics(n);
  };
  const servers = [21, 22].map(server);
  const unchecked = isPair && !knows('2.1.0') ? ', checks: none' : '';
  const loop = isPair ? ', delay_loop: 2' : '';
  return `all:
  vars:
    lvs_platform: ${platform}
    lvs_iptables_rules: []
    lvs_ip6tables_rules: []
    lvs_clusters:
      web:
        lb_kind: ${kind}
${method ? `        arp_method: ${method}\n` : ''}${variant === 'dummy0' ? '        vip_device: dummy0\n' : ''}        director_engine: ${engine}
        directors: lb
        real_servers: ${variant === 'localnode' ? 'rs:lb' : 'rs'}
${kind === 'NAT' ? `        nat_gateway: ${address(isPair ? 9 : 2, true)}\n` : ''}${isPair ? '        vrrp: {virtual_router_id: 51, version: 3, advert_int: 0.2}\n' : ''}        virtual_servers:
          http: {virtual_ipaddress: ${vip}, port: 80, lb_algo: rr${loop}}
          https: {virtual_ipaddress: ${vip}, port: 443, lb_algo: rr, persistence_timeout: 300${loop}}
          dns: {virtual_ipaddress: ${vip}, port: 53, protocol: UDP, lb_algo: rr${kind === 'NAT' ? '' : ', ops: true'}${loop}${unchecked}}
          diameter: {virtual_ipaddress: ${vip}, port: 3868, protocol: SCTP, lb_algo: rr${loop}${unchecked}}
  children:
    lb: {hosts: {${directors.map((n, at) => `lb${at + 1}: {lvs_interfaces: ${nics(n)}}`).join(', ')}}}
    rs: {hosts: {${servers.map((own, at) => `web${at + 1}: {lvs_interfaces: ${own}}`).join(', ')}}}
`;
}
