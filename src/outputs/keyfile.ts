import { createHash } from 'node:crypto';
import { formatCidr } from '../ip.ts';
import type { HostState } from '../model/host-state.ts';
import type { Fleet, Nic } from '../model/model.ts';
import { gatewayOf } from './ifcfg.ts';
import { header, type OutputKind, type PlannedFile } from './output.ts';

const directory = 'etc/NetworkManager/system-connections';

export default {
  doc: 'NetworkManager’s keyfiles: the NICs of `lvs_interfaces`, and a real server’s VIPs on lo.',
  plan(state, fleet) {
    if (state.host.network !== 'networkmanager') return [];
    const carried = state.vips.filter(({ carrier }) => carrier === 'keyfile');
    const loopback = carried.filter(({ device }) => device === 'lo');
    return [
      ...state.host.nics.map((nic) =>
        nicFile(
          nic,
          carried.filter(({ device }) => device === nic.name),
          state,
          fleet,
        ),
      ),
      ...(loopback.length === 0 ? [] : [loopbackFile(loopback, state, fleet)]),
    ];
  },
} satisfies OutputKind;

type Section = { name: string; keys: { key: string; value: string | number }[] };

function nicFile(nic: Nic, vips: HostState['vips'], state: HostState, fleet: Fleet): PlannedFile {
  const gateway = gatewayOf(nic, state);
  const all = [
    ...nic.addresses.map(formatOf),
    ...vips.map((vip) => ({ family: vip.ip.family, text: `${vip.ip.text}/${vip.prefix}` })),
  ];
  const ip = (family: 4 | 6): Section => {
    const own = all.filter((one) => one.family === family).map(({ text }) => text);
    return {
      name: `ipv${family}`,
      keys: [
        { key: 'method', value: own.length > 0 ? 'manual' : family === 4 ? 'disabled' : 'ignore' },
        ...own.map((text, index) => ({
          key: `address${index + 1}`,
          // NetworkManager writes the gateway behind the first address, so that is how it is written here.
          value: index === 0 && gateway?.family === family ? `${text},${gateway.text}` : text,
        })),
      ],
    };
  };
  const ethernet = [
    ...(nic.hwaddr === undefined ? [] : [{ key: 'mac-address', value: nic.hwaddr.toUpperCase() }]),
    ...(nic.mtu === undefined ? [] : [{ key: 'mtu', value: nic.mtu }]),
  ];
  const sections = [
    connection(nic.name, 'ethernet', state),
    ...(ethernet.length > 0 ? [{ name: 'ethernet', keys: ethernet }] : []),
    ip(4),
    ip(6),
  ];
  const reasons = [...new Set(vips.map(({ reason }) => reason))];
  return file(nic.name, [`${nic.name}, as lvs_interfaces has it`, ...reasons], sections, state, fleet);
}

/** NetworkManager manages lo as a whole once a profile names it: its own two addresses have to be there as well. */
function loopbackFile(vips: HostState['vips'], state: HostState, fleet: Fleet): PlannedFile {
  const ip = (family: 4 | 6, own: string): Section => ({
    name: `ipv${family}`,
    keys: [
      { key: 'method', value: 'manual' },
      ...[own, ...vips.filter((vip) => vip.ip.family === family).map((vip) => `${vip.ip.text}/${vip.prefix}`)].map(
        (text, index) => ({ key: `address${index + 1}`, value: text }),
      ),
    ],
  });
  const reasons = [...new Set(vips.map(({ reason }) => reason))];
  return file(
    'lo',
    reasons,
    [connection('lo', 'loopback', state), ip(4, '127.0.0.1/8'), ip(6, '::1/128')],
    state,
    fleet,
  );
}

function connection(name: string, type: string, { host }: HostState): Section {
  return {
    name: 'connection',
    keys: [
      { key: 'id', value: name },
      { key: 'uuid', value: stableUuid(`${host.name}/${name}`) },
      { key: 'type', value: type },
      { key: 'interface-name', value: name },
    ],
  };
}

/** NetworkManager refuses a keyfile that others can read. */
function file(name: string, reasons: string[], sections: Section[], state: HostState, fleet: Fleet): PlannedFile {
  return {
    path: `${directory}/${name}.nmconnection`,
    mode: '0600',
    template: 'nmconnection',
    view: { header: header(state, fleet), reasons, sections },
  };
}

function formatOf(cidr: Nic['addresses'][number]) {
  return { family: cidr.ip.family, text: formatCidr(cidr) };
}

/** A version 5 UUID: without one NetworkManager would make up another at every start. */
function stableUuid(name: string): string {
  const namespace = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(namespace).update(`lvsgen/${name}`).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
