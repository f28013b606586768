import { type ArpMethod, notForNat, notForTun } from './arp-method.ts';
import { redirects } from './rules.ts';

export default {
  doc: 'No VIP on the real server: firewalld’s direct rules redirect packets for it to the host’s own address.',
  kinds: { DR: true, TUN: notForTun, NAT: notForNat },
  needs: ['firewalld'],
  vip: 'none',
  facts: (real) => redirects(real, 'firewalld'),
} satisfies ArpMethod;
