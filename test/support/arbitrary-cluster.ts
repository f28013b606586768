import fc, { type Arbitrary } from 'fast-check';
import { atLeast } from '../../src/base/version.ts';
import type { Block, Directive } from '../../src/schema/directive.ts';
import { checkers, globalDefs, realServer, root, virtualServer, vrrpInstance } from '../../src/schema/keepalived.ts';
import type { JsonSchema } from '../../src/schema/value.ts';

/** The keepalived that reads what is generated, and what it was built with. */
export const oracleVersion = '2.2.7';

type Family = 4 | 6;
type Words = Record<string, unknown>;

/** What the table cannot say: values that fit the world around them, such as an address of the right family. */
interface World {
  family: Family;
  scripts: string[];
  processes: string[];
  files: string[];
  sessions: string[];
}

const nics = ['eth0', 'eth1', 'eth2'];
const addresses = { 4: ['192.0.2.33', '192.0.2.34'], 6: ['2001:db8::33', '2001:db8::34'] };
const networks = { 4: ['198.51.100.0/24', '203.0.113.0/25'], 6: ['2001:db8:1::/64', '2001:db8:2::/64'] };
const names = (prefix: string) => fc.subarray([`${prefix}1`, `${prefix}2`, `${prefix}.three`]);

/** Text that keepalived's lexer would cut, split or read as something else, were it not quoted. */
const awkward = fc.constantFrom(
  'plain',
  'with blank',
  'a#b',
  'a!b',
  'braces {}',
  "it's",
  '#',
  '!',
  'ümlaut',
  '$HOME',
  '@id',
  '~x',
);

function tracked(of: readonly string[]): Arbitrary<string[]> {
  const one = fc.tuple(fc.constantFrom('', ' weight 20', ' weight -20', ' weight 5 reverse'));
  return fc
    .subarray([...of], { minLength: Math.min(1, of.length) })
    .chain((chosen) => fc.tuple(fc.constant(chosen), fc.array(one, { minLength: 3, maxLength: 3 })))
    .map(([chosen, weights]) => chosen.map((name, at) => `${name}${weights[at]}`));
}

/** Values that depend on more than their own kind, by keyword. */
function special({ keyword, value }: Directive, { family, ...world }: World): Arbitrary<unknown> | undefined {
  if (keyword === 'track_file' && world.files.length > 0)
    return value.schema.type === 'array' ? tracked(world.files) : fc.constantFrom(...world.files);
  // A pool without weight has no quorum.
  if (keyword === 'weight' && value.schema.type === 'integer') return fc.integer({ min: 1, max: 65535 });
  const here = fc.constantFrom(...addresses[family]);
  const [network = '', other = ''] = networks[family];
  const gateway = family === 4 ? '192.0.2.254' : '2001:db8::254';
  const table: Record<string, Arbitrary<unknown>> = {
    connect_ip: here,
    bindto: here,
    mcast_src_ip: here,
    neighbor_ip: here,
    source_ip: fc.constant(family === 4 ? '192.0.2.1' : '2001:db8::1'),
    vrrp_mcast_group4: fc.constantFrom('224.0.0.18', '224.0.0.20'),
    vrrp_mcast_group6: fc.constantFrom('ff02::12', 'ff02::20'),
    mcast_dst_ip: fc.constant(family === 4 ? '224.0.0.19' : 'ff02::19'),
    quorum: fc.constantFrom(1, 2),
    persistence_granularity: family === 4 ? fc.constantFrom('255.255.255.0', '255.255.0.0') : fc.constantFrom('64', 96),
    status_code: fc.constantFrom('200', 200, '200-299', ['200-204', '301', 404]),
    digest: fc.constant('9b3a0c85a887a256d6939da88aabd8cd'),
    regex: fc.constantFrom('ready', 'a b', 'x#y', '[a-z]+!'),
    regex_stack: fc.constant('32768 65536'),
    payload: fc.constantFrom('70696e67', '00fe'),
    require_reply: fc.constantFrom(true, false, '706fxx67'),
    file: fc.constantFrom('/run/lvsgen.drain', '/run/lvsgen.number'),
    vrrp_cpu_affinity: fc.constantFrom(0, [0, 1]),
    checker_cpu_affinity: fc.constantFrom(0, [0, 1]),
    bfd_cpu_affinity: fc.constantFrom(0, [0, 1]),
    umask: fc.constantFrom('022', '0077', 'IWGRP | IWOTH'),
    track_interface: tracked(nics.slice(1)),
    track_script: tracked(world.scripts),
    track_process: tracked(world.processes),
    track_bfd: tracked(world.sessions),
    name: world.sessions.length > 0 ? fc.constantFrom(...world.sessions) : fc.constant('example.com'),
    garp_extra_if: fc.constantFrom('all 100', '60'),
    vmac_garp_intvl: fc.constantFrom('all 100', '60'),
    vrrp_garp_extra_if: fc.constantFrom('all 100', '60'),
    vrrp_vmac_garp_intvl: fc.constantFrom('all 100', '60'),
    vrrp_rx_bufs_policy: fc.constantFrom('MTU', 'ADVERT', '65536'),
    interface_up_down_delays: fc.constantFrom(['eth1 1 2'], ['eth0 0.5 2', 'eth2 1 1']),
    linkbeat_interfaces: fc.constantFrom(['eth1'], ['eth1 MII', 'eth2 ETHTOOL']),
    static_ipaddress: fc.constant([`${addresses[family][0]}/${family === 4 ? 24 : 64} dev eth0`]),
    static_routes: fc.constantFrom(
      [`${network} via ${gateway} dev eth0`],
      [`${network} dev eth1`, `blackhole ${other} no_track`],
    ),
    virtual_routes: fc.constantFrom([`${network} via ${gateway} dev eth0`], [`${other} dev eth1 metric 50 table 100`]),
    static_rules: fc.constantFrom([`from ${network} table 100 preference 1000`], [`to ${other} table 7 preference 99`]),
    virtual_rules: fc.constantFrom([`from ${network} table 100 preference 2000`]),
    misc_path: fc.constantFrom('/bin/true', "/bin/echo 'two words' !#", '/bin/true {} a'),
  };
  return table[keyword];
}

const byFormat: Record<string, Arbitrary<unknown>> = {
  text: awkward,
  command: fc.constantFrom('/bin/true', '/bin/echo one', "/bin/echo 'two words' #!"),
  interface: fc.constantFrom(...nics),
  path: fc.constantFrom('/run/lvsgen.one', '/var/tmp/lvsgen'),
  ip: fc.constant('192.0.2.33'),
};

function ofSchema(schema: JsonSchema, directive: Directive, world: World): Arbitrary<unknown> {
  const words = schema.enum as unknown[] | undefined;
  if (words) return fc.constantFrom(...words);
  const types = [schema.type as string | string[]].flat();
  const { minimum = 0, maximum = 1, format } = schema as { minimum?: number; maximum?: number; format?: string };
  const kinds: Record<string, () => Arbitrary<unknown>> = {
    boolean: () => fc.boolean(),
    integer: () => fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum)),
    number: () => fc.constantFrom(minimum, maximum, Math.min(maximum, Math.max(minimum, 1))),
    string: () => byFormat[format ?? ''] ?? fc.constant(directive.example ?? directive.value.example),
    array: () => fc.uniqueArray(ofSchema(schema.items as JsonSchema, directive, world), { minLength: 1, maxLength: 2 }),
  };
  // A pattern's own example stands for its texts.
  const usable = types.filter((type) => kinds[type] !== undefined);
  return fc.oneof(...usable.map((type) => (kinds[type] as () => Arbitrary<unknown>)()));
}

function arbitraryOf(directive: Directive, world: World): Arbitrary<unknown> {
  const { value } = directive;
  const own = special(directive, world);
  if (own !== undefined) return own;
  if (value.block) {
    const inner = blockOf(value.block, world);
    return 'items' in value.schema ? fc.array(inner, { minLength: 1, maxLength: 2 }) : inner;
  }
  return ofSchema(value.schema, directive, world);
}

/** What Debian's build of keepalived was made without. */
export const notInDebian = ['vrrp_iptables', 'vrrp_ipsets'];

/** Whether there is nothing to track. */
function isEmpty(keyword: string, { scripts, processes, files, sessions }: World): boolean {
  const lists: Record<string, string[]> = {
    track_script: scripts,
    track_process: processes,
    track_file: files,
    track_bfd: sessions,
  };
  return lists[keyword]?.length === 0;
}

/** Takes out what does not go with the rest, as the table says. */
function settle(block: Block, words: Words): Words {
  const settled = { ...words };
  for (const { keyword, when } of block.conflicts ?? []) if (when(settled)) delete settled[keyword];
  return settled;
}

const isSettled = (block: Block, words: Words) => !block.conflicts?.some(({ when }) => when(words));

/** Some of a block's directives, the required ones among them, with values that fit. */
export function blockOf(block: Block, world: World, without: readonly string[] = [], most = 6): Arbitrary<Words> {
  const usable = block.directives.filter(
    ({ keyword, since }) =>
      !without.includes(keyword) &&
      !notInDebian.includes(keyword) &&
      (!since || atLeast(oracleVersion, since)) &&
      !(block.name !== 'FILE_CHECK' && isEmpty(keyword, world)),
  );
  const required = usable.filter(({ keyword }) => block.required?.includes(keyword));
  return fc
    .subarray(usable, { maxLength: Math.min(most, usable.length) })
    .chain((chosen) => {
      const all = [...new Set([...required, ...chosen])];
      return fc.tuple(...all.map((one) => arbitraryOf(one, world).map((value) => [one.keyword, value] as const)));
    })
    .map((pairs) => settle(block, Object.fromEntries(pairs)))
    .filter((words) => isSettled(block, words));
}

const named = (keys: string[], inner: Arbitrary<Words>): Arbitrary<Words> =>
  fc.tuple(...keys.map(() => inner)).map((blocks) => Object.fromEntries(keys.map((key, at) => [key, blocks[at]])));

const innerBlock = (keyword: string): Block => {
  const found = root.directives.find((one) => one.keyword === keyword)?.value.block;
  if (found === undefined) throw new Error(`no block ${keyword}`);
  return found;
};

const some = <T>(one: Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Drops keys without a value. */
const present = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));

function cluster(world: World): Arbitrary<Words> {
  const { family } = world;
  const vips = family === 4 ? ['192.0.2.10/24', '192.0.2.11/24'] : ['2001:db8::10/64', '2001:db8::11/64'];
  const instance = blockOf(vrrpInstance, world, computed, 8).chain((words) =>
    fc
      .record({ unicast: some(fc.boolean()), auth_pass: some(fc.constantFrom('k!7#x2', 'a b', 'plain123')) })
      .map((more) => settled(family, present({ ...words, ...more, virtual_router_id: 51 }))),
  );
  const check = fc
    .constantFrom(...checkers.directives.filter(({ keyword }) => usable(keyword, world)))
    .chain(({ keyword, value }) => blockOf(value.block as Block, world).map((words) => ({ [keyword]: words })));
  const virtual = fc
    .tuple(
      blockOf(virtualServer, world, ['ip_family', 'lb_kind'], 8),
      blockOf(realServer, world),
      fc.record({
        virtual_ipaddress: fc.subarray(vips, { minLength: 1 }),
        where: fc.oneof(
          fc.constant({ port: 80 }),
          fc.constant({ ports: [80, 443] }),
          fc.constant({ port: 80, group: true }),
          fc.constant({ fwmark: 7, match: [{ port: 80 }] }),
        ),
        checks: some(fc.oneof(fc.constant('none'), fc.array(check, { minLength: 1, maxLength: 2 }))),
        sorry_server: some(fc.constant({ host: 'sorry1' })),
      }),
    )
    .map(([words, server, { where, ...more }]) =>
      settle(virtualServer, present({ ...words, ...where, ...more, servers: { web1: server } })),
    );
  return fc
    .record({
      lb_kind: fc.constantFrom('DR', ...(family === 4 ? ['TUN'] : [])),
      global_defs: blockOf(globalDefs, world, ['lvs_sync_daemon']),
      root: blockOf(root, world, [...rootNames, 'vrrp_sync_group', 'track_group'], 3),
      vrrp: some(instance),
      http: virtual,
      vrrp_script: named(world.scripts, blockOf(innerBlock('vrrp_script'), world)),
      vrrp_track_process: named(world.processes, blockOf(innerBlock('vrrp_track_process'), world)),
      track_file: named(world.files, blockOf(innerBlock('track_file'), world)),
      bfd_instance: named(world.sessions, blockOf(innerBlock('bfd_instance'), world)).map(withOwnNeighbours(family)),
    })
    .map(({ root: around, http, vrrp, ...words }) =>
      present({
        ...withOneGroup(around),
        ...Object.fromEntries(Object.entries(words).filter(([key, value]) => !isEmptyMap(key, value))),
        ...(vrrp ? { vrrp } : {}),
        directors: 'lb',
        real_servers: 'rs',
        virtual_servers: { http },
      }),
    );
}

/** VRRPv3 has no passwords and short pauses alone; VRRPv2 has whole seconds. */
function settled(family: Family, words: Words): Words {
  const { auth_pass: pass, advert_int: pause, ...rest } = words;
  const isV3 = words.version === 3 || (words.version === undefined && family === 6);
  const fits = isV3 ? Number(pause) <= 40 : Number.isInteger(pause);
  return settle(vrrpInstance, {
    ...rest,
    ...(isV3 || pass === undefined ? {} : { auth_pass: pass }),
    ...(pause !== undefined && fits ? { advert_int: pause } : {}),
  });
}

/** One garp_group: a NIC is in one alone. */
const withOneGroup = (words: Words): Words =>
  Array.isArray(words.garp_group) ? { ...words, garp_group: words.garp_group.slice(0, 1) } : words;

const withOwnNeighbours = (family: Family) => (sessions: Words) =>
  Object.fromEntries(
    Object.entries(sessions).map(([name, one], at) => [
      name,
      settle(innerBlock('bfd_instance'), {
        ...(one as Words),
        neighbor_ip: family === 4 ? `192.0.2.${60 + at}` : `2001:db8::${60 + at}`,
      }),
    ]),
  );

const rootNames = ['vrrp_script', 'vrrp_track_process', 'track_file', 'bfd_instance'];
const isEmptyMap = (key: string, value: unknown) =>
  rootNames.includes(key) && Object.keys(value as object).length === 0;
const computed = [
  ...['interface', 'priority', 'authentication', 'unicast_src_ip', 'unicast_peer'],
  ...['virtual_ipaddress', 'virtual_ipaddress_excluded', 'virtual_router_id', 'vrf', 'use_ipvlan'],
];
const usable = (checker: string, { files, sessions }: World) =>
  checker === 'FILE_CHECK' ? files.length > 0 : checker === 'BFD_CHECK' ? sessions.length > 0 : true;

/** Inventories of one cluster each, in which every keyword that the oracle knows may stand. */
export const arbitraryInventory: Arbitrary<object> = fc
  .record({
    family: fc.constantFrom<Family>(4, 4, 6),
    scripts: names('script'),
    processes: names('process'),
    files: names('file'),
    sessions: names('session'),
  })
  .chain((world) => cluster(world).map((words) => inventory(world.family, words)));

function inventory(family: Family, words: Words): object {
  const address = (n: number) => (family === 4 ? `192.0.2.${n}/24` : `2001:db8::${n}/64`);
  const host = (n: number) => ({ lvs_interfaces: { eth0: { address: address(n) } } });
  const directors = 'vrrp' in words ? { lb1: host(1), lb2: host(2) } : { lb1: host(1) };
  return {
    all: {
      vars: { lvs_platform: 'rhel9', lvs_keepalived_version: oracleVersion, lvs_clusters: { web: words } },
      children: {
        lb: { hosts: directors },
        rs: { hosts: { web1: host(21), web2: host(22) } },
        other: { hosts: { sorry1: host(31) } },
      },
    },
  };
}
