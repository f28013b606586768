import { netmask } from '../ip.ts';
import type { HostState, LocalVip } from '../model/host-state.ts';
import type { Fleet, Nic } from '../model/model.ts';
import { header, type OutputKind, type PlannedFile } from './output.ts';

const directory = 'etc/sysconfig/network-scripts';

export default {
  doc: 'Red Hat’s ifcfg files: the NICs of `lvs_interfaces`, and a real server’s VIPs on lo.',
  plan(state, fleet) {
    if (state.host.network !== 'network-scripts') return [];
    const loopback = state.vips.filter(({ device }) => device === 'lo');
    return [
      ...state.host.nics.map((nic) => nicFile(nic, state, fleet)),
      ...loopback.map((vip, index) => aliasFile(vip, index, state, fleet)),
    ];
  },
} satisfies OutputKind;

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
    ...(nic.gateway?.family === 4 ? [{ name: 'GATEWAY', value: nic.gateway.text }] : []),
    ...(firstV6 === undefined
      ? []
      : [
          { name: 'IPV6INIT', value: 'yes' },
          { name: 'IPV6_AUTOCONF', value: 'no' },
          { name: 'IPV6ADDR', value: firstV6 },
        ]),
    ...(otherV6.length === 0 ? [] : [{ name: 'IPV6ADDR_SECONDARIES', value: otherV6.join(' ') }]),
    ...(nic.gateway?.family === 6 ? [{ name: 'IPV6_DEFAULTGW', value: nic.gateway.text }] : []),
    ...(nic.mtu === undefined ? [] : [{ name: 'MTU', value: nic.mtu }]),
  ];
  return file(nic.name, `${nic.name}, as lvs_interfaces has it`, assignments, state, fleet);
}

/** PREFIX beats NETMASK, and an alias with neither takes over the /8 of ifcfg-lo: both are written. */
function aliasFile(vip: LocalVip, index: number, state: HostState, fleet: Fleet): PlannedFile {
  const device = `lo:${index}`;
  return file(
    device,
    vip.reason,
    [
      { name: 'DEVICE', value: device },
      { name: 'ONBOOT', value: 'yes' },
      { name: 'IPADDR', value: vip.ip.text },
      { name: 'PREFIX', value: 32 },
      { name: 'NETMASK', value: netmask(32) },
    ],
    state,
    fleet,
  );
}

/** The files are sourced by bash: what is not plainly a word is single-quoted. */
function shellWord(value: string): string {
  return /^[A-Za-z0-9_.:/-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
