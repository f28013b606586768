import { expect, test } from 'vitest';
import { compileText } from './support/cases.ts';

const errorsWith = (own: string) =>
  compileText(`all:
  vars:
    lvs_platform: rhel9
    lvs_clusters:
      web: {lb_kind: NAT, directors: lb, real_servers: web, nat_gateway: 10.0.0.1/24,
        virtual_servers: {http: {virtual_ipaddress: 192.0.2.10/24, port: 80}}}
  hosts:
    lb: {lvs_sysctl: {${own}}, lvs_interfaces: {eth0: {address: 192.0.2.2/24}, eth1: {address: 10.0.0.1/24}}}
    web: {lvs_interfaces: {eth0: {address: 10.0.0.2/24}}}
`).diagnostics.flatMap(({ severity, rule }) => (severity === 'error' ? [rule] : []));

// The kernel has one switch under two names (ip-sysctl: ip_forward).
test.each(['net.ipv4.ip_forward', 'net.ipv4.conf.all.forwarding', 'net/ipv4/conf/all/forwarding'])(
  'forwarding is not switched off under the name %s',
  (name) => {
    expect(errorsWith(`${name}: 0`)).toEqual(['sysctl-conflict']);
    expect(errorsWith(`${name}: 1`)).toEqual([]);
  },
);
