import type { Ip } from '../base/ip.ts';
import type { FactKind, FactOf } from './fact.ts';

/** A default route. */
export interface Fact extends FactOf<'gateway'> {
  readonly via: Ip;
  /** The NIC whose network file says it; left out where that file is somebody else's. */
  readonly nic?: string;
  /** Whether a cluster cannot do without it. */
  readonly needed: boolean;
  /** Whether `lvs_interfaces` has it. */
  readonly given: boolean;
}

export default {
  doc: 'The host’s default route.',
  key: ({ via, nic }) => (nic === undefined ? `IPv${via.family}` : `IPv${via.family} ${nic}`),
  words: ({ via, nic }) => `the default gateway ${via.text}${nic === undefined ? '' : ` on ${nic}`}`,
  shared: true,
  steps: (facts) =>
    facts
      .filter(({ needed }) => needed)
      .map(({ via, reason }) => ({
        phase: 'route',
        reason,
        commands: [['ip', 'route', 'replace', 'default', 'via', via.text]],
      })),
} satisfies FactKind<Fact>;
