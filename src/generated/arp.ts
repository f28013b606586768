// Made by `npm run gen`; edit its source instead.
import type { ArpMethod } from '../arp/arp-method.ts';
import arp_arptables from '../arp/arptables.ts';
import arp_firewalld from '../arp/firewalld.ts';
import arp_iptables from '../arp/iptables.ts';
import arp_nftables from '../arp/nftables.ts';
import arp_sysctl from '../arp/sysctl.ts';

export const arpMethods: Record<string, ArpMethod> = {
  'arptables': arp_arptables,
  'firewalld': arp_firewalld,
  'iptables': arp_iptables,
  'nftables': arp_nftables,
  'sysctl': arp_sysctl,
};
