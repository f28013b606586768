import { originOfKey } from '../inventory/origin.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'Several directors share their VIPs by VRRP; ipvsadm, which knows no VRRP, has one director.',
  examples: {
    bad: example({ cluster: 'lb_kind: DR' }),
    good: example({ cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51}' }),
  },
  check(fleet, report) {
    for (const { name, written, engine, directors, instances } of fleet.clusters) {
      const at = originOfKey(written, 'directors');
      if (engine === 'ipvsadm' && instances.length > 0) {
        report({
          at: originOfKey(written, 'vrrp' in written ? 'vrrp' : 'vrrp_instances'),
          message: `the cluster "${name}" has director_engine ipvsadm, and VRRP is keepalived’s`,
          consequence: 'keepalived and ipvsadm would both write the IPVS table',
          hint: 'director_engine: keepalived, or no vrrp and one director',
        });
      } else if (instances.length === 0 && directors.length > 1) {
        const names = directors.map((one) => one.name).join(', ');
        report({
          at,
          message: `the cluster "${name}" has ${directors.length} directors (${names}) and no VRRP between them`,
          consequence: 'all of them would hold the VIPs at a time',
          hint: engine === 'ipvsadm' ? 'one director' : 'vrrp: {virtual_router_id: 51}, or one director',
        });
      }
    }
  },
} satisfies Rule;
