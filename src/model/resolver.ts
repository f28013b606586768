import { type Cidr, parseCidr } from '../base/ip.ts';
import { Nearest } from '../base/nearest.ts';
import { once } from '../base/once.ts';
import { byText, either, listed } from '../base/text.ts';
import { platforms } from '../generated/platforms.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { counted, limits } from '../inventory/limits.ts';
import { isMapping, type Mapping, originOfValue } from '../inventory/origin.ts';
import { namesHosts, PatternMatcher } from '../inventory/patterns.ts';
import { quoted } from '../inventory/quoted.ts';
import type { Diagnostics } from '../report/diagnostic.ts';
import type { Origin } from '../report/source.ts';
import { buildHost } from './build-host.ts';
import type { Host, Vip } from './model.ts';
import { ours } from './ours.ts';
import type { SecretStore } from './secrets.ts';

/** So many parts of one pattern that name nothing are told. */
const mostNamed = 20;

/** Turns what the inventory refers to, hosts by pattern and secrets by reference, into the things themselves. */
export class Resolver {
  readonly inventory: Inventory;
  readonly diagnostics: Diagnostics;
  readonly #secrets: SecretStore;
  readonly #hosts = new Map<string, Host | undefined>();
  /** Patterns that name hosts and nothing else: most virtual servers of a cluster have one pool. */
  readonly #pools = new Map<string, readonly Host[]>();
  readonly #matcher: PatternMatcher;
  readonly #nearest: Nearest;
  #blocks = 0;
  #services = 0;
  /** NICs, kernel settings and rules of all hosts so far. */
  #own = 0;

  constructor(inventory: Inventory, secrets: SecretStore, diagnostics: Diagnostics) {
    this.inventory = inventory;
    this.#matcher = new PatternMatcher(inventory);
    this.#nearest = new Nearest(() => [...inventory.groups.keys(), ...inventory.hosts.keys()]);
    this.diagnostics = diagnostics;
    this.#secrets = secrets;
  }

  /** Every host that was asked for so far, by name. */
  get hosts(): Host[] {
    return [...this.#hosts.values()].filter((host) => host !== undefined).sort((a, b) => byText(a.name, b.name));
  }

  host(name: string): Host | undefined {
    if (this.#hosts.has(name)) return this.#hosts.get(name);
    const host = this.isTooLarge ? undefined : buildHost(name, this.inventory, this.diagnostics);
    this.#hosts.set(name, host);
    if (host) this.#admitOwn(host);
    return host;
  }

  /** Hosts of one range or group share what is written once, and each gets it into its files. */
  #admitOwn({ nics, own, origin }: Host): void {
    const before = this.#own;
    this.#own += nics.reduce((sum, { addresses }) => sum + 1 + addresses.length, 0);
    this.#own += sizeOf(own.sysctl) + own.arptables.length;
    for (const tables of [own.iptables, own.ip6tables])
      for (const lines of Object.values(tables)) this.#own += lines.length;
    if (before > limits.own || this.#own <= limits.own) return;
    this.diagnostics.error(
      'too-large',
      origin,
      `all hosts together have more than ${counted(limits.own)} NICs, addresses, kernel settings and rules`,
      { consequence: 'lvsgen renders no more than that', hint: 'an inventory for each part of the fleet' },
    );
  }

  /** The hosts of the pattern that stands under a key. */
  hostsOf(written: Mapping, key: string): readonly Host[] {
    // What is refused for its size already is not worked out further.
    if (this.isTooLarge) return [];
    const pattern = written[key] as string;
    const known = this.#pools.get(pattern);
    if (known) return known;
    // The pattern with which it became too much has been told of.
    if (this.#matcher.isSpent) return [];
    const at = originOfValue(written, key);
    if (!namesHosts(pattern)) {
      this.diagnostics.error('bad-value', at, `the pattern ${quoted(pattern)} names no host and no group`, {
        consequence: 'Ansible would take all hosts of the inventory, less what the pattern takes away',
        hint:
          pattern.includes('!') || pattern.includes('&')
            ? `all:${pattern}, or a group in place of all`
            : 'a group or a host',
      });
      return [];
    }
    const { hosts, unmatched, fault } = this.#matcher.match(pattern);
    if (fault) {
      this.diagnostics.error(
        'bad-value',
        within(at, pattern, fault.at),
        `this host pattern is not read: ${fault.message}`,
        {
          hint: 'names of groups and hosts, globs (web*), or a plainer expression (~web[0-9]+)',
        },
      );
      return [];
    }
    for (const part of unmatched.slice(0, mostNamed)) {
      const near = this.#nearest.to(part.replace(/^[&!]/, ''));
      this.diagnostics.error('no-such-host', at, `${quoted(part)} names no host and no group of this inventory`, {
        consequence: 'Ansible passes over it with a warning, and the cluster would lack those hosts',
        hint: near ? `${near} (did you mean this?)` : 'a host or group, listed under hosts: or children:',
      });
    }
    if (unmatched.length > mostNamed) {
      this.diagnostics.error('no-such-host', at, `and ${counted(unmatched.length - mostNamed)} more of this pattern`);
    }
    if (hosts.length === 0 && unmatched.length === 0) {
      this.diagnostics.error('no-such-host', at, `the pattern ${quoted(pattern)} leaves no host`, {
        hint: 'a pattern with at least one host',
      });
    }
    const found = hosts.map((name) => this.host(name)).filter((host) => host !== undefined);
    if (hosts.length > 0 && unmatched.length === 0) this.#pools.set(pattern, found);
    return found;
  }

  /** Whether the fleet is refused for its size. */
  get isTooLarge(): boolean {
    return (
      this.#blocks > limits.blocks ||
      this.#services > limits.services ||
      this.#own > limits.own ||
      this.#matcher.isSpent
    );
  }

  /** Counts what the directors' files would hold; false, with the reason reported once, where that is more than is rendered. */
  admits(blocks: number, at: Origin): boolean {
    const before = this.#blocks;
    this.#blocks += blocks;
    if (this.#blocks <= limits.blocks) return true;
    if (before <= limits.blocks) {
      this.diagnostics.error(
        'too-large',
        at,
        `the directors would get more than ${counted(limits.blocks)} real servers, counted once per virtual server and director`,
        {
          consequence: 'lvsgen renders no more than that',
          hint: 'smaller pools, or an inventory for each part of the fleet',
        },
      );
    }
    return false;
  }

  /** Counts the services that virtual servers stand for; false, with the reason reported once, where there are too many. */
  admitsServices(services: number, at: Origin): boolean {
    const before = this.#services;
    this.#services += services;
    if (this.#services <= limits.services) return true;
    if (before <= limits.services) {
      this.diagnostics.error(
        'too-large',
        at,
        `the inventory has more than ${counted(limits.services)} services (one per VIP and port of a virtual server)`,
        {
          consequence: 'lvsgen renders no more than that',
          hint: 'fwmark with match for many ports of a VIP, or an inventory for each part of the fleet',
        },
      );
    }
    return false;
  }

  /** A secret as written or as its reference leads to it; undefined, with the reason reported, if it leads nowhere. */
  secret(written: Mapping, key: string): string | undefined {
    const given = written[key];
    if (given === undefined || typeof given === 'string') return given;
    if (!isMapping(given)) return undefined;
    const { file, env } = given as { file?: string; env?: string };
    const found = file === undefined ? this.#secrets.env(env as string) : this.#secrets.file(file);
    if (typeof found === 'object') {
      this.diagnostics.error('no-secret', originOfValue(given, 'file'), `the file "${file}" ${found.refused}`, {
        consequence: 'whoever changes the inventory could have any file of this machine put into the rendered ones',
        hint: '{file: secrets/NAME} beside the inventory, or {env: NAME}',
      });
      return undefined;
    }
    if (found !== undefined) {
      const secret = found.replace(/\r?\n$/, '');
      this.diagnostics.hide(secret);
      return secret;
    }
    const missing =
      file === undefined
        ? `the environment variable ${env} is not set`
        : `there is no readable file "${file}" beside the inventory`;
    this.diagnostics.error('no-secret', originOfValue(given, file === undefined ? 'env' : 'file'), missing, {
      consequence: 'the directors would be rendered without their shared secret',
    });
    return undefined;
  }

  /** One diagnostic for all hosts without a platform: mostly it is one line that is missing above them all. */
  reportPlatforms(): void {
    const lacking = [...this.#hosts.keys()].filter((name) => !('lvs_platform' in this.inventory.varsOf(name, ours)));
    const [first, ...others] = lacking;
    if (first === undefined) return;
    const named = lacking.length > 6 ? [...lacking.slice(0, 5), `${lacking.length - 5} more`] : lacking;
    const { origin } = this.inventory.hosts.get(first) as { origin: Host['origin'] };
    this.diagnostics.error(
      'missing-key',
      origin,
      `no lvs_platform for the host${others.length > 0 ? 's' : ''} ${listed(named)}`,
      {
        consequence: 'paths, services and keepalived’s version depend on it',
        hint: `lvs_platform: ${either(Object.keys(platforms))}, on the host, on a group of it or on all`,
      },
    );
  }
}

/** How many keys a map has that very many hosts may share. */
const sizeOf = once((map: object) => Object.keys(map).length);

/** The VIPs under a key that takes one or a list. */
export function vipsOf(written: Mapping, key: string): Vip[] {
  const given = written[key];
  if (given === undefined) return [];
  const list: { text: string; origin: Vip['origin'] }[] = Array.isArray(given)
    ? given.map((text: string, index) => ({ text, origin: originOfValue(given, index) }))
    : [{ text: given as string, origin: originOfValue(written, key) }];
  return list.flatMap(({ text, origin }) => {
    const parsed = parseCidr(text);
    return 'ok' in parsed ? [{ cidr: parsed.ok as Cidr, origin }] : [];
  });
}

/** The place inside a pattern, where the file has it as it is; the whole of it where quotes or escapes stand between. */
function within(at: Origin, pattern: string, offset: number): Origin {
  const begin = at.source.text.slice(at.start, at.end).indexOf(pattern);
  if (begin === -1) return at;
  const start = at.start + begin + Math.min(offset, pattern.length - 1);
  return { source: at.source, start, end: start + 1 };
}
