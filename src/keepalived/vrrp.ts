import { type Cidr, type Family, formatCidr, hostPrefix } from '../ip.ts';
import type { Cluster, Host, VrrpInstance } from '../model/model.ts';
import { insideNic } from '../model/nat.ts';
import { emitBlock } from '../schema/directive.ts';
import { vrrpInstance } from '../schema/keepalived.ts';

/** A block of keepalived.conf with the comment above it. */
export interface BlockView {
  reason: string;
  head: string;
  lines: string[];
}

/** An advert holds no more addresses. */
const mostAdvertised = 20;

/** One face of an instance: to the clients, or to the real servers that have it for a gateway. */
interface Face {
  name: string;
  reason: string;
  family: Family;
  /** The NIC that faces there, on each director. */
  nicOf(director: Host): string;
  addresses: Record<string, string[]>;
}

/** NAT with two directors: whoever holds the VIP must also be the real servers' gateway. */
export function syncGroups({ name, natGateway, instances }: Cluster): BlockView[] {
  const [instance] = instances;
  if (natGateway === undefined || instance === undefined) return [];
  return [
    {
      reason: `cluster ${name} · NAT: VIPs and the real servers’ gateway move together`,
      head: `vrrp_sync_group ${name}`,
      lines: ['group {', `    ${instance.name}`, `    ${insideName(instance)}`, '}'],
    },
  ];
}

/** The blocks of an instance on one of its directors. */
export function instanceBlocks(instance: VrrpInstance, cluster: Cluster, host: Host): BlockView[] {
  return faces(instance, cluster).map((face) => block(instance, face, cluster.directors, host));
}

function insideName({ name }: VrrpInstance): string {
  return `${name}_inside`;
}

function faces(instance: VrrpInstance, { name, natGateway }: Cluster): Face[] {
  const reason = `cluster ${name} · vrrp_instance ${instance.name}`;
  const outside = {
    name: instance.name,
    reason,
    nicOf: (director: Host) => director.interface,
    ...advertised(instance),
  };
  if (natGateway === undefined) return [outside];
  return [
    outside,
    {
      name: insideName(instance),
      reason: `${reason}, inside: the real servers’ gateway`,
      family: natGateway.cidr.ip.family,
      nicOf: (director) => insideNic(director, natGateway) ?? director.interface,
      addresses: { virtual_ipaddress: [asVip(natGateway.cidr)] },
    },
  ];
}

/** The first release that is told not to use an IPv6 address as its own; those before do so for a /128 alone. */
export const knowsPreferredLft = '2.0.20';

/**
 * A VIP as keepalived sets it. Of two IPv6 addresses in one network Linux prefers the newer as its own: the director would
 * check its real servers from the VIP, which each of them holds itself, and would find all of them down.
 */
function asVip({ ip, prefix }: Cidr): string {
  return ip.family === 6 && prefix < hostPrefix(6)
    ? `${formatCidr({ ip, prefix })} preferred_lft 0`
    : formatCidr({ ip, prefix });
}

/** The addresses in an advert share a family, and there is room for so many: the others go along without being in it. */
function advertised({ vips }: VrrpInstance): Pick<Face, 'family' | 'addresses'> {
  const of = (family: Family) => vips.filter(({ cidr }) => cidr.ip.family === family).map(({ cidr }) => asVip(cidr));
  const family = of(4).length > 0 ? 4 : 6;
  const first = of(family);
  const excluded = [...first.slice(mostAdvertised), ...(family === 4 ? of(6) : [])];
  return {
    family,
    addresses: {
      virtual_ipaddress: first.slice(0, mostAdvertised),
      ...(excluded.length > 0 ? { virtual_ipaddress_excluded: excluded } : {}),
    },
  };
}

function isKeptBack({ addresses }: Face): boolean {
  return Object.values(addresses).some((texts) => texts.some((text) => text.endsWith(' preferred_lft 0')));
}

/** Whether the adverts are VRRPv3: as it says, or because VRRPv2 has no IPv6. */
export function isVersion3({ directives, vips }: VrrpInstance): boolean {
  const { version } = directives;
  return version === 3 || (version === undefined && vips.every(({ cidr }) => cidr.ip.family === 6));
}

function block(instance: VrrpInstance, face: Face, directors: readonly Host[], host: Host): BlockView {
  const addressOf = (director: Host) => addressOn(director, face.nicOf(director), face.family);
  const values = {
    ...instance.directives,
    state: instance.directives.state ?? 'BACKUP',
    // VRRPv2 has no IPv6.
    version: instance.directives.version ?? (face.family === 6 ? 3 : undefined),
    interface: face.nicOf(host),
    priority: instance.priorities.get(host.name),
    ...(instance.unicast
      ? { unicast_src_ip: addressOf(host), unicast_peer: directors.filter((one) => one !== host).map(addressOf) }
      : {}),
    ...face.addresses,
  };
  return {
    reason: isKeptBack(face)
      ? `${face.reason} · preferred_lft 0: checks leave from the director’s own address`
      : face.reason,
    head: `vrrp_instance ${face.name}`,
    lines: [...emitBlock(vrrpInstance, values, host.keepalived), ...instance.verbatim],
  };
}

/** The director's own address on a NIC; that of the facing NIC may be known otherwise. */
function addressOn(director: Host, nic: string, family: Family): string {
  const known = director.nics.find(({ name }) => name === nic)?.addresses.map(({ ip }) => ip) ?? [];
  const facing = nic === director.interface ? director.addresses.map(({ ip }) => ip) : [];
  return [...facing, ...known].find((ip) => ip.family === family)?.text ?? '';
}
