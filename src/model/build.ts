import { closestMatch } from 'leven';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { platforms } from '../generated/registry.ts';
import type {
  Cluster as ClusterVars,
  Server,
  VirtualServer as VirtualServerVars,
  VrrpInstance as VrrpVars,
} from '../generated/variables.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { isMapping, keysOf, type Mapping, originOf, originOfKey, originOfValue } from '../inventory/origin.ts';
import { matchPattern } from '../inventory/patterns.ts';
import { type Cidr, parseCidr, sortKey } from '../ip.ts';
import type { Block } from '../schema/directive.ts';
import { realServer, virtualServer, vrrpInstance } from '../schema/keepalived.ts';
import { buildHost } from './build-host.ts';
import type { Cluster, Fleet, Host, LbKind, Protocol, RealServer, Vip, VirtualServer, VrrpInstance } from './model.ts';
import type { SecretStore } from './secrets.ts';
import { refuseUnresolved } from './unresolved.ts';
import { byText, either, listed } from './words.ts';

const firstPriority = 150;
const priorityStep = 10;

/** Resolves an inventory that fits the schema into the fleet; what cannot be resolved is reported and left out. */
export function buildFleet(
  inventory: Inventory,
  inventoryName: string,
  secrets: SecretStore,
  diagnostics: Diagnostics,
): Fleet {
  return new FleetBuilder(inventory, secrets, diagnostics).fleet(inventoryName);
}

class FleetBuilder {
  readonly #inventory: Inventory;
  readonly #secrets: SecretStore;
  readonly #diagnostics: Diagnostics;
  readonly #hosts = new Map<string, Host | undefined>();

  constructor(inventory: Inventory, secrets: SecretStore, diagnostics: Diagnostics) {
    this.#inventory = inventory;
    this.#secrets = secrets;
    this.#diagnostics = diagnostics;
  }

  fleet(inventoryName: string): Fleet {
    const clusters = [...this.#written()]
      .sort(([a], [b]) => byText(a, b))
      .map(([name, holder]) => this.#cluster(name, holder));
    this.#reportPlatforms();
    const hosts = [...this.#hosts.values()].filter((host) => host !== undefined).sort((a, b) => byText(a.name, b.name));
    return { inventoryName, clusters, hosts: new Map(hosts.map((host) => [host.name, host])) };
  }

  /** One diagnostic for all hosts: mostly it is one line that is missing above them all. */
  #reportPlatforms(): void {
    const lacking = [...this.#hosts].filter(([, host]) => host === undefined).map(([name]) => name);
    const [first, ...others] = lacking;
    if (first === undefined) return;
    const named = lacking.length > 6 ? [...lacking.slice(0, 5), `${lacking.length - 5} more`] : lacking;
    const { origin } = this.#inventory.hosts.get(first) as { origin: Host['origin'] };
    this.#diagnostics.error(
      'missing-key',
      origin,
      `no lvs_platform for the host${others.length > 0 ? 's' : ''} ${listed(named)}`,
      {
        consequence: 'paths, services and keepalived’s version depend on it',
        hint: `lvs_platform: ${either(Object.keys(platforms))}, on the host, on a group of it or on all`,
      },
    );
  }

  /** Every cluster with the mapping that holds it, wherever in the inventory it is defined. */
  #written(): Map<string, Mapping> {
    const found = new Map<string, Mapping>();
    for (const { vars, fileVars } of [...this.#inventory.groups.values(), ...this.#inventory.hosts.values()]) {
      const holder = (fileVars?.lvs_clusters ?? vars.lvs_clusters) as Mapping | undefined;
      if (holder === undefined) continue;
      for (const name of keysOf(holder)) {
        const other = found.get(name);
        if (other === undefined) found.set(name, holder);
        else if (other !== holder) {
          this.#diagnostics.error(
            'cluster-twice',
            originOfKey(holder, name),
            `the cluster "${name}" is defined a second time`,
            {
              consequence:
                'Ansible keeps one of the two for each host, and the directors and real servers would disagree',
              hint: 'another name, or one definition in a group above both',
              related: [{ message: 'the first definition', at: originOfKey(other, name) }],
            },
          );
        }
      }
    }
    return found;
  }

  #cluster(name: string, holder: Mapping): Cluster {
    refuseUnresolved(holder, name, this.#diagnostics);
    const written = holder[name] as Mapping;
    const vars = written as unknown as ClusterVars;
    const directors = this.#hostsOf(written, 'directors');
    const instanceVars: [string, VrrpVars][] = vars.vrrp
      ? [[name, vars.vrrp]]
      : Object.entries(vars.vrrp_instances ?? {});
    const virtualServers = keysOf(vars.virtual_servers as Mapping).flatMap((one) =>
      this.#virtualServers(
        one,
        vars.virtual_servers as Mapping,
        name,
        written,
        instanceVars.map(([instance]) => instance),
      ),
    );
    virtualServers.sort(
      (a, b) =>
        byText(sortKey(a.vip.cidr.ip), sortKey(b.vip.cidr.ip)) || a.port - b.port || byText(a.protocol, b.protocol),
    );
    const instances = instanceVars
      .sort(([a], [b]) => byText(a, b))
      .map(([instance, one]) => this.#instance(instance, one as unknown as Mapping, name, directors, virtualServers));
    return { name, origin: originOfKey(holder, name), directors, instances, virtualServers };
  }

  #instance(
    name: string,
    written: Mapping,
    cluster: string,
    directors: Host[],
    virtualServers: VirtualServer[],
  ): VrrpInstance {
    const vars = written as unknown as VrrpVars;
    const vips = new Map<string, Vip>();
    for (const { vip, instance } of virtualServers)
      if (instance === name && !vips.has(vip.cidr.ip.text)) vips.set(vip.cidr.ip.text, vip);
    const authPass = this.#secret(written, 'auth_pass');
    const directives = {
      ...chosen(vrrpInstance, written),
      ...(authPass === undefined
        ? {}
        : { authentication: { auth_type: vars.auth_type ?? 'PASS', auth_pass: authPass } }),
    };
    return {
      cluster,
      name,
      origin: originOf(written),
      written,
      directives,
      vips: [...vips.values()],
      priorities: this.#priorities(written, directors),
      unicast: vars.unicast ?? false,
      hasSecret: authPass !== undefined,
    };
  }

  /** The first director of the pattern, or the one that `master` names, comes first; each further one 10 lower. */
  #priorities(written: Mapping, directors: Host[]): Map<string, number> {
    const { master } = written as unknown as VrrpVars;
    const first = directors.find((one) => one.name === master);
    if (master !== undefined && first === undefined) {
      this.#diagnostics.error(
        'no-such-host',
        originOfValue(written, 'master'),
        `"${master}" is not a director of this cluster`,
        {
          hint: directors.map((one) => one.name).join(' or '),
        },
      );
    }
    const ordered = first ? [first, ...directors.filter((one) => one !== first)] : directors;
    return new Map(
      ordered.map((host, index) => {
        const own = this.#inventory.varsOf(host.name).lvs_priority as number | undefined;
        return [
          host.name,
          (master === undefined ? own : undefined) ?? Math.max(1, firstPriority - index * priorityStep),
        ];
      }),
    );
  }

  #secret(written: Mapping, key: string): string | undefined {
    const given = written[key];
    if (given === undefined || typeof given === 'string') return given;
    if (!isMapping(given)) return undefined;
    const { file, env } = given as { file?: string; env?: string };
    const at = originOfValue(given, file === undefined ? 'env' : 'file');
    const found = file === undefined ? this.#secrets.env(env as string) : this.#secrets.file(file);
    if (found === undefined) {
      const where =
        file === undefined
          ? `the environment variable ${env} is not set`
          : `there is no readable file "${file}" beside the inventory`;
      this.#diagnostics.error('no-secret', at, where, {
        consequence: 'the directors would be rendered without their shared secret',
      });
      return undefined;
    }
    return found.replace(/\r?\n$/, '');
  }

  #virtualServers(
    name: string,
    holder: Mapping,
    cluster: string,
    clusterWritten: Mapping,
    instances: string[],
  ): VirtualServer[] {
    const written = holder[name] as Mapping;
    const vars = written as unknown as VirtualServerVars;
    const clusterVars = clusterWritten as unknown as ClusterVars;
    const origin = originOfKey(holder, name);
    const missing = (key: string, hint: string) =>
      this.#diagnostics.error(
        'missing-key',
        origin,
        `the virtual server "${name}" of the cluster "${cluster}" has no "${key}"`,
        { hint },
      );
    const lbKind = (vars.lb_kind ?? clusterVars.lb_kind) as LbKind | undefined;
    if (lbKind === undefined) missing('lb_kind', 'lb_kind: DR, NAT or TUN, on the cluster or on the virtual server');
    if (vars.virtual_ipaddress === undefined) missing('virtual_ipaddress', 'virtual_ipaddress: 192.0.2.10/24');
    const portKey = vars.port === undefined ? 'ports' : 'port';
    const ports = [vars.port ?? vars.ports ?? []].flat();
    if (ports.length === 0) missing('port', 'port: 80, or ports: [80, 443]');
    const pool = this.#pool(written, clusterWritten, cluster, name, origin);
    const instance = this.#instanceOf(written, name, instances, origin);
    const vips = this.#vips(written);
    if (lbKind === undefined || pool === undefined || instance === undefined) return [];
    const protocol = (vars.protocol ?? 'TCP') as Protocol;
    return vips.flatMap((vip) =>
      ports.map((port) => ({
        cluster,
        name,
        origin,
        vip,
        port,
        portOrigin: originOfValue(written, portKey),
        protocol,
        lbKind,
        arpMethod: clusterVars.arp_method ?? 'sysctl',
        instance,
        written,
        directives: { ...chosen(virtualServer, written), lb_algo: vars.lb_algo ?? 'wlc', lb_kind: lbKind, protocol },
        realServers: this.#realServers(pool, vip, port, written),
      })),
    );
  }

  #vips(written: Mapping): Vip[] {
    const given = written.virtual_ipaddress;
    if (given === undefined) return [];
    const list: { text: string; origin: Vip['origin'] }[] = Array.isArray(given)
      ? given.map((text: string, index) => ({ text, origin: originOfValue(given, index) }))
      : [{ text: given as string, origin: originOfValue(written, 'virtual_ipaddress') }];
    return list.flatMap(({ text, origin }) => {
      const parsed = parseCidr(text);
      return 'ok' in parsed ? [{ cidr: parsed.ok as Cidr, origin }] : [];
    });
  }

  #instanceOf(written: Mapping, name: string, instances: string[], origin: Vip['origin']): string | undefined {
    const { vrrp_instance: named } = written as unknown as VirtualServerVars;
    if (named !== undefined && !instances.includes(named)) {
      const near = closestMatch(named, instances, { maxDistance: 3 });
      this.#diagnostics.error(
        'no-such-instance',
        originOfValue(written, 'vrrp_instance'),
        `there is no VRRP instance "${named}" in this cluster`,
        {
          hint: near ? `${near} (did you mean this?)` : instances.join(' or '),
        },
      );
      return undefined;
    }
    if (named !== undefined || instances.length < 2) return named ?? instances[0] ?? '';
    this.#diagnostics.error(
      'missing-key',
      origin,
      `the virtual server "${name}" does not say which VRRP instance holds its VIP`,
      {
        consequence: 'no director would take the VIP',
        hint: `vrrp_instance: ${instances.join(' or ')}`,
      },
    );
    return undefined;
  }

  #pool(
    written: Mapping,
    clusterWritten: Mapping,
    cluster: string,
    name: string,
    origin: Vip['origin'],
  ): Host[] | undefined {
    const holder = 'real_servers' in written ? written : clusterWritten;
    if (!('real_servers' in holder)) {
      this.#diagnostics.error(
        'missing-key',
        origin,
        `neither the virtual server "${name}" nor the cluster "${cluster}" names real servers`,
        {
          hint: 'real_servers: a group or host pattern',
        },
      );
      return undefined;
    }
    const pool = this.#hostsOf(holder, 'real_servers');
    const servers = (written.servers ?? {}) as Mapping;
    for (const key of keysOf(servers)) {
      if (pool.some((host) => host.name === key)) continue;
      const near = closestMatch(
        key,
        pool.map((host) => host.name),
        { maxDistance: 3 },
      );
      this.#diagnostics.error(
        'no-such-host',
        originOfKey(servers, key),
        `"${key}" is not in the pool of this virtual server`,
        {
          hint: near ? `${near} (did you mean this?)` : `a host of ${String(holder.real_servers)}`,
        },
      );
    }
    return pool;
  }

  #realServers(pool: Host[], vip: Vip, port: number, written: Mapping): RealServer[] {
    const servers = (written.servers ?? {}) as Record<string, Server>;
    const { checks } = written as unknown as VirtualServerVars;
    const real = pool.flatMap((host): RealServer[] => {
      const address = host.addresses.find(({ ip }) => ip.family === vip.cidr.ip.family);
      if (address === undefined) {
        if (host.addresses.length > 0) {
          this.#diagnostics.error(
            'no-address',
            host.origin,
            `the host "${host.name}" has no IPv${vip.cidr.ip.family} address, which the VIP ${vip.cidr.ip.text} needs`,
            {
              related: [{ message: 'the VIP', at: vip.origin }],
            },
          );
        }
        return [];
      }
      const own = servers[host.name];
      const weight = own?.weight ?? (this.#inventory.varsOf(host.name).lvs_weight as number | undefined) ?? 1;
      return [
        {
          host,
          ip: address.ip,
          port: own?.port ?? port,
          directives: { ...(own ? chosen(realServer, own as unknown as Mapping) : {}), weight },
          checks: checksOf(own?.checks ?? checks),
          ...(own ? { written: own } : {}),
        },
      ];
    });
    return real.sort((a, b) => byText(sortKey(a.ip), sortKey(b.ip)));
  }

  #hostsOf(written: Mapping, key: string): Host[] {
    const pattern = written[key] as string;
    const at = originOfValue(written, key);
    const { hosts, unmatched } = matchPattern(this.#inventory, pattern);
    for (const part of unmatched) {
      const names = [...this.#inventory.groups.keys(), ...this.#inventory.hosts.keys()];
      const near = closestMatch(part.replace(/^[&!]/, ''), names, { maxDistance: 3 });
      this.#diagnostics.error('no-such-host', at, `"${part}" names no host and no group of this inventory`, {
        consequence: 'Ansible passes over it with a warning, and the cluster would lack those hosts',
        hint: near ? `${near} (did you mean this?)` : 'a host or group, listed under hosts: or children:',
      });
    }
    if (hosts.length === 0 && unmatched.length === 0) {
      this.#diagnostics.error('no-such-host', at, `the pattern "${pattern}" leaves no host`, {
        hint: 'a pattern with at least one host',
      });
    }
    return hosts.map((name) => this.#host(name)).filter((host) => host !== undefined);
  }

  #host(name: string): Host | undefined {
    if (!this.#hosts.has(name)) this.#hosts.set(name, buildHost(name, this.#inventory, this.#diagnostics));
    return this.#hosts.get(name);
  }
}

/** The part of a mapping that consists of a block's own keywords. */
function chosen(block: Block, written: Mapping): Record<string, unknown> {
  return Object.fromEntries(
    block.directives.flatMap(({ keyword }) => (written[keyword] === undefined ? [] : [[keyword, written[keyword]]])),
  );
}

function checksOf(checks: VirtualServerVars['checks']): RealServer['checks'] {
  if (checks === 'none') return [];
  return Array.isArray(checks) ? (checks as Record<string, unknown>[]) : undefined;
}
