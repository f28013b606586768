import { type Family, hostPrefix } from '../ip.ts';
import type { ArpRule, FirewallRule } from '../model/host-state.ts';
import type { VirtualServer } from '../model/model.ts';
import { byText } from '../model/words.ts';
import type { Protected } from './arp-method.ts';

/** The pair of ARP rules for each VIP; IPv6 has no ARP, and an IPv6 VIP on lo is not answered for. */
export function arpRules({ host, vips }: Protected): ArpRule[] {
  const rip = host.addresses.find(({ ip }) => ip.family === 4)?.ip;
  if (rip === undefined) return [];
  return vips.filter(({ cidr }) => cidr.ip.family === 4).map(({ cidr, reason }) => ({ vip: cidr.ip, rip, reason }));
}

/** One REDIRECT for each VIP, protocol and port: the packet goes to the host's own address, and conntrack turns the reply back. */
export function redirectRules({ virtualServers }: Protected): FirewallRule[] {
  return virtualServers.flatMap((one) =>
    one.matches.flatMap(({ protocol, port }) =>
      one.vips.map(({ cidr }) => ({
        family: cidr.ip.family,
        table: 'nat' as const,
        chain: 'PREROUTING' as const,
        args: `-d ${cidr.ip.text}/${hostPrefix(cidr.ip.family)} ${portMatch(protocol, port)} -j REDIRECT`,
        reason: reasonOf(one),
      })),
    ),
  );
}

export function portMatch(protocol: string, port: number): string {
  const name = protocol.toLowerCase();
  return `-p ${name} -m ${name} --dport ${port}`;
}

export function reasonOf({ cluster, name }: VirtualServer): string {
  return `cluster ${cluster} · virtual server ${name}`;
}

/** The services that restore a host's save files for these families: `iptables`, `ip6tables`. */
export function restoringServices(rules: readonly { family: Family }[]): string[] {
  return [...new Set(rules.map(({ family }) => (family === 4 ? 'iptables' : 'ip6tables')))].sort(byText);
}
