import { netmask } from '../ip.ts';
import type { HostState, LocalVip } from '../model/host-state.ts';
import type { Fleet, Nic } from '../model/model.ts';
import { shellWord } from '../shell-word.ts';
import { header, type OutputKind, type PlannedFile } from './output.ts';

const directory = 'etc/sysconfig/network-scripts';

export default {
  doc: 'Red Hat’s ifcfg files: the NICs of `lvs_interfaces`, and VIPs on lo, tunl0 or a standalone director’s NIC.',
  plan(state, fleet) {
    if (state.host.network !== 'network-scripts') return [];
    const counts = new Map<string, number>();
    return [
      ...state.host.nics.map((nic) => nicFile(nic, state, fleet)),
      ...state.vips
        .filter(({ carrier }) => carrier === 'ifcfg')
        .map((vip) => {
          const index = counts.get(vip.device) ?? 0;
          counts.set(vip.device, index + 1);
          return vipFile(vip, index, state, fleet);
        }),
    ];
  },
} satisfies OutputKind;

/** The files are sourced by bash. */
type Assignment = { name: string; value: string | number };

function file(device: string, reason: string, assignments: Assignment[], state: HostState, fleet: Fleet): PlannedFile {
  return {
    path: `${directory}/ifcfg-${device}`,
    mode: '0644',
    template: 'ifcfg',
    view: {
      header: header(state, fleet),
      reason,
      assignments: assignments.map(({ name, value }) => ({ name, value: shellWord(String(value)) })),
    },
  };
}

function nicFile(nic: Nic, state: HostState, fleet: Fleet): PlannedFile {
  const v4 = nic.addresses.filter(({ ip }) => ip.family === 4);
  const v6 = nic.addresses.filter(({ ip }) => ip.family === 6);
  const [firstV6, ...otherV6] = v6.map(({ ip, prefix }) => `${ip.text}/${prefix}`);
  const gateway = gatewayOf(nic, state);
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
    ...(gateway?.family === 4 ? [{ name: 'GATEWAY', value: gateway.text }] : []),
    ...(firstV6 === undefined
      ? []
      : [
          { name: 'IPV6INIT', value: 'yes' },
          { name: 'IPV6_AUTOCONF', value: 'no' },
          { name: 'IPV6ADDR', value: firstV6 },
        ]),
    ...(otherV6.length === 0 ? [] : [{ name: 'IPV6ADDR_SECONDARIES', value: otherV6.join(' ') }]),
    ...(gateway?.family === 6 ? [{ name: 'IPV6_DEFAULTGW', value: gateway.text }] : []),
    ...(nic.mtu === undefined ? [] : [{ name: 'MTU', value: nic.mtu }]),
  ];
  const isNatGateway = gateway !== undefined && gateway !== nic.gateway;
  const reason = isNatGateway ? `its gateway: ${state.gateways[0]?.reason}` : 'as lvs_interfaces has it';
  return file(nic.name, `${nic.name}, ${reason}`, assignments, state, fleet);
}

/** The gateway of the NIC; behind a NAT director it is the director, unless the inventory says so itself. */
export function gatewayOf(nic: Nic, { host, gateways }: HostState): Nic['gateway'] {
  return nic.gateway ?? (nic.name === host.interface ? gateways[0]?.ip : undefined);
}

/** PREFIX beats NETMASK, and an alias with neither inherits the /8 of ifcfg-lo: both are written. */
function vipFile(vip: LocalVip, index: number, state: HostState, fleet: Fleet): PlannedFile {
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
    state,
    fleet,
  );
}

/** What keeps ifup from doing more than setting the address. */
function particulars(vip: LocalVip, device: string): Assignment[] {
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
