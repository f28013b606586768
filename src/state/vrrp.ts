import type { Cidr, Family } from '../base/ip.ts';
import { isDeprecated } from '../facts/address.ts';
import type { VirtualAddress, Fact as VrrpFact } from '../facts/vrrp-instance.ts';
import type { Fact } from '../generated/facts.ts';
import type { Cluster, Host, VrrpInstance } from '../model/model.ts';
import { insideNic } from '../model/nat.ts';

/** An advert holds no more addresses. */
const mostAdvertised = 20;

/** The VRRP instances of a cluster as one of its directors runs them. */
export function vrrpFacts(host: Host, cluster: Cluster): Fact[] {
  const { name, natGateway, instances, directors } = cluster;
  const facing = (director: Host) => director.interface;
  const facts = instances.flatMap((instance): Fact[] => {
    const outside = { name: instance.name, reason: reasonOf(instance), nicOf: facing, ...advertised(instance) };
    if (natGateway === undefined) return [instanceFact(instance, outside, directors, host)];
    const inside = {
      name: insideName(instance),
      reason: `${reasonOf(instance)}, inside: the real servers’ gateway`,
      nicOf: (director: Host) => insideNic(director, natGateway) ?? director.interface,
      family: natGateway.cidr.ip.family,
      addresses: [{ ...natGateway.cidr, advertised: true }],
    };
    return [outside, inside].map((side) => instanceFact(instance, side, directors, host));
  });
  const [instance] = instances;
  if (natGateway === undefined || instance === undefined) return facts;
  // Whoever holds the VIP must also be the real servers' gateway.
  const group: Fact = {
    kind: 'sync-group',
    name,
    instances: [instance.name, insideName(instance)],
    reason: `cluster ${name} · NAT: VIPs and the real servers’ gateway move together`,
    origin: natGateway.origin,
  };
  return [group, ...facts];
}

/** What an instance does on one of its networks: that of the clients, or that of the real servers who have it for a gateway. */
interface Side {
  readonly name: string;
  readonly reason: string;
  readonly family: Family;
  readonly addresses: readonly (Cidr & { advertised: boolean })[];
  /** The NIC in that network, on each director. */
  nicOf(director: Host): string;
}

function reasonOf({ cluster, name }: VrrpInstance): string {
  return `cluster ${cluster} · vrrp_instance ${name}`;
}

function insideName({ name }: VrrpInstance): string {
  return `${name}_inside`;
}

/** The addresses in an advert share a family, and there is room for so many: the others go along without being in it. */
function advertised({ vips }: VrrpInstance): Pick<Side, 'family' | 'addresses'> {
  const of = (family: Family) => vips.map(({ cidr }) => cidr).filter(({ ip }) => ip.family === family);
  const family = of(4).length > 0 ? 4 : 6;
  return {
    family,
    addresses: [
      ...of(family).map((cidr, index) => ({ ...cidr, advertised: index < mostAdvertised })),
      ...(family === 4 ? of(6).map((cidr) => ({ ...cidr, advertised: false })) : []),
    ],
  };
}

function instanceFact(instance: VrrpInstance, side: Side, directors: readonly Host[], host: Host): VrrpFact {
  const nic = side.nicOf(host);
  const addressOf = (director: Host) => addressOn(director, side.nicOf(director), side.family);
  const { version = side.family === 6 ? 3 : undefined, state = 'BACKUP', ...directives } = instance.directives;
  return {
    kind: 'vrrp-instance',
    name: side.name,
    family: side.family,
    interface: nic,
    // Every director of the cluster has one.
    priority: instance.priorities.get(host.name) as number,
    addresses: side.addresses.map(
      (address): VirtualAddress => ({ ...address, deprecated: isDeprecated(address.ip, nic) }),
    ),
    ...(instance.unicast
      ? {
          unicast: {
            source: addressOf(host),
            peers: directors.filter((one) => one !== host).map(addressOf),
          },
        }
      : {}),
    // VRRPv2 has no IPv6.
    settings: { ...directives, state, ...(version === undefined ? {} : { version }) },
    hasSecret: instance.hasSecret,
    verbatim: instance.verbatim,
    reason: side.reason,
    origin: instance.origin,
  };
}

/** The director's own address on a NIC; that of the facing NIC may be known otherwise. */
function addressOn(director: Host, nic: string, family: Family): string {
  const known = director.nics.find(({ name }) => name === nic)?.addresses.map(({ ip }) => ip) ?? [];
  const facing = nic === director.interface ? director.addresses.map(({ ip }) => ip) : [];
  return [...facing, ...known].find((ip) => ip.family === family)?.text ?? '';
}
