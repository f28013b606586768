import { originOfValue } from '../inventory/origin.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'warning',
  doc: 'A secret stands outside the inventory, which is committed.',
  examples: {
    bad: example({ cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51, auth_pass: s3cret}' }),
    good: example({ cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51, auth_pass: {env: VRRP_SECRET}}' }),
  },
  check(fleet, report) {
    for (const { written } of fleet.clusters.flatMap(({ instances }) => instances)) {
      if (typeof (written as { auth_pass?: unknown }).auth_pass !== 'string') continue;
      report({
        at: originOfValue(written, 'auth_pass'),
        message: 'this secret stands in the inventory',
        consequence: 'everyone who can read the repository, now or later, can take over the VIPs',
        hint: 'auth_pass: {file: secrets/NAME} or {env: NAME}',
      });
    }
  },
} satisfies Rule;
