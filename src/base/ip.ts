import ipaddr from 'ipaddr.js';
import { once } from './once.ts';

export type Family = 4 | 6;

/** An IP address in canonical form: dotted decimal, or RFC 5952. Equal addresses are equal texts. */
export interface Ip {
  readonly text: string;
  readonly family: Family;
}

/** An address with the length of its network's prefix. */
export interface Cidr {
  readonly ip: Ip;
  readonly prefix: number;
}

export type Parsed<T> = { ok: T } | { problem: string };

/** Reads one address strictly: four decimal parts or full IPv6, no leading zeros, no zone. */
export function parseIp(text: string): Parsed<Ip> {
  if (text.includes(':')) {
    if (text.includes('%')) return { problem: 'an IPv6 address without a zone (%) is needed here' };
    if (!ipaddr.IPv6.isValid(text)) return { problem: `"${text}" is not an IPv6 address` };
    return { ok: { text: ipaddr.IPv6.parse(text).toRFC5952String(), family: 6 } };
  }
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^[0-9]+$/.test(part))) {
    return { problem: `"${text}" is not an IP address: four numbers with dots between them, or IPv6` };
  }
  for (const part of parts) {
    if (part.length > 1 && part.startsWith('0'))
      return { problem: `"${text}" has a leading zero in ${part}: some programs read that as octal` };
    if (Number(part) > 255) return { problem: `"${text}" is not an IP address: ${part} is more than 255` };
  }
  return { ok: { text, family: 4 } };
}

/** Reads `ADDRESS/PREFIX`; a bare address stands for itself alone (/32, /128). */
export function parseCidr(text: string): Parsed<Cidr> {
  const slash = text.indexOf('/');
  const ip = parseIp(slash === -1 ? text : text.slice(0, slash));
  if ('problem' in ip) return ip;
  const longest = hostPrefix(ip.ok.family);
  if (slash === -1) return { ok: { ip: ip.ok, prefix: longest } };
  const prefix = text.slice(slash + 1);
  if (!/^(0|[1-9][0-9]{0,2})$/.test(prefix) || Number(prefix) > longest) {
    return { problem: `"/${prefix}" is not a prefix length: 0 to ${longest}` };
  }
  return { ok: { ip: ip.ok, prefix: Number(prefix) } };
}

/** The prefix length of a single address: 32 or 128. */
export function hostPrefix(family: Family): 32 | 128 {
  return family === 4 ? 32 : 128;
}

/** Whether the address lies in the network that the CIDR stands in. */
export function contains(network: Cidr, ip: Ip): boolean {
  if (network.ip.family !== ip.family) return false;
  const [a, b] = [ipaddr.parse(network.ip.text), ipaddr.parse(ip.text)];
  return a.kind() === b.kind() && (a as ipaddr.IPv4).match([b as ipaddr.IPv4, network.prefix]);
}

/** `255.255.255.0` for 24. */
export function netmask(prefix: number): string {
  return ipaddr.IPv4.subnetMaskFromPrefixLength(prefix).toString();
}

/** The first or last address of an IPv4 network with room for both: nothing a host may have. */
export function isNetworkOrBroadcast({ ip, prefix }: Cidr): boolean {
  if (ip.family !== 4 || prefix > 30) return false;
  const text = `${ip.text}/${prefix}`;
  return (
    ip.text === ipaddr.IPv4.networkAddressFromCIDR(text).toString() ||
    ip.text === ipaddr.IPv4.broadcastAddressFromCIDR(text).toString()
  );
}

/** A text that sorts as addresses do: IPv4 before IPv6, then by value. */
export const sortKey = once((ip: Ip): string => {
  const bytes = ipaddr.parse(ip.text).toByteArray();
  return `${ip.family}${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
});

export function formatCidr({ ip, prefix }: Cidr): string {
  return `${ip.text}/${prefix}`;
}

/** `192.0.2.10:80`, `[2001:db8::10]:80`. */
export function endpoint({ text, family }: Ip, port: number): string {
  return `${family === 6 ? `[${text}]` : text}:${port}`;
}

/** Whether the address means something on one link alone, so that a route through it has to name the NIC. */
export function isLinkLocal({ text, family }: Ip): boolean {
  return family === 6 && /^fe[89ab]/.test(text);
}
