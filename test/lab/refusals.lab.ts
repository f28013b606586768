import { describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/registry.ts';
import { compileText } from '../support/cases.ts';
import { combinations, inventoryOfCombination, titleOf } from './combinations.ts';
import { prove, settled } from './proof.ts';
import { inLab, lacking } from './support.ts';

const secrets = { VRRP_SECRET: 'k!7#x2', LONG_SECRET: 'correcthorse' };

/** Rules that keep something else away than a cluster that does not carry packets here and now. */
const otherwise: Record<string, string> = {
  'auth-pass': 'both directors cut the secret alike: what is lost is the secret, not a packet',
  'auth-version': 'the secret is ignored, and VRRP works without it',
  'checker-exists': 'a real server that is down stays in the pool: all are up here',
  'fwmark-match': 'the ports are those of the user’s own rules, so the lab has none to ask',
  'garp-group': 'keepalived ignores the second group: its pauses are lost',
  'ipv6-vip-source': 'it is for releases that the lab does not have; load-bearing.lab.ts takes preferred_lft out',
  'ipvsadm-words': 'ipvsadm never hears of the word',
  'keepalived-version': 'the lab’s keepalived is newer',
  'keepalived-words': 'keepalived takes one of the two back: keepalived-random.test.ts asks it',
  localnode: 'by TUN it answers here while nothing fails; it is refused until a failover has been shown too',
  'one-engine': 'each service empties the other’s table when it starts again: nobody restarts one here',
  'one-firewall': 'systemd stops the one when it starts the other; the lab has no systemd',
  'sorry-server': 'what differs is a pool that is down: nobody would be left to be sorry',
  'sysctl-conflict': 'the cluster’s line is written last and wins: what is refused is a file that says both',
  'vip-unique': 'one director holds both instances here; it fails when their priorities come apart',
  offered: 'it is for kernels and services that the lab does not have; the combinations below are asked',
  'one-global': 'what is lost is the other cluster’s connections at a failover',
  quorum: 'what differs is when the sorry server takes over',
  'scheduler-known': 'it is for kernels that the lab does not have',
  tracked: 'what is not watched is missed when it fails',
  'vrrp-timing': 'keepalived rounds the pause: failover takes longer',
};

/** What goes wrong on the wire when a rule is not asked; undefined if nothing does. */
async function symptom(inventory: string, unchecked: string[]): Promise<string | undefined> {
  return inLab(compileText(inventory, secrets, { unchecked }), async (cluster) => {
    const [complaint] = cluster.complaints;
    if (complaint !== undefined) return complaint;
    const [silent] = await settled(cluster, 12);
    if (silent !== undefined) return silent;
    const [problem] = await prove(cluster);
    return problem;
  });
}

const errors = Object.entries(rules).filter(([, { severity }]) => severity === 'error');

describe.skipIf(lacking !== '')(`what a rule refuses does not work${lacking}`, () => {
  test.concurrent.each(errors.filter(([id]) => !(id in otherwise)))('%s', async (id, { examples }) => {
    const seen = await symptom(examples.bad, [id]);
    console.error(`lab: refused by ${id}: ${seen}`);
    expect(seen).toBeDefined();
  });

  test('every rule is shown here or has its reason', () => {
    for (const id of Object.keys(otherwise)) expect(errors.map(([name]) => name)).toContain(id);
  });
});

/** Combinations that are refused for what the wire would do, not for what a platform lacks. */
const refused = combinations.filter(
  (one) =>
    compileText(inventoryOfCombination(one)).tree === undefined &&
    compileText(inventoryOfCombination(one), {}, { unchecked: ['offered', 'vip-device'] }).tree !== undefined &&
    // What the tunnel does to packets it does on every platform.
    one.platform === 'rhel9',
);

describe.skipIf(lacking !== '')(`a combination that is refused does not work${lacking}`, () => {
  test.concurrent.each(refused.map((one) => [titleOf(one), one] as const))('%s', async (title, one) => {
    const seen = await symptom(inventoryOfCombination(one), ['offered', 'vip-device']);
    console.error(`lab: refused combination ${title}: ${seen}`);
    expect(seen).toBeDefined();
  });
});
