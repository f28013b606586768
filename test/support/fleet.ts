import { fleetOf as inventoryOf } from '../../bench/fleet.mjs';

/** A DR cluster of many real servers, as text; `port` is what changes between two of them, `extra` adds a second VIP. */
export function fleetOf(realServers: number, { port = 80, extra = false } = {}): string {
  return inventoryOf(realServers, {
    ports: [port],
    vips: ['10.0.255.10/8', ...(extra ? ['10.0.255.11/8'] : [])],
  });
}
