import { endpoint } from '../base/ip.ts';
import type { FactKind, FactOf } from './fact.ts';
import { type PacketRule, type Packets, packetRule, ruleStep } from './packet-rule.ts';

/** Packets for a VIP that the host does not hold go to the host's own address; conntrack turns the replies back. */
export interface Fact extends FactOf<'redirect'>, Packets {
  /** What keeps the rule: the iptables of the VIP's family, or firewalld. */
  readonly ruleset: 'iptables' | 'firewalld';
}

export default {
  doc: 'Packets for a VIP are redirected to the host itself.',
  key: ({ vip, protocol, port }) => `${protocol} ${endpoint(vip, port)}`,
  words: ({ vip, protocol, port, ruleset }) => `${protocol} ${endpoint(vip, port)} redirected by ${ruleset}`,
  shared: true,
  steps: (facts) => facts.map((fact) => ruleStep(redirectRule(fact), fact, fact.ruleset, fact.reason)),
} satisfies FactKind<Fact>;

export function redirectRule(fact: Fact): PacketRule {
  return packetRule('nat', fact, ['-j', 'REDIRECT']);
}
