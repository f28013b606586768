import { type ArpMethod, notForNat, notForTun } from './arp-method.ts';
import { redirects } from './rules.ts';

export default {
  doc: 'No VIP on the real server: iptables redirects packets for it to the host’s own address.',
  kinds: { DR: true, TUN: notForTun, NAT: notForNat },
  needs: ['iptables', 'ip6tables'],
  vip: 'none',
  facts: (real) => redirects(real, 'iptables'),
} satisfies ArpMethod;
