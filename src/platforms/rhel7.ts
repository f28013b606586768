import type { Platform } from './platform.ts';

export default {
  doc: 'Red Hat Enterprise Linux 7 and its rebuilds',
  keepalived: '1.3.5',
  network: 'network-scripts',
} satisfies Platform;
