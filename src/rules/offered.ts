import type { Origin } from '../diagnostics/source.ts';
import { arpMethods } from '../generated/registry.ts';
import type { Host, VirtualServer } from '../model/model.ts';
import type { Capability } from '../platforms/platform.ts';
import { example } from './example.ts';
import type { Finding, Rule } from './rule.ts';

/** What the platforms and ARP methods declare decides; nothing is refused here that they do not refuse. */
export default {
  severity: 'error',
  doc: 'The platform offers what the ARP method needs, and the ARP method goes with the kind of forwarding.',
  examples: {
    bad: example({ cluster: 'lb_kind: DR\narp_method: nftables\nvrrp: {virtual_router_id: 51}' }),
    good: example({ cluster: 'lb_kind: DR\narp_method: arptables\nvrrp: {virtual_router_id: 51}' }),
  },
  check(fleet, report) {
    for (const host of fleet.hosts.values())
      lacks(host, host.network, host.networkOrigin, `lvs_network ${host.network}`, report);
    for (const { virtualServers } of fleet.clusters) for (const one of virtualServers) checkMethod(one, report);
  },
} satisfies Rule;

function checkMethod(one: VirtualServer, report: (finding: Finding) => void): void {
  const { arpMethod, arpMethodOrigin, lbKind, realServers, sorryServer } = one;
  const method = arpMethods[arpMethod ?? ''];
  if (method === undefined) return;
  const goes = method.kinds[lbKind];
  if (goes !== true) {
    report({
      at: arpMethodOrigin,
      message: `arp_method ${arpMethod} does not go with lb_kind ${lbKind}`,
      consequence: goes.reason,
      hint: goes.instead,
      related: [{ message: 'the virtual server', at: one.origin }],
    });
    return;
  }
  const hosts = new Set([...realServers.map(({ host }) => host), ...(sorryServer ? [sorryServer.host] : [])]);
  for (const host of hosts)
    for (const need of method.needs) lacks(host, need, arpMethodOrigin, `arp_method ${arpMethod}`, report);
}

function lacks(host: Host, capability: Capability, at: Origin, what: string, report: (finding: Finding) => void): void {
  const gap = host.platform.lacks[capability];
  if (gap === undefined) return;
  report({
    at,
    message: `${what} is not to be had on ${host.platformName}, which "${host.name}" runs`,
    consequence: gap.reason,
    ...(gap.instead ? { hint: gap.instead } : {}),
    related: [{ message: 'the host', at: host.origin }],
  });
}
