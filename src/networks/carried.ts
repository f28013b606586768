import type { Fact as Address } from '../facts/address.ts';
import type { Fact as Device } from '../facts/device.ts';
import type { Fact as Gateway } from '../facts/gateway.ts';
import type { HostState } from '../facts/host-state.ts';
import type { Fact as Nic } from '../facts/nic.ts';

/** What is left to the host's network program besides its NICs: VIPs, and the devices that they alone stand on. */
export function networkFacts(state: HostState): { addresses: Address[]; devices: Device[] } {
  const addresses = state.of('address').filter(({ broughtUpBy }) => broughtUpBy === 'network');
  const named = new Set(addresses.map(({ device }) => device));
  return { addresses, devices: state.of('device').filter(({ name }) => named.has(name)) };
}

/** The default routes through a NIC. */
export function gatewaysOf({ name }: Nic, state: HostState): Gateway[] {
  return state.of('gateway').filter(({ nic }) => nic === name);
}

/** What a NIC's file says of it. */
export function nicComment({ name }: Nic, gateways: readonly Gateway[]): string {
  const needed = gateways.find(({ given }) => !given);
  return `${name}, ${needed ? `its gateway: ${needed.reason}` : 'as lvs_interfaces has it'}`;
}
