import { type ArpMethod, notForNat } from './arp-method.ts';
import { arpSilences } from './rules.ts';

export default {
  doc: 'VIP on the real server; an nftables table of the family arp does what arptables would.',
  kinds: { DR: true, TUN: true, NAT: notForNat },
  needs: ['nftables'],
  vip: 'after the rules',
  facts: (real) => arpSilences(real, 'nftables'),
} satisfies ArpMethod;
