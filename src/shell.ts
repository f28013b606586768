import { type FirewallRule, type HostState, type LocalVip, lifetimeOf } from './model/host-state.ts';
import { ipvsadmLines } from './model/ipvsadm.ts';
import { shellCommand, shellComment } from './shell-word.ts';

/** Lines for a shell, with the reason for them. */
interface Step {
  reason: string;
  lines: string[];
}

/**
 * A host's state as commands for a shell, for a host that is set up by hand. In the order that is safe on a live network:
 * what protects a VIP, and the table that its clients go through, before the VIP.
 */
export function shellCommands(state: HostState): string {
  const steps: Step[] = [
    ...state.modules.map(({ name, reason }) => ({ reason, lines: [shellCommand(['modprobe', name])] })),
    ...state.sysctls.map(({ key, value, reason }) => ({
      reason,
      lines: [shellCommand(['sysctl', '-w', `${key}=${value}`])],
    })),
    ...state.arptables.map(({ vip, rip, reason }) => ({
      reason,
      lines: [
        shellCommand(['arptables', '-A', 'INPUT', '-j', 'DROP', '-d', vip.text]),
        shellCommand(['arptables', '-A', 'OUTPUT', '-j', 'mangle', '-s', vip.text, '--mangle-ip-s', rip.text]),
      ],
    })),
    ...(state.nftables.length > 0 ? [nftables(state)] : []),
    ...state.firewall.map((rule) => ({ reason: rule.reason, lines: [iptables(rule)] })),
    ...state.firewalld.map((rule) => ({ reason: rule.reason, lines: [firewallCmd(rule)] })),
    ...state.gateways.map(({ ip, reason }) => ({
      reason,
      lines: [shellCommand(['ip', 'route', 'replace', 'default', 'via', ip.text])],
    })),
    ...devices(state.vips),
    ...state.ipvs.map((service) => ({
      reason: service.reason,
      lines: ipvsadmLines(service).map((line) => shellCommand(['ipvsadm', ...line.split(' ')])),
    })),
    ...state.syncDaemons.map(({ reason, ...daemon }) => ({ reason, lines: [startDaemon('backup', daemon)] })),
    ...state.vips.filter(({ carrier }) => carrier !== 'vrrp').map(address),
    ...whileActive(state),
  ];
  const text = steps.map(({ reason, lines }) => `\n${shellComment(reason)}\n${lines.join('\n')}\n`).join('');
  return `${shellComment(`${state.host.name}: until the next boot; the rendered files keep it.`)}\n${text}`;
}

function nftables({ nftables: rules }: HostState): Step {
  const chain = (hook: string) =>
    shellCommand([
      'nft',
      'add',
      'chain',
      'arp',
      'lvs',
      hook,
      `{ type filter hook ${hook} priority 0; policy accept; }`,
    ]);
  return {
    reason: rules.map(({ reason }) => reason).join('; '),
    lines: [
      shellCommand(['nft', 'add', 'table', 'arp', 'lvs']),
      chain('input'),
      chain('output'),
      ...rules.flatMap(({ vip, rip }) => [
        shellCommand(['nft', 'add', 'rule', 'arp', 'lvs', ...`input arp daddr ip ${vip.text} drop`.split(' ')]),
        shellCommand([
          'nft',
          'add',
          'rule',
          'arp',
          'lvs',
          ...`output arp saddr ip ${vip.text} arp saddr ip set ${rip.text}`.split(' '),
        ]),
      ]),
    ],
  };
}

function iptables({ family, table, chain, args }: FirewallRule): string {
  return shellCommand([family === 4 ? 'iptables' : 'ip6tables', '-t', table, '-A', chain, ...args.split(' ')]);
}

function firewallCmd({ family, table, chain, args }: FirewallRule): string {
  return shellCommand(['firewall-cmd', '--direct', '--add-rule', `ipv${family}`, table, chain, 0, ...args.split(' ')]);
}

function devices(vips: readonly LocalVip[]): Step[] {
  const names = new Set(vips.map(({ device }) => device));
  return [
    ...(names.has('dummy0')
      ? [{ reason: 'dummy0 holds the VIPs', lines: ['ip link add dummy0 type dummy', 'ip link set dummy0 up'] }]
      : []),
    ...(names.has('tunl0')
      ? [{ reason: 'tunl0 takes packets only when it is up', lines: ['ip link set tunl0 up'] }]
      : []),
  ];
}

/** What VRRP would do on the director that becomes active. */
function whileActive({ vips, syncDaemons }: HostState): Step[] {
  const floating = vips.filter(({ carrier }) => carrier === 'vrrp');
  if (floating.length === 0) return [];
  const daemons = syncDaemons.flatMap((daemon) => ['ipvsadm --stop-daemon backup', startDaemon('master', daemon)]);
  const reason = 'the rest only on the active director, one at a time';
  return [...(daemons.length > 0 ? [{ reason, lines: daemons }] : []), ...floating.map(address)].map((step, index) =>
    index === 0 && step.reason !== reason ? { ...step, reason: `${reason}; ${step.reason}` } : step,
  );
}

function startDaemon(state: 'master' | 'backup', { device, syncid }: { device: string; syncid: number }): string {
  return shellCommand(['ipvsadm', '--start-daemon', state, '--mcast-interface', device, '--syncid', syncid]);
}

function address(vip: LocalVip): Step {
  const { ip, prefix, device, reason } = vip;
  const lifetime = lifetimeOf(vip)
    .split(' ')
    .filter((word) => word !== '');
  const line = shellCommand(['ip', 'address', 'replace', `${ip.text}/${prefix}`, 'dev', device, ...lifetime]);
  return { reason, lines: [line] };
}
