import { redhat, scripts } from '../support/redhat.ts';
import type { ExpectedPlatform } from './expected.ts';

export default {
  ...redhat,
  networks: ['network-scripts'],
  without: { nftables: 'kernel 3.10 has no usable nftables for ARP' },
  vipFiles: { 'network-scripts': scripts },
  labEngine: 'keepalived',
} satisfies ExpectedPlatform;
