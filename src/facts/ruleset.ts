import type { Fact } from '../generated/facts.ts';
import type { Ruleset } from '../platforms/platform.ts';
import { iptablesOf } from './packet-rule.ts';

/** The ruleset that a fact stands in. */
export function rulesetOf(fact: Fact): Ruleset | undefined {
  switch (fact.kind) {
    case 'arp-silence':
      return fact.ruleset;
    case 'mark':
    case 'redirect':
      return fact.ruleset === 'iptables' ? iptablesOf(fact.vip) : fact.ruleset;
    default:
      return undefined;
  }
}
