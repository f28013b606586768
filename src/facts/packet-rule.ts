import { hostPrefix, type Ip } from '../base/ip.ts';
import type { Protocol } from '../model/model.ts';
import type { Ruleset } from '../platforms/platform.ts';
import type { Command, Step } from './fact.ts';

/** Packets of one service: what a rule of the packet filter looks for. */
export interface Packets {
  readonly vip: Ip;
  readonly protocol: Protocol;
  readonly port: number;
}

/** A rule of the packet filter in iptables' words, as its save files and firewalld's direct rules have them. */
export interface PacketRule {
  readonly table: 'nat' | 'mangle';
  readonly chain: 'PREROUTING';
  readonly match: readonly string[];
  readonly target: readonly string[];
}

/** The rule for packets to a service, with what shall happen to them. */
export function packetRule(table: PacketRule['table'], { vip, protocol, port }: Packets, target: string[]): PacketRule {
  const name = protocol.toLowerCase();
  return {
    table,
    chain: 'PREROUTING',
    match: ['-d', `${vip.text}/${hostPrefix(vip.family)}`, '-p', name, '-m', name, '--dport', String(port)],
    target,
  };
}

/** The ruleset of iptables that a packet of this address goes through. */
export function iptablesOf({ family }: Ip): Ruleset & ('iptables' | 'ip6tables') {
  return family === 4 ? 'iptables' : 'ip6tables';
}

/** The command that sets the rule until the next boot. */
export function ruleStep(rule: PacketRule, { vip }: Packets, ruleset: 'iptables' | 'firewalld', reason: string): Step {
  const words = [...rule.match, ...rule.target];
  const command: Command =
    ruleset === 'iptables'
      ? [iptablesOf(vip), '-t', rule.table, '-A', rule.chain, ...words]
      : ['firewall-cmd', '--direct', '--add-rule', `ipv${vip.family}`, rule.table, rule.chain, '0', ...words];
  return { phase: 'protection', reason, commands: [command] };
}
