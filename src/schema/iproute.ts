import { parseCidr, parseIp } from '../base/ip.ts';

/**
 * The lines that keepalived takes for addresses, routes and rules: iproute2's words, a few of its own, no abbreviations.
 * An option it does not know makes keepalived drop the whole line with a message, so every word is checked here.
 */

type Check = (word: string) => string | undefined;

const word: Check = (text) => (/^[A-Za-z0-9_.:/-]+$/.test(text) ? undefined : `"${text}" is not a word here`);
const number: Check = (text) => (/^[0-9]{1,10}$/.test(text) ? undefined : `"${text}" is not a number`);
const device: Check = (text) =>
  /^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/.test(text) ? undefined : `"${text}" is not an interface name`;
const ip: Check = (text) => {
  const parsed = parseIp(text);
  return 'problem' in parsed ? parsed.problem : undefined;
};
const network: Check = (text) => {
  if (text === 'default') return undefined;
  const parsed = parseCidr(text);
  return 'problem' in parsed ? parsed.problem : undefined;
};
const scope: Check = (text) =>
  /^(global|site|link|host|nowhere)$/.test(text)
    ? undefined
    : `"${text}" is not a scope: global, site, link, host or nowhere`;

interface Grammar {
  /** Options with a value. */
  readonly valued: Readonly<Record<string, Check>>;
  /** Options that stand alone. */
  readonly bare: readonly string[];
  /** What stands without an option before it, at most once; undefined where nothing may. */
  readonly subject?: Check;
  /** Whether a line without its subject says nothing. */
  readonly needsSubject: boolean;
}

const address: Grammar = {
  subject: network,
  needsSubject: true,
  valued: { brd: word, dev: device, scope, label: word, peer: network, track_group: word, preferred_lft: word },
  bare: ['home', '-nodad', 'mngtmpaddr', 'noprefixroute', 'autojoin'],
};

const numbers = ['metric', 'priority', 'mtu', 'advmss', 'rtt', 'rttvar', 'reordering', 'window', 'cwnd', 'ssthresh'];
const route: Grammar = {
  subject: network,
  needsSubject: true,
  valued: {
    ...Object.fromEntries(
      [...numbers, 'rto_min', 'initcwnd', 'initrwnd', 'hoplimit', 'quickack'].map((n) => [n, number]),
    ),
    ...{ to: network, via: ip, gw: ip, src: ip, or: ip, dev: device, scope },
    ...{ table: word, tos: word, protocol: word, realms: word, features: word, track_group: word },
  },
  bare: ['blackhole', 'unreachable', 'prohibit', 'throw', 'onlink', 'append', 'no_track', 'inet6'],
};

const rule: Grammar = {
  needsSubject: false,
  valued: {
    ...{ from: network, to: network, table: word, lookup: word, iif: device, oif: device, fwmark: word, tos: word },
    ...{ preference: number, priority: number, goto: number, realms: word, suppress_prefixlength: number },
    ...{ uidrange: word, ip_proto: word, sport: word, dport: word, protocol: word, track_group: word },
  },
  bare: ['not', 'l3mdev', 'no_track', 'inet6', 'blackhole', 'unreachable', 'prohibit', 'nop'],
};

/** Why a line does not fit its grammar; undefined if it does. */
function problemIn(line: string, { valued, bare, subject, needsSubject }: Grammar): string | undefined {
  const words = line.split(' ');
  let hasSubject = false;
  for (let at = 0; at < words.length; at++) {
    const option = words[at] as string;
    const check = valued[option];
    if (bare.includes(option)) continue;
    if (check !== undefined) {
      const value = words[++at];
      if (value === undefined) return `"${option}" stands without its value`;
      const problem = check(value);
      if (problem !== undefined) return `${option}: ${problem}`;
      hasSubject ||= option === 'to';
    } else if (subject !== undefined && !hasSubject) {
      const problem = subject(option);
      if (problem !== undefined) return problem;
      hasSubject = true;
    } else return `"${option}" is not a word that keepalived knows here`;
  }
  return needsSubject && !hasSubject ? 'a network is needed: 198.51.100.0/24, or default' : undefined;
}

function routeProblem(line: string): string | undefined {
  const words = line.split(' ');
  const isTracked = !words.includes('dev') && !words.includes('no_track');
  return isTracked ? 'a route without "dev" cannot be watched: dev NIC, or no_track at the end' : undefined;
}

function ruleProblem(line: string): string | undefined {
  return /(^| )(preference|priority) /.test(line)
    ? undefined
    : 'a rule without "preference" gets one from keepalived that nobody chose: preference 1000';
}

export const addressLine = (line: string) => problemIn(line, address);
export const routeLine = (line: string) => problemIn(line, route) ?? routeProblem(line);
export const ruleLine = (line: string) => problemIn(line, rule) ?? ruleProblem(line);
