import type { FactKind, FactOf } from '../facts/fact.ts';
import { factKinds } from '../generated/facts.ts';
import { example, secondCluster } from './example.ts';
import type { Rule } from './rule.ts';

const inside = {
  lb1: 'lvs_interfaces: {eth0: {address: 192.0.2.2/24}, eth1: {address: 10.0.0.2/24}}',
  web1: 'lvs_interfaces: {eth0: {address: 10.0.0.11/24}}',
  web2: 'lvs_interfaces: {eth0: {address: 10.0.0.12/24}}',
};
const nat = (gateway: string) => `lb_kind: NAT\nvrrp: {virtual_router_id: 51}\nnat_gateway: ${gateway}`;
const lb2 = 'lvs_interfaces: {eth0: {address: 192.0.2.3/24}, eth1: {address: 10.0.0.3/24}}';
const other = (gateway: string) =>
  `${secondCluster({ vrid: 52, vip: '192.0.2.20/24' }).replace('lb_kind: DR', 'lb_kind: NAT')}\n  nat_gateway: ${gateway}`;

/** Told by rules of their own: one-global, and vip-unique or vip-prefix. */
const toldElsewhere = ['global-setting', 'keepalived-block', 'address'];

export default {
  severity: 'error',
  doc: 'No two clusters need of a host what it can have only once.',
  examples: {
    bad: example({ cluster: nat('10.0.0.1/24'), lb2, ...inside, clusters: other('10.0.0.254/24') }),
    good: example({ cluster: nat('10.0.0.1/24'), lb2, ...inside }),
  },
  check(fleet, report, stateOf) {
    for (const host of fleet.hosts.values()) {
      for (const [one, other] of stateOf(host).contradictions) {
        if (toldElsewhere.includes(one.kind)) continue;
        const { words } = factKinds[one.kind] as unknown as FactKind<FactOf<string>>;
        report({
          at: other.origin,
          message: `"${host.name}" would need ${words(other)}, and ${words(one)} as well`,
          consequence: 'a host can have only one of the two; what needs the other would not work',
          hint: 'the same for both, or hosts of its own for each',
          related: [
            { message: 'the other need', at: one.origin },
            { message: 'the host', at: host.origin },
          ],
        });
      }
    }
  },
} satisfies Rule;
