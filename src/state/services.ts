import { byText } from '../base/text.ts';
import { rulesetOf } from '../facts/ruleset.ts';
import type { Fact as Service } from '../facts/service.ts';
import type { Fact } from '../generated/facts.ts';
import type { Cluster, Engine, Host } from '../model/model.ts';

/** The services that bring about at boot what a host needs, each with what asks for it first. */
export function serviceFacts(host: Host, needed: readonly Fact[], directs: readonly Cluster[]): Service[] {
  const found = new Map<string, Service>();
  const enable = (name: string | undefined, { reason, origin }: Pick<Service, 'reason' | 'origin'>) => {
    if (name !== undefined && !found.has(name)) found.set(name, { kind: 'service', name, reason, origin });
  };
  for (const { engine, name, origin } of directs)
    enable(engineService(engine, host), { reason: `cluster ${name} · the director’s virtual servers`, origin });
  for (const fact of needed) enable(serviceOf(fact, host), fact);
  return [...found.values()].sort((a, b) => byText(a.name, b.name));
}

function engineService(engine: Engine, { platform }: Host): string | undefined {
  return engine === 'keepalived' ? platform.keepalived.service : platform.saves.ipvsadm?.service;
}

function serviceOf(fact: Fact, { platform }: Host): string | undefined {
  switch (fact.kind) {
    case 'address':
      return fact.broughtUpBy === 'unit' ? 'lvs-vip' : undefined;
    default: {
      const ruleset = rulesetOf(fact);
      return ruleset && platform.saves[ruleset]?.service;
    }
  }
}
