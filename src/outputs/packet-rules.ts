import type { Family } from '../base/ip.ts';
import type { HostState } from '../facts/host-state.ts';
import { markRule } from '../facts/mark.ts';
import type { PacketRule } from '../facts/packet-rule.ts';
import { redirectRule } from '../facts/redirect.ts';
import type { Fact } from '../generated/facts.ts';

/** A rule of the packet filter with the fact that it brings about. */
export interface WantedRule {
  readonly fact: Fact;
  readonly family: Family;
  readonly rule: PacketRule;
}

/** The rules that a host wants from one ruleset, those of its directors' half first. */
export function packetRules(state: HostState, ruleset: 'iptables' | 'firewalld'): WantedRule[] {
  return [
    ...state.of('mark').map((fact) => ({ fact, family: fact.vip.family, rule: markRule(fact) })),
    ...state.of('redirect').map((fact) => ({ fact, family: fact.vip.family, rule: redirectRule(fact) })),
  ].filter(({ fact }) => fact.ruleset === ruleset);
}

/** Match and target as a save file has them. */
export function argumentsOf({ match, target }: PacketRule): string {
  return [...match, ...target].join(' ');
}
