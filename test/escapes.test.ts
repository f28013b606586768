import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashComment, xmlComment } from '../src/base/escapes.ts';
import { compile } from '../src/pipeline.ts';
import { cases, compileText, inventoryOf, sourcesOf } from './support/cases.ts';
import { missing } from './support/need.ts';

/** File names that a repository may hold, however its author came by them. */
const names = [
  'a---b.yaml',
  '-->.yaml',
  '--',
  '<!-- & "x" -->',
  'DEVICE=$(touch pwned) TYPE=x.yaml',
  'a\nb } { ; touch pwned\r\nCOMMIT',
  'x"\'`\\',
  '\u202eabc\u2028d',
  `${'long '.repeat(400)}`,
  `${'ä'.repeat(3000)}`,
  '}',
  '{{x}} ${y} %n %%',
];

const secrets = { env: () => 'exampl3', file: () => 'exampl3' };
const texts = cases.map((name) => {
  const text = readFileSync(inventoryOf(name), 'utf8');
  return { text, plain: compile(sourcesOf(text), secrets).tree };
});

/** What is no comment of a file. */
function substance(content: string): string[] {
  return content.split('\n').filter((line) => !/^\s*(#|<!--.*-->$)/.test(line));
}

describe.each(names)('an inventory called %j', (name) => {
  test('changes comments alone, and no file has a line that its reader would cut', () => {
    for (const { text, plain } of texts) {
      const { tree } = compile({ ...sourcesOf(text), name }, secrets);
      for (const [file, { content }] of tree ?? []) {
        expect({ file, lines: substance(content) }).toEqual({
          file,
          lines: substance(plain?.get(file)?.content ?? ''),
        });
        for (const line of content.split('\n')) expect(Buffer.byteLength(line)).toBeLessThan(1000);
      }
    }
  });
});

test('no comment of an ifcfg file holds "=": initscripts evaluate the lines with DEVICE= in them', () => {
  expect(hashComment('DEVICE=$(touch pwned)')).toBe('DEVICE:$(touch pwned)');
});

test.each(['-', '--', '---', 'a---b', '->', '-->', 'a--', '<!--'])('XML takes %j in a comment', (text) => {
  expect(xmlComment(text)).not.toMatch(/--|-$/);
});

const needs = missing('python3');
test.skipIf(needs !== '')(`an XML parser reads direct.xml, whatever the names are${needs}`, () => {
  const parse = 'import sys, xml.etree.ElementTree as t\nprint(len(t.fromstring(sys.stdin.buffer.read())))';
  for (const [cluster, server] of [
    ['a---b', 'c--'],
    ['a-', 'b-'],
    ['x----', 'y'],
  ]) {
    const { tree, diagnostics } = compileText(`all:
  vars:
    lvs_platform: rhel8
    lvs_iptables_rules: ['-A INPUT -m comment --comment "<a> & </rule> ]]> -->" -j ACCEPT']
    lvs_clusters:
      ${cluster}: {lb_kind: DR, arp_method: firewalld, directors: lb, real_servers: rs, vrrp: {virtual_router_id: 51},
        virtual_servers: {${server}: {virtual_ipaddress: 192.0.2.10/24, port: 80}}}
  children:
    lb: {hosts: {lb1: {lvs_address: 192.0.2.2}, lb2: {lvs_address: 192.0.2.3}}}
    rs: {hosts: {web1: {lvs_address: 192.0.2.11}}}
`);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { content = '' } = tree?.get('web1/etc/firewalld/direct.xml') ?? {};
    const { status, stdout, stderr } = spawnSync('python3', ['-c', parse], { input: content, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '2\n', stderr: '' });
  }
});
