import type { Ip } from '../base/ip.ts';
import type { HostState } from '../facts/host-state.ts';
import type { Host } from '../model/model.ts';
import type { PlannedFile } from '../planned-file.ts';

/** A program that brings addresses up at boot; one file a program, its name the word of `lvs_network`. */
export interface Network {
  readonly doc: string;
  /**
   * Whether its files can bring up a VIP on a device of this host and keep it as the fact wants it. What they cannot carry
   * goes to lvs-vip.service.
   */
  carries(host: Host, vip: NetworkVip): boolean;
  /** The host's NICs, and the VIPs that were left to it. */
  plan(state: HostState): PlannedFile[];
}

/** An address to be carried. */
export interface NetworkVip {
  readonly device: string;
  readonly ip: Ip;
  /** Whether it must not become a source address. */
  readonly deprecated: boolean;
}
