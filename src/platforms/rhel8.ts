import type { Platform } from './platform.ts';

/** network-scripts is an optional package here, and what ifcfg-lo:0 needs: NetworkManager ignores that file. */
export default {
  doc: 'Red Hat Enterprise Linux 8 and its rebuilds (kernel 4.18), with the package network-scripts',
  keepalived: '2.1.5',
  network: 'network-scripts',
  schedulers: ['rr', 'wrr', 'lc', 'wlc', 'lblc', 'lblcr', 'sh', 'dh', 'sed', 'nq', 'mh', 'fo', 'ovf'],
  lacks: {
    'networkmanager-lo': {
      reason: 'its NetworkManager 1.40 leaves lo alone; 1.42 was the first to take addresses there',
    },
  },
} satisfies Platform;
