import type { Platform } from './platform.ts';

export default {
  doc: 'Red Hat Enterprise Linux 9 from 9.2 on and its rebuilds (kernel 5.14, NetworkManager 1.42)',
  keepalived: '2.2.8',
  network: 'networkmanager',
  schedulers: ['rr', 'wrr', 'lc', 'wlc', 'lblc', 'lblcr', 'sh', 'dh', 'sed', 'nq', 'mh', 'fo', 'ovf', 'twos'],
  lacks: {
    'network-scripts': {
      reason: 'the package is gone, and ifcfg-lo:0 and ifcfg-tunl0 would be files that nothing reads',
      instead: 'lvs_network: networkmanager',
    },
  },
} satisfies Platform;
