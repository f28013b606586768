import type { Command, FactKind, FactOf, Step } from './fact.ts';

/** A device for VIPs that is not up by itself. */
export interface Fact extends FactOf<'device'> {
  readonly name: string;
  /** Whether it has to be made, or comes with its module. */
  readonly make?: 'dummy';
}

export default {
  doc: 'A device that holds VIPs is there and up.',
  key: ({ name }) => name,
  words: ({ name }) => `the device ${name}`,
  shared: true,
  steps: (facts) =>
    facts.map(
      ({ name, make, reason }): Step => ({
        phase: 'device',
        reason,
        commands: [...(make ? [addLink(name, make)] : []), ['ip', 'link', 'set', name, 'up']],
      }),
    ),
} satisfies FactKind<Fact>;

function addLink(name: string, type: string): Command {
  return ['ip', 'link', 'add', name, 'type', type];
}

/** The devices that a host does not have up by itself, with what is to be said of them. */
export const vipDevices: Readonly<Record<string, Pick<Fact, 'make' | 'reason'>>> = {
  dummy0: { make: 'dummy', reason: 'dummy0 holds the VIPs' },
  tunl0: { reason: 'tunl0 takes packets only when it is up' },
};
