import type { Platform } from './platform.ts';
import { nftables, redhat } from './redhat.ts';

export default {
  ...redhat,
  doc: 'Red Hat Enterprise Linux 9 from 9.2 on and its rebuilds (kernel 5.14, NetworkManager 1.42)',
  keepalived: { version: '2.2.8', service: 'keepalived' },
  networks: { networkmanager: '1.42.0' },
  saves: { ...redhat.saves, nftables },
  schedulers: ['rr', 'wrr', 'lc', 'wlc', 'lblc', 'lblcr', 'sh', 'dh', 'sed', 'nq', 'mh', 'fo', 'ovf', 'twos'],
  gaps: {
    'network-scripts': {
      reason: 'the package is gone, and ifcfg-lo:0 and ifcfg-tunl0 would be files that nothing reads',
      instead: 'lvs_network: networkmanager',
    },
  },
} satisfies Platform;
