import { type ArpMethod, notForNat } from './arp-method.ts';

/**
 * The kernel takes the larger of `all` and the receiving interface, so `all` covers every NIC whatever its name; the same
 * keys on lo would do nothing, since ARP never arrives there. IPv6 needs none: the kernel does not answer neighbour
 * solicitations for an address on lo.
 */
export default {
  doc: 'VIP on lo; the kernel neither answers nor asks ARP in its name (arp_ignore, arp_announce).',
  kinds: { DR: true, TUN: true, NAT: notForNat },
  needs: [],
  vip: 'at once',
  facts({ vips }) {
    const first = vips.find(({ cidr }) => cidr.ip.family === 4);
    if (first === undefined) return [];
    const setting = { kind: 'sysctl', role: 'real server', origin: first.origin } as const;
    return [
      {
        ...setting,
        name: 'net.ipv4.conf.all.arp_ignore',
        value: 1,
        reason: 'answer ARP only for addresses of the NIC that was asked: a VIP on lo or tunl0 stays silent',
      },
      {
        ...setting,
        name: 'net.ipv4.conf.all.arp_announce',
        value: 2,
        reason:
          'ask in the name of the NIC’s own address: a question sent as the VIP would steal it in every ARP cache',
      },
    ];
  },
} satisfies ArpMethod;
