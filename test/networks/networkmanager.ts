import type { ExpectedNetwork } from '../platforms/expected.ts';

export default {
  paths: /^etc\/NetworkManager\/system-connections\//,
  nic: (name) => `etc/NetworkManager/system-connections/${name}.nmconnection`,
  sets: (text, address) => new RegExp(`^address\\d+=${address}(,|$)`, 'm').test(text),
  routes: (text, gateway) => new RegExp(`^address\\d+=[^,]+,${gateway}$`, 'm').test(text),
} satisfies ExpectedNetwork;
