import { arpMethods } from '../generated/arp.ts';
import type { VirtualServer } from '../model/model.ts';
import { localnodes } from '../model/sync-daemon.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A director that is also a real server serves by DR or TUN, and one of a pair keeps quiet by sysctl.',
  examples: {
    bad: example({
      cluster: 'lb_kind: DR\narp_method: arptables\nvrrp: {virtual_router_id: 51}',
      realServers: 'webservers:directors',
    }),
    good: example({ cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51}', realServers: 'webservers:directors' }),
  },
  check(fleet, report) {
    for (const { directors, instances, virtualServers } of fleet.clusters) {
      // A lone director answers for the VIP itself, and nothing that keeps a real server quiet is rendered for it.
      const isLone = instances.length === 0;
      for (const one of virtualServers) {
        const [host] = localnodes(directors, one);
        if (host === undefined || (one.lbKind !== 'NAT' && (isLone || one.arpMethod === 'sysctl'))) continue;
        report({
          at: one.origin,
          message: `the director "${host.name}" is also a real server of "${one.name}", by ${one.lbKind}${one.arpMethod ? ` and arp_method ${one.arpMethod}` : ''}`,
          consequence: consequenceOf(one),
          hint: 'lb_kind: DR or TUN with arp_method: sysctl, or real_servers without the directors (webservers:!directors)',
        });
      }
    }
  },
} satisfies Rule;

/** Each was seen in the lab: test/lab/refusals.lab.ts. */
function consequenceOf({ lbKind, arpMethod }: VirtualServer): string {
  if (lbKind === 'NAT')
    return 'the answers of the director that is not active would not go back through the one that is';
  return arpMethods[arpMethod ?? '']?.vip === 'none'
    ? 'the active director would redirect every request to itself before IPVS sees it, and balance none'
    : 'the rules that keep a real server quiet would keep the active director from answering for its own VIP';
}
