import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { golden, goldenFiles } from '../support/golden.ts';
import { missing } from '../support/need.ts';
import { shell } from '../support/run.ts';

const read = (file: string) => readFileSync(path.join(golden, file), 'utf8');
const lines = (file: string) =>
  read(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('bash sources every ifcfg file to the variables that it shows', () => {
  test.each(goldenFiles(/ifcfg-/))('%s', (file) => {
    const names = lines(file).map((line) => line.split('=')[0]);
    const script = `. "$1"\nfor name in ${names.join(' ')}; do printf '%s=%s\\n' "$name" "\${!name}"; done`;
    const { status, output } = shell(script, path.join(golden, file));
    expect(status).toBe(0);
    expect(output.trim().split('\n')).toEqual(lines(file).map((line) => line.replaceAll("'", '')));
    expect(path.basename(file)).toBe(`ifcfg-${/^DEVICE=(.*)$/m.exec(output)?.[1]}`);
    // network-scripts greps these words out of comments as well.
    for (const comment of read(file)
      .split('\n')
      .filter((line) => line.startsWith('#'))) {
      expect(comment).not.toMatch(/DEVICE=|TYPE=|SLAVE=/);
    }
  });
});

describe('every kernel setting has a name that the kernel knows', () => {
  /** Where a module of modules-load.d has to make the name first: the module, and a name of the same kind. */
  const made: Record<string, { module: string; like?: string }> = {
    'net.ipv4.vs.backup_only': { module: 'ip_vs' },
    'net.ipv4.conf.tunl0.rp_filter': { module: 'ipip', like: 'net.ipv4.conf.lo.rp_filter' },
  };

  test.each(goldenFiles(/^etc\/sysctl\.d\//))('%s', (file) => {
    for (const line of lines(file)) {
      const [, key = '', value] = /^(\S+) = (-?\d+)$/.exec(line) ?? [];
      expect(value).toBeDefined();
      const later = made[key];
      if (later) {
        const modules = path.join(path.dirname(file), '../modules-load.d/lvs.conf');
        expect(lines(modules)).toContain(later.module);
      }
      const name = later ? later.like : key;
      if (name) expect(existsSync(`/proc/sys/${name.replaceAll('.', '/')}`), name).toBe(true);
    }
  });
});

describe('modules-load.d holds one module a line', () => {
  test.each(goldenFiles(/^etc\/modules-load\.d\//))('%s', (file) => {
    for (const line of lines(file)) expect(line).toMatch(/^(ip_vs(_[a-z]+)?|ipip|dummy)$/);
  });
});

/** ipvsadm 1.31's save grammar: it does not run without IPVS in the kernel, so its words are checked one by one. */
describe('ipvsadm’s save file', () => {
  const target = String.raw`(?:(?:-t|-u|--sctp-service) (?:\d+(?:\.\d+){3}|\[[0-9a-f:]+\]):\d+|-f \d+(?: -6)?)`;
  const service = new RegExp(`^-A ${target} -s [a-z]+(?: -p \\d+)?(?: -M \\S+)?(?: --pe \\w+)?(?: -o)?(?: -b \\S+)?$`);
  const server = new RegExp(
    `^-a (${target}) -r (?:\\d+(?:\\.\\d+){3}|\\[[0-9a-f:]+\\]):\\d+ -[gim] -w \\d+(?: -x \\d+)?(?: -y \\d+)?$`,
  );

  test.each(goldenFiles(/^etc\/sysconfig\/ipvsadm$/))('%s', (file) => {
    const text = read(file);
    // `ipvsadm -R` dies at a comment and at an empty line.
    expect(text).not.toMatch(/#|\n\n/);
    let current = '';
    for (const line of text.trimEnd().split('\n')) {
      if (line.startsWith('-A')) {
        expect(line).toMatch(service);
        current = line.slice(3).split(' -s ')[0] as string;
      } else {
        expect(line).toMatch(server);
        expect(server.exec(line)?.[1]).toBe(current);
      }
    }
  });
});

const noSystemd = missing('systemd-analyze', 'systemctl');
describe.skipIf(noSystemd)(`systemd${noSystemd}`, () => {
  const stub = '[Service]\nType=oneshot\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n';
  const others = ['keepalived', 'ipvsadm', 'arptables', 'iptables', 'ip6tables', 'firewalld', 'nftables', 'sshd'];

  /** A root with stubs of the services that a host would have, and our own unit if it has one. */
  function rootWith(units: Record<string, string>): string {
    const scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    const folder = path.join(scratch, 'etc/systemd/system');
    mkdirSync(folder, { recursive: true });
    for (const target of ['sysinit', 'basic', 'multi-user', 'network-online', 'shutdown'])
      writeFileSync(path.join(folder, `${target}.target`), '[Unit]\n');
    for (const name of others) writeFileSync(path.join(folder, `${name}.service`), stub);
    for (const [name, text] of Object.entries(units)) writeFileSync(path.join(folder, name), text);
    for (const program of ['sbin/ip', 'usr/sbin/nft', 'bin/true']) {
      mkdirSync(path.dirname(path.join(scratch, program)), { recursive: true });
      writeFileSync(path.join(scratch, program), '#!/bin/sh\n', { mode: 0o755 });
    }
    return scratch;
  }

  test.each(goldenFiles(/lvs-vip\.service$/))('finds nothing to say about %s', (file) => {
    const scratch = rootWith({ 'lvs-vip.service': read(file) });
    const outcome = shell('systemd-analyze verify --man=no --root="$1" lvs-vip.service', scratch);
    rmSync(scratch, { recursive: true });
    expect(outcome).toEqual({ status: 0, output: '' });
  });

  test.each(goldenFiles(/\.preset$/))('enables what %s says, and nothing else', (file) => {
    const scratch = rootWith({ 'lvs-vip.service': stub });
    const presets = path.join(scratch, 'etc/systemd/system-preset');
    mkdirSync(presets, { recursive: true });
    writeFileSync(path.join(presets, '80-lvsgen.preset'), read(file));
    writeFileSync(path.join(presets, '99-default-disable.preset'), 'disable *\n');
    const services = [...others, 'lvs-vip'].map((name) => `${name}.service`);
    shell(`systemctl --root="$1" preset ${services.join(' ')}`, scratch);
    const enabled = services.filter((name) =>
      existsLink(path.join(scratch, 'etc/systemd/system/multi-user.target.wants', name)),
    );
    rmSync(scratch, { recursive: true });
    expect(enabled.sort()).toEqual(lines(file).map((line) => line.replace('enable ', '')));
    expect(enabled.length).toBeGreaterThan(0);
  });

  function existsLink(file: string): boolean {
    return shell('test -L "$1"', file).status === 0;
  }
});

const noNmcli = missing('nmcli');
describe.skipIf(noNmcli)(`NetworkManager keeps every key of a keyfile${noNmcli}`, () => {
  test.each(goldenFiles(/\.nmconnection$/))('%s', (file) => {
    // It drops in silence what it does not know, so what comes back is compared key by key.
    const { status, output } = shell(
      'nmcli --offline connection modify connection.autoconnect yes < "$1"',
      path.join(golden, file),
    );
    expect({ status, output }).toMatchObject({ status: 0 });
    for (const line of lines(file)) {
      if (line === 'method=ignore') continue;
      expect(output.split('\n')).toContain(line);
    }
  });
});
