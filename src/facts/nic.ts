import type { Nic } from '../model/model.ts';
import type { FactKind, FactOf } from './fact.ts';

/** A NIC that lvsgen configures, but for its default routes, which are facts of their own. */
export interface Fact extends FactOf<'nic'>, Pick<Nic, 'name' | 'addresses' | 'mtu' | 'hwaddr'> {}

export default {
  doc: 'A NIC of `lvs_interfaces` has its addresses, MTU and MAC address.',
  key: ({ name }) => name,
  words: ({ name }) => `the NIC ${name}`,
} satisfies FactKind<Fact>;
