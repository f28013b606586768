import { type Ip, isLinkLocal } from '../base/ip.ts';
import type { FactKind, FactOf } from './fact.ts';

/** A default route. */
export interface Fact extends FactOf<'gateway'> {
  readonly via: Ip;
  /** The NIC that the route goes through. */
  readonly device: string;
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
      .map(({ via, device, reason }) => ({
        phase: 'route',
        reason,
        commands: [
          ['ip', 'route', 'replace', 'default', 'via', via.text, ...(isLinkLocal(via) ? ['dev', device] : [])],
        ],
      })),
} satisfies FactKind<Fact>;
