import { afterAll, describe, expect, test } from 'vitest';
import { compileText } from '../support/cases.ts';
import type { LabCluster, Target } from './cluster.ts';
import { back, failures, gap, pause, printOutages } from './outages.ts';
import { activeDirector, prove } from './proof.ts';
import { inLab, lacking, ready } from './support.ts';

/** The timing that the configurations below promise; every bound is worked out from it. */
const timing = { advert_int: 0.2, delay_loop: 1, connect_timeout: 1, retry: 1, delay_before_retry: 1 };
/** A backup waits for three adverts and its skew, which is one more at most. */
const election = 4 * timing.advert_int;
/** A check, and its retries, until a refused connection counts; one that is not answered takes its timeout each time. */
const refused = timing.delay_loop + timing.retry * timing.delay_before_retry;
const silent = refused + (timing.retry + 1) * timing.connect_timeout;
/** The check that finds it back; one that was waiting for an answer waits for its end first. */
const noticed = timing.connect_timeout + timing.delay_loop;

const http = { protocol: 'TCP', address: '192.0.2.10', port: 80 };
const shop = { ...http, port: 8080 };

const checked = `delay_loop: ${timing.delay_loop}
            checks:
              - TCP_CHECK: {connect_timeout: ${timing.connect_timeout}, retry: ${timing.retry}, delay_before_retry: ${timing.delay_before_retry}, warmup: 0}`;
const vrrp = (more = '') => `vrrp: {virtual_router_id: 51, version: 3, advert_int: ${timing.advert_int}${more}}`;
const nic = (n: number) => `eth0: {address: 192.0.2.${n}/24, gateway: 192.0.2.254}`;

/** A service that is content with whoever is left, and one that wants both or else its sorry server. */
const direct = (syncDaemon: string, preempt?: string) => `all:
  vars:
    lvs_platform: rhel9
    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: rs
        ${vrrp(preempt)}
        ${syncDaemon}
        virtual_servers:
          http:
            virtual_ipaddress: ${http.address}/24
            port: ${http.port}
            lb_algo: rr
            ${checked}
          shop:
            virtual_ipaddress: ${shop.address}/24
            port: ${shop.port}
            lb_algo: rr
            quorum: 2
            sorry_server: {host: sorry}
            ${checked}
  children:
    lb: {hosts: {lb1: {lvs_interfaces: {${nic(2)}}}, lb2: {lvs_interfaces: {${nic(3)}}}}}
    rs: {hosts: {web1: {lvs_interfaces: {${nic(21)}}}, web2: {lvs_interfaces: {${nic(22)}}}}}
  hosts: {sorry: {lvs_interfaces: {${nic(30)}}}}
`;
const synced = direct('sync_daemon: {syncid: 51}');

const translated = `all:
  vars:
    lvs_platform: rhel9
    lvs_clusters:
      web:
        lb_kind: NAT
        directors: lb
        real_servers: rs
        nat_gateway: 10.0.0.9/24
        ${vrrp()}
        virtual_servers:
          http:
            virtual_ipaddress: ${http.address}/24
            port: ${http.port}
            lb_algo: rr
            ${checked}
  children:
    lb:
      hosts:
        lb1: {lvs_interfaces: {${nic(2)}, eth1: {address: 10.0.0.2/24}}}
        lb2: {lvs_interfaces: {${nic(3)}, eth1: {address: 10.0.0.3/24}}}
    rs:
      hosts:
        web1: {lvs_interfaces: {eth0: {address: 10.0.0.21/24}}}
        web2: {lvs_interfaces: {eth0: {address: 10.0.0.22/24}}}
`;

const keepalived = 'setsid keepalived --dont-fork --log-console </dev/null >>/run/keepalived.log 2>&1 &';

async function answering(cluster: LabCluster, target: Target): Promise<string[]> {
  const answers = await cluster.requests('near', target, { count: 6, timeout: 0.5 });
  return [...new Set(answers.map(({ who, error }) => who ?? error ?? ''))].sort();
}

async function active(cluster: LabCluster): Promise<string[]> {
  const holders = await Promise.all(cluster.fleet.clusters.map((one) => activeDirector(cluster, one)));
  return [...new Set(holders.flatMap((one) => [...one.values()].flat()))];
}

/** A cluster in which nothing has happened for a while. */
async function calm(inventory: string, scenario: (cluster: LabCluster) => Promise<void>): Promise<void> {
  await inLab(compileText(inventory), async (cluster) => {
    await ready(cluster);
    // A director that has just come up may have taken over from the other a moment ago.
    await pause(1);
    await scenario(cluster);
  });
}

describe.skipIf(lacking !== '')(`faults${lacking}`, () => {
  afterAll(printOutages);

  describe('a real server', () => {
    test('whose service dies is taken out, and put back when it answers again', () =>
      calm(synced, async (cluster) => {
        await failures(cluster, http, 'a service dies', refused, () => cluster.stopService('web1'));
        expect(await answering(cluster, http)).toEqual(['web2']);
        // One of the two that its quorum wants is left.
        expect(await answering(cluster, shop)).toEqual(['sorry']);
        await back(cluster, http, 'it answers again', noticed, ['web1'], () => cluster.serve('web1'));
        expect(await answering(cluster, http)).toEqual(['web1', 'web2']);
        expect(await answering(cluster, shop)).toEqual(['web1', 'web2']);
        await failures(cluster, shop, 'the whole pool dies, its sorry server steps in', refused, () =>
          Promise.all([cluster.stopService('web1'), cluster.stopService('web2')]),
        );
        expect(await answering(cluster, shop)).toEqual(['sorry']);
        await back(
          cluster,
          shop,
          'the pool answers again, its sorry server steps back',
          noticed,
          ['web1', 'web2'],
          () => Promise.all([cluster.serve('web1'), cluster.serve('web2')]),
        );
        await pause(noticed);
        expect(await prove(cluster, { brief: true })).toEqual([]);
      }));

    test('whose link is cut is taken out, and put back with the cable', () =>
      calm(synced, async (cluster) => {
        await failures(cluster, http, 'a real server’s link is cut', silent, () => cluster.cable('web1', 'out'));
        expect(await answering(cluster, http)).toEqual(['web2']);
        await back(cluster, http, 'its link is mended', noticed, ['web1'], () => cluster.cable('web1', 'in'));
        await failures(cluster, http, 'a real server is switched off', silent, () => cluster.powerOff('web2'));
        expect(await answering(cluster, http)).toEqual(['web1']);
        await back(cluster, http, 'it is switched on and has booted', noticed, ['web2'], () => cluster.powerOn('web2'));
        await pause(noticed);
        expect(await prove(cluster, { brief: true })).toEqual([]);
      }));
  });

  describe('the active director', () => {
    test('is stopped (SIGTERM) and started again', () =>
      calm(synced, async (cluster) => {
        expect(await active(cluster)).toEqual(['lb1']);
        // It says goodbye with priority 0, and the other waits for its skew alone.
        await gap(cluster, http, 'SIGTERM to the active director', timing.advert_int, () =>
          cluster.run('lb1', 'pkill -o keepalived'),
        );
        expect(await active(cluster)).toEqual(['lb2']);
        await gap(cluster, http, 'it is started again and takes the VIP back', timing.advert_int, () =>
          cluster.run('lb1', keepalived),
        );
        expect(await active(cluster)).toEqual(['lb1']);
        expect(await prove(cluster, { brief: true })).toEqual([]);
      }));

    test('has its link cut and mended', () =>
      calm(synced, async (cluster) => {
        await gap(cluster, http, 'the active director’s link is cut', election, () => cluster.cable('lb1', 'out'));
        expect(await cluster.whoHas(http.address)).toEqual(['lb2']);
        // Its own checks failed all the while: it takes the VIP back before they have found the real servers again.
        await gap(cluster, http, 'its link is mended and it takes the VIP back', timing.advert_int + noticed, () =>
          cluster.cable('lb1', 'in'),
        );
        expect(await active(cluster)).toEqual(['lb1']);
        expect(await prove(cluster, { brief: true })).toEqual([]);
      }));

    test('comes back without a gap where it waits for its checks first', () => {
      const delay = noticed + 1;
      return calm(direct('sync_daemon: {syncid: 51}', `, preempt_delay: ${delay}`), async (cluster) => {
        await cluster.cable('lb1', 'out');
        await pause(silent + 1);
        await gap(
          cluster,
          http,
          `its link is mended, with preempt_delay ${delay}`,
          timing.advert_int,
          () => cluster.cable('lb1', 'in'),
          delay + 3,
        );
        expect(await active(cluster)).toEqual(['lb1']);
        expect(await prove(cluster, { brief: true })).toEqual([]);
      });
    });

    test('loses keepalived to SIGKILL, first its parent, then all of it', () =>
      calm(synced, async (cluster) => {
        // Its children go with the parent, and with them the VIP.
        await gap(cluster, http, 'SIGKILL to keepalived’s parent', election, () =>
          cluster.run('lb1', 'pkill -9 -o keepalived'),
        );
        expect(await active(cluster)).toEqual(['lb2']);
        expect(await cluster.whoHas(http.address)).toEqual(['lb2']);
        await gap(cluster, http, 'it is started again', timing.advert_int, () => cluster.run('lb1', keepalived));
        expect(await active(cluster)).toEqual(['lb1']);
        // Nobody is left to take the VIP away: both have it, and who is asked first goes on serving.
        await gap(cluster, http, 'SIGKILL to all of keepalived', election, () =>
          cluster.run('lb1', 'pkill -9 keepalived'),
        );
        expect(await cluster.whoHas(http.address)).toEqual(['lb1', 'lb2']);
        await gap(cluster, http, 'it is started again, over what it left', election, () =>
          cluster.run('lb1', keepalived),
        );
        expect(await cluster.whoHas(http.address)).toEqual(['lb1']);
        expect(await prove(cluster, { brief: true })).toEqual([]);
      }));

    test('is switched off and on again, then both are', () =>
      calm(synced, async (cluster) => {
        await gap(cluster, http, 'the active director is switched off', election, () => cluster.powerOff('lb1'));
        expect(await cluster.whoHas(http.address)).toEqual(['lb2']);
        await cluster.powerOn('lb1');
        await ready(cluster);
        await pause(1);
        expect(await active(cluster)).toEqual(['lb1']);
        await Promise.all([cluster.powerOff('lb1'), cluster.powerOff('lb2')]);
        // The boot itself is the machine's; the promise begins with keepalived.
        await back(cluster, http, 'both directors have booted', election + noticed, ['web1', 'web2'], () =>
          Promise.all([cluster.powerOn('lb1'), cluster.powerOn('lb2')]),
        );
        await ready(cluster);
        await pause(1);
        expect(await prove(cluster, { brief: true })).toEqual([]);
      }));
  });

  test('by NAT, the inside link of the active director is cut: both addresses move', () =>
    calm(translated, async (cluster) => {
      expect(await active(cluster)).toEqual(['lb1']);
      await gap(cluster, http, 'NAT: the active director’s inside link is cut', election, () =>
        cluster.cable('lb1', 'out', 1),
      );
      expect(await active(cluster)).toEqual(['lb2']);
      expect(await cluster.whoHas(http.address)).toEqual(['lb2']);
      await gap(cluster, http, 'NAT: its inside link is mended', election, () => cluster.cable('lb1', 'in', 1));
      await pause(noticed);
      expect(await prove(cluster, { brief: true })).toEqual([]);
    }));

  test.each(['DR', 'TUN'])(
    'by %s, directors that are real servers take over from each other, and both go on serving',
    (kind) =>
      calm(
        synced.replace('lb_kind: DR', `lb_kind: ${kind}`).replace('real_servers: rs', 'real_servers: rs:lb'),
        async (cluster) => {
          expect(await active(cluster)).toEqual(['lb1']);
          await gap(cluster, http, `localnode by ${kind}: SIGTERM`, timing.advert_int, () =>
            cluster.run('lb1', 'pkill -o keepalived'),
          );
          expect(await active(cluster)).toEqual(['lb2']);
          expect(await prove(cluster)).toEqual([]);
          await gap(cluster, http, `localnode by ${kind}: started again`, timing.advert_int, () =>
            cluster.run('lb1', keepalived),
          );
          expect(await active(cluster)).toEqual(['lb1']);
          expect(await prove(cluster)).toEqual([]);
        },
      ),
  );

  describe('an established connection', () => {
    /** A connection that has said enough for the directors to tell each other of it. */
    async function talk(cluster: LabCluster): Promise<string> {
      const who = await cluster.hold('near', 'talk', http.address, http.port);
      for (let n = 0; n < 8; n++) {
        expect(await cluster.held('talk')).toBe(who);
        await pause(0.25);
      }
      await pause(2.5);
      return who;
    }

    test('survives the failover and the way back, by the sync daemon', () =>
      calm(synced, async (cluster) => {
        const who = await talk(cluster);
        await cluster.cable('lb1', 'out');
        await pause(2);
        expect(await cluster.whoHas(http.address)).toEqual(['lb2']);
        expect(await cluster.held('talk')).toBe(who);
        await pause(2.5);
        await cluster.cable('lb1', 'in');
        await pause(2);
        expect(await cluster.whoHas(http.address)).toEqual(['lb1']);
        expect(await cluster.held('talk')).toBe(who);
      }));

    test('does not without it: the lab would see the daemon missing', () =>
      calm(direct(''), async (cluster) => {
        const who = await talk(cluster);
        await cluster.cable('lb1', 'out');
        await pause(2);
        expect(await cluster.held('talk')).not.toBe(who);
      }));
  });
});
