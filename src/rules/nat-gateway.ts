import { contains, formatCidr } from '../base/ip.ts';
import { originOfKey } from '../inventory/origin.ts';
import type { Cluster } from '../model/model.ts';
import { example } from './example.ts';
import type { Finding, Rule } from './rule.ts';

const nat = 'lb_kind: NAT\nvrrp: {virtual_router_id: 51}';
const inside = {
  lb1: 'lvs_interfaces: {eth0: {address: 192.0.2.2/24}, eth1: {address: 10.0.0.2/24}}',
  lb2: 'lvs_interfaces: {eth0: {address: 192.0.2.3/24}, eth1: {address: 10.0.0.3/24}}',
  web1: 'lvs_interfaces: {eth0: {address: 10.0.0.11/24}}',
  web2: 'lvs_interfaces: {eth0: {address: 10.0.0.12/24}}',
};

export default {
  severity: 'error',
  doc: 'NAT: the real servers’ replies go back through the director that holds the VIP.',
  examples: {
    bad: example({ cluster: nat, ...inside }),
    good: example({ cluster: `${nat}\nnat_gateway: 10.0.0.1/24`, ...inside }),
  },
  check(fleet, report) {
    for (const cluster of fleet.clusters) {
      const isNat = cluster.virtualServers.some(({ lbKind }) => lbKind === 'NAT');
      if (isNat && cluster.natGateway === undefined) {
        report({
          at: cluster.origin,
          message: `the cluster "${cluster.name}" balances by NAT and has no nat_gateway`,
          consequence:
            'the real servers would answer past the director, and clients would drop replies from an address that they never asked',
          hint: 'nat_gateway: 192.168.0.1/24, the directors’ inside address',
        });
      } else if (!isNat && cluster.natGateway !== undefined) {
        report({
          at: originOfKey(cluster.written, 'nat_gateway'),
          message: `the cluster "${cluster.name}" has a nat_gateway and balances nothing by NAT`,
          hint: 'lb_kind: NAT, or no nat_gateway',
        });
      } else if (isNat) {
        checkFamilies(cluster, report);
        checkDirectors(cluster, report);
        checkRealServers(cluster, report);
      }
    }
  },
} satisfies Rule;

function checkFamilies({ natGateway, virtualServers }: Cluster, report: (finding: Finding) => void): void {
  for (const { lbKind, family, vips, origin } of virtualServers) {
    if (lbKind !== 'NAT' || natGateway === undefined || natGateway.cidr.ip.family === family) continue;
    report({
      at: vips[0]?.origin ?? origin,
      message: `this VIP is IPv${family}, and nat_gateway is IPv${natGateway.cidr.ip.family}`,
      consequence: 'the real servers’ replies would have no way back through the director',
      hint: `a cluster of its own with an IPv${family} nat_gateway`,
      related: [{ message: 'nat_gateway', at: natGateway.origin }],
    });
  }
}

function checkDirectors(
  { name, natGateway, directors, instances, engine }: Cluster,
  report: (finding: Finding) => void,
): void {
  if (natGateway === undefined) return;
  const { cidr, origin } = natGateway;
  if (instances.length > 1) {
    report({
      at: origin,
      message: `the cluster "${name}" has one nat_gateway and ${instances.length} VRRP instances`,
      consequence:
        'the gateway could follow only one of them, and the other’s replies would go through the wrong director',
      hint: 'one cluster for each instance, with a nat_gateway of its own',
    });
  }
  for (const director of directors) {
    const addresses = director.nics.flatMap((nic) => nic.addresses);
    if (instances.length === 0) {
      if (addresses.length === 0 || addresses.some((own) => own.ip.text === cidr.ip.text)) continue;
      report({
        at: origin,
        message: `nat_gateway ${formatCidr(cidr)} is no address of the standalone director "${director.name}"`,
        consequence: 'the real servers would send their replies to an address that nobody has',
        hint: `one of ${addresses.map(formatCidr).join(', ')}`,
        related: [{ message: 'the director', at: director.origin }],
      });
    } else if (!addresses.some((own) => contains(own, cidr.ip))) {
      report({
        at: origin,
        message: `"${director.name}" has no NIC in the network of nat_gateway ${formatCidr(cidr)}`,
        consequence: `${engine} would not know where to hold the real servers’ gateway`,
        hint: `lvs_interfaces of "${director.name}" with its inside NIC: {eth1: {address: …/${cidr.prefix}}}`,
        related: [{ message: 'the director', at: director.origin }],
      });
    } else if (addresses.some((own) => own.ip.text === cidr.ip.text)) {
      report({
        at: origin,
        message: `nat_gateway ${formatCidr(cidr)} is an address of "${director.name}" itself`,
        consequence: 'it would stay there when the other director takes over, and the replies with it',
        hint: 'a further address of that network, which VRRP moves',
        related: [{ message: 'the director', at: director.origin }],
      });
    }
  }
}

function checkRealServers({ natGateway, virtualServers }: Cluster, report: (finding: Finding) => void): void {
  if (natGateway === undefined) return;
  const hosts = new Set(
    virtualServers.flatMap(({ lbKind, realServers }) => (lbKind === 'NAT' ? realServers.map(({ host }) => host) : [])),
  );
  for (const { name, nics, interface: facing } of hosts) {
    for (const nic of nics) {
      if (nic.gateway === undefined || nic.gatewayOrigin === undefined || nic.gateway.text === natGateway.cidr.ip.text)
        continue;
      if (nic.gateway.family !== natGateway.cidr.ip.family) continue;
      report({
        at: nic.gatewayOrigin,
        message: `the real server "${name}" has ${nic.gateway.text} for its gateway, and NAT needs ${natGateway.cidr.ip.text}`,
        consequence: 'its replies would pass by the director, and clients would drop them',
        hint: nic.name === facing ? 'no gateway here: lvsgen sets it' : 'no gateway on this NIC',
        related: [{ message: 'nat_gateway', at: natGateway.origin }],
      });
    }
  }
}
