import type { Fact } from '../generated/facts.ts';
import type { Host, LbKind, Vip, VirtualServer } from '../model/model.ts';
import type { Gap, Ruleset } from '../platforms/platform.ts';

/** One way to let a real server take packets for the VIP while only the active director answers ARP for it. */
export interface ArpMethod {
  readonly doc: string;
  /** The kinds of forwarding that it works with; for the others the reason why it does not. */
  readonly kinds: Readonly<Record<LbKind, true | Required<Gap>>>;
  /** The rulesets that the platform must be able to keep. */
  readonly needs: readonly Ruleset[];
  /** Whether the real server holds the VIP, and whether the rules must be there before it does. */
  readonly vip: 'none' | 'at once' | 'after the rules';
  /** What a real server must have for these services and VIPs, besides the VIPs. */
  facts(real: RealServerVips): Fact[];
}

/** A real server with the services of one method, and their VIPs. */
export interface RealServerVips {
  readonly host: Host;
  readonly virtualServers: readonly VirtualServer[];
  readonly vips: readonly (Vip & { readonly reason: string })[];
}

/** Why no ARP method goes with NAT. */
export const notForNat = {
  reason: 'real servers of NAT neither hold the VIP nor see packets for it',
  instead: 'no arp_method',
};

/** Why rules that take packets without the VIP do not go with TUN. */
export const notForTun = {
  reason: 'what comes out of the tunnel arrives on tunl0, which without the VIP has no address to redirect to',
  instead: 'arp_method: sysctl or arptables, or none',
};
