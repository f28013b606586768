import { endpoint } from '../base/ip.ts';
import type { FactKind, FactOf } from './fact.ts';
import { type PacketRule, type Packets, packetRule, ruleStep } from './packet-rule.ts';

/** Packets for a VIP get a firewall mark, by which IPVS knows their service. */
export interface Fact extends FactOf<'mark'>, Packets {
  readonly fwmark: number;
  readonly ruleset: 'iptables';
}

export default {
  doc: 'Packets of a service get a firewall mark.',
  key: ({ vip, protocol, port }) => `${protocol} ${endpoint(vip, port)}`,
  words: ({ vip, protocol, port, fwmark }) => `the firewall mark ${fwmark} on ${protocol} ${endpoint(vip, port)}`,
  shared: true,
  steps: (facts) => facts.map((fact) => ruleStep(markRule(fact), fact, fact.ruleset, fact.reason)),
} satisfies FactKind<Fact>;

export function markRule(fact: Fact): PacketRule {
  return packetRule('mangle', fact, ['-j', 'MARK', '--set-mark', String(fact.fwmark)]);
}
