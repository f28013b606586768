import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileText } from '../support/cases.ts';
import { keepalivedTest } from '../support/keepalived.ts';
import { missing } from '../support/need.ts';

const absent = missing('keepalived', 'network namespaces');

/** A cluster for the keepalived that is installed here, with these lines of the cluster and of the virtual server. */
function inventory(cluster: string, server: string): string {
  const indent = (text: string, by: number) => text.replace(/^/gm, ' '.repeat(by));
  return `all:
  vars:
    lvs_platform: rhel9
    lvs_keepalived_version: 2.2.7
    lvs_clusters:
      web:
        directors: lb
        real_servers: rs
${indent(cluster, 8)}
        virtual_servers:
          http:
${indent(server, 12)}
  children:
    lb:
      hosts:
        lb1: {lvs_interfaces: {eth0: {address: [192.0.2.2/24, "2001:db8::2/64"]}, eth1: {address: 10.0.0.2/24}}}
        lb2: {lvs_interfaces: {eth0: {address: [192.0.2.3/24, "2001:db8::3/64"]}, eth1: {address: 10.0.0.3/24}}}
    rs:
      hosts:
        r1: {lvs_interfaces: {eth0: {address: [192.0.2.11/24, "2001:db8::11/64"]}}}
        r2: {lvs_interfaces: {eth0: {address: [192.0.2.12/24, "2001:db8::12/64"]}}}
`;
}

const dr = 'lb_kind: DR\nvrrp: {virtual_router_id: 51, advert_int: 1}';
const http = 'virtual_ipaddress: 192.0.2.10/24\nport: 80';

const clusters: [name: string, cluster: string, server: string, says: RegExp][] = [
  ['IPv6 alone', dr, 'virtual_ipaddress: "2001:db8::10/64"\nport: 80', /version 3[\s\S]*2001:db8::10\/64/],
  [
    'IPv6 beside IPv4',
    dr,
    'virtual_ipaddress: [192.0.2.10/24, "2001:db8::10/64"]\nport: 80',
    /virtual_ipaddress_excluded/,
  ],
  [
    'more VIPs than an advert holds',
    dr,
    `virtual_ipaddress: [${Array.from({ length: 25 }, (_, n) => `192.0.2.${100 + n}/24`).join(', ')}]\nport: 80`,
    /virtual_ipaddress \{\n(?: {8}\S+\n){20} {4}\}\n {4}virtual_ipaddress_excluded \{\n(?: {8}\S+\n){5}/,
  ],
  [
    'VRRPv3 below a second',
    'lb_kind: DR\nvrrp: {virtual_router_id: 51, version: 3, advert_int: 0.2}',
    http,
    /advert_int 0\.2/,
  ],
  [
    'NAT with unicast adverts',
    'lb_kind: NAT\nnat_gateway: 10.0.0.1/24\nvrrp: {virtual_router_id: 51, unicast: true}',
    http,
    /unicast_src_ip 192\.0\.2\.2[\s\S]*unicast_src_ip 10\.0\.0\.2\n {4}unicast_peer \{\n {8}10\.0\.0\.3/,
  ],
  [
    'a program for a check',
    dr,
    `${http}\nchecks: [{MISC_CHECK: {misc_path: "/bin/true 'two words' x", misc_timeout: 3}}]`,
    /enable_script_security\n {4}script_user root/,
  ],
  [
    'programs for events',
    dr,
    `${http}\nquorum_up: /bin/true up\nquorum_down: /bin/true down\nservers: {r1: {notify_down: /bin/true}}`,
    /quorum_up "\/bin\/true up"/,
  ],
  [
    'pages over HTTP and HTTPS',
    dr,
    `${http}\nchecks:\n  - HTTP_GET: {url: [{path: "/a b?c=d&e=#f!", status_code: 200}, {path: /x, digest: d41d8cd98f00b204e9800998ecf8427e}], retry: 2, connect_timeout: 2}\n  - SSL_GET: {url: [{path: /, status_code: 200-299}], enable_sni: true, virtualhost: www.example.com}`,
    /path "\/a b\?c=d&e=#f!"/,
  ],
  [
    'a secret of odd characters',
    'lb_kind: DR\nvrrp: {virtual_router_id: 51, auth_pass: {env: ODD}}',
    http,
    /auth_pass "a#b!c 'd"/,
  ],
  [
    'raw lines',
    `${dr}\nverbatim: |\n  vrrp_script chk {\n      script "/bin/true"\n      interval 2\n  }\nglobal_defs: {enable_script_security: true, script_user: root}`,
    `${http}\nverbatim: "smtp_alert"`,
    /vrrp_script chk \{/,
  ],
  [
    'every flag of sh',
    dr,
    `${http}\nlb_algo: sh\nsh-port: true\nsh-fallback: true`,
    /lb_algo sh[\s\S]*sh-port\n {4}sh-fallback/,
  ],
  [
    'persistence by network',
    dr,
    `${http}\npersistence_timeout: 300\npersistence_granularity: 255.255.255.0`,
    /persistence_granularity 255\.255\.255\.0/,
  ],
  ['one director', 'lb_kind: DR', http, /virtual_server 192\.0\.2\.10 80/],
];

describe.skipIf(absent)(`keepalived -t accepts in silence${absent}`, () => {
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  test.each(clusters)('%s', (name, cluster, server, says) => {
    const text =
      name === 'one director'
        ? inventory(cluster, server).replace('directors: lb', 'directors: lb1')
        : inventory(cluster, server);
    const { tree, diagnostics } = compileText(text, { ODD: "a#b!c 'd" });
    expect(diagnostics).toEqual([]);
    const { content = '' } = tree?.get('lb1/etc/keepalived/keepalived.conf') ?? {};
    expect(content).toMatch(says);
    const file = path.join(scratch, 'keepalived.conf');
    writeFileSync(file, content);
    expect(keepalivedTest(file)).toEqual({ status: 0, output: '' });
  });
});
