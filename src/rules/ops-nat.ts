import { originOfValue } from '../inventory/origin.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

const nat = {
  cluster: 'lb_kind: NAT\nnat_gateway: 10.0.0.1/24\nvrrp: {virtual_router_id: 51}',
  lb1: 'lvs_interfaces: {eth0: {address: 192.0.2.2/24}, eth1: {address: 10.0.0.2/24}}',
  lb2: 'lvs_interfaces: {eth0: {address: 192.0.2.3/24}, eth1: {address: 10.0.0.3/24}}',
  web1: 'lvs_interfaces: {eth0: {address: 10.0.0.11/24}}',
  web2: 'lvs_interfaces: {eth0: {address: 10.0.0.12/24}}',
};
const dns = 'virtual_ipaddress: 192.0.2.10/24\nport: 53\nprotocol: UDP\nchecks: none';

export default {
  severity: 'error',
  doc: 'Packets that are scheduled one by one (ops) do not go by NAT.',
  examples: {
    bad: example({ ...nat, server: `${dns}\nops: true` }),
    good: example({ ...nat, server: dns }),
  },
  check(fleet, report) {
    for (const { directives, lbKind, written, name } of fleet.clusters.flatMap((one) => one.virtualServers)) {
      if (lbKind !== 'NAT' || directives.ops !== true) continue;
      report({
        at: originOfValue(written, 'ops'),
        message: `the virtual server "${name}" has ops, and its real servers answer through the director (NAT)`,
        consequence:
          'IPVS forgets a packet once it is sent on, so it does not turn the answer’s address back: no client takes it',
        hint: 'lb_kind: DR or TUN, or without ops',
      });
    }
  },
} satisfies Rule;
