import { byText } from '../base/text.ts';
import { rulesetOf } from '../facts/ruleset.ts';
import type { Fact as Sysctl } from '../facts/sysctl.ts';
import type { Fact } from '../generated/facts.ts';
import { isMapping, originOfKey } from '../inventory/origin.ts';
import type { Host } from '../model/model.ts';
import type { Ruleset } from '../platforms/platform.ts';

/** The host's own lines for files that its clusters have lvsgen write: owning a file must not wipe what the host had. */
export function ownFacts(host: Host, needed: readonly Fact[]): Fact[] {
  const rulesets = new Set(needed.map(rulesetOf));
  return [...ownSysctls(host, needed), ...ownRules(host, rulesets)];
}

/** They go into the first file that is written there anyway. */
function ownSysctls({ own, origin }: Host, needed: readonly Fact[]): Sysctl[] {
  const settings = needed.filter((fact) => fact.kind === 'sysctl');
  const [first] = settings;
  if (first === undefined) return [];
  const known = new Set(settings.map(({ name }) => name));
  const written = (own.written as { lvs_sysctl?: unknown }).lvs_sysctl;
  return Object.entries(own.sysctl)
    .filter(([name]) => !known.has(name))
    .sort(([a], [b]) => byText(a, b))
    .map(([name, value]) => ({
      kind: 'sysctl',
      role: first.role,
      name,
      value,
      reason: 'the host’s own',
      origin: isMapping(written) ? originOfKey(written, name) : origin,
    }));
}

function ownRules({ own, origin }: Host, rulesets: ReadonlySet<Ruleset | undefined>): Fact[] {
  const guarded = rulesets.has('firewalld');
  const tables = [
    {
      ruleset: 'iptables',
      variable: 'lvs_iptables_rules',
      isWritten: guarded || rulesets.has('iptables'),
      tables: own.iptables,
    },
    {
      ruleset: 'ip6tables',
      variable: 'lvs_ip6tables_rules',
      isWritten: guarded || rulesets.has('ip6tables'),
      tables: own.ip6tables,
    },
    {
      ruleset: 'arptables',
      variable: 'lvs_arptables_rules',
      isWritten: rulesets.has('arptables'),
      tables: { filter: own.arptables },
    },
  ] as const;
  return tables
    .filter(({ isWritten }) => isWritten)
    .flatMap(({ ruleset, variable, tables: byTable }) =>
      Object.entries(byTable)
        .filter(([, lines]) => lines.length > 0)
        .map(
          ([table, lines]): Fact => ({
            kind: 'own-rules',
            ruleset,
            table,
            lines,
            reason: 'the host’s own',
            origin: isMapping(own.written) ? originOfKey(own.written, variable) : origin,
          }),
        ),
    );
}
