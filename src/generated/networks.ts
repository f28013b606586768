// Made by `npm run gen`; edit its source instead.
import type { Network } from '../networks/network.ts';
import networks_network_scripts from '../networks/network-scripts.ts';
import networks_networkmanager from '../networks/networkmanager.ts';

export const networks: Record<string, Network> = {
  'network-scripts': networks_network_scripts,
  'networkmanager': networks_networkmanager,
};
