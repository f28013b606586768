import { describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import { compileText } from '../support/cases.ts';
import type { LabCluster } from './cluster.ts';
import { type Combination, combinations, inventoryOfCombination, titleOf } from './combinations.ts';
import { prove, settled, targets } from './proof.ts';
import { inLab, lacking } from './support.ts';

const secrets = { VRRP_SECRET: 'k!7#x2', LONG_SECRET: 'correcthorse' };

/** Rules that keep something else away than a cluster that does not carry packets here and now. */
const otherwise: Record<string, string> = {
  'auth-pass': 'both directors cut the secret alike: what is lost is the secret, not a packet',
  'auth-version': 'the secret is ignored, and VRRP works without it',
  'checker-exists': 'a real server that is down stays in the pool: all are up here',
  contradiction: 'nothing is rendered without it either: the render fails where a host would need both',
  'fwmark-match': 'the ports are those of the user’s own rules, so the lab has none to ask',
  'garp-group': 'keepalived ignores the second group: its pauses are lost',
  'gateway-family': 'the host itself has no way out; the lab’s clients come in by the other family',
  'ipv6-vip-source': 'it is for releases that the lab does not have; load-bearing.lab.ts takes preferred_lft out',
  'ipvsadm-words': 'ipvsadm never hears of the word',
  'keepalived-version': 'the lab’s keepalived is newer',
  'keepalived-words': 'keepalived takes one of the two back: keepalived-random.test.ts asks it',
  'one-firewall': 'systemd stops the one when it starts the other; the lab has no systemd',
  'sorry-server': 'what differs is a pool that is down: nobody would be left to be sorry',
  'sysctl-conflict': 'the cluster’s line is written last and wins: what is refused is a file that says both',
  offered: 'it is for kernels and services that the lab does not have; the combinations below are asked',
  'one-global': 'what is lost is the other cluster’s connections at a failover',
  quorum: 'what differs is when the sorry server takes over',
  'scheduler-known': 'it is for kernels that the lab does not have',
  tracked: 'what is not watched is missed when it fails',
  'verbatim-lines':
    'this one leaves a block open, and what follows is read all the same: keepalived-lines.test.ts asks what keepalived makes of others',
  'vrrp-timing': 'keepalived rounds the pause: failover takes longer',
};

/** What a client is told who asks for everything; the first that is no answer. */
async function unanswered(cluster: LabCluster): Promise<string | undefined> {
  for (const target of cluster.virtualServers.flatMap(targets))
    for (const { error } of await cluster.requests('near', target, { count: 6, timeout: 0.5 }))
      if (error !== undefined) return `${target.port}/${target.protocol}: ${error}`;
  return undefined;
}

interface Circumstances {
  /** The rule's example in other words, where the one in its own says no more than the rule. */
  adapt?(inventory: string): string;
  /** What it takes until it tells. */
  happens?(cluster: LabCluster): Promise<unknown>;
}

/** Rules whose bad example looks well at first; their good one is shown to stand the same. */
const circumstances: Record<string, Circumstances> = {
  'one-engine': {
    async happens(cluster) {
      // Once the first director is the active one, somebody restarts the service there.
      await new Promise((resolve) => setTimeout(resolve, 5000));
      await cluster.run(
        'lb1',
        'grep -q "enable ipvsadm" /etc/systemd/system-preset/* && { ipvsadm -C; ipvsadm-restore </etc/sysconfig/ipvsadm; }',
      );
    },
  },
  'vip-unique': {
    adapt: (inventory) =>
      inventory.replace('directors: directors', 'directors: lb1').replace('directors: directors', 'directors: lb2'),
  },
};

/** What goes wrong on the wire when rules are not asked; undefined if nothing does. */
async function symptom(
  inventory: string,
  unchecked: string[],
  { adapt = (text) => text, happens }: Circumstances = {},
): Promise<string | undefined> {
  return inLab(compileText(adapt(inventory), secrets, { unchecked }), async (cluster) => {
    const [complaint] = cluster.complaints;
    if (complaint !== undefined) return complaint;
    const [silent] = await settled(cluster, 12);
    if (silent !== undefined) return silent;
    if (happens !== undefined) {
      await happens(cluster);
      return unanswered(cluster);
    }
    const [problem] = await prove(cluster);
    return problem;
  });
}

const errors = Object.entries(rules).filter(([, { severity }]) => severity === 'error');

describe.skipIf(lacking !== '')(`what a rule refuses does not work${lacking}`, () => {
  test.concurrent.each(errors.filter(([id]) => !(id in otherwise)))('%s', async (id, { examples }) => {
    const seen = await symptom(examples.bad, [id], circumstances[id]);
    console.error(`lab: refused by ${id}: ${seen}`);
    expect(seen).toBeDefined();
    if (circumstances[id] !== undefined) expect(await symptom(examples.good, [id], circumstances[id])).toBeUndefined();
  });

  test('every rule is shown here or has its reason', () => {
    for (const id of [...Object.keys(otherwise), ...Object.keys(circumstances)])
      expect(errors.map(([name]) => name)).toContain(id);
  });
});

/** Combinations that are refused for what the wire would do, not for what a platform lacks. */
const refused = combinations.filter(
  (one) =>
    // What the tunnel does to packets it does on every platform; on this one there is a file for each method.
    one.platform === 'rhel9' &&
    compileText(inventoryOfCombination(one)).tree === undefined &&
    compileText(inventoryOfCombination(one), {}, { unchecked: ['offered', 'vip-device'] }).tree !== undefined,
);

describe.skipIf(lacking !== '')(`a combination that is refused does not work${lacking}`, () => {
  test.concurrent.each(refused.map((one) => [titleOf(one), one] as const))('%s', async (title, one) => {
    const seen = await symptom(inventoryOfCombination(one), ['offered', 'vip-device']);
    console.error(`lab: refused combination ${title}: ${seen}`);
    expect(seen).toBeDefined();
  });
});

/** Localnode by what keeps the active director itself quiet, by what redirects past IPVS, and by NAT. */
const localnodes = [
  ...combinations
    .filter(
      (one) =>
        one.kind === 'DR' && one.family === 4 && one.platform === 'rhel9' && /iptables|nftables/.test(one.method ?? ''),
    )
    .map((one): Combination => ({ ...one, variant: 'localnode' })),
  { kind: 'NAT', method: undefined, family: 4, platform: 'rhel9', engine: 'keepalived', variant: 'localnode' } as const,
];

describe.skipIf(lacking !== '')(`localnode that is refused does not work${lacking}`, () => {
  test.concurrent.each(localnodes.map((one) => [titleOf(one), one] as const))('%s', async (title, one) => {
    const seen = await symptom(inventoryOfCombination(one), ['localnode', 'nat-gateway']);
    console.error(`lab: refused localnode ${title}: ${seen}`);
    expect(seen).toBeDefined();
  });
});
