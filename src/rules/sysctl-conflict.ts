import { isMapping, originOfKey } from '../inventory/origin.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A host’s own kernel settings do not undo those that its clusters need.',
  examples: {
    bad: example({ web1: 'ansible_host: 192.0.2.11, lvs_sysctl: {net.ipv4.conf.all.arp_ignore: 0}' }),
    good: example({ web1: 'ansible_host: 192.0.2.11, lvs_sysctl: {net.ipv4.tcp_syncookies: 1}' }),
  },
  check(fleet, report, stateOf) {
    for (const host of fleet.hosts.values()) {
      const own = (host.own.written as { lvs_sysctl?: unknown }).lvs_sysctl;
      if (!isMapping(own)) continue;
      const needed = new Map(
        stateOf(host)
          .of('sysctl')
          .map((setting) => [setting.name, setting]),
      );
      for (const [key, value] of Object.entries(own)) {
        const setting = needed.get(settingOf(key));
        if (setting === undefined || String(setting.value) === String(value)) continue;
        report({
          at: originOfKey(own, key),
          message: `"${host.name}" sets ${key} to ${value}, and its clusters need ${setting.value}`,
          consequence: `the last line of the file would win; the cluster’s is there to ${setting.reason}`,
          hint: `nothing: lvsgen sets ${key} itself`,
        });
      }
    }
  },
} satisfies Rule;

/** A setting as the clusters name it: the kernel has this switch under two names. */
function settingOf(key: string): string {
  const name = key.replaceAll('/', '.');
  return name === 'net.ipv4.conf.all.forwarding' ? 'net.ipv4.ip_forward' : name;
}
