import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownLineFaults, type Restorer } from '../../src/netfilter/own-lines.ts';
import { formats } from '../../src/schema/formats.ts';
import { compileText } from '../support/cases.ts';
import { missing } from '../support/need.ts';
import { inNamespace } from '../support/run.ts';

/** Lines for the table filter, and whether they are right: then each program takes the file, else none does. */
const examples: [restorer: Restorer, lines: string[], isRight: boolean, table?: string][] = [
  ['iptables', ['-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT'], true],
  ['iptables', ['-A INPUT'], true],
  ['iptables', [':INPUT DROP', '-A INPUT -i lo -j ACCEPT'], true],
  ['iptables', [':INPUT DROP [12:3456]', ':MINE - [0:0]', '-A INPUT -j MINE', '-A MINE -g MINE2', ':MINE2 -'], true],
  ['iptables', ['-A INPUT -m comment --comment "a \\"b\\" \'c\' -A -t # }" -j ACCEPT'], true],
  ['iptables', ["-A INPUT -m comment --comment it's -j ACCEPT"], true],
  ['iptables', ['-A INPUT -s 192.0.2.0/24,198.51.100.1 -j REJECT --reject-with icmp-port-unreachable'], true],
  ['iptables', ['-A PREROUTING -p tcp -m multiport --dports 80,443 -j REDIRECT'], true, 'nat'],
  ['ip6tables', ['-A INPUT -s 2001:db8::/32 -p ipv6-icmp -j ACCEPT'], true],
  ['iptables', ['-A INPUT -j ACEPT'], false],
  ['iptables', ['-A MINE -j ACCEPT'], false],
  ['iptables', ['-A PREROUTING -j ACCEPT'], false],
  ['iptables', ['-A INPUT -j OUTPUT'], false],
  ['iptables', ['-A INPUT -g MINE'], false],
  ['iptables', ['-A INPUT -j'], false],
  ['iptables', ['-A INPUT --dport 22 -j ACCEPT'], false],
  ['iptables', ['-A INPUT -t nat -j ACCEPT'], false],
  ['iptables', ['-A INPUT -j ACCEPT -A INPUT -j DROP'], false],
  ['iptables', ['-A INPUT -s 2001:db8::1 -j ACCEPT'], false],
  ['iptables', ['-A INPUT -s host.invalid -j ACCEPT'], false],
  ['iptables', ['-A INPUT ! -d 192.0.2.9 -j ACCEPT'], true],
  ['iptables', ['-A INPUT -s 192.0.2.0/24,198.51.100.1 ! -d 192.0.2.9 -j ACCEPT'], false],
  ['iptables', ['-A INPUT -s 192.0.2.300 -j ACCEPT'], false],
  ['iptables', [`-A INPUT -m comment --comment "${'x'.repeat(1100)}" -j ACCEPT`], false],
  ['iptables', [':INPUT REJECT'], false],
  ['iptables', [`:${'X'.repeat(40)} -`], false],
  ['ip6tables', ['-A INPUT -s 192.0.2.1 -j ACCEPT'], false],
  ['iptables', ['-A INPUT -s 192.0.2.0/255.255.255.0 -p 47 -j ACCEPT'], true],
  ['iptables', ['-A FORWARD -i eth0 -o eth1 -p tcp -m tcp --dport 1024:65535 -j ACCEPT'], true],
  ['iptables', [':MINE -', '-A INPUT -j MINE', '-A MINE -i eth0 -j DROP'], true],
  ['iptables', ['-A INPUT -s 192.0.2.0/33 -j ACCEPT'], false],
  ['ip6tables', ['-A INPUT -s 2001:db8::/129 -j ACCEPT'], false],
  ['iptables', ['-A INPUT -o eth0 -j ACCEPT'], false],
  ['iptables', ['-A PREROUTING -o eth0 -j ACCEPT'], false, 'nat'],
  ['ip6tables', ['-A OUTPUT -i eth0 -j ACCEPT'], false],
  ['iptables', ['-A POSTROUTING -i eth0 -j MASQUERADE'], false, 'nat'],
  ['iptables', ['-A INPUT -i averyverylongname -j ACCEPT'], false],
  ['iptables', ['-A INPUT -p tcp -m tcp --dport 65536 -j ACCEPT'], false],
  ['iptables', ['-A INPUT -p tcp -m multiport --dports 80,70000 -j ACCEPT'], false],
  ['iptables', ['-A INPUT -p 256 -j ACCEPT'], false],
  ['iptables', ['-A INPUT -p udp -p tcp -j ACCEPT'], false],
  ['iptables', ['-A INPUT -s 192.0.2.1 -s 192.0.2.2 -j ACCEPT'], false],
  ['iptables', ['-A INPUT -j LOG -j DROP'], false],
  ['iptables', [':MINE -', '-A INPUT -j LOG -g MINE'], false],
  ['iptables', ['-A PREROUTING -j DROP'], false, 'nat'],
  ['iptables', [':ACCEPT -', '-A INPUT -j ACCEPT'], false],
  ['arptables', ['-A INPUT -i eth1 -j ACCEPT'], true],
  ['arptables', [':INPUT DROP', ':MINE -', '-A INPUT -j MINE', '-A MINE -d 192.0.2.1 -j ACCEPT'], true],
  ['arptables', ['-A INPUT -j ACEPT'], false],
  ['arptables', ['-A IN -j DROP'], false],
  ['arptables', [':INPUT ACCEPT [0:0]'], false],
];

/** What the programs take and that is wrong all the same. */
const takenAndWrong: [restorer: Restorer, lines: string[], message: RegExp][] = [
  ['iptables', ['-A INPUT -j ACCEPT -m comment --comment "open'], /not closed/],
  ['iptables', [':INPUT -'], /has a policy/],
  ['iptables', [':MINE ACCEPT', '-A INPUT -j MINE'], /has no policy/],
  ['iptables', [':MINE -', ':MINE -'], /twice/],
  // The program prints its help and reports success; no rule is there.
  ['iptables', ['-A INPUT -j ACCEPT -h'], /loads nothing/],
  ['ip6tables', ['-A INPUT -V -j ACCEPT'], /loads nothing/],
  ['arptables', [':IN DROP'], /old name of INPUT/],
];

const faultsOf = (restorer: Restorer, lines: string[], table = 'filter') => [
  ...lines.flatMap((line) => formats.rule?.(line) ?? []),
  ...ownLineFaults(lines, table, restorer).map(({ message }) => message),
];

test.each(examples)('%s: %j is right: %s', (restorer, lines, isRight, table) => {
  expect(faultsOf(restorer, lines, table).length === 0).toBe(isRight);
});

test.each(takenAndWrong)('%s: %j is refused', (restorer, lines, message) => {
  expect(faultsOf(restorer, lines).join('\n')).toMatch(message);
});

/** The file that lvsgen renders for a host with these lines. */
function rendered(restorer: Restorer, lines: string[], table = 'filter'): string {
  const isArp = restorer === 'arptables';
  const rules = JSON.stringify(isArp ? lines : { [table]: lines });
  const v6 = restorer === 'ip6tables';
  const { tree, diagnostics } = compileText(`all:
  vars:
    lvs_platform: ${isArp ? 'rhel7' : 'rhel8'}
    lvs_${restorer}_rules: ${rules}
    lvs_clusters:
      web: {lb_kind: DR, arp_method: ${isArp ? 'arptables' : 'iptables'}, directors: lb, real_servers: rs,
        vrrp: {virtual_router_id: 51},
        virtual_servers: {http: {virtual_ipaddress: "${v6 ? '2001:db8::10/64' : '192.0.2.10/24'}", port: 80}}}
  children:
    lb: {hosts: {lb1: {lvs_address: "${v6 ? '2001:db8::2' : '192.0.2.2'}"}, lb2: {lvs_address: "${v6 ? '2001:db8::3' : '192.0.2.3'}"}}}
    rs: {hosts: {web1: {lvs_address: "${v6 ? '2001:db8::11' : '192.0.2.11'}"}}}
`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return tree?.get(`web1/etc/sysconfig/${restorer}`)?.content ?? '';
}

/** The same without asking lvsgen, for lines that it refuses. */
function raw(restorer: Restorer, lines: string[], table = 'filter'): string {
  if (restorer === 'arptables') return ['*filter', ...lines, ''].join('\n');
  return [`*${table}`, ...lines.map((line) => (/^:\S+ \S+$/.test(line) ? `${line} [0:0]` : line)), 'COMMIT', ''].join(
    '\n',
  );
}

/** The exit status of the restoring program for each file, all in one namespace. */
function restored(variant: 'legacy' | 'nft', files: { restorer: Restorer; text: string }[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-own-'));
  try {
    for (const [at, { text }] of files.entries()) writeFileSync(path.join(folder, String(at)), text);
    const lines = files.map(({ restorer }, at) => {
      const program = `${restorer}-${variant}-restore`;
      const save = restorer === 'arptables' ? '' : `&& ${restorer}-${variant}-save >${at}.saved 2>/dev/null`;
      return `rc=0; ${program} <${at} >${at}.out 2>&1 ${save} || rc=$?; echo $rc >${at}.rc; : >>${at}.saved; ${
        restorer === 'arptables' ? '' : `${restorer}-${variant} -F; ${restorer}-${variant} -X`
      }`;
    });
    // Debian's legacy arptables-restore calls /usr/sbin/arptables, whatever that is.
    const legacy = variant === 'legacy' ? 'mount --bind "$(command -v arptables-legacy)" /usr/sbin/arptables' : '';
    const { status, output } = inNamespace([legacy, 'cd "$1"', ...lines].join('\n'), folder);
    if (status !== 0) throw new Error(output);
    const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
    return files.map((_, at) => (read(`${at}.rc`) === '0\n' ? read(`${at}.saved`) : `refused: ${read(`${at}.out`)}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(['legacy', 'nft'] as const)('%s', (variant) => {
  const needs = missing(`iptables-${variant}`, `arptables-${variant}`, 'network namespaces');

  test.skipIf(needs !== '')(`agrees${needs}`, () => {
    const right = examples.filter(([, , isRight]) => isRight);
    const taken = restored(
      variant,
      right.map(([restorer, lines, , table]) => ({ restorer, text: rendered(restorer, lines, table) })),
    );
    expect(taken.filter((one) => one.startsWith('refused'))).toEqual([]);
    // nftables has its own arptables-restore, which takes counters, and the old chains as chains of one's own.
    const wrong = examples.filter(
      ([restorer, , isRight]) => !isRight && (variant === 'legacy' || restorer !== 'arptables'),
    );
    const refused = restored(
      variant,
      wrong.map(([restorer, lines, , table]) => ({ restorer, text: raw(restorer, lines, table) })),
    );
    expect(wrong.filter((_, at) => !refused[at]?.startsWith('refused')).map(([, lines]) => lines)).toEqual([]);
  });
});

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const comment = fc
  .array(fc.constantFrom(...' abz09"\\\'#;$`|&<>{}()*!?~-é%,:=@'.split('')), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(''))
  // Ansible would take it for a template.
  .filter((text) => !/\{[{%#]/.test(text));
/** As iptables-save writes a text. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

describe.each(['legacy', 'nft'] as const)('%s', (variant) => {
  const needs = missing(`iptables-${variant}`, 'network namespaces');

  test.skipIf(needs !== '')(`comments of any kind come back from iptables-save (SEED=${seed})${needs}`, () => {
    const texts = fc.sample(comment, { numRuns: 120, seed });
    const lines = texts.map((text) => `-A INPUT -m comment --comment ${quoted(text)} -j ACCEPT`);
    expect(faultsOf('iptables', lines)).toEqual([]);
    const [saved = ''] = restored(variant, [{ restorer: 'iptables', text: rendered('iptables', lines) }]);
    const back = saved.split('\n').flatMap((line) => {
      const [, text] = /^-A INPUT -m comment --comment (.*) -j ACCEPT$/.exec(line) ?? [];
      return text === undefined ? [] : [text.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1')];
    });
    expect(back).toEqual(texts);
  });
});

const needsFirewalld = missing('firewall-offline-cmd', 'network namespaces');
test.skipIf(needsFirewalld !== '')(
  `firewalld reads the same words from direct.xml (SEED=${seed})${needsFirewalld}`,
  () => {
    const texts = fc.sample(comment, { numRuns: 120, seed });
    const lines = texts.map((text) => `-A INPUT -m comment --comment ${quoted(text)} -j ACCEPT`);
    const { tree, diagnostics } = compileText(`all:
  vars:
    lvs_platform: rhel8
    lvs_iptables_rules: ${JSON.stringify([':MINE -', ...lines])}
    lvs_clusters:
      a---b: {lb_kind: DR, arp_method: firewalld, directors: lb, real_servers: rs, vrrp: {virtual_router_id: 51},
        virtual_servers: {h--p: {virtual_ipaddress: 192.0.2.10/24, port: 80}}}
  children:
    lb: {hosts: {lb1: {lvs_address: 192.0.2.2}, lb2: {lvs_address: 192.0.2.3}}}
    rs: {hosts: {web1: {lvs_address: 192.0.2.11}}}
`);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-direct-'));
    try {
      writeFileSync(path.join(folder, 'direct.xml'), tree?.get('web1/etc/firewalld/direct.xml')?.content ?? '');
      const { status, output } = inNamespace(
        'firewall-offline-cmd --system-config "$1" --direct --get-all-rules 2>/dev/null',
        folder,
      );
      expect(status).toBe(0);
      // It prints a rule's words as Python quotes them for a shell, and each rule once.
      const written = output.split('\n').flatMap((line) => {
        const [, word] = / --comment (.*) -j ACCEPT$/.exec(line) ?? [];
        return word === undefined ? [] : [word.replace(/^'|'$/g, '').replaceAll(`'"'"'`, "'")];
      });
      expect(written).toEqual([...new Set(texts)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
