import type { Ruleset } from '../platforms/platform.ts';
import { example, secondCluster } from './example.ts';
import type { Rule } from './rule.ts';

const other = secondCluster({ vrid: 52, vip: '192.0.2.20/24' });

export default {
  severity: 'error',
  doc: 'A host has its rules from firewalld or from saved iptables rules, not from both.',
  examples: {
    bad: example({
      cluster: 'lb_kind: DR\narp_method: iptables\nvrrp: {virtual_router_id: 51}',
      vars: 'lvs_iptables_rules: []',
      clusters: `${other}\n  arp_method: firewalld`,
    }),
    good: example({
      cluster: 'lb_kind: DR\narp_method: firewalld\nvrrp: {virtual_router_id: 51}',
      clusters: `${other}\n  arp_method: firewalld`,
    }),
  },
  check(fleet, report, stateOf) {
    for (const host of fleet.hosts.values()) {
      const { saves } = host.platform;
      const state = stateOf(host);
      const names = new Set(state.of('service').map(({ name }) => name));
      const enabled = (rulesets: Ruleset[]) =>
        rulesets.flatMap((one) => saves[one]?.service ?? []).filter((one) => names.has(one));
      const restoring = [...new Set(enabled(['iptables', 'ip6tables']))];
      if (enabled(['firewalld']).length === 0 || restoring.length === 0) continue;
      report({
        at: host.origin,
        message: `"${host.name}" would need firewalld and ${restoring.join(' and ')}.service, for the clusters ${state.clusters.join(', ')}`,
        consequence: 'each of them stops the other when it starts, and takes its rules away',
        hint: 'one arp_method for all clusters of this host; firewall marks on a director are saved iptables rules',
      });
    }
  },
} satisfies Rule;
