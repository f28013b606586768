import type { Platform } from './platform.ts';

export default {
  doc: 'Red Hat Enterprise Linux 7 and its rebuilds (kernel 3.10)',
  keepalived: '1.3.5',
  network: 'network-scripts',
  schedulers: ['rr', 'wrr', 'lc', 'wlc', 'lblc', 'lblcr', 'sh', 'dh', 'sed', 'nq'],
  lacks: {
    nftables: { reason: 'its kernel 3.10 has no usable nftables for ARP', instead: 'arp_method: arptables, or sysctl' },
    networkmanager: { reason: 'its NetworkManager is kept by ifcfg files', instead: 'lvs_network: network-scripts' },
    'networkmanager-lo': { reason: 'its NetworkManager leaves lo alone' },
  },
} satisfies Platform;
