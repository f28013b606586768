import { type ArpMethod, notForNat, notForTun } from './arp-method.ts';
import { redirectRules, restoringServices } from './rules.ts';

export default {
  doc: 'No VIP on the real server: iptables redirects packets for it to the host’s own address.',
  kinds: { DR: true, TUN: notForTun, NAT: notForNat },
  needs: ['iptables'],
  vip: 'none',
  dress(real) {
    const firewall = redirectRules(real);
    return { firewall, services: restoringServices(firewall) };
  },
} satisfies ArpMethod;
