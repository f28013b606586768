import type { Platform } from './platform.ts';
import { redhat } from './redhat.ts';

export default {
  ...redhat,
  doc: 'Red Hat Enterprise Linux 7 and its rebuilds (kernel 3.10)',
  keepalived: { version: '1.3.5', service: 'keepalived' },
  networks: { 'network-scripts': true },
  schedulers: ['rr', 'wrr', 'lc', 'wlc', 'lblc', 'lblcr', 'sh', 'dh', 'sed', 'nq'],
  gaps: {
    nftables: { reason: 'its kernel 3.10 has no usable nftables for ARP', instead: 'arp_method: arptables, or sysctl' },
    networkmanager: { reason: 'its NetworkManager is kept by ifcfg files', instead: 'lvs_network: network-scripts' },
  },
} satisfies Platform;
