import type { Fact as ArpSilence } from '../facts/arp-silence.ts';
import type { Fact as Redirect } from '../facts/redirect.ts';
import { virtualServerReason } from '../model/reasons.ts';
import type { RealServerVips } from './arp-method.ts';

/** ARP rules for each VIP; IPv6 has no ARP, and an IPv6 VIP on lo is not answered for. */
export function arpSilences({ host, vips }: RealServerVips, ruleset: ArpSilence['ruleset']): ArpSilence[] {
  const rip = host.addresses.find(({ ip }) => ip.family === 4)?.ip;
  if (rip === undefined) return [];
  return vips
    .filter(({ cidr }) => cidr.ip.family === 4)
    .map(({ cidr, reason, origin }) => ({ kind: 'arp-silence', vip: cidr.ip, rip, ruleset, reason, origin }));
}

/** One redirect for each VIP, protocol and port. */
export function redirects({ virtualServers }: RealServerVips, ruleset: Redirect['ruleset']): Redirect[] {
  return virtualServers.flatMap((one) =>
    one.matches.flatMap(({ protocol, port }) =>
      one.vips.map(({ cidr, origin }) => ({
        kind: 'redirect' as const,
        vip: cidr.ip,
        protocol,
        port,
        ruleset,
        reason: virtualServerReason(one),
        origin,
      })),
    ),
  );
}
