import { isMapping, originOfValue } from '../inventory/origin.ts';
import { holdsSecret } from '../keepalived/secret-words.ts';
import { usedBlocksInside } from '../model/used-blocks.ts';
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
    for (const cluster of fleet.clusters) {
      for (const { written } of cluster.instances) {
        if (typeof (written as { auth_pass?: unknown }).auth_pass !== 'string') continue;
        report({
          at: originOfValue(written, 'auth_pass'),
          message: 'this secret stands in the inventory',
          consequence: 'everyone who can read the repository, now or later, can take over the VIPs',
          hint: 'auth_pass: {file: secrets/NAME} or {env: NAME}',
        });
      }
      for (const { block, values } of usedBlocksInside(cluster)) {
        if (!isMapping(values)) continue;
        if (typeof values.verbatim === 'string' && holdsSecret(values.verbatim))
          report({
            at: originOfValue(values, 'verbatim'),
            message: 'a secret stands in these lines, and so in the inventory',
            consequence: 'everyone who can read the repository, now or later, has it',
            hint: 'auth_pass of vrrp, with {file: secrets/NAME} or {env: NAME}',
          });
        if (block.name === 'SSL' && values.password !== undefined)
          report({
            at: originOfValue(values, 'password'),
            message: 'this password stands in the inventory',
            consequence: 'everyone who can read the repository, now or later, has it',
            hint: 'a key without a password, which only root can read',
          });
      }
    }
  },
} satisfies Rule;
