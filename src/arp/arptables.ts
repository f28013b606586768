import { type ArpMethod, notForNat } from './arp-method.ts';
import { arpSilences } from './rules.ts';

export default {
  doc: 'VIP on the real server; arptables drops questions for it and puts the RIP into the server’s own.',
  kinds: { DR: true, TUN: true, NAT: notForNat },
  needs: ['arptables'],
  vip: 'after the rules',
  facts: (real) => arpSilences(real, 'arptables'),
} satisfies ArpMethod;
