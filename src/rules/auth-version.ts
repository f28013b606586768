import { originOfValue } from '../inventory/origin.ts';
import { isVersion3 } from '../model/vrrp.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'auth_pass is for VRRPv2: version 3 has no authentication.',
  examples: {
    bad: example({
      cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51, version: 3, auth_pass: {env: VRRP_SECRET}}',
    }),
    good: example({ cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51, version: 2, auth_pass: {env: VRRP_SECRET}}' }),
  },
  check(fleet, report) {
    for (const instance of fleet.clusters.flatMap(({ instances }) => instances)) {
      if (!instance.hasSecret || !isVersion3(instance)) continue;
      report({
        at: originOfValue(instance.written, 'auth_pass'),
        message: 'this instance speaks VRRPv3, which has no authentication',
        consequence: 'keepalived ignores auth_pass: whoever is on the segment can take the VIPs',
        hint: 'version: 2, or without auth_pass; unicast: true with check_unicast_src keeps strangers out',
      });
    }
  },
} satisfies Rule;
