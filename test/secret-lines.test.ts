import { describe, expect, test } from 'vitest';
import { asFileTree, changesBetween } from '../src/diff/changes.ts';
import { compileText } from './support/cases.ts';

const conf = 'lb1/etc/keepalived/keepalived.conf';

function compiled({ vrrp = '', cluster = '', server = '' }: { vrrp?: string; cluster?: string; server?: string }) {
  return compileText(`all:
  vars:
    lvs_platform: rhel8
    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: rs
        vrrp: {virtual_router_id: 51${vrrp}}
        ${cluster}
        virtual_servers: {http: {virtual_ipaddress: 192.0.2.10/24, port: 80${server}}}
  children:
    lb: {hosts: {lb1: {ansible_host: 192.0.2.2}, lb2: {ansible_host: 192.0.2.3}}}
    rs: {hosts: {web1: {ansible_host: 192.0.2.11}}}
`);
}

const secret = 's3cr3t';
const places: [place: string, inventory: Parameters<typeof compiled>[0]][] = [
  ['raw lines of an instance', { vrrp: `, verbatim: "authentication {\\n auth_type PASS\\n auth_pass ${secret}\\n}"` }],
  ['a line behind a brace', { vrrp: `, verbatim: "authentication { auth_pass ${secret} # }\\n}"` }],
  ['a quoted word', { vrrp: `, verbatim: 'authentication { "auth_pass" "${secret}" }'` }],
  ['a comment', { vrrp: `, verbatim: "# auth_pass ${secret}"` }],
  ['raw lines of a cluster', { cluster: `verbatim: "SSL {\\n  password \\"${secret}\\"\\n}"` }],
  ['a password of a key', { cluster: `SSL: {password: ${secret}, key: /etc/x}` }],
];

describe.each(places)('a secret in %s', (_, inventory) => {
  const { tree, diagnostics } = compiled(inventory);

  test('is told as one that stands in the inventory', () => {
    expect(diagnostics.map(({ rule, severity }) => ({ rule, severity }))).toEqual([
      { rule: 'secret-literal', severity: 'warning' },
    ]);
  });

  test('is written so that root alone can read it', () => {
    expect(tree?.get(conf)).toMatchObject({ mode: '0640', secret: true });
    expect(tree?.get(conf)?.content).toContain(secret);
  });

  test('is shown in no difference, not even in one of it alone', () => {
    const other = compiled(JSON.parse(JSON.stringify(inventory).replace(secret, 'another'))).tree;
    for (const [before, after] of [
      [tree, other],
      [other, tree],
      [new Map(), tree],
      [tree, new Map()],
      [compiled({}).tree, tree],
    ] as const) {
      const shown = JSON.stringify(changesBetween(asFileTree(before ?? new Map()), asFileTree(after ?? new Map())));
      expect(shown).toContain('********');
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain('another"');
    }
  });
});

test('what is no secret makes no file secret', () => {
  const { tree, diagnostics } = compiled({
    cluster: 'SSL: {key: /etc/pki/password}',
    server: ', verbatim: "virtualhost passwords"',
  });
  expect(diagnostics).toEqual([]);
  expect(tree?.get(conf)).toMatchObject({ mode: '0644' });
});
