import { either } from '../base/text.ts';
import { arpMethods } from '../generated/arp.ts';
import type { Cluster, Host, VirtualServer } from '../model/model.ts';
import type { Gap } from '../platforms/platform.ts';
import type { Origin } from '../report/source.ts';
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
    for (const host of fleet.hosts.values()) checkNetwork(host, report);
    for (const { virtualServers } of fleet.clusters) for (const one of virtualServers) checkMethod(one, report);
    for (const cluster of fleet.clusters) checkEngine(cluster, report);
  },
} satisfies Rule;

function checkNetwork(host: Host, report: (finding: Finding) => void): void {
  const { network, networkOrigin: at, platform } = host;
  if (Object.hasOwn(platform.networks, network)) return;
  const otherwise = {
    reason: `nothing on ${host.platformName} would read the files`,
    instead: `lvs_network: ${either(Object.keys(platform.networks))}`,
  };
  notThere(host, network, { at, asked: `lvs_network ${network}`, otherwise }, report);
}

function checkEngine({ engine, directors, origin: at }: Cluster, report: (finding: Finding) => void): void {
  if (engine !== 'ipvsadm') return;
  for (const host of directors) {
    if (host.platform.saves.ipvsadm) continue;
    const otherwise = {
      reason: 'no service there fills the IPVS table at boot',
      instead: 'director_engine: keepalived',
    };
    notThere(host, 'ipvsadm', { at, asked: 'director_engine ipvsadm', otherwise }, report);
  }
}

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
  for (const host of hosts) {
    const missing = method.needs.find((need) => host.platform.saves[need] === undefined);
    if (missing === undefined) continue;
    const otherwise = { reason: `no service there loads rules of ${missing} at boot`, instead: 'arp_method: sysctl' };
    notThere(host, missing, { at: arpMethodOrigin, asked: `arp_method ${arpMethod}`, otherwise }, report);
  }
}

/** Says that a host's platform does not have what is asked of it. */
function notThere(
  host: Host,
  name: string,
  what: { at: Origin; asked: string; otherwise: Gap },
  report: (finding: Finding) => void,
): void {
  const { reason, instead } = host.platform.gaps[name] ?? what.otherwise;
  report({
    at: what.at,
    message: `${what.asked} is not to be had on ${host.platformName}, which "${host.name}" runs`,
    consequence: reason,
    ...(instead ? { hint: instead } : {}),
    related: [{ message: 'the host', at: host.origin }],
  });
}
