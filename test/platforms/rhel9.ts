import { redhat } from '../support/redhat.ts';
import type { ExpectedPlatform } from './expected.ts';

/** NetworkManager takes addresses of lo from 1.42 on, which is rhel9’s; none takes the kernel’s own tunl0. */
export default {
  ...redhat,
  networks: ['networkmanager'],
  without: {},
  vipFiles: { networkmanager: { lo: 'etc/NetworkManager/system-connections/lo.nmconnection' } },
  labEngine: 'keepalived',
} satisfies ExpectedPlatform;
