import { redhat, scripts } from '../support/redhat.ts';
import type { ExpectedPlatform } from './expected.ts';

/** NetworkManager 1.40 leaves lo alone. */
export default {
  ...redhat,
  networks: ['network-scripts', 'networkmanager'],
  without: {},
  vipFiles: { 'network-scripts': scripts, networkmanager: {} },
  labEngine: 'ipvsadm',
} satisfies ExpectedPlatform;
