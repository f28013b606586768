import type { Origin } from '../diagnostics/source.ts';
import type { Cidr, Ip } from '../ip.ts';
import type { NetworkBackend } from '../platforms/platform.ts';

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
  readonly platform: string;
  readonly network: NetworkBackend;
  /** The keepalived release that reads this host's keepalived.conf. */
  readonly keepalived: string;
  /** The NIC that faces the cluster. */
  readonly interface: string;
  readonly nics: readonly Nic[];
  /** The RIP or DIP, one of each family at most. */
  readonly addresses: readonly HostAddress[];
}

export interface HostAddress {
  readonly ip: Ip;
  /** The prefix length of its network, where the inventory says it. */
  readonly prefix?: number;
  readonly origin: Origin;
}

export interface Nic {
  readonly name: string;
  readonly addresses: readonly Cidr[];
  readonly gateway?: Ip;
  readonly mtu?: number;
  readonly hwaddr?: string;
}

export type LbKind = 'DR' | 'NAT' | 'TUN';
export type Protocol = 'TCP' | 'UDP' | 'SCTP';

export interface Cluster {
  readonly name: string;
  readonly origin: Origin;
  /** In the order of the pattern. */
  readonly directors: readonly Host[];
  readonly instances: readonly VrrpInstance[];
  readonly virtualServers: readonly VirtualServer[];
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
}

/** A virtual IP address with the prefix that the director sets it with. */
export interface Vip {
  readonly cidr: Cidr;
  readonly origin: Origin;
}

/** One VIP and one port: a virtual server of the inventory that lists several becomes several of these. */
export interface VirtualServer {
  readonly cluster: string;
  readonly name: string;
  readonly origin: Origin;
  readonly vip: Vip;
  readonly port: number;
  readonly portOrigin: Origin;
  readonly protocol: Protocol;
  readonly lbKind: LbKind;
  readonly arpMethod: string;
  /** The VRRP instance that holds the VIP. */
  readonly instance: string;
  readonly written: object;
  /** keepalived's keywords of the block. */
  readonly directives: Readonly<Record<string, unknown>>;
  readonly realServers: readonly RealServer[];
}

export interface RealServer {
  readonly host: Host;
  readonly ip: Ip;
  readonly port: number;
  readonly directives: Readonly<Record<string, unknown>>;
  /** Each a map with one checker; undefined for the best that the director's keepalived has. */
  readonly checks: readonly Readonly<Record<string, unknown>>[] | undefined;
  /** The mapping of `servers` that is particular to this real server. */
  readonly written?: object;
}
