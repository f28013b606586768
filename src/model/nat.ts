import { contains } from '../base/ip.ts';
import type { Host, Vip } from './model.ts';

/** The director's NIC in the network of the real servers' gateway. */
export function insideNic(host: Host, natGateway: Vip): string | undefined {
  return host.nics.find(({ addresses }) => addresses.some((own) => contains(own, natGateway.cidr.ip)))?.name;
}
