import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostState } from '../src/state/host.ts';
import { shellCommands } from '../src/views/shell.ts';
import { cases, compileFile, inventoryOf } from './support/cases.ts';
import { missing } from './support/need.ts';
import { inNamespace } from './support/run.ts';

const absent = missing('network namespaces', 'arptables-nft', 'iptables-nft', 'nft');
const hosts = cases.flatMap((name) => {
  const { fleet } = compileFile(inventoryOf(name));
  return [...(fleet?.hosts.values() ?? [])].map((host) => ({
    title: `${name} ${host.name}`,
    state: hostState(fleet as never, host),
  }));
});

/** The kernel of the test's machine may have none of these: they only have to be called with words that make sense. */
const stubs = ['modprobe', 'ipvsadm', 'firewall-cmd'];
const needsModules = /net\.ipv4\.vs\.|tunl0|dummy0/;

describe.skipIf(absent)(`the shell commands of every host run${absent}`, () => {
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    for (const name of stubs) {
      writeFileSync(path.join(scratch, name), '#!/bin/sh\n');
      chmodSync(path.join(scratch, name), 0o755);
    }
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  test.each(hosts)('$title', ({ state }) => {
    const commands = shellCommands(state)
      .split('\n')
      .filter((line) => !needsModules.test(line));
    const nics = new Set([state.host.interface, ...state.host.nics.map(({ name }) => name)]);
    const links = [...nics].map(
      (nic, index) =>
        `ip link add ${nic} type veth peer name peer${index}; ip link set ${nic} up; ip link set peer${index} up`,
    );
    const own = state.host.nics.flatMap(({ name, addresses }) =>
      addresses.map(({ ip, prefix }) => `ip address add ${ip.text}/${prefix} dev ${name}`),
    );
    const script = [
      `PATH=${scratch}:$PATH`,
      'ip link set lo up',
      ...links,
      ...own,
      ...commands,
      'ip -o address show; sysctl net.ipv4.conf.all.arp_ignore net.ipv4.ip_forward; ip route',
    ].join('\n');
    const { status, output } = inNamespace(script);
    expect({ status, output }).toMatchObject({ status: 0 });
    for (const { ip, prefix, device } of state.of('address')) {
      if (!needsModules.test(device))
        expect(output).toMatch(new RegExp(`${device} .*inet6? ${ip.text.replaceAll('.', '\\.')}/${prefix} `));
    }
    for (const { name: key, value } of state.of('sysctl')) {
      if (/all\.arp_ignore|ip_forward/.test(key)) expect(output).toContain(`${key} = ${value}`);
    }
    for (const { via, needed } of state.of('gateway')) if (needed) expect(output).toContain(`default via ${via.text} `);
  });
});

test('a virtual server is there before its real servers are added to it', () => {
  for (const { state } of hosts) {
    const known = new Set<string>();
    for (const line of shellCommands(state).split('\n')) {
      const [, verb, service] = /^ipvsadm (-[Aa]) (-\S+ \S+(?: -6)?)/.exec(line) ?? [];
      if (service === undefined) continue;
      if (verb === '-A') known.add(service);
      else expect(known).toContain(service);
    }
  }
});

test('what protects a VIP comes before it, and so does the table that its clients go through', () => {
  for (const { state } of hosts) {
    const lines = shellCommands(state).split('\n');
    const last = (pattern: RegExp) => lines.findLastIndex((line) => pattern.test(line));
    const firstVip = lines.findIndex((line) => line.startsWith('ip address'));
    if (firstVip === -1) continue;
    for (const earlier of [/^sysctl/, /^modprobe/, /^arptables/, /^nft/, /^ipvsadm -[Aa] /, /^ip link/])
      expect(last(earlier)).toBeLessThan(firstVip);
  }
});
