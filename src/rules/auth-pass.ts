import { originOfValue } from '../inventory/origin.ts';
import { predefined } from '../keepalived/raw-lines.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

const longest = 8;

export default {
  severity: 'error',
  doc: 'auth_pass has at most 8 bytes of printable ASCII.',
  examples: {
    bad: example({ cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51, auth_pass: {env: LONG_SECRET}}' }),
    good: example({ cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51, auth_pass: {env: VRRP_SECRET}}' }),
  },
  check(fleet, report) {
    for (const { written, directives } of fleet.clusters.flatMap(({ instances }) => instances)) {
      const pass = (directives.authentication as { auth_pass?: string } | undefined)?.auth_pass;
      if (pass === undefined) continue;
      const at = originOfValue(written, 'auth_pass');
      const bytes = new TextEncoder().encode(pass).length;
      if (bytes > longest) {
        report({
          at,
          message: `auth_pass has ${bytes} bytes; VRRP has room for ${longest}`,
          consequence: 'keepalived cuts it, and two secrets that begin alike become one',
          hint: `a secret of ${longest} characters`,
        });
      } else if (!/^[\x20-\x7e]+$/.test(pass) || /["\\]|^[{}]$/.test(pass) || predefined.test(pass)) {
        report({
          at,
          message: 'auth_pass holds a character that keepalived.conf has no way to write',
          consequence: 'the directors would share another secret than the one you think',
          hint: 'letters, digits and ! # % + - . : = @ _',
        });
      }
    }
  },
} satisfies Rule;
