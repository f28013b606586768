import type { Ip } from '../ip.ts';
import type { Host } from './model.ts';

/**
 * What a host must have for the clusters it serves, whichever files will carry it: each part is a fact about the kernel
 * or about boot, with the reason that a reviewer reads beside it.
 */
export interface HostState {
  readonly host: Host;
  readonly roles: { director: boolean; realServer: boolean };
  /** Names of the clusters that the host serves, sorted. */
  readonly clusters: readonly string[];
  readonly vips: readonly LocalVip[];
  readonly sysctls: readonly Sysctl[];
  readonly modules: readonly Module[];
  /** Services that must be enabled. */
  readonly services: readonly string[];
}

/** A VIP that the host itself holds, as a single address. */
export interface LocalVip {
  readonly ip: Ip;
  readonly device: string;
  readonly reason: string;
}

export interface Sysctl {
  /** Which file of /etc/sysctl.d carries it. */
  readonly file: 'arp' | 'lvs';
  readonly key: string;
  readonly value: number;
  readonly reason: string;
}

export interface Module {
  readonly name: string;
  readonly reason: string;
}

/** What one side of a host's work adds to its state. */
export type Dressing = Partial<Pick<HostState, 'vips' | 'sysctls' | 'modules' | 'services'>>;
