import type { Version } from '../schema/version.ts';

/** What applies network files on a host. */
export type NetworkBackend = 'network-scripts' | 'networkmanager';

/** What an operating system offers to the files that lvsgen renders; one file a platform declares it. */
export interface Platform {
  readonly doc: string;
  /** The keepalived that it ships. */
  readonly keepalived: Version;
  /** What applies network files where the inventory says nothing. */
  readonly network: NetworkBackend;
}
