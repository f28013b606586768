import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileText } from '../support/cases.ts';
import { LabCluster } from './cluster.ts';
import { activeDirector, prove } from './proof.ts';
import { accepted, lacking, ready } from './support.ts';

/** The timing that the configuration below promises; every bound is worked out from it. */
const timing = { advert_int: 0.2, delay_loop: 1, connect_timeout: 1, retry: 1, delay_before_retry: 1 };
/** What emulation adds: a virtual machine without hardware help is slow to wake up. */
const slack = 1.5;

const inventory = (syncDaemon: boolean) => `all:
  vars:
    lvs_platform: rhel9
    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: rs
        vrrp: {virtual_router_id: 51, version: 3, advert_int: ${timing.advert_int}}
${syncDaemon ? '        sync_daemon: {syncid: 51}\n' : ''}        virtual_servers:
          http:
            virtual_ipaddress: 192.0.2.10/24
            port: 80
            lb_algo: rr
            delay_loop: ${timing.delay_loop}
            checks:
              - TCP_CHECK: {connect_timeout: ${timing.connect_timeout}, retry: ${timing.retry}, delay_before_retry: ${timing.delay_before_retry}, warmup: 0}
  children:
    lb:
      hosts:
        lb1: {lvs_interfaces: {eth0: {address: 192.0.2.2/24, gateway: 192.0.2.254}}}
        lb2: {lvs_interfaces: {eth0: {address: 192.0.2.3/24, gateway: 192.0.2.254}}}
    rs:
      hosts:
        web1: {lvs_interfaces: {eth0: {address: 192.0.2.21/24, gateway: 192.0.2.254}}}
        web2: {lvs_interfaces: {eth0: {address: 192.0.2.22/24, gateway: 192.0.2.254}}}
`;

const vip = { protocol: 'TCP', address: '192.0.2.10', port: 80 };
/** A backup waits for three adverts and its skew, which is one more at most. */
const election = 4 * timing.advert_int;
/** A check, and its retries, until a refused connection counts; one that is not answered takes its timeout each time. */
const refused = timing.delay_loop + timing.retry * timing.delay_before_retry;
const silent = refused + (timing.retry + 1) * timing.connect_timeout;

const table: { fault: string; seen: string; measured: number; promised: number }[] = [];
let cluster: LabCluster;

describe.skipIf(lacking !== '')(`faults${lacking}`, () => {
  beforeEach(async () => {
    const { fleet, tree } = accepted(compileText(inventory(true)));
    cluster = await LabCluster.up(fleet, tree);
    await ready(cluster);
    // A director that has just come up may have taken over from the other a moment ago.
    await pause(1);
  });
  afterEach(() => cluster.down());
  afterAll(() => {
    const rows = table.map(({ fault, seen, measured, promised }) =>
      [
        fault.padEnd(52),
        seen.padEnd(9),
        `${measured.toFixed(2)} s`.padStart(8),
        `${promised.toFixed(2)} s`.padStart(8),
      ].join('  '),
    );
    console.error(`\nlab: faults${' '.repeat(43)}  seen as    measured  promised\n${rows.join('\n')}\n`);
  });

  const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const active = async () => [...(await activeDirector(cluster, cluster.fleet.clusters[0] as never)).values()].flat();

  /** Nobody is answered for longer than promised. */
  async function gap(fault: string, promised: number, happens: () => Promise<void>, settle = 4): Promise<void> {
    const seen = await cluster.outage('near', vip, happens, settle);
    table.push({ fault, seen: 'gap', measured: seen.longest, promised });
    expect(seen.longest).toBeLessThan(promised + slack);
    expect(seen.last).not.toContain(null);
  }

  /** Some are not answered, for no longer than promised. */
  async function trouble(fault: string, promised: number, happens: () => Promise<void>, settle: number): Promise<void> {
    const seen = await cluster.outage('near', vip, happens, settle);
    table.push({ fault, seen: 'failures', measured: seen.trouble, promised });
    expect(seen.failed).toBeGreaterThan(0);
    expect(seen.trouble).toBeLessThan(promised + slack);
    expect(seen.last).not.toContain(null);
  }

  describe('a real server', () => {
    test('whose service dies is taken out, and put back when it answers again', async () => {
      await trouble('a service dies', refused, () => cluster.stopService('web1'), 5);
      const [{ who } = {}] = await cluster.requests('near', vip);
      expect(who).toBe('web2');
      await cluster.serve('web1');
      await pause(timing.delay_loop + 2);
      const answers = await cluster.requests('near', vip, { count: 6 });
      expect(new Set(answers.map((one) => one.who))).toEqual(new Set(['web1', 'web2']));
    });

    test('whose link is cut is taken out, and put back with the cable', async () => {
      await trouble('a real server’s link is cut', silent, () => cluster.cable('web1', 'out'), 7);
      await cluster.cable('web1', 'in');
      await pause(silent + 1);
      expect(await prove(cluster, { brief: true })).toEqual([]);
    });

    test('that is switched off and on again comes back quiet and serving', async () => {
      await cluster.powerOff('web2');
      await pause(silent + 1);
      expect((await cluster.requests('near', vip, { count: 6 })).every(({ who }) => who === 'web1')).toBe(true);
      await cluster.powerOn('web2');
      await pause(timing.delay_loop + 2);
      expect(await prove(cluster, { brief: true })).toEqual([]);
    });
  });

  describe('the active director', () => {
    test('is stopped (SIGTERM) and started again', async () => {
      expect(await active()).toEqual(['lb1']);
      // It says goodbye with priority 0, and the other waits for its skew alone.
      await gap(
        'SIGTERM to the active director',
        timing.advert_int,
        async () => void (await cluster.run('lb1', 'pkill -o keepalived')),
      );
      expect(await active()).toEqual(['lb2']);
      await gap('it is started again and takes the VIP back', timing.advert_int, async () => {
        await cluster.run('lb1', 'setsid keepalived --dont-fork --log-console </dev/null >/run/keepalived.log 2>&1 &');
      });
      expect(await active()).toEqual(['lb1']);
      expect(await prove(cluster, { brief: true })).toEqual([]);
    });

    test('has its link cut and mended', async () => {
      await gap('the active director’s link is cut', election, () => cluster.cable('lb1', 'out'));
      expect(await cluster.whoHas(vip.address)).toEqual(['lb2']);
      await gap('its link is mended and it takes the VIP back', timing.advert_int, () => cluster.cable('lb1', 'in'));
      expect(await active()).toEqual(['lb1']);
      expect(await prove(cluster, { brief: true })).toEqual([]);
    });

    test('loses keepalived’s parent to SIGKILL: its children go with it', async () => {
      await gap(
        'SIGKILL to keepalived’s parent',
        election,
        async () => void (await cluster.run('lb1', 'pkill -9 -o keepalived')),
      );
      expect(await active()).toEqual(['lb2']);
      expect(await cluster.whoHas(vip.address)).toEqual(['lb2']);
    });

    test('is switched off and on again', async () => {
      await gap('the active director is switched off', election, () => cluster.powerOff('lb1'));
      expect(await cluster.whoHas(vip.address)).toEqual(['lb2']);
      await cluster.powerOn('lb1');
      await pause(3);
      expect(await active()).toEqual(['lb1']);
      expect(await prove(cluster, { brief: true })).toEqual([]);
    });
  });

  test('both directors are switched off and on again', async () => {
    await Promise.all([cluster.powerOff('lb1'), cluster.powerOff('lb2')]);
    const begun = Date.now();
    await Promise.all([cluster.powerOn('lb1'), cluster.powerOn('lb2')]);
    await ready(cluster);
    // The boot itself is the machine’s; the promise begins with keepalived.
    table.push({
      fault: 'both directors boot (boot included)',
      seen: 'gap',
      measured: (Date.now() - begun) / 1000,
      promised: election + 8,
    });
    await pause(1);
    expect(await prove(cluster, { brief: true })).toEqual([]);
  });

  describe('an established connection', () => {
    /** A connection that has said enough for the directors to tell each other of it. */
    async function talk(): Promise<string> {
      const who = await cluster.hold('near', 'talk', vip.address, vip.port);
      for (let n = 0; n < 8; n++) {
        expect(await cluster.held('talk')).toBe(who);
        await pause(0.25);
      }
      await pause(2.5);
      return who;
    }

    test('survives the failover and the way back, by the sync daemon', async () => {
      const who = await talk();
      await cluster.cable('lb1', 'out');
      await pause(2);
      expect(await cluster.whoHas(vip.address)).toEqual(['lb2']);
      expect(await cluster.held('talk')).toBe(who);
      await pause(2.5);
      await cluster.cable('lb1', 'in');
      await pause(2);
      expect(await cluster.whoHas(vip.address)).toEqual(['lb1']);
      expect(await cluster.held('talk')).toBe(who);
    });

    test('does not without it: the lab would see the daemon missing', async () => {
      await cluster.down();
      const { fleet, tree } = accepted(compileText(inventory(false)));
      cluster = await LabCluster.up(fleet, tree);
      await ready(cluster);
      const who = await talk();
      await cluster.cable('lb1', 'out');
      await pause(2);
      expect(await cluster.held('talk')).not.toBe(who);
    });
  });
});
