import { localnodes } from '../model/sync-daemon.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A director that is also a real server serves by DR, holds its VIPs on lo and keeps quiet by sysctl.',
  examples: {
    bad: example({ cluster: 'lb_kind: TUN\nvrrp: {virtual_router_id: 51}', realServers: 'webservers:directors' }),
    good: example({ cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51}', realServers: 'webservers:directors' }),
  },
  check(fleet, report) {
    for (const { directors, virtualServers } of fleet.clusters) {
      for (const one of virtualServers) {
        const [host] = localnodes(directors, one);
        if (host === undefined || (one.lbKind === 'DR' && one.arpMethod === 'sysctl')) continue;
        const why =
          one.lbKind === 'DR'
            ? `${one.arpMethod} would keep the director from answering for its own VIP, or send it past IPVS`
            : `${one.lbKind} to the director itself is not proven to carry packets`;
        report({
          at: one.origin,
          message: `the director "${host.name}" is also a real server of "${one.name}", by ${one.lbKind}${one.arpMethod ? ` and arp_method ${one.arpMethod}` : ''}`,
          consequence: why,
          hint: 'lb_kind: DR with arp_method: sysctl, or real_servers without the directors (webservers:!directors)',
        });
      }
    }
  },
} satisfies Rule;
