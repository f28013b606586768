import { describe, expect, test } from 'vitest';
import { arpMethods } from '../src/generated/arp.ts';
import { networks } from '../src/generated/networks.ts';
import { platforms } from '../src/generated/platforms.ts';
import {
  type ExpectedNetwork,
  type ExpectedPlatform,
  expectedNetworks,
  expectedPlatforms,
} from './platforms/expected.ts';
import { compileText } from './support/cases.ts';

const kinds = ['DR', 'NAT', 'TUN'] as const;
const methods = [undefined, ...Object.keys(arpMethods)];
const engines = ['keepalived', 'ipvsadm'] as const;
const words = [undefined, ...Object.keys(networks)];

interface Combination {
  kind: (typeof kinds)[number];
  method: string | undefined;
  engine: (typeof engines)[number];
  platform: string;
  network: string | undefined;
}

const all: Combination[] = kinds.flatMap((kind) =>
  methods.flatMap((method) =>
    engines.flatMap((engine) =>
      Object.keys(platforms).flatMap((platform) =>
        words.map((network) => ({ kind, method, engine, platform, network })),
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

const factsOf = ({ platform }: Combination) => expectedPlatforms[platform] as ExpectedPlatform;

/** What the facts say of a combination: the reason why it cannot work, or undefined. */
function obstacle(one: Combination): string | undefined {
  const { kind, method, network } = one;
  if (kind === 'NAT' && method) return 'NAT real servers have nothing to do with the VIP';
  if (kind === 'TUN' && (method === 'iptables' || method === 'firewalld'))
    return 'tunl0 without the VIP has no address to redirect to';
  if (method && factsOf(one).without[method]) return factsOf(one).without[method];
  if (network && !factsOf(one).networks.includes(network)) return 'nothing there reads its files';
  return undefined;
}

const networkOf = (one: Combination) => one.network ?? (factsOf(one).networks[0] as string);
const unitFile = 'etc/systemd/system/lvs-vip.service';

/** Where the VIP must be on the real server, from the facts alone; undefined for nowhere. */
function vipFile(one: Combination): string | undefined {
  const { kind, method } = one;
  if (kind === 'NAT' || method === 'iptables' || method === 'firewalld') return undefined;
  // ARP rules must be active before the VIP is: no network file waits for them.
  if (method === 'arptables' || method === 'nftables') return unitFile;
  return factsOf(one).vipFiles[networkOf(one)]?.[kind === 'TUN' ? 'tunl0' : 'lo'] ?? unitFile;
}

const title = ({ kind, method, engine, platform, network }: Combination) =>
  [kind, method ?? 'no arp_method', engine, platform, network ?? 'its network'].join(' · ');

test('the facts speak of every platform and network, and of no other', () => {
  expect(Object.keys(expectedPlatforms).sort()).toEqual(Object.keys(platforms).sort());
  expect(Object.keys(expectedNetworks).sort()).toEqual(Object.keys(networks).sort());
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
    const { files: paths, units } = factsOf(one);
    const network = expectedNetworks[networkOf(one)] as ExpectedNetwork;
    const programs = Object.values(expectedNetworks);
    const holders = ofWeb1.filter(
      ([, text]) =>
        programs.some((program) => program.sets(text, `${vip}/32`)) || text.includes(`address replace ${vip}/32 dev `),
    );
    expect(holders.map(([name]) => name.replace('web1/', ''))).toEqual(vipFile(one) ? [vipFile(one)] : []);

    // Nothing on a host is written for a network program that does not run there.
    const dead = programs.filter((program) => program !== network).map((program) => program.paths);
    const ownPaths = [...files.keys()].map((name) => name.replace(/^[^/]+\//, ''));
    expect(ownPaths.filter((name) => dead.some((pattern) => pattern.test(name)))).toEqual([]);

    const arp = files.get('web1/etc/sysctl.d/arp.conf') ?? '';
    const quietBySysctl = one.kind !== 'NAT' && (one.method ?? 'sysctl') === 'sysctl';
    expect(arp.includes('net.ipv4.conf.all.arp_ignore = 1')).toBe(quietBySysctl);
    expect(arp.includes('net.ipv4.conf.all.arp_announce = 2')).toBe(quietBySysctl);
    expect(arp.includes('net.ipv4.conf.tunl0.rp_filter = 2')).toBe(one.kind === 'TUN');
    expect((files.get('web1/etc/modules-load.d/lvs.conf') ?? '').includes('\nipip\n')).toBe(one.kind === 'TUN');
    expect(files.has(`web1/${paths.arptables}`)).toBe(one.method === 'arptables');
    expect(files.has(`web1/${paths.nftables}`)).toBe(one.method === 'nftables');
    expect(files.has(`web1/${paths.iptables}`)).toBe(one.method === 'iptables');
    expect(files.has(`web1/${paths.firewalld}`)).toBe(one.method === 'firewalld');

    const unit = files.get(`web1/${unitFile}`);
    if (unit !== undefined) expect(files.get(`web1/${paths.preset}`)).toContain('enable lvs-vip.service');
    if (one.method === 'arptables') expect(unit).toContain(`\nRequires=${units.arptables}\nAfter=${units.arptables}\n`);
    if (one.method === 'nftables') expect(unit?.indexOf('nft -f')).toBeLessThan(unit?.indexOf('address replace') ?? -1);

    const gateway = one.engine === 'keepalived' ? '10.0.0.254' : '10.0.0.1';
    expect(network.routes(files.get(`web1/${network.nic('eth0')}`) ?? '', gateway)).toBe(one.kind === 'NAT');
    expect((files.get('lb1/etc/sysctl.d/lvs.conf') ?? '').includes('net.ipv4.ip_forward = 1')).toBe(one.kind === 'NAT');

    expect(files.has('lb1/etc/keepalived/keepalived.conf')).toBe(one.engine === 'keepalived');
    expect(files.has(`lb1/${paths.ipvsadm}`)).toBe(one.engine === 'ipvsadm');
    expect(files.get(`lb1/${paths.preset}`)).toContain(`enable ${units[one.engine]}`);
    // VRRP brings the VIP to the active director; a standalone one has it from a network file.
    const onDirector = [...files].filter(([name, text]) => name.startsWith('lb1/') && network.sets(text, `${vip}/24`));
    expect(onDirector).toHaveLength(one.engine === 'ipvsadm' ? 1 : 0);
    const kindLine =
      one.engine === 'keepalived' ? `lb_kind ${one.kind}` : { DR: ' -g ', TUN: ' -i ', NAT: ' -m ' }[one.kind];
    const table = files.get(`lb1/${one.engine === 'keepalived' ? 'etc/keepalived/keepalived.conf' : paths.ipvsadm}`);
    expect(table).toContain(kindLine);
  });
});
