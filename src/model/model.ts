import type { Cidr, Family, Ip } from '../base/ip.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Origin } from '../report/source.ts';

/** All that an inventory says about LVS, fully resolved: nothing here is a pattern, a default or a reference any more. */
export interface Fleet {
  /** The inventory's name as the rendered files show it. */
  readonly inventoryName: string;
  /** By name. */
  readonly clusters: readonly Cluster[];
  /** Every host that a cluster names, by name. */
  readonly hosts: ReadonlyMap<string, Host>;
}

export interface Host {
  readonly name: string;
  readonly origin: Origin;
  readonly platformName: string;
  readonly platform: Platform;
  /** The program that brings its addresses up: a word of `lvs_network`. */
  readonly network: string;
  /** Where the inventory chose it; the host where it did not. */
  readonly networkOrigin: Origin;
  /** The keepalived release that reads this host's keepalived.conf. */
  readonly keepalived: string;
  /** The NIC that faces the cluster. */
  readonly interface: string;
  readonly nics: readonly Nic[];
  /** The RIP or DIP, one of each family at most. */
  readonly addresses: readonly HostAddress[];
  readonly own: HostOwn;
}

/** What a host had in files that lvsgen owns: it goes into them beside lvsgen's lines. */
export interface HostOwn {
  /** Table → lines in iptables-save form. */
  readonly iptables: Readonly<Record<string, readonly string[]>>;
  readonly ip6tables: Readonly<Record<string, readonly string[]>>;
  readonly arptables: readonly string[];
  readonly sysctl: Readonly<Record<string, string | number>>;
  readonly written: object;
}

export interface HostAddress {
  readonly ip: Ip;
  /** The prefix length of its network, where the inventory says it. */
  readonly prefix?: number;
  readonly origin: Origin;
}

export interface Nic {
  readonly name: string;
  readonly origin: Origin;
  readonly addresses: readonly Cidr[];
  readonly gateway?: Ip;
  readonly gatewayOrigin?: Origin;
  readonly mtu?: number;
  readonly hwaddr?: string;
}

export type LbKind = 'DR' | 'NAT' | 'TUN';
export type Protocol = 'TCP' | 'UDP' | 'SCTP';
export type Engine = 'keepalived' | 'ipvsadm';

export interface Cluster {
  readonly name: string;
  readonly origin: Origin;
  readonly written: object;
  readonly engine: Engine;
  /** In the order of the pattern. */
  readonly directors: readonly Host[];
  /** Empty for a standalone director, which holds its VIPs itself. */
  readonly instances: readonly VrrpInstance[];
  readonly virtualServers: readonly VirtualServer[];
  /** NAT: the inside address that is the real servers' gateway. */
  readonly natGateway?: Vip;
  readonly syncDaemon?: SyncDaemon;
  readonly globalDefs: Readonly<Record<string, unknown>>;
  /** What the cluster says outside keepalived's blocks: scripts, tracked things, static routes, …. */
  readonly root: Readonly<Record<string, unknown>>;
  readonly verbatim: readonly string[];
}

/** Connection synchronisation between the directors. */
export interface SyncDaemon {
  /** NIC that it runs on; each director's own facing NIC where left out. */
  readonly interface?: string;
  readonly syncid: number;
}

export interface VrrpInstance {
  readonly cluster: string;
  readonly name: string;
  readonly origin: Origin;
  /** The mapping as written: keepalived's keywords and their origins. */
  readonly written: object;
  /** keepalived's keywords, without what is computed for each director. */
  readonly directives: Readonly<Record<string, unknown>>;
  readonly vips: readonly Vip[];
  /** Director → VRRP priority. */
  readonly priorities: ReadonlyMap<string, number>;
  readonly unicast: boolean;
  /** Whether the directives hold a secret: a file that carries it is not for everyone to read. */
  readonly hasSecret: boolean;
  readonly verbatim: readonly string[];
}

/** A virtual IP address with the prefix that the director sets it with. */
export interface Vip {
  readonly cidr: Cidr;
  readonly origin: Origin;
}

/** A port range and protocol whose packets get a firewall mark. */
export interface Match {
  readonly protocol: Protocol;
  readonly port: number;
}

/**
 * What IPVS knows as one service: a VIP with a port, or a firewall mark. A virtual server of the inventory that lists
 * several VIPs or ports becomes several of these.
 */
export interface VirtualServer {
  readonly cluster: string;
  readonly name: string;
  readonly origin: Origin;
  readonly family: Family;
  /** One, or all that the mark or the group stands for. */
  readonly vips: readonly Vip[];
  /** 0 for a service by mark. */
  readonly port: number;
  readonly portOrigin: Origin;
  readonly protocol: Protocol;
  readonly fwmark?: number;
  /** Name of the virtual_server_group that makes several VIPs one service for keepalived. */
  readonly group?: string;
  /** The services that reach the VIPs: the port itself, or what the mark is set on. */
  readonly matches: readonly Match[];
  readonly lbKind: LbKind;
  /** Left out for NAT, whose real servers have nothing to do with the VIP. */
  readonly arpMethod?: string;
  readonly arpMethodOrigin: Origin;
  readonly vipDevice: string;
  /** The VRRP instance that holds the VIP; empty for a standalone director. */
  readonly instance: string;
  readonly written: object;
  /** keepalived's keywords of the block. */
  readonly directives: Readonly<Record<string, unknown>>;
  readonly realServers: readonly RealServer[];
  readonly sorryServer?: SorryServer;
  readonly verbatim: readonly string[];
}

export interface SorryServer {
  readonly host: Host;
  readonly ip: Ip;
  readonly port: number;
  readonly origin: Origin;
}

export interface RealServer {
  readonly host: Host;
  readonly ip: Ip;
  readonly port: number;
  readonly portOrigin: Origin;
  readonly directives: Readonly<Record<string, unknown>>;
  /** Each a map with one checker; undefined for the best that the director's keepalived has. */
  readonly checks: readonly Readonly<Record<string, unknown>>[] | undefined;
  /** The mapping of `servers` that is particular to this real server. */
  readonly written?: object;
  readonly verbatim: readonly string[];
}
