import { iptablesOf } from '../facts/packet-rule.ts';
import type { Fact as Service } from '../facts/service.ts';
import type { Fact } from '../generated/facts.ts';
import type { Host } from '../model/model.ts';
import { byText } from '../model/words.ts';
import type { Ruleset } from '../platforms/platform.ts';

/** The services that bring about at boot what a host needs, each with the first fact that asks for it. */
export function serviceFacts(host: Host, needed: readonly Fact[]): Service[] {
  const found = new Map<string, Service>();
  for (const fact of needed) {
    const name = serviceOf(fact, host);
    if (name === undefined || found.has(name)) continue;
    found.set(name, { kind: 'service', name, reason: fact.reason, origin: fact.origin });
  }
  return [...found.values()].sort((a, b) => byText(a.name, b.name));
}

function serviceOf(fact: Fact, { platform }: Host): string | undefined {
  switch (fact.kind) {
    case 'address':
      return fact.broughtUpBy === 'unit' ? 'lvs-vip' : undefined;
    case 'vrrp-instance':
      return platform.keepalived.service;
    case 'virtual-server':
      return fact.engine === 'keepalived' ? platform.keepalived.service : platform.saves.ipvsadm?.service;
    default: {
      const ruleset = rulesetOf(fact);
      return ruleset && platform.saves[ruleset]?.service;
    }
  }
}

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
