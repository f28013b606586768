import { rulesetOf } from '../facts/ruleset.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

const method = 'lb_kind: DR\narp_method: iptables\nvrrp: {virtual_router_id: 51}';

export default {
  severity: 'warning',
  doc: 'A host whose iptables file lvsgen renders says what else stands in it, if only that nothing does.',
  examples: {
    bad: example({ cluster: method, web2: 'ansible_host: 192.0.2.12, lvs_iptables_rules: []' }),
    good: example({
      cluster: method,
      web1: 'ansible_host: 192.0.2.11, lvs_iptables_rules: ["-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT"]',
      web2: 'ansible_host: 192.0.2.12, lvs_iptables_rules: []',
    }),
  },
  check(fleet, report, stateOf) {
    for (const host of fleet.hosts.values()) {
      const written = new Set(Array.from(stateOf(host).facts(), rulesetOf));
      for (const { ruleset, variable } of rulesets) {
        const file = host.platform.saves[ruleset]?.path;
        if (variable in host.own.written || !written.has(ruleset)) continue;
        report({
          at: host.origin,
          message: `"${host.name}" gets an /${file}, and the inventory does not say what the host has in it`,
          consequence:
            'that file is the host’s whole ruleset: what stood there, the rules of the distribution too, is gone at its next start',
          hint: `${variable}: {filter: [-A INPUT …]} with the host’s own lines, or [] for none`,
        });
      }
    }
  },
} satisfies Rule;

const rulesets = [
  { ruleset: 'iptables', variable: 'lvs_iptables_rules' },
  { ruleset: 'ip6tables', variable: 'lvs_ip6tables_rules' },
] as const;
