import { type Ip, isLinkLocal, netmask } from '../base/ip.ts';
import { shellWord } from '../base/shell-word.ts';
import type { Fact as Address } from '../facts/address.ts';
import type { HostState } from '../facts/host-state.ts';
import type { Fact as Nic } from '../facts/nic.ts';
import type { Fact } from '../generated/facts.ts';
import { header, type PlannedFile } from '../planned-file.ts';
import { gatewaysOf, networkFacts, nicComment } from './carried.ts';
import type { Network } from './network.ts';

const directory = 'etc/sysconfig/network-scripts';

export default {
  doc: 'Red Hat’s ifcfg files: the NICs of `lvs_interfaces`, and VIPs on lo, tunl0 or a standalone director’s NIC.',
  // ifcfg aliases are IPv4 only; dummy0 has to be made first.
  carries: (_host, { ip, device }) => ip.family === 4 && device !== 'dummy0',
  plan(state) {
    const { addresses, devices } = networkFacts(state);
    const counts = new Map<string, number>();
    return [
      ...state.of('nic').map((nic) => nicFile(nic, state)),
      ...addresses.map((vip) => {
        const index = counts.get(vip.device) ?? 0;
        counts.set(vip.device, index + 1);
        const device = devices.filter(({ name }) => name === vip.device && index === 0);
        return vipFile(vip, index, [vip, ...device], state);
      }),
    ];
  },
} satisfies Network;

/** The files are sourced by bash. */
type Assignment = { name: string; value: string | number };

function file(
  device: string,
  reason: string,
  assignments: Assignment[],
  carries: readonly Fact[],
  state: HostState,
): PlannedFile {
  return {
    path: `${directory}/ifcfg-${device}`,
    mode: '0644',
    carries,
    template: 'ifcfg',
    view: {
      header: header(state),
      reason,
      assignments: assignments.map(({ name, value }) => ({ name, value: shellWord(String(value)) })),
    },
  };
}

function nicFile(nic: Nic, state: HostState): PlannedFile {
  const v4 = nic.addresses.filter(({ ip }) => ip.family === 4);
  const v6 = nic.addresses.filter(({ ip }) => ip.family === 6);
  const [firstV6, ...otherV6] = v6.map(({ ip, prefix }) => `${ip.text}/${prefix}`);
  const gateways = gatewaysOf(nic, state);
  const via = (family: 4 | 6) => gateways.find(({ via }) => via.family === family)?.via;
  const [v4Gateway, v6Gateway] = [via(4), via(6)];
  const assignments: Assignment[] = [
    { name: 'DEVICE', value: nic.name },
    ...(nic.hwaddr === undefined ? [] : [{ name: 'HWADDR', value: nic.hwaddr.toUpperCase() }]),
    { name: 'TYPE', value: 'Ethernet' },
    { name: 'ONBOOT', value: 'yes' },
    { name: 'BOOTPROTO', value: 'none' },
    { name: 'NM_CONTROLLED', value: 'no' },
    ...v4.flatMap(({ ip, prefix }, index) => {
      const number = v4.length === 1 ? '' : index;
      return [
        { name: `IPADDR${number}`, value: ip.text },
        { name: `PREFIX${number}`, value: prefix },
      ];
    }),
    ...(v4Gateway === undefined ? [] : [{ name: 'GATEWAY', value: v4Gateway.text }]),
    ...(firstV6 === undefined
      ? []
      : [
          { name: 'IPV6INIT', value: 'yes' },
          { name: 'IPV6_AUTOCONF', value: 'no' },
          { name: 'IPV6ADDR', value: firstV6 },
        ]),
    ...(otherV6.length === 0 ? [] : [{ name: 'IPV6ADDR_SECONDARIES', value: otherV6.join(' ') }]),
    ...(v6Gateway === undefined ? [] : [{ name: 'IPV6_DEFAULTGW', value: zoned(v6Gateway, nic.name) }]),
    ...(nic.mtu === undefined ? [] : [{ name: 'MTU', value: nic.mtu }]),
  ];
  return file(nic.name, nicComment(nic, gateways), assignments, [nic, ...gateways], state);
}

/** The scripts refuse a link-local gateway that does not say on which NIC it is. */
function zoned(gateway: Ip, nic: string): string {
  return isLinkLocal(gateway) ? `${gateway.text}%${nic}` : gateway.text;
}

/** PREFIX beats NETMASK, and an alias with neither inherits the /8 of ifcfg-lo: both are written. */
function vipFile(vip: Address, index: number, carries: Fact[], state: HostState): PlannedFile {
  const isTunnel = vip.device === 'tunl0';
  const device = isTunnel && index === 0 ? vip.device : `${vip.device}:${isTunnel ? index - 1 : index}`;
  return file(
    device,
    vip.reason,
    [
      { name: 'DEVICE', value: device },
      { name: 'ONBOOT', value: 'yes' },
      ...(device === 'tunl0' ? [{ name: 'BOOTPROTO', value: 'none' }] : []),
      { name: 'IPADDR', value: vip.ip.text },
      { name: 'PREFIX', value: vip.prefix },
      { name: 'NETMASK', value: netmask(vip.prefix) },
      ...particulars(vip, device),
    ],
    carries,
    state,
  );
}

/** What keeps ifup from doing more than setting the address. */
function particulars(vip: Address, device: string): Assignment[] {
  if (vip.device === 'lo') return [];
  // A director's alias would inherit the NIC's gateway and set the route again.
  if (vip.device !== 'tunl0') return [{ name: 'NO_ALIASROUTING', value: 'yes' }];
  // ifup asks whether the VIP is taken, finds the director, and gives up; its announcement would steal the VIP.
  const quiet = [
    { name: 'ARPCHECK', value: 'no' },
    { name: 'ARPUPDATE', value: 'no' },
  ];
  return device === 'tunl0' ? [...quiet, { name: 'NOZEROCONF', value: 'yes' }] : quiet;
}
