import type { Version } from '../schema/version.ts';

/** What applies network files on a host. */
export type NetworkBackend = 'network-scripts' | 'networkmanager';

/** Something that a combination may need and that not every platform has. */
export type Capability =
  | NetworkBackend
  | 'arptables'
  | 'iptables'
  | 'firewalld'
  | 'nftables'
  /** NetworkManager takes further addresses of lo from a keyfile. */
  | 'networkmanager-lo';

/** What an operating system offers to the files that lvsgen renders; one file a platform declares it. */
export interface Platform {
  readonly doc: string;
  /** The keepalived that it ships. */
  readonly keepalived: Version;
  /** What applies network files where the inventory says nothing. */
  readonly network: NetworkBackend;
  /** The schedulers of its kernel. */
  readonly schedulers: readonly string[];
  /** What it has not, with the reason and the way out as the user reads them. */
  readonly lacks: Partial<Record<Capability, { reason: string; instead?: string }>>;
}
