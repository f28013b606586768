import { describe, expect, test } from 'vitest';
import { compileText } from '../support/cases.ts';
import { combinations, inventoryOfCombination, titleOf, variants } from './combinations.ts';
import { prove } from './proof.ts';
import { inLab, lacking, ready } from './support.ts';

const offered = combinations.filter((one) => compileText(inventoryOfCombination(one)).tree !== undefined);

describe.skipIf(lacking !== '')(`every combination that is offered carries its packets${lacking}`, () => {
  test('the matrix covers each kind, method, family and engine', () => {
    const kinds = new Set(
      offered.map(({ kind, method, family, engine }) => `${kind} ${method ?? '-'} ${family} ${engine}`),
    );
    expect([...kinds].sort()).toMatchInlineSnapshot(`
      [
        "DR arptables 4 ipvsadm",
        "DR arptables 4 keepalived",
        "DR arptables 6 ipvsadm",
        "DR arptables 6 keepalived",
        "DR firewalld 4 ipvsadm",
        "DR firewalld 4 keepalived",
        "DR firewalld 6 ipvsadm",
        "DR firewalld 6 keepalived",
        "DR iptables 4 ipvsadm",
        "DR iptables 4 keepalived",
        "DR iptables 6 ipvsadm",
        "DR iptables 6 keepalived",
        "DR nftables 4 ipvsadm",
        "DR nftables 4 keepalived",
        "DR nftables 6 ipvsadm",
        "DR nftables 6 keepalived",
        "DR sysctl 4 ipvsadm",
        "DR sysctl 4 keepalived",
        "DR sysctl 6 ipvsadm",
        "DR sysctl 6 keepalived",
        "NAT - 4 ipvsadm",
        "NAT - 4 keepalived",
        "NAT - 6 ipvsadm",
        "NAT - 6 keepalived",
        "TUN arptables 4 ipvsadm",
        "TUN arptables 4 keepalived",
        "TUN nftables 4 ipvsadm",
        "TUN nftables 4 keepalived",
        "TUN sysctl 4 ipvsadm",
        "TUN sysctl 4 keepalived",
      ]
    `);
  });

  test.concurrent.each([...offered, ...variants].map((one) => [titleOf(one), one] as const))(
    '%s',
    async (_title, one) => {
      await inLab(compileText(inventoryOfCombination(one)), async (cluster) => {
        expect(cluster.complaints).toEqual([]);
        await ready(cluster);
        const problems = await prove(cluster);
        expect({ problems, log: problems.length > 0 ? await cluster.log() : '' }).toEqual({ problems: [], log: '' });
      });
    },
  );
});
