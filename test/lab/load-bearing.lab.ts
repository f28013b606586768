import { afterAll, describe, expect, test } from 'vitest';
import type { Compiled } from '../../src/pipeline.ts';
import { cases, compileFile, compileText, inventoryOf } from '../support/cases.ts';
import type { LabCluster } from './cluster.ts';
import { combinations, inventoryOfCombination, titleOf } from './combinations.ts';
import { prove, settled } from './proof.ts';
import { type Setting, settingsOf, without } from './settings.ts';
import { inLab } from './support.ts';

/** Settings that no test can miss, and why they are rendered all the same. */
const exceptions: { where: RegExp; why: string }[] = [];

/** Mechanisms that no example has: keyfiles beside ARP rules, a tunnel with ARP rules, IPv6 by REDIRECT. */
const more = combinations.filter(
  ({ kind, method, family, platform }) =>
    (kind === 'DR' && method === 'nftables' && family === 4 && platform === 'rhel9') ||
    (kind === 'DR' && method === 'iptables' && family === 6 && platform === 'rhel9') ||
    (kind === 'DR' && method === 'sysctl' && family === 6 && platform === 'rhel9') ||
    (kind === 'TUN' && method === 'arptables' && platform === 'rhel8') ||
    (kind === 'NAT' && family === 6 && platform === 'rhel9'),
);

const subjects: [string, () => Compiled][] = [
  ...cases.map((name): [string, () => Compiled] => [name, () => compileFile(inventoryOf(name))]),
  ...more.map((one): [string, () => Compiled] => [titleOf(one), () => compileText(inventoryOfCombination(one))]),
];

interface Verdict {
  subject: string;
  host: string;
  setting: Setting;
  noticed: string | undefined;
  excepted: string | undefined;
}

const verdicts: Verdict[] = [];

afterAll(() => {
  const noticed = verdicts.filter((one) => one.noticed !== undefined);
  const excepted = verdicts.filter((one) => one.noticed === undefined && one.excepted !== undefined);
  const row = ({ subject, host, setting, noticed: symptom, excepted: why }: Verdict) =>
    `  ${symptom ? 'bears ' : why ? 'except' : 'IDLE  '}  ${subject} ${host}: ${setting.what}\n            ${symptom ?? why ?? 'nothing changed without it'}`;
  console.error(
    `\nlab: load-bearing lines\n${verdicts.map(row).join('\n')}\nlab: ${noticed.length} of ${verdicts.length} settings bear load, ${excepted.length} are excepted\n`,
  );
});

describe('the lab fails without each setting', () => {
  test.concurrent.each(subjects)('%s', { timeout: 1_200_000 }, async (subject, compile) => {
    await inLab(compile(), async (cluster) => {
      expect(await settled(cluster, 30)).toEqual([]);
      expect(await prove(cluster, { brief: true })).toEqual([]);
      const idle: string[] = [];
      for (const { hosts, setting } of plan(cluster)) {
        await Promise.all(hosts.map((name) => cluster.reboot(name, without(cluster.filesOf(name), setting))));
        const symptom = (await symptomIn(cluster, 12)) ?? undefined;
        const excepted = exceptions.find(({ where }) => where.test(`${setting.path}: ${setting.what}`))?.why;
        verdicts.push({ subject, host: hosts.join(' '), setting, noticed: symptom, excepted });
        if (symptom === undefined && excepted === undefined)
          idle.push(`${hosts.join(' ')} ${setting.path}: ${setting.what}`);
        await Promise.all(hosts.map((name) => cluster.reboot(name)));
        expect(await settled(cluster, 40), `after ${setting.what} was back`).toEqual([]);
      }
      expect(idle).toEqual([]);
    });
  });
});

/** The first thing that goes wrong; undefined if nothing does. */
async function symptomIn(cluster: LabCluster, seconds: number): Promise<string | undefined> {
  const [silent] = await settled(cluster, seconds);
  if (silent !== undefined) return silent;
  const [problem] = await prove(cluster, { brief: true });
  return problem;
}

/**
 * What is taken out where: on one host of those that have it in the same words, since all of them must serve; on all
 * directors at once, since one takes over from the other.
 */
function plan(cluster: LabCluster): { hosts: string[]; setting: Setting }[] {
  const directors = new Set(cluster.fleet.clusters.flatMap((one) => one.directors.map(({ name }) => name)));
  const found = new Map<string, { hosts: string[]; setting: Setting }>();
  for (const { name, addresses, own } of cluster.fleet.hosts.values()) {
    const ownLines = [
      ...own.arptables,
      ...Object.values(own.iptables).flat(),
      ...Object.values(own.ip6tables).flat(),
      ...Object.keys(own.sysctl),
    ];
    for (const setting of settingsOf(cluster.filesOf(name), ownLines)) {
      const isDirector = directors.has(name);
      if (isDirector && setting.what.startsWith('GATEWAY=')) continue;
      const plain = addresses.reduce((text, { ip }) => text.replaceAll(ip.text, 'RIP'), setting.what);
      const key = `${isDirector} ${setting.path} ${plain}`;
      const same = found.get(key);
      if (same === undefined) found.set(key, { hosts: [name], setting });
      else if (isDirector) same.hosts.push(name);
    }
  }
  return [...found.values()];
}
