import { type Cidr, type Ip, parseCidr, parseIp } from '../base/ip.ts';
import { platforms } from '../generated/platforms.ts';
import type { Variables } from '../generated/variables.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { isMapping, keysOf, type Mapping, originOfKey, originOfValue } from '../inventory/origin.ts';
import { defaultNetwork } from '../platforms/platform.ts';
import type { Diagnostics } from '../report/diagnostic.ts';
import type { Host, HostAddress, Nic } from './model.ts';
import { ours } from './ours.ts';
import { refuseUnresolved } from './unresolved.ts';

/**
 * Resolves what the inventory says of one host; undefined for one that holds a value which only Ansible can
 * work out, and for one without a platform, which the caller reports for all at once.
 */
export function buildHost(name: string, inventory: Inventory, diagnostics: Diagnostics): Host | undefined {
  const written = inventory.varsOf(name, ours);
  const { origin } = inventory.hosts.get(name) as { origin: Host['origin'] };
  const used = keysOf(written).filter(
    (key) => key === 'ansible_host' || (key.startsWith('lvs_') && key !== 'lvs_clusters'),
  );
  if (used.filter((key) => refuseUnresolved(written, key, diagnostics)).length > 0) return undefined;
  const vars = written as Variables;
  const platform = vars.lvs_platform === undefined ? undefined : platforms[vars.lvs_platform];
  if (vars.lvs_platform === undefined || platform === undefined) {
    return undefined;
  }
  const nics = buildNics(vars, diagnostics);
  const facing = vars.lvs_interface ?? 'eth0';
  const notFacing = reserved.get(facing);
  if (notFacing !== undefined && vars.lvs_interface !== undefined) {
    diagnostics.error(
      'no-such-interface',
      originOfValue(written, 'lvs_interface'),
      `the host "${name}" cannot face the cluster through ${facing}: ${notFacing}`,
      { hint: 'lvs_interface: eth0' },
    );
  }
  if (nics.length > 0 && !nics.some((nic) => nic.name === facing)) {
    const at =
      'lvs_interface' in written ? originOfValue(written, 'lvs_interface') : originOfKey(written, 'lvs_interfaces');
    diagnostics.error(
      'no-such-interface',
      at,
      `the host "${name}" faces the cluster through ${facing}, which lvs_interfaces does not list`,
      {
        hint: `lvs_interface: ${nics.length === 1 ? nics[0]?.name : `one of ${nics.map((nic) => nic.name).join(', ')}`}`,
      },
    );
  }
  const addresses = hostAddresses(name, origin, vars, written, nics, facing);
  if (addresses.length === 0) {
    const given = vars.ansible_host;
    const isNamed = typeof given === 'string';
    const at = given === undefined ? origin : originOfValue(written, 'ansible_host');
    const what = isNamed
      ? `: "${given}" is a name`
      : given === undefined
        ? ' that lvsgen could use'
        : ': this is not an address';
    diagnostics.error('no-address', at, `the host "${name}" has no IP address${what}`, {
      consequence: 'IPVS and the health checks go to addresses',
      hint: `${isNamed ? 'lvs_address' : 'ansible_host'}: 192.0.2.11, or lvs_interfaces: {${facing}: {address: 192.0.2.11/24}}`,
    });
  }
  return {
    name,
    origin,
    platformName: vars.lvs_platform,
    platform,
    network: vars.lvs_network ?? defaultNetwork(platform),
    networkOrigin: vars.lvs_network === undefined ? origin : originOfValue(written, 'lvs_network'),
    keepalived: vars.lvs_keepalived_version ?? platform.keepalived.version,
    interface: facing,
    nics,
    addresses,
    own: {
      iptables: tablesOf(vars.lvs_iptables_rules),
      ip6tables: tablesOf(vars.lvs_ip6tables_rules),
      arptables: vars.lvs_arptables_rules ?? [],
      sysctl: vars.lvs_sysctl ?? {},
      written,
    },
  };
}

const ofTheClusters = 'its VIPs come from the clusters, and two files would want to bring it up';
const ofTheKernel = 'net.ipv4.conf has this name for all interfaces together';

/** Names that are no NIC's, with the reason. */
const reserved = new Map([
  ['lo', ofTheClusters],
  ['tunl0', ofTheClusters],
  ['dummy0', ofTheClusters],
  ['all', ofTheKernel],
  ['default', ofTheKernel],
]);

function buildNics(vars: Variables, diagnostics: Diagnostics): Nic[] {
  const interfaces = vars.lvs_interfaces ?? {};
  if (!isMapping(interfaces)) return [];
  const nics: Nic[] = [];
  for (const [name, { address, gateway, mtu, hwaddr }] of Object.entries(interfaces).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const addresses = [address ?? []]
      .flat()
      .map(cidr)
      .filter((one) => one !== undefined);
    const via = gateway === undefined ? undefined : ip(gateway);
    nics.push({
      name,
      origin: originOfKey(interfaces, name),
      addresses,
      ...(via === undefined
        ? {}
        : { gateway: via, gatewayOrigin: originOfValue(interfaces[name] as Mapping, 'gateway') }),
      ...(mtu === undefined ? {} : { mtu }),
      ...(hwaddr === undefined ? {} : { hwaddr }),
    });
    const reason = reserved.get(name);
    if (reason !== undefined) {
      diagnostics.error(
        'no-such-interface',
        originOfKey(interfaces, name),
        `${name} is not a NIC to configure: ${reason}`,
        { hint: 'the NICs that carry packets, such as eth0' },
      );
    }
  }
  return nics;
}

/** The RIP or DIP of each family: lvs_address first, then the facing NIC's, then the address that Ansible uses. */
function hostAddresses(
  name: string,
  origin: Host['origin'],
  vars: Variables,
  written: Mapping,
  nics: readonly Nic[],
  facing: string,
): HostAddress[] {
  const found: HostAddress[] = [];
  const offer = (address: Ip | undefined, at: Host['origin'], prefix?: number) => {
    if (address === undefined || found.some((one) => one.ip.family === address.family)) return;
    found.push({ ip: address, origin: at, ...(prefix === undefined ? {} : { prefix }) });
  };
  const nic = nics.find((one) => one.name === facing);
  const prefixOf = (address: Ip | undefined) => nic?.addresses.find((one) => one.ip.text === address?.text)?.prefix;
  if (vars.lvs_address !== undefined)
    offer(ip(vars.lvs_address), originOfValue(written, 'lvs_address'), prefixOf(ip(vars.lvs_address)));
  for (const one of nic?.addresses ?? []) {
    const interfaces = written.lvs_interfaces as Mapping;
    offer(one.ip, originOfValue(interfaces[facing] as Mapping, 'address'), one.prefix);
  }
  if (typeof vars.ansible_host === 'string')
    offer(ip(vars.ansible_host), originOfValue(written, 'ansible_host'), prefixOf(ip(vars.ansible_host)));
  offer(ip(name), origin);
  return found;
}

/** A plain list of rules is meant for the table `filter`. */
function tablesOf(rules: Variables['lvs_iptables_rules']): Host['own']['iptables'] {
  return Array.isArray(rules) ? { filter: rules } : (rules ?? {});
}

function ip(text: string): Ip | undefined {
  const parsed = parseIp(text);
  return 'ok' in parsed ? parsed.ok : undefined;
}

function cidr(text: string): Cidr | undefined {
  const parsed = parseCidr(text);
  return 'ok' in parsed ? parsed.ok : undefined;
}
