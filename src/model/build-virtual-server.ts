import { type Family, sortKey } from '../base/ip.ts';
import { Nearest } from '../base/nearest.ts';
import { once } from '../base/once.ts';
import { byText } from '../base/text.ts';
import type { Cluster as ClusterVars, Server, VirtualServer as VirtualServerVars } from '../generated/variables.ts';
import { keysOf, type Mapping, originOfKey, originOfValue } from '../inventory/origin.ts';
import type { Origin } from '../report/source.ts';
import { realServer, virtualServer } from '../schema/keepalived.ts';
import type { Host, LbKind, Match, Protocol, RealServer, SorryServer, Vip, VirtualServer } from './model.ts';
import { ours } from './ours.ts';
import { type Resolver, vipsOf } from './resolver.ts';
import { directivesOf, verbatimOf } from './written.ts';

/** The cluster around a virtual server, as far as the virtual server depends on it. */
export interface Surroundings {
  cluster: string;
  written: Mapping;
  /** How many directors have each virtual server in their files. */
  directors: number;
  /** Names of the VRRP instances. */
  instances: ReadonlySet<string>;
}

/** Resolves one entry of `virtual_servers` into the services it stands for. */
export function buildVirtualServers(
  name: string,
  holder: Mapping,
  around: Surroundings,
  resolver: Resolver,
): VirtualServer[] {
  return new VirtualServerBuilder(name, holder, around, resolver).build();
}

class VirtualServerBuilder {
  readonly #name: string;
  readonly #written: Mapping;
  readonly #vars: VirtualServerVars;
  readonly #origin: Origin;
  readonly #around: Surroundings;
  readonly #clusterVars: ClusterVars;
  readonly #resolver: Resolver;
  readonly #byWeight = new Map<number, RealServer['directives']>();

  constructor(name: string, holder: Mapping, around: Surroundings, resolver: Resolver) {
    this.#name = name;
    this.#written = holder[name] as Mapping;
    this.#vars = this.#written as unknown as VirtualServerVars;
    this.#origin = originOfKey(holder, name);
    this.#around = around;
    this.#clusterVars = around.written as unknown as ClusterVars;
    this.#resolver = resolver;
  }

  build(): VirtualServer[] {
    const vars = this.#vars;
    const lbKind = (vars.lb_kind ?? this.#clusterVars.lb_kind) as LbKind | undefined;
    if (lbKind === undefined)
      this.#missing('lb_kind', 'lb_kind: DR, NAT or TUN, on the cluster or on the virtual server');
    const vips = vipsOf(this.#written, 'virtual_ipaddress');
    if (vars.virtual_ipaddress === undefined) this.#missing('virtual_ipaddress', 'virtual_ipaddress: 192.0.2.10/24');
    const ports = [vars.port ?? vars.ports ?? []].flat();
    if (ports.length === 0 && vars.fwmark === undefined) this.#missing('port', 'port: 80, or ports: [80, 443]');
    const pool = this.#pool();
    const instance = this.#instance();
    if (lbKind === undefined || pool === undefined || instance === undefined) return [];
    const services = vars.fwmark === undefined ? ports.length * (vars.group ? 1 : vips.length) : 1;
    if (!this.#resolver.admitsServices(services, this.#origin)) return [];
    const blocks = Math.max(1, pool.length) * Math.max(1, ports.length) * Math.max(1, vips.length);
    if (!this.#resolver.admits(blocks * this.#around.directors, this.#origin)) return [];
    if (vars.fwmark !== undefined) return this.#byMark(vars.fwmark, vips, lbKind, pool, instance);
    const protocol = (vars.protocol ?? 'TCP') as Protocol;
    return (vars.group ? byFamily(vips) : vips.map((vip) => [vip])).flatMap((own) =>
      ports.map((port) => ({
        ...this.#common(lbKind, instance),
        ...(vars.group ? { group: this.#groupName(own, port, protocol) } : {}),
        family: familyOf(own),
        vips: own,
        port,
        portOrigin: originOfValue(this.#written, vars.port === undefined ? 'ports' : 'port'),
        protocol,
        matches: [{ protocol, port }],
        directives: { ...this.#directives(lbKind), protocol },
        ...this.#servers(pool, familyOf(own), port, own[0] as Vip),
      })),
    );
  }

  #groupName(vips: Vip[], port: number, protocol: Protocol): string {
    const { cluster } = this.#around;
    return [cluster, this.#name, `${protocol.toLowerCase()}${port}`, `ipv${familyOf(vips)}`].join('-');
  }

  /** One service for each family that the mark's VIPs have: keepalived keeps the two apart by ip_family. */
  #byMark(fwmark: number, vips: Vip[], lbKind: LbKind, pool: readonly Host[], instance: string): VirtualServer[] {
    return byFamily(vips).map((own) => {
      const family = familyOf(own);
      return {
        ...this.#common(lbKind, instance),
        family,
        vips: own,
        port: 0,
        portOrigin: originOfValue(this.#written, 'fwmark'),
        protocol: 'TCP' as const,
        fwmark,
        matches: this.#matches(),
        directives: { ...this.#directives(lbKind), ...(family === 6 ? { ip_family: 'inet6' } : {}) },
        ...this.#servers(pool, family, 0, own[0] as Vip),
      };
    });
  }

  #matches(): Match[] {
    return (this.#vars.match ?? []).flatMap(({ protocol = 'TCP', port, ports }) =>
      [port ?? ports ?? []].flat().map((one) => ({ protocol: protocol as Protocol, port: one })),
    );
  }

  #common(lbKind: LbKind, instance: string) {
    const { arp_method: ofCluster, vip_device: device } = this.#clusterVars;
    // Real servers of NAT never see the VIP; for the others sysctl is the method that needs no service of its own.
    const arpMethod = ofCluster ?? (lbKind === 'NAT' ? undefined : 'sysctl');
    return {
      cluster: this.#around.cluster,
      name: this.#name,
      origin: this.#origin,
      lbKind,
      ...(arpMethod === undefined ? {} : { arpMethod }),
      arpMethodOrigin: ofCluster === undefined ? this.#origin : originOfValue(this.#around.written, 'arp_method'),
      vipDevice: device ?? (lbKind === 'TUN' ? 'tunl0' : 'lo'),
      instance,
      written: this.#written,
      verbatim: verbatimOf(this.#written),
    };
  }

  #directives(lbKind: LbKind): Record<string, unknown> {
    return { ...directivesOf(virtualServer, this.#written), lb_algo: this.#vars.lb_algo ?? 'wlc', lb_kind: lbKind };
  }

  #instance(): string | undefined {
    const { instances } = this.#around;
    const named = this.#vars.vrrp_instance;
    if (named !== undefined && !instances.has(named)) {
      const near = nearestInstance(instances).to(named);
      const at = originOfValue(this.#written, 'vrrp_instance');
      this.#resolver.diagnostics.error('no-such-instance', at, `there is no VRRP instance "${named}" in this cluster`, {
        hint: near ? `${near} (did you mean this?)` : someOf(instances),
      });
      return undefined;
    }
    if (named !== undefined || instances.size < 2) return named ?? [...instances][0] ?? '';
    const message = `the virtual server "${this.#name}" does not say which VRRP instance holds its VIP`;
    this.#resolver.diagnostics.error('missing-key', this.#origin, message, {
      consequence: 'no director would take the VIP',
      hint: `vrrp_instance: ${someOf(instances)}`,
    });
    return undefined;
  }

  #pool(): readonly Host[] | undefined {
    const holder = 'real_servers' in this.#written ? this.#written : this.#around.written;
    if (!('real_servers' in holder)) {
      const message = `neither the virtual server "${this.#name}" nor the cluster "${this.#around.cluster}" names real servers`;
      this.#resolver.diagnostics.error('missing-key', this.#origin, message, {
        hint: 'real_servers: a group or host pattern',
      });
      return undefined;
    }
    const pool = this.#resolver.hostsOf(holder, 'real_servers');
    const names = new Set(pool.map((host) => host.name));
    const servers = (this.#written.servers ?? {}) as Mapping;
    const nearest = new Nearest(() => names);
    for (const key of keysOf(servers)) {
      if (names.has(key)) continue;
      const near = nearest.to(key);
      const message = `"${key}" is not in the pool of this virtual server`;
      this.#resolver.diagnostics.error('no-such-host', originOfKey(servers, key), message, {
        hint: near ? `${near} (did you mean this?)` : `a host of ${String(holder.real_servers)}`,
      });
    }
    return pool;
  }

  #servers(
    pool: readonly Host[],
    family: Family,
    port: number,
    vip: Vip,
  ): { realServers: RealServer[]; sorryServer?: SorryServer } {
    const realServers = inOrder(pool)[family].flatMap((host) => this.#realServer(host, family, port, vip) ?? []);
    const sorryServer = this.#sorryServer(family, port, vip);
    return { realServers, ...(sorryServer ? { sorryServer } : {}) };
  }

  #realServer(host: Host, family: Family, port: number, vip: Vip): RealServer | undefined {
    const address = this.#address(host, family, vip);
    if (address === undefined) return undefined;
    const servers = this.#written.servers as Record<string, Server> | undefined;
    const own = servers?.[host.name];
    const ownWritten = own as unknown as Mapping | undefined;
    const weight =
      own?.weight ?? (this.#resolver.inventory.varsOf(host.name, ours).lvs_weight as number | undefined) ?? 1;
    return {
      host,
      ip: address.ip,
      port: own?.port ?? port,
      portOrigin: ownWritten && own?.port !== undefined ? originOfValue(ownWritten, 'port') : this.#origin,
      directives: ownWritten ? { ...directivesOf(realServer, ownWritten), weight } : this.#plain(weight),
      checks: checksOf(own?.checks ?? this.#vars.checks),
      verbatim: ownWritten ? verbatimOf(ownWritten) : nothing,
      ...(ownWritten ? { written: ownWritten } : {}),
    };
  }

  /** What most real servers say is one thing for all of them. */
  #plain(weight: number): RealServer['directives'] {
    const known = this.#byWeight.get(weight) ?? { weight };
    this.#byWeight.set(weight, known);
    return known;
  }

  #sorryServer(family: Family, port: number, vip: Vip): SorryServer | undefined {
    const given = this.#vars.sorry_server;
    if (given === undefined) return undefined;
    const written = this.#written.sorry_server as Mapping;
    const named = this.#resolver.hostsOf(written, 'host');
    const [host] = named;
    if (named.length > 1) {
      const message = `"${given.host}" names ${named.length} hosts, and one is the sorry server`;
      this.#resolver.diagnostics.error('no-such-host', originOfValue(written, 'host'), message, {
        hint: `one of them, such as ${host?.name}`,
      });
      return undefined;
    }
    const address = host && this.#address(host, family, vip);
    if (host === undefined || address === undefined) return undefined;
    return {
      host,
      ip: address.ip,
      port: given.port ?? port,
      origin: originOfValue(written, 'port' in written ? 'port' : 'host'),
    };
  }

  #address(host: Host, family: Family, vip: Vip) {
    const found = host.addresses.find(({ ip }) => ip.family === family);
    if (found === undefined && host.addresses.length > 0) {
      const message = `the host "${host.name}" has no IPv${family} address, which the VIP ${vip.cidr.ip.text} needs`;
      this.#resolver.diagnostics.error('no-address', host.origin, message, {
        related: [{ message: 'the VIP', at: vip.origin }],
      });
    }
    return found;
  }

  #missing(key: string, hint: string): void {
    const message = `the virtual server "${this.#name}" of the cluster "${this.#around.cluster}" has no "${key}"`;
    this.#resolver.diagnostics.error('missing-key', this.#origin, message, { hint });
  }
}

const nothing: readonly string[] = [];

const nearestInstance = once((instances: ReadonlySet<string>) => new Nearest(() => instances));

/** What a sentence can hold of very many names. */
function someOf(names: ReadonlySet<string>): string {
  const all = [...names];
  return (all.length > mostNamed ? [...all.slice(0, mostNamed), '…'] : all).join(' or ');
}

const mostNamed = 24;

/** A pool by address, sorted once for all the VIPs and ports that it serves. */
const inOrder = once((pool: readonly Host[]): Record<Family, readonly Host[]> => {
  const by = (family: Family) =>
    pool
      .map((host) => ({ host, ip: host.addresses.find(({ ip }) => ip.family === family)?.ip }))
      .map(({ host, ip }) => ({ host, key: ip ? sortKey(ip) : '' }))
      .sort((a, b) => byText(a.key, b.key))
      .map(({ host }) => host);
  return { 4: by(4), 6: by(6) };
});

/** VIPs of one family each: keepalived keeps the two apart. */
function byFamily(vips: Vip[]): Vip[][] {
  const families = [...new Set(vips.map(({ cidr }) => cidr.ip.family))].sort();
  return families.map((family) => vips.filter(({ cidr }) => cidr.ip.family === family));
}

function familyOf([first]: Vip[]): Family {
  return (first as Vip).cidr.ip.family;
}

function checksOf(checks: VirtualServerVars['checks']): RealServer['checks'] {
  if (checks === 'none') return [];
  return Array.isArray(checks) ? (checks as Record<string, unknown>[]) : undefined;
}
