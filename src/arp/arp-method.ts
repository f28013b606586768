import type { Dressing, LocalVip } from '../model/host-state.ts';
import type { Host } from '../model/model.ts';

/** One way to let a real server take packets for the VIP while only the active director answers ARP for it. */
export interface ArpMethod {
  readonly doc: string;
  /** What a real server needs for these VIPs, which it shall hold on the given device. */
  dress(host: Host, vips: readonly LocalVip[]): Dressing;
}
