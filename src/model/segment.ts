import { type Cidr, contains, type Ip, sortKey } from '../base/ip.ts';
import { once } from '../base/once.ts';
import type { Host, HostAddress } from './model.ts';

/** What a network is taken for where the inventory does not say: the commonest size, so that neighbours count as neighbours. */
const likely = { 4: 24, 6: 64 } as const;

/** Whether a host hears what is sent to everyone on the network of an address. */
export function hears(host: Host, ip: Ip): boolean {
  return host.addresses.some((own) => own.prefix === undefined || contains(networkOf(own), ip));
}

/**
 * Finds the first of many hosts that may stand on one segment with another, where VRRP's adverts of the one reach the
 * other: one of their networks holds the other's address. Each network is looked up, no pair of hosts is compared.
 */
export class Segments {
  /** For each network the first host that stands in it, and for each wider one around it the first below. */
  readonly #in = new Map<string, number>();
  readonly #below = new Map<string, number>();

  add(host: Host, number: number): void {
    for (const { bits, prefix } of host.addresses.map(bitsOf)) {
      addFirst(this.#in, bits.slice(0, prefix), number);
      for (let wider = familyDigits; wider < prefix; wider++) addFirst(this.#below, bits.slice(0, wider), number);
    }
  }

  /** The lowest number under which a host was added that may share a segment with this one. */
  first(host: Host): number | undefined {
    const found = host.addresses.map(bitsOf).flatMap(({ bits, prefix }) => {
      const numbers = [this.#below.get(bits.slice(0, prefix))];
      for (let wider = familyDigits; wider <= prefix; wider++) numbers.push(this.#in.get(bits.slice(0, wider)));
      return numbers;
    });
    return lowest(found);
  }
}

export function lowest(numbers: Iterable<number | undefined>): number | undefined {
  let found: number | undefined;
  for (const one of numbers) if (one !== undefined && (found === undefined || one < found)) found = one;
  return found;
}

export function addFirst<Key>(map: Map<Key, number>, key: Key, number: number): void {
  if (!map.has(key)) map.set(key, number);
}

const familyDigits = 1;

/** An address in zeros and ones behind a digit for its family, and how many of them name its network. */
const bitsOf = once((own: HostAddress): { bits: string; prefix: number } => {
  const { ip, prefix } = networkOf(own);
  const [family = '', ...digits] = sortKey(ip);
  const bits = digits.map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  return { bits: family + bits, prefix: familyDigits + prefix };
});

function networkOf({ ip, prefix }: HostAddress): Cidr {
  return { ip, prefix: prefix ?? likely[ip.family] };
}
