import { type ArpMethod, notForNat } from './arp-method.ts';
import { arpRules } from './rules.ts';

/** The table is loaded by the unit that sets the VIPs: nftables.service would flush the host's whole ruleset first. */
export default {
  doc: 'VIP on the real server; an nftables table of the family arp does what arptables would.',
  kinds: { DR: true, TUN: true, NAT: notForNat },
  needs: ['nftables'],
  vip: { after: 'nftables.service' },
  dress: (real) => ({ nftables: arpRules(real) }),
} satisfies ArpMethod;
