import { v5 as uuid } from 'uuid';
import { formatCidr } from '../base/ip.ts';
import { once } from '../base/once.ts';
import { atLeast } from '../base/version.ts';
import type { Fact as Address } from '../facts/address.ts';
import type { HostState } from '../facts/host-state.ts';
import type { Fact as Nic } from '../facts/nic.ts';
import type { Fact } from '../generated/facts.ts';
import { header, type PlannedFile } from '../planned-file.ts';
import type { Platform } from '../platforms/platform.ts';
import { gatewaysOf, networkFacts } from './carried.ts';
import type { Network } from './network.ts';

const directory = 'etc/NetworkManager/system-connections';

/** NetworkManager takes further addresses of lo from a keyfile since 1.42. */
const managesLo = once(({ networks }: Platform) => {
  const release = networks.networkmanager;
  return typeof release === 'string' && atLeast(release, '1.42.0');
});

export default {
  doc: 'NetworkManager’s keyfiles: the NICs of `lvs_interfaces`, and a real server’s VIPs on lo.',
  carries({ platform, nics }, { device, deprecated }) {
    // An address of a profile has no lifetime: it would become a source address.
    if (deprecated) return false;
    if (device !== 'lo') return nics.some(({ name }) => name === device);
    return managesLo(platform);
  },
  plan(state) {
    const { addresses } = networkFacts(state);
    const loopback = addresses.filter(({ device }) => device === 'lo');
    return [
      ...state.of('nic').map((nic) =>
        nicFile(
          nic,
          addresses.filter(({ device }) => device === nic.name),
          state,
        ),
      ),
      ...(loopback.length === 0 ? [] : [loopbackFile(loopback, state)]),
    ];
  },
} satisfies Network;

type Section = { name: string; keys: { key: string; value: string | number }[] };

function nicFile(nic: Nic, vips: Address[], state: HostState): PlannedFile {
  const gateways = gatewaysOf(nic, state);
  const all = [...nic.addresses, ...vips];
  const ip = (family: 4 | 6): Section => {
    const own = all.filter((one) => one.ip.family === family).map(formatCidr);
    const via = gateways.find((one) => one.via.family === family)?.via.text;
    return {
      name: `ipv${family}`,
      keys: [
        { key: 'method', value: own.length > 0 ? 'manual' : family === 4 ? 'disabled' : 'ignore' },
        ...own.map((text, index) => ({
          key: `address${index + 1}`,
          // NetworkManager writes the gateway behind the first address, so that is how it is written here.
          value: index === 0 && via !== undefined ? `${text},${via}` : text,
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
  return file(
    nic.name,
    [`${nic.name}, as lvs_interfaces has it`, ...reasons],
    sections,
    [nic, ...gateways, ...vips],
    state,
  );
}

/** NetworkManager manages lo as a whole once a profile names it: its own two addresses have to be there as well. */
function loopbackFile(vips: Address[], state: HostState): PlannedFile {
  const ip = (family: 4 | 6, own: string): Section => ({
    name: `ipv${family}`,
    keys: [
      { key: 'method', value: 'manual' },
      ...[own, ...vips.filter((vip) => vip.ip.family === family).map(formatCidr)].map((text, index) => ({
        key: `address${index + 1}`,
        value: text,
      })),
    ],
  });
  const reasons = [...new Set(vips.map(({ reason }) => reason))];
  return file(
    'lo',
    reasons,
    [connection('lo', 'loopback', state), ip(4, '127.0.0.1/8'), ip(6, '::1/128')],
    vips,
    state,
  );
}

function connection(name: string, type: string, { host }: HostState): Section {
  return {
    name: 'connection',
    keys: [
      { key: 'id', value: name },
      // Without one NetworkManager would make up another at every start.
      { key: 'uuid', value: uuid(`lvsgen/${host.name}/${name}`, uuid.DNS) },
      { key: 'type', value: type },
      { key: 'interface-name', value: name },
    ],
  };
}

/** NetworkManager refuses a keyfile that others can read. */
function file(
  name: string,
  reasons: string[],
  sections: Section[],
  carries: readonly Fact[],
  state: HostState,
): PlannedFile {
  return {
    path: `${directory}/${name}.nmconnection`,
    mode: '0600',
    carries,
    template: 'nmconnection',
    view: { header: header(state), reasons, sections },
  };
}
