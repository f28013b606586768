import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { VirtualServer } from '../../src/model/model.ts';
import type { Compiled } from '../../src/pipeline.ts';
import { cases, compileText, inventoryOf } from '../support/cases.ts';
import type { LabCluster } from './cluster.ts';
import { combinations, inventoryOfCombination, titleOf } from './combinations.ts';
import { prove, settled, targets } from './proof.ts';
import { ownLinesOf, type Setting, settingsOf, without } from './settings.ts';
import { inLab, lacking, ready } from './support.ts';

/** Settings that no test can miss, and why they are rendered all the same. */
const exceptions: { where: RegExp; why: string }[] = [
  {
    where: /arptables: -A INPUT -j DROP|nftables.*: arp daddr ip .* drop/,
    why: 'the rule for OUTPUT turns an answer for the VIP into one about the RIP, which steals nothing; this one keeps it from being sent at all, as Red Hat’s document has it',
  },
  {
    where: /(iptables|NAT) · IPv6.*preferred_lft 0/,
    why: 'real servers that do not hold the VIP answer a check from it; the ones that will tomorrow, with another arp_method, would not',
  },
  {
    where: /fleet .*(arp saddr ip|nft -f)/,
    why: 'the ARP settings of the other cluster on this host keep all its VIPs quiet; the rules bear load where they stand alone',
  },
];

/** Mechanisms that no example has: keyfiles beside ARP rules, IPv6 by REDIRECT and by NAT. */
const more = combinations.filter(
  ({ kind, method, family, platform }) =>
    (kind === 'DR' && method === 'nftables' && family === 4 && platform === 'rhel9') ||
    (kind === 'DR' && method === 'iptables' && family === 6 && platform === 'rhel9') ||
    (kind === 'DR' && method === 'sysctl' && family === 6 && platform === 'rhel9') ||
    (kind === 'NAT' && family === 6 && platform === 'rhel9'),
);

const subjects: [string, () => Compiled][] = [
  ...cases.map((name): [string, () => Compiled] => [name, () => quick(readFileSync(inventoryOf(name), 'utf8'))]),
  ...more.map((one): [string, () => Compiled] => [titleOf(one), () => compileText(inventoryOfCombination(one))]),
];

/**
 * The example with checks every two seconds, so that a host that was rebooted is back in the pool soon; and in turns, since
 * by connections nobody who has left some unanswered gets the next.
 */
function quick(text: string): Compiled {
  const secrets = { LVSGEN_EXAMPLE_SECRET: 'exampl3', 'secrets/mail': 'exampl3' };
  const adapted = text.replaceAll(/delay_loop: [0-9]+/g, 'delay_loop: 2').replaceAll(/lb_algo: w?lc\b/g, 'lb_algo: rr');
  return compileText(adapted, secrets);
}

interface Verdict {
  subject: string;
  host: string;
  setting: Setting;
  noticed: string | undefined;
  excepted: string | undefined;
}

const verdicts: Verdict[] = [];

/** A mechanism is shown once: a REDIRECT for port 80 and one for port 443, on two hosts of three examples, are one. */
const shown = new Map<string, string>();
let repeated = 0;
const begun = Date.now();

/** One line of the table, with the minutes since the beginning. */
function row({ subject, host, setting, noticed, excepted }: Verdict): string {
  const verdict = noticed ? 'bears ' : excepted ? 'except' : 'IDLE  ';
  const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
  return `lab ${minutes}: ${verdict} ${subject} · ${host} · ${setting.what}\n            ${noticed ?? excepted ?? 'nothing changed without it'}`;
}

afterAll(() => {
  const noticed = verdicts.filter((one) => one.noticed !== undefined);
  const excepted = verdicts.filter((one) => one.noticed === undefined && one.excepted !== undefined);
  console.error(
    `\nlab: ${noticed.length} of ${verdicts.length} settings bear load, ${excepted.length} are excepted; ${repeated} more say the same of other hosts\n`,
  );
});

describe.skipIf(lacking !== '')(`the lab fails without each setting${lacking}`, () => {
  test.concurrent.each(subjects)('%s', { timeout: 1_200_000 }, async (subject, compile) => {
    await inLab(compile(), async (cluster) => {
      await ready(cluster, 30);
      expect(await prove(cluster, { brief: true })).toEqual([]);
      const idle: string[] = [];
      for (const { hosts, settings } of plan(cluster, subject)) {
        for (const setting of settings) {
          const symptom = await symptomWith(cluster, hosts, (name) => without(cluster.filesOf(name), setting));
          const excepted = exceptions.find(({ where }) =>
            where.test(`${subject} ${setting.path}: ${setting.what}`),
          )?.why;
          verdicts.push({ subject, host: hosts.join(' '), setting, noticed: symptom, excepted });
          console.error(row(verdicts.at(-1) as Verdict));
          if (symptom === undefined && excepted === undefined)
            idle.push(`${hosts.join(' ')} ${setting.path}: ${setting.what}`);
        }
        // The control: the same procedure, with nothing taken out, sees nothing. Once it may: emulated time stands still at times.
        const isChecked = settings.some(({ path }) => path.startsWith('etc/keepalived/'));
        const control = () => symptomWith(cluster, hosts, (name) => cluster.filesOf(name), isChecked);
        const seen = (await control()) && (await control());
        expect(seen && `with nothing taken out: ${seen}`).toBeUndefined();
      }
      expect(idle).toEqual([]);
    });
  });
});

/** The first thing that goes wrong once hosts have booted with these files; undefined if nothing does. */
async function symptomWith(
  cluster: LabCluster,
  hosts: readonly string[],
  filesOf: (name: string) => ReadonlyMap<string, string>,
  isChecked = true,
): Promise<string | undefined> {
  await cluster.reboot(hosts, filesOf);
  const isDirector = cluster.fleet.clusters.some((one) => one.directors.some(({ name }) => hosts.includes(name)));
  const [silent] = await settled(cluster, isDirector ? 12 : 8);
  if (silent !== undefined) return silent;
  const [problem] = await prove(cluster, { brief: true });
  if (problem !== undefined) return problem;
  const sorry = cluster.virtualServers.find(({ sorryServer }) => hosts.includes(sorryServer?.host.name ?? ''));
  if (sorry !== undefined) return sorryProblem(cluster, sorry);
  return isDirector && isChecked ? checksProblem(cluster) : undefined;
}

/** A sorry server is asked only when nobody else is left. */
async function sorryProblem(cluster: LabCluster, one: VirtualServer): Promise<string | undefined> {
  const pool = one.realServers.map(({ host }) => host.name);
  await Promise.all(pool.map((name) => cluster.stopService(name)));
  const [target] = targets(one) as [ReturnType<typeof targets>[number]];
  const seen: string[] = [];
  for (const client of ['near', 'far'] as const) {
    for (let tries = 0; tries < 20; tries++) {
      const [answer] = await cluster.requests(client, target, { timeout: 0.5 });
      seen[client === 'near' ? 0 : 1] = answer?.who ?? answer?.error ?? '';
      if (answer?.who === one.sorryServer?.host.name) break;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }
  await Promise.all(pool.map((name) => cluster.serve(name)));
  const wrong = seen.find((who) => who !== one.sorryServer?.host.name);
  return wrong === undefined ? undefined : `with the pool down, ${one.name} says: ${wrong}`;
}

/** What a director loses only with its next checks: it checks from the address that the kernel gives it. */
async function checksProblem(cluster: LabCluster): Promise<string | undefined> {
  if (!cluster.virtualServers.some(({ family }) => family === 6)) return undefined;
  for (let look = 0; look < 5; look++) {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const [problem] = await settled(cluster, 0);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/**
 * What is taken out where: on one host of those that have it in the same words, since all of them must serve; on all
 * directors at once, since one takes over from the other.
 */
function plan(cluster: LabCluster, subject: string): { hosts: string[]; settings: Setting[] }[] {
  const found = new Map<string, { hosts: string[]; setting: Setting }>();
  for (const { name } of cluster.fleet.hosts.values()) {
    const serving = cluster.fleet.clusters.filter((one) => one.directors.some((host) => host.name === name));
    const isDirector = serving.length > 0;
    for (const setting of settingsOf(cluster.filesOf(name), ownLinesOf(cluster.host(name)))) {
      // The way out of a director is the host's own affair: what clients get back does not go through it.
      if (isDirector && setting.what.startsWith('GATEWAY=')) continue;
      const key = [isDirector ? 'director' : 'real server', setting.path.replace(/\d+$/, ''), plain(setting.what)].join(
        ' ',
      );
      const same = found.get(key);
      if (same === undefined) found.set(key, { hosts: [name], setting });
      else if (isDirector && !same.hosts.includes(name)) same.hosts.push(name);
    }
  }
  const groups = new Map<string, { hosts: string[]; settings: Setting[] }>();
  for (const [key, { hosts, setting }] of found) {
    const mechanism = `${kindsOf(cluster, hosts[0] as string)} ${key}`;
    if ((shown.get(mechanism) ?? subject) !== subject) {
      repeated++;
      continue;
    }
    shown.set(mechanism, subject);
    const group = groups.get(hosts.join(' ')) ?? { hosts, settings: [] };
    group.settings.push(setting);
    groups.set(hosts.join(' '), group);
  }
  return [...groups.values()];
}

/** What a line says, whatever addresses and ports it says it of. */
function plain(line: string): string {
  return line
    .replace(/([0-9]{1,3}\.){3}[0-9]{1,3}(\/[0-9]+)?|[0-9a-f]*:[0-9a-f:]*:[0-9a-f:]+(\/[0-9]+)?/g, 'ADDRESS')
    .replace(/(--dport|--set-mark|address|:|ifcfg-lo:) ?[0-9]+/g, '$1N');
}

/** What the host takes part in. */
function kindsOf(cluster: LabCluster, host: string): string {
  const kinds = cluster.fleet.clusters.flatMap(({ directors, virtualServers }) =>
    virtualServers
      .filter((one) => [...directors, ...one.realServers.map((real) => real.host)].some(({ name }) => name === host))
      .map(({ lbKind, arpMethod, family }) => `${lbKind} ${arpMethod ?? ''} ${family}`),
  );
  return [...new Set(kinds)].sort().join(', ');
}
