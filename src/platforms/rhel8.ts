import type { Platform } from './platform.ts';
import { nftables, redhat } from './redhat.ts';

/** network-scripts is an optional package here, and what ifcfg-lo:0 needs: NetworkManager ignores that file. */
export default {
  ...redhat,
  doc: 'Red Hat Enterprise Linux 8 and its rebuilds (kernel 4.18), with the package network-scripts',
  keepalived: { version: '2.1.5', service: 'keepalived' },
  networks: { 'network-scripts': true, networkmanager: '1.40.0' },
  saves: { ...redhat.saves, nftables },
  schedulers: ['rr', 'wrr', 'lc', 'wlc', 'lblc', 'lblcr', 'sh', 'dh', 'sed', 'nq', 'mh', 'fo', 'ovf'],
  gaps: {},
} satisfies Platform;
