import { type ArpMethod, notForNat } from './arp-method.ts';
import { arpRules } from './rules.ts';

export default {
  doc: 'VIP on the real server; arptables drops questions for it and puts the RIP into the server’s own.',
  kinds: { DR: true, TUN: true, NAT: notForNat },
  needs: ['arptables'],
  vip: { after: 'arptables.service' },
  dress(real) {
    const rules = arpRules(real);
    // Without a rule there is no file, and the service would fail for want of it.
    return rules.length === 0 ? {} : { arptables: rules, services: ['arptables'] };
  },
} satisfies ArpMethod;
