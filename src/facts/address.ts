import type { Ip } from '../base/ip.ts';
import type { FactKind, FactOf } from './fact.ts';

/** A VIP that the host itself holds. */
export interface Fact extends FactOf<'address'> {
  readonly ip: Ip;
  readonly prefix: number;
  readonly device: string;
  /**
   * What brings it up: the host's network program, lvs-vip.service where that cannot or where something must come first, or
   * VRRP while this director is the active one.
   */
  readonly broughtUpBy: 'network' | 'unit' | 'vrrp';
  /** Whether the host must not use it as a source address of its own (IPv6: preferred_lft 0). */
  readonly deprecated: boolean;
}

export default {
  doc: 'A VIP stands on a device of the host.',
  key: ({ device, ip }) => `${device} ${ip.text}`,
  words: ({ ip, prefix, device }) => `${ip.text}/${prefix} on ${device}`,
  shared: true,
  steps: (facts) =>
    facts.map((fact) => ({
      phase: fact.broughtUpBy === 'vrrp' ? 'active address' : 'address',
      reason: fact.reason,
      commands: [['ip', 'address', 'replace', ...addressArguments(fact)]],
    })),
} satisfies FactKind<Fact>;

/** iproute2's words for the address: `192.0.2.10/32 dev lo`. */
export function addressArguments({ ip, prefix, device, deprecated }: Fact): string[] {
  return [`${ip.text}/${prefix}`, 'dev', device, ...(deprecated ? ['preferred_lft', '0'] : [])];
}

/** What is said beside a VIP that is deprecated. */
export const fromItsOwn = 'preferred_lft 0: checks leave from the director’s own address';

/** Linux prefers the newest IPv6 address of a NIC as the source; one on lo or dummy0 is never nearest to anything. */
export function isDeprecated({ family }: Ip, device: string): boolean {
  return family === 6 && device !== 'lo' && device !== 'dummy0';
}
