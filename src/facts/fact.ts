import type { Origin } from '../report/source.ts';

/** What every fact has: its kind, why the host must have it, and the place of the inventory that it comes from. */
export interface FactOf<Kind extends string> {
  readonly kind: Kind;
  /** What a reviewer reads beside it. */
  readonly reason: string;
  readonly origin: Origin;
}

/**
 * When a step is safe on a live network: what protects a VIP, and the table that its clients go through, come before the
 * VIP; what only the active director of a pair does comes last, again the VIP after the rest.
 */
export const phases = [
  'module',
  'setting',
  'protection',
  'route',
  'device',
  'virtual server',
  'real server',
  'address',
  'active daemon',
  'active address',
] as const;

export type Phase = (typeof phases)[number];

/** A program with its arguments. */
export type Command = readonly [string, ...string[]];

/** Commands that bring a fact about on a running host. */
export interface Step {
  readonly phase: Phase;
  readonly reason: string;
  readonly commands: readonly Command[];
}

/** One kind of fact; its file is the place where everything that is known of the kind stands. */
export interface FactKind<F extends FactOf<string>> {
  /** What such a fact says of a host. */
  readonly doc: string;
  /** Tells the facts of this kind on one host apart, whatever else about them changes. */
  key(fact: F): string;
  /** The fact as a noun in a sentence: `the default gateway 10.0.0.254`. */
  words(fact: F): string;
  /** Several clusters may need the very same thing, and the host then needs it once. */
  readonly shared?: true;
  /** The steps for all facts of this kind on a host; left out where only a running keepalived brings them about. */
  steps?(facts: readonly F[]): Step[];
}
