import { type Cidr, contains, type Ip } from '../base/ip.ts';
import type { Host, HostAddress } from './model.ts';

/** What a network is taken for where the inventory does not say: the commonest size, so that neighbours count as neighbours. */
const likely = { 4: 24, 6: 64 } as const;

/** Whether a host hears what is sent to everyone on the network of an address. */
export function hears(host: Host, ip: Ip): boolean {
  return host.addresses.some((own) => own.prefix === undefined || contains(networkOf(own), ip));
}

/** Whether two hosts may stand on one segment, where VRRP's adverts of the one reach the other. */
export function mayShareSegment(a: Host, b: Host): boolean {
  if (a === b) return true;
  return a.addresses.some((one) =>
    b.addresses.some((other) => contains(networkOf(one), other.ip) || contains(networkOf(other), one.ip)),
  );
}

function networkOf({ ip, prefix }: HostAddress): Cidr {
  return { ip, prefix: prefix ?? likely[ip.family] };
}
