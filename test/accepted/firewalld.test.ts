import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { golden, goldenFiles } from '../support/golden.ts';
import { missing } from '../support/need.ts';
import { inNamespace } from '../support/run.ts';

const absent = missing('firewall-offline-cmd', 'iptables-nft', 'network namespaces');

describe.skipIf(absent)(`firewalld reads every direct rule${absent}`, () => {
  test.each(goldenFiles(/^etc\/firewalld\/direct\.xml$/))('%s', (file) => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
    cpSync(path.join(golden, path.dirname(file)), scratch, { recursive: true });
    // Without it firewalld complains of a file that is no business of ours.
    writeFileSync(path.join(scratch, 'firewalld.conf'), 'DefaultZone=public\n');
    const { status, output } = inNamespace(
      'firewall-offline-cmd --system-config "$1" --check-config; firewall-offline-cmd --system-config "$1" --direct --get-all-rules',
      scratch,
    );
    rmSync(scratch, { recursive: true });
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(output).not.toMatch(/WARNING|ERROR/);
    const text = readFileSync(path.join(golden, file), 'utf8');
    const rules = [...text.matchAll(/<rule ipv="(.*)" table="(.*)" chain="(.*)" priority="(.*)">(.*)<\/rule>/g)];
    expect(rules.length).toBeGreaterThan(0);
    for (const [, ipv, table, chain, priority, args] of rules) {
      expect(output).toContain(`${ipv} ${table} ${chain} ${priority} ${args}`);
      // firewalld hands the rest to iptables unread.
      expect(inNamespace(`iptables-nft -t ${table} -A ${chain} ${args}`)).toEqual({ status: 0, output: '' });
    }
  });
});
