import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { golden, goldenFiles } from '../support/golden.ts';
import { missing } from '../support/need.ts';
import { inNamespace } from '../support/run.ts';

const read = (file: string) => readFileSync(path.join(golden, file), 'utf8').split('\n');
/** Table → rules, in order. */
function rulesOf(lines: readonly string[]): Record<string, string[]> {
  const tables: Record<string, string[]> = {};
  let table = '';
  for (const line of lines) {
    if (line.startsWith('*')) table = line.slice(1);
    else if (line.startsWith('-A ')) tables[table] = [...(tables[table] ?? []), line];
  }
  return tables;
}

describe.each(['legacy', 'nft'] as const)('%s', (variant) => {
  const noIptables = missing(`iptables-${variant}`, 'network namespaces');
  const noArptables = missing(`arptables-${variant}`, 'network namespaces');

  describe.skipIf(noIptables)(`iptables-restore takes every rule${noIptables}`, () => {
    test.each(goldenFiles(/^etc\/sysconfig\/ip6?tables$/))('%s', (file) => {
      const program = `${path.basename(file)}-${variant}`;
      const script = `${program}-restore --test < "$1"; ${program}-restore < "$1"; ${program}-save`;
      const { status, output } = inNamespace(script, path.join(golden, file));
      expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
      // What came back out says the same, rule by rule; only set-mark is spelled as its general form.
      const general = (_: string, mark: string) => `--set-xmark 0x${Number(mark).toString(16)}/0xffffffff`;
      const written = rulesOf(read(file).map((line) => line.replace(/--set-mark (\d+)/, general)));
      expect(rulesOf(output.split('\n'))).toEqual(written);
    });
  });

  describe.skipIf(noArptables)(
    `arptables-restore puts every rule into a chain that the kernel calls${noArptables}`,
    () => {
      test.each(goldenFiles(/^etc\/sysconfig\/arptables$/))('%s', (file) => {
        // Debian's legacy restore calls /usr/sbin/arptables, whatever that is: here, and only here, it is the legacy one.
        const script = `
        ${variant === 'legacy' ? 'mount --bind "$(command -v arptables-legacy)" /usr/sbin/arptables' : ''}
        arptables-${variant}-restore < "$1"
        for chain in INPUT OUTPUT; do arptables-${variant} -n -L $chain; done`;
        const { status, output } = inNamespace(script, path.join(golden, file));
        expect({ status, output }).toMatchObject({ status: 0 });
        const written = rulesOf(read(file)).filter ?? [];
        const drops = written.filter((rule) => rule.includes('-j DROP')).map((rule) => rule.split(' -d ')[1]);
        const mangles = written
          .filter((rule) => rule.includes('-j mangle'))
          .map((rule) => /-s (\S+) --mangle-ip-s (\S+)/.exec(rule)?.slice(1));
        expect([...output.matchAll(/^-j DROP -d (\S+)/gm)].map(([, vip]) => vip)).toEqual(drops);
        expect([...output.matchAll(/^-j mangle -s (\S+) --mangle-ip-s (\S+)/gm)].map(([, ...pair]) => pair)).toEqual(
          mangles,
        );
      });
    },
  );
});

const noNft = missing('nft', 'network namespaces');
describe.skipIf(noNft)(`nft loads the ARP table, and loading it twice changes nothing${noNft}`, () => {
  test.each(goldenFiles(/^etc\/nftables\/lvs\.nft$/))('%s', (file) => {
    const { status, output } = inNamespace(
      'nft -f "$1"; nft list ruleset; echo ---; nft -f "$1"; nft list ruleset',
      path.join(golden, file),
    );
    expect({ status, output }).toMatchObject({ status: 0 });
    const [once, twice] = output.split('---\n');
    expect(twice).toBe(once);
    for (const line of read(file).filter((text) => text.startsWith('        arp ')))
      expect(once).toContain(line.trim());
    expect(once).toContain('type filter hook input priority filter; policy accept;');
  });
});
