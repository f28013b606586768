import { hashComment } from '../base/escapes.ts';
import { groupBy } from '../base/groups.ts';
import { formatCidr, hostPrefix } from '../base/ip.ts';
import { once } from '../base/once.ts';
import { byText } from '../base/text.ts';
import { fromItsOwn } from '../facts/address.ts';
import type { Fact as Check } from '../facts/check.ts';
import type { HostState } from '../facts/host-state.ts';
import type { Fact as Block } from '../facts/keepalived-block.ts';
import type { Fact as RealServer } from '../facts/real-server.ts';
import type { Fact as SorryServer } from '../facts/sorry-server.ts';
import type { Fact as VirtualServer } from '../facts/virtual-server.ts';
import type { Fact as Instance, VirtualAddress } from '../facts/vrrp-instance.ts';
import type { Fact } from '../generated/facts.ts';
import { holdsSecret } from '../keepalived/secret-words.ts';
import { header } from '../planned-file.ts';
import { emitBlock } from '../schema/directive.ts';
import { checkers, globalDefs, realServer, root, virtualServer, vrrpInstance } from '../schema/keepalived.ts';
import type { OutputKind } from './output.ts';

export default {
  doc: 'keepalived.conf of a director: the VRRP instances and virtual servers of its clusters.',
  plan(state) {
    const instances = state.of('vrrp-instance');
    const virtualServers = state.of('virtual-server').filter(({ engine }) => engine === 'keepalived');
    if (instances.length === 0 && virtualServers.length === 0) return [];
    const view = {
      header: header(state),
      globals: globals(state),
      roots: roots(state),
      blocks: [
        ...state.of('sync-group').map(({ name, instances: members, reason }) => ({
          reason,
          head: `vrrp_sync_group ${name}`,
          lines: ['group {', ...members.map((one) => `    ${one}`), '}'],
        })),
        ...instances.map((one) => instanceBlock(one, state)),
      ],
      virtual_servers: virtualServerViews(virtualServers, state),
      verbatim: state.of('verbatim').map(({ reason, lines }) => ({ reason, lines })),
    };
    const secret = instances.some(({ hasSecret }) => hasSecret) || hasSecretLine(view);
    return [
      {
        path: 'etc/keepalived/keepalived.conf',
        mode: secret ? '0640' : '0644',
        secret,
        carries: carried(state),
        template: 'keepalived.conf',
        view,
      },
    ];
  },
} satisfies OutputKind;

/** Whether any line of a view holds a secret, whatever it stands in. Most lines are there very often. */
function hasSecretLine(view: unknown, asked = new Set<string>()): boolean {
  if (typeof view === 'string') return !asked.has(view) && asked.add(view) && holdsSecret(view);
  if (Array.isArray(view)) return view.some((one) => hasSecretLine(one, asked));
  if (typeof view !== 'object' || view === null) return false;
  return Object.entries(view).some(([key, value]) => !addressing.has(key) && hasSecretLine(value, asked));
}

/** What a view has besides lines, and names every real server anew. */
const addressing = new Set(['host', 'address', 'port']);

const kinds = [
  'global-setting',
  'sync-daemon',
  'keepalived-block',
  'sync-group',
  'vrrp-instance',
  'virtual-server',
  'real-server',
  'check',
  'sorry-server',
  'verbatim',
] as const;

function* carried(state: HostState): Generator<Fact> {
  for (const kind of kinds) yield* state.of(kind);
  yield* state.of('address').filter(({ broughtUpBy }) => broughtUpBy === 'vrrp');
}

/** keepalived has one global_defs: what several clusters say of it stands together. */
function globals(state: HostState) {
  const values = Object.fromEntries(state.of('global-setting').map(({ keyword, value }) => [keyword, value]));
  for (const { device, instance, syncid } of state.of('sync-daemon'))
    values.lvs_sync_daemon = `${device} ${instance} id ${syncid}`;
  const lines = emitBlock(globalDefs, values, state.host.keepalived);
  const names = [...state.directs].sort(byText);
  return lines.length === 0
    ? []
    : [
        {
          reason: hashComment(`cluster${names.length > 1 ? 's' : ''} ${names.join(', ')}`),
          head: 'global_defs',
          lines,
        },
      ];
}

/** What stands outside all blocks, by keyword. */
function roots(state: HostState) {
  return [...groupBy(state.of('keepalived-block'), ({ reason }) => reason)].flatMap(([reason, blocks]) => {
    const lines = emitBlock(root, rootValues(blocks), state.host.keepalived);
    return lines.length === 0 ? [] : [{ reason, lines }];
  });
}

function rootValues(blocks: readonly Block[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { keyword, name, value } of blocks)
    values[keyword] = name === undefined ? value : { ...(values[keyword] as object | undefined), [name]: value };
  return values;
}

/** keepalived makes a /128 deprecated by itself. */
function asVip({ ip, prefix, deprecated }: VirtualAddress): string {
  const text = formatCidr({ ip, prefix });
  return deprecated && prefix < hostPrefix(ip.family) ? `${text} preferred_lft 0` : text;
}

function instanceBlock({ name, reason, addresses, unicast, ...instance }: Instance, state: HostState) {
  const texts = addresses.map((one) => ({ advertised: one.advertised, text: asVip(one) }));
  const excluded = texts.filter(({ advertised }) => !advertised).map(({ text }) => text);
  const values = {
    ...instance.settings,
    interface: instance.interface,
    priority: instance.priority,
    ...(unicast ? { unicast_src_ip: unicast.source, unicast_peer: unicast.peers } : {}),
    virtual_ipaddress: texts.filter(({ advertised }) => advertised).map(({ text }) => text),
    ...(excluded.length > 0 ? { virtual_ipaddress_excluded: excluded } : {}),
  };
  const isKeptBack = texts.some(({ text }) => text.endsWith(' preferred_lft 0'));
  return {
    reason: isKeptBack ? `${reason} · ${fromItsOwn}` : reason,
    head: `vrrp_instance ${name}`,
    lines: [...emitBlock(vrrpInstance, values, state.host.keepalived), ...instance.verbatim],
  };
}

/** keepalived takes it for the sorry server that stands above it, and ignores it where none does. */
const ofSorryServer = 'sorry_server_inhibit';

/** Directors that run one release have the very same virtual servers: each is put into words for the first of them. */
function virtualServerViews(virtualServers: readonly VirtualServer[], state: HostState) {
  const release = state.host.keepalived;
  if (virtualServers.some((one) => !viewsOf(one).has(release))) {
    const sorryServers = groupBy(state.of('sorry-server'), (one) => one.virtualServer);
    const realServers = groupBy(state.of('real-server'), (one) => one.virtualServer);
    const checks = groupBy(state.of('check'), (one) => one.realServer);
    for (const one of virtualServers)
      viewsOf(one).set(release, {
        reason: one.reason,
        head: head(one),
        groups: one.group === undefined ? [] : [{ name: one.group, lines: one.services.map(addressAndPort) }],
        lines: [...emitBlock(virtualServer, { ...one.settings, [ofSorryServer]: false }, release), ...one.verbatim],
        sorry_servers: (sorryServers.get(one) ?? []).map(sorryServerView),
        real_servers: realServerViews(realServers.get(one) ?? [], checks, release),
      });
  }
  return virtualServers.map((one) => viewsOf(one).get(release));
}

const viewsOf = once((_: VirtualServer) => new Map<string, object>());

function head({ group, services }: VirtualServer): string {
  return group === undefined ? services.map(addressAndPort).join() : `group ${group}`;
}

function addressAndPort(service: VirtualServer['services'][number]): string {
  return 'fwmark' in service ? `fwmark ${service.fwmark}` : `${service.ip.text} ${service.port}`;
}

function sorryServerView({ host, ip, port, inhibit }: SorryServer) {
  return { host, address: ip.text, port, lines: inhibit ? [ofSorryServer] : [] };
}

function realServerViews(
  realServers: readonly RealServer[],
  checks: ReadonlyMap<RealServer, readonly Check[]>,
  release: string,
) {
  // Most real servers have their settings and checks from one place.
  const settingLines = once((settings: RealServer['settings']) => emitBlock(realServer, settings, release));
  const checkLines = once((checker: Check['checker']) => emitBlock(checkers, checker, release));
  return realServers.map((one) => {
    const lines = [...settingLines(one.settings)];
    for (const { checker } of checks.get(one) ?? []) lines.push(...checkLines(checker));
    lines.push(...one.verbatim);
    return { host: one.host, address: one.ip.text, port: one.port, lines };
  });
}
