import { describe, expect, test } from 'vitest';
import { arpMethods } from '../src/generated/arp.ts';
import { platforms } from '../src/generated/platforms.ts';
import { compileText } from './support/cases.ts';

const kinds = ['DR', 'NAT', 'TUN'] as const;
const methods = [undefined, ...Object.keys(arpMethods)];
const engines = ['keepalived', 'ipvsadm'] as const;
const networks = [undefined, 'network-scripts', 'networkmanager'] as const;

interface Combination {
  kind: (typeof kinds)[number];
  method: string | undefined;
  engine: (typeof engines)[number];
  platform: string;
  network: (typeof networks)[number];
}

const all: Combination[] = kinds.flatMap((kind) =>
  methods.flatMap((method) =>
    engines.flatMap((engine) =>
      Object.keys(platforms).flatMap((platform) =>
        networks.map((network) => ({ kind, method, engine, platform, network })),
      ),
    ),
  ),
);

const vip = '203.0.113.10';

function inventory({ kind, method, engine, platform, network }: Combination): string {
  const inside = kind === 'NAT' ? '10.0.0' : '203.0.113';
  const directors = engine === 'keepalived' ? [1, 2] : [1];
  const director = (n: number) =>
    `lb${n}: {lvs_interfaces: {eth0: {address: 203.0.113.${n}/24}, eth1: {address: 10.0.0.${n}/24}}}`;
  return `all:
  vars:
    lvs_platform: ${platform}
    lvs_iptables_rules: []
${network ? `    lvs_network: ${network}\n` : ''}    lvs_clusters:
      web:
        lb_kind: ${kind}
${method ? `        arp_method: ${method}\n` : ''}${kind === 'NAT' ? `        nat_gateway: 10.0.0.${engine === 'keepalived' ? 254 : 1}/24\n` : ''}        director_engine: ${engine}
        directors: lb
        real_servers: rs
${engine === 'keepalived' ? '        vrrp: {virtual_router_id: 51}\n' : ''}        virtual_servers: {http: {virtual_ipaddress: ${vip}/24, port: 80}}
  children:
    lb: {hosts: {${directors.map(director).join(', ')}}}
    rs: {hosts: {web1: {lvs_interfaces: {eth0: {address: ${inside}.11/24}}}}}
`;
}

/** What the facts say of a combination: the reason why it cannot work, or undefined. */
function obstacle({ kind, method, platform, network }: Combination): string | undefined {
  if (kind === 'NAT' && method) return 'NAT real servers have nothing to do with the VIP';
  if (kind === 'TUN' && (method === 'iptables' || method === 'firewalld'))
    return 'tunl0 without the VIP has no address to redirect to';
  if (platform === 'rhel7' && method === 'nftables') return 'kernel 3.10';
  if (platform === 'rhel7' && network === 'networkmanager') return 'ifcfg is what rhel7 has';
  if (platform === 'rhel9' && network === 'network-scripts') return 'the package is gone';
  return undefined;
}

/** Where the VIP must be on the real server, from the facts alone; undefined for nowhere. */
function carrier({ kind, method, platform, network }: Combination): string | undefined {
  if (kind === 'NAT' || method === 'iptables' || method === 'firewalld') return undefined;
  // ARP rules must be active before the VIP is: no network file waits for them.
  if (method === 'arptables' || method === 'nftables') return 'etc/systemd/system/lvs-vip.service';
  const scripts = network ? network === 'network-scripts' : platform !== 'rhel9';
  if (scripts) return `etc/sysconfig/network-scripts/ifcfg-${kind === 'TUN' ? 'tunl0' : 'lo:0'}`;
  // NetworkManager has no tunl0, and takes addresses of lo from 1.42 on, which is rhel9's.
  return kind === 'DR' && platform === 'rhel9'
    ? 'etc/NetworkManager/system-connections/lo.nmconnection'
    : 'etc/systemd/system/lvs-vip.service';
}

const title = ({ kind, method, engine, platform, network }: Combination) =>
  [kind, method ?? 'no arp_method', engine, platform, network ?? 'its network'].join(' · ');

test('the matrix has every combination', () => {
  expect(all).toHaveLength(3 * 6 * 2 * 3 * 3);
});

describe('refused, with the reason and the way out', () => {
  test.each(all.filter(obstacle).map((one) => [title(one), one] as const))('%s', (_title, one) => {
    const { tree, diagnostics } = compileText(inventory(one));
    expect(tree).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { severity, consequence, hint } of diagnostics) {
      expect(severity).toBe('error');
      expect(consequence).toBeTruthy();
      expect(hint).toBeTruthy();
    }
  });
});

describe('rendered', () => {
  test.each(all.filter((one) => !obstacle(one)).map((one) => [title(one), one] as const))('%s', (_title, one) => {
    const { tree, diagnostics } = compileText(inventory(one));
    expect(diagnostics).toEqual([]);
    const files = new Map([...(tree ?? [])].map(([name, { content }]) => [name, content]));
    const ofWeb1 = [...files].filter(([name]) => name.startsWith('web1/'));

    // The VIP as an address of the real server's own stands in exactly the file that brings it up there.
    const holders = ofWeb1.filter(([, text]) =>
      new RegExp(`(IPADDR=${vip}$|address\\d=${vip}/32$|address replace ${vip}/32 dev )`, 'm').test(text),
    );
    expect(holders.map(([name]) => name.replace('web1/', ''))).toEqual(carrier(one) ? [carrier(one)] : []);

    // Nothing on a host is written for a network backend that does not run there.
    const scripts = one.network ? one.network === 'network-scripts' : one.platform !== 'rhel9';
    const dead = scripts ? /system-connections/ : /network-scripts/;
    expect([...files.keys()].filter((name) => dead.test(name))).toEqual([]);

    const arp = files.get('web1/etc/sysctl.d/arp.conf') ?? '';
    const quietBySysctl = one.kind !== 'NAT' && (one.method ?? 'sysctl') === 'sysctl';
    expect(arp.includes('net.ipv4.conf.all.arp_ignore = 1')).toBe(quietBySysctl);
    expect(arp.includes('net.ipv4.conf.all.arp_announce = 2')).toBe(quietBySysctl);
    expect(arp.includes('net.ipv4.conf.tunl0.rp_filter = 2')).toBe(one.kind === 'TUN');
    expect((files.get('web1/etc/modules-load.d/lvs.conf') ?? '').includes('\nipip\n')).toBe(one.kind === 'TUN');
    expect(files.has('web1/etc/sysconfig/arptables')).toBe(one.method === 'arptables');
    expect(files.has('web1/etc/nftables/lvs.nft')).toBe(one.method === 'nftables');
    expect(files.has('web1/etc/sysconfig/iptables')).toBe(one.method === 'iptables');
    expect(files.has('web1/etc/firewalld/direct.xml')).toBe(one.method === 'firewalld');

    const unit = files.get('web1/etc/systemd/system/lvs-vip.service');
    if (unit !== undefined)
      expect(files.get('web1/etc/systemd/system-preset/80-lvsgen.preset')).toContain('enable lvs-vip.service');
    if (one.method === 'arptables') expect(unit).toMatch(/^Requires=arptables\.service\nAfter=arptables\.service$/m);
    if (one.method === 'nftables') expect(unit?.indexOf('nft -f')).toBeLessThan(unit?.indexOf('address replace') ?? -1);

    const gateway = one.engine === 'keepalived' ? '10.0.0.254' : '10.0.0.1';
    const nic = ofWeb1.find(([name]) => /ifcfg-eth0$|eth0\.nmconnection$/.test(name))?.[1] ?? '';
    expect(new RegExp(`(GATEWAY=|/24,)${gateway}$`, 'm').test(nic)).toBe(one.kind === 'NAT');
    expect((files.get('lb1/etc/sysctl.d/lvs.conf') ?? '').includes('net.ipv4.ip_forward = 1')).toBe(one.kind === 'NAT');

    expect(files.has('lb1/etc/keepalived/keepalived.conf')).toBe(one.engine === 'keepalived');
    expect(files.has('lb1/etc/sysconfig/ipvsadm')).toBe(one.engine === 'ipvsadm');
    expect(files.get('lb1/etc/systemd/system-preset/80-lvsgen.preset')).toContain(`enable ${one.engine}.service`);
    // VRRP brings the VIP to the active director; a standalone one has it from a network file.
    const onDirector = [...files].filter(
      ([name, text]) => name.startsWith('lb1/') && new RegExp(`(IPADDR=${vip}$|address\\d=${vip}/24)`, 'm').test(text),
    );
    expect(onDirector).toHaveLength(one.engine === 'ipvsadm' ? 1 : 0);
    const kindLine =
      one.engine === 'keepalived' ? `lb_kind ${one.kind}` : { DR: ' -g ', TUN: ' -i ', NAT: ' -m ' }[one.kind];
    const table = files.get(
      `lb1/etc/${one.engine === 'keepalived' ? 'keepalived/keepalived.conf' : 'sysconfig/ipvsadm'}`,
    );
    expect(table).toContain(kindLine);
  });
});
