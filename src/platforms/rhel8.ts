import type { Platform } from './platform.ts';

/** network-scripts is an optional package here, and what ifcfg-lo:0 needs: NetworkManager ignores that file. */
export default {
  doc: 'Red Hat Enterprise Linux 8 and its rebuilds, with the package network-scripts',
  keepalived: '2.1.5',
  network: 'network-scripts',
} satisfies Platform;
