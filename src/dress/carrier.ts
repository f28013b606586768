import type { Ip } from '../ip.ts';
import type { LocalVip } from '../model/host-state.ts';
import type { Host } from '../model/model.ts';

/** What can bring a VIP up on a device of this host at boot, where nothing else has to come first. */
export function carrierOf(host: Host, device: string, ip: Ip): LocalVip['carrier'] {
  if (host.network === 'network-scripts') {
    // ifcfg aliases are IPv4 only; dummy0 has to be made first.
    return ip.family === 4 && device !== 'dummy0' ? 'ifcfg' : 'unit';
  }
  if (device === 'lo') return host.platform.lacks['networkmanager-lo'] ? 'unit' : 'keyfile';
  return host.nics.some(({ name }) => name === device) ? 'keyfile' : 'unit';
}
