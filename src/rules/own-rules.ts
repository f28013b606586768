import { originOfValue } from '../inventory/origin.ts';
import { ownLineFaults, type Restorer } from '../netfilter/own-lines.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

const method = 'lb_kind: DR\narp_method: iptables\nvrrp: {virtual_router_id: 51}';
const other = 'ansible_host: 192.0.2.12, lvs_iptables_rules: []';

export default {
  severity: 'error',
  doc: 'A host’s own lines are such as the program that restores them takes: it takes all or none.',
  examples: {
    bad: example({
      cluster: method,
      web1: 'ansible_host: 192.0.2.11, lvs_iptables_rules: ["-A INPUT --dport 22 -j ACEPT"]',
      web2: other,
    }),
    good: example({
      cluster: method,
      web1: 'ansible_host: 192.0.2.11, lvs_iptables_rules: [":ADMIN -", "-A INPUT -p tcp --dport 22 -j ADMIN", "-A ADMIN -j ACCEPT"]',
      web2: other,
    }),
  },
  check(fleet, report) {
    for (const { own } of fleet.hosts.values()) {
      for (const { variable, restorer, tables } of [
        { variable: 'lvs_iptables_rules', restorer: 'iptables', tables: own.iptables },
        { variable: 'lvs_ip6tables_rules', restorer: 'ip6tables', tables: own.ip6tables },
        { variable: 'lvs_arptables_rules', restorer: 'arptables', tables: { filter: own.arptables } },
      ] as const satisfies { variable: string; restorer: Restorer; tables: object }[]) {
        for (const [table, lines] of Object.entries(tables)) {
          for (const { index, message, hint } of ownLineFaults(lines, table, restorer)) {
            report({
              at: originOfValue(lines, index),
              message: `item ${index + 1} of "${variable}": ${message}`,
              consequence: `${restorer}-restore refuses the whole file, and the host boots without any of its rules`,
              hint,
            });
          }
        }
      }
    }
  },
} satisfies Rule;
