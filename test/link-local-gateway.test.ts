import { describe, expect, test } from 'vitest';
import { hostState } from '../src/state/host.ts';
import { shellCommands } from '../src/views/shell.ts';
import { compileText } from './support/cases.ts';
import { missing } from './support/need.ts';
import { inNamespace } from './support/run.ts';

/** NAT over IPv6 with the directors' link-local address for a gateway; the second real server has its files from somebody else. */
const { fleet, tree, diagnostics } = compileText(`all:
  vars:
    lvs_platform: rhel8
    lvs_network: network-scripts
    lvs_clusters:
      web: {lb_kind: NAT, directors: lb, real_servers: rs, nat_gateway: "fe80::1/64",
        vrrp: {virtual_router_id: 51},
        virtual_servers: {http: {virtual_ipaddress: "2001:db8:1::10/64", port: 80}}}
  children:
    lb:
      hosts:
        lb1: {lvs_interfaces: {eth0: {address: "2001:db8:1::2/64"}, eth1: {address: ["2001:db8:2::2/64", "fe80::2/64"]}}}
        lb2: {lvs_interfaces: {eth0: {address: "2001:db8:1::3/64"}, eth1: {address: ["2001:db8:2::3/64", "fe80::3/64"]}}}
    rs:
      hosts:
        web1: {lvs_interface: ens3, lvs_interfaces: {ens3: {address: "2001:db8:2::11/64"}}}
        web2: {lvs_interface: ens4, lvs_address: "2001:db8:2::12"}
`);

const commandsOf = (name: string) => {
  const host = fleet?.hosts.get(name);
  if (fleet === undefined || host === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return shellCommands(hostState(fleet, host));
};

test('network-scripts is told the NIC, without which it sets no such route', () => {
  expect(tree?.get('web1/etc/sysconfig/network-scripts/ifcfg-ens3')?.content).toMatch(/^IPV6_DEFAULTGW=fe80::1%ens3$/m);
});

const absent = missing('network namespaces');
describe.skipIf(absent)(`the commands set the route${absent}`, () => {
  test.each([
    ['web1', 'ens3'],
    ['web2', 'ens4'],
  ])('%s', (name, nic) => {
    const { status, output } = inNamespace(
      `ip link add ${nic} type veth peer name other
ip link set ${nic} up
ip link set other up
${commandsOf(name)}
ip -6 route show default`,
    );
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(output).toContain(`default via fe80::1 dev ${nic} `);
  });
});
