import type { Family, Ip } from '../ip.ts';
import type { Engine, Host, LbKind, Protocol } from './model.ts';

/**
 * What a host must have for the clusters it serves, whichever files will carry it: each part is a fact about the kernel
 * or about boot, with the reason that a reviewer reads beside it. Files and shell commands are two ways to write it down.
 */
export interface HostState {
  readonly host: Host;
  /** Names of the clusters that the host serves, sorted. */
  readonly clusters: readonly string[];
  readonly vips: readonly LocalVip[];
  readonly sysctls: readonly Sysctl[];
  readonly modules: readonly Module[];
  /** Services that must be enabled. */
  readonly services: readonly string[];
  readonly arptables: readonly ArpRule[];
  /** ARP rules for nftables, which protect the same way. */
  readonly nftables: readonly ArpRule[];
  readonly firewall: readonly FirewallRule[];
  /** Firewall rules that go through firewalld. */
  readonly firewalld: readonly FirewallRule[];
  /** The IPVS table of a director, whoever fills it. */
  readonly ipvs: readonly IpvsService[];
  readonly syncDaemons: readonly { device: string; syncid: number; reason: string }[];
  /** The gateway that NAT demands of a real server. */
  readonly gateways: readonly Gateway[];
}

/** A VIP that the host itself holds. */
export interface LocalVip {
  readonly ip: Ip;
  readonly prefix: number;
  readonly device: string;
  /**
   * What brings it up: a network file, a unit of our own where none can or where something must come first, or VRRP while
   * this director is the active one.
   */
  readonly carrier: 'ifcfg' | 'keyfile' | 'unit' | 'vrrp';
  readonly reason: string;
}

/** iproute2’s words for a VIP on a NIC: an IPv6 one must not become the address that the host itself speaks from. */
export function lifetimeOf({ ip, device }: LocalVip): string {
  return ip.family === 6 && device !== 'lo' && device !== 'dummy0' ? ' preferred_lft 0' : '';
}

export interface Sysctl {
  /** Which file of /etc/sysctl.d carries it. */
  readonly file: 'arp' | 'lvs';
  readonly key: string;
  readonly value: number | string;
  readonly reason: string;
}

export interface Module {
  readonly name: string;
  readonly reason: string;
}

/** Neither answer ARP for the VIP nor ask in its name. */
export interface ArpRule {
  readonly vip: Ip;
  readonly rip: Ip;
  readonly reason: string;
}

export interface FirewallRule {
  readonly family: Family;
  readonly table: 'nat' | 'mangle';
  readonly chain: 'PREROUTING';
  /** Match and target as iptables takes them. */
  readonly args: string;
  readonly reason: string;
}

export interface IpvsService {
  readonly target:
    | { readonly ip: Ip; readonly port: number; readonly protocol: Protocol }
    | { readonly fwmark: number; readonly family: Family };
  readonly scheduler: string;
  readonly engine: Engine;
  readonly options: readonly string[];
  readonly reason: string;
  readonly servers: readonly { ip: Ip; port: number; lbKind: LbKind; options: readonly string[] }[];
}

export interface Gateway {
  readonly ip: Ip;
  readonly reason: string;
}

/** What one side of a host's work adds to its state. */
export type Dressing = Partial<Omit<HostState, 'host' | 'clusters'>>;
