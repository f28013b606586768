import type { Cidr, Family } from '../base/ip.ts';
import type { FactKind, FactOf } from './fact.ts';

/** An address that moves with a VRRP instance. */
export interface VirtualAddress extends Cidr {
  /** Whether the adverts name it. */
  readonly advertised: boolean;
  /** Whether the active director must not use it as a source address of its own. */
  readonly deprecated: boolean;
}

/** A VRRP instance as one of its directors runs it. */
export interface Fact extends FactOf<'vrrp-instance'> {
  readonly name: string;
  readonly family: Family;
  readonly interface: string;
  readonly priority: number;
  readonly addresses: readonly VirtualAddress[];
  /** Whom the director speaks to, and from where; left out for multicast. */
  readonly unicast?: { readonly source: string; readonly peers: readonly string[] };
  /** All else of the block, in keepalived's words. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Whether the settings hold a secret: a file that carries it is not for everyone to read. */
  readonly hasSecret: boolean;
  readonly verbatim: readonly string[];
}

export default {
  doc: 'A director takes part in a VRRP instance.',
  key: ({ name }) => name,
  words: ({ name, interface: nic, priority }) => `the VRRP instance ${name} on ${nic} with priority ${priority}`,
} satisfies FactKind<Fact>;
