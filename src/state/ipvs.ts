import { once } from '../base/once.ts';
import type { Fact as Check } from '../facts/check.ts';
import type { Fact as RealServer } from '../facts/real-server.ts';
import type { Service, Fact as VirtualServer } from '../facts/virtual-server.ts';
import type { Fact } from '../generated/facts.ts';
import { originOf } from '../inventory/origin.ts';
import { checksOf } from '../model/checks.ts';
import type { Cluster, Host, VirtualServer as ModelVirtualServer } from '../model/model.ts';
import { virtualServerReason } from '../model/reasons.ts';

/** The IPVS table of a director, and what keepalived does to it: one and the same for all directors that run one release. */
export function ipvsFacts({ keepalived: release }: Host, cluster: Cluster): readonly Fact[] {
  const known = factsByRelease(cluster);
  const facts = known.get(release) ?? newFacts(release, cluster);
  known.set(release, facts);
  return facts;
}

const factsByRelease = once((_: Cluster) => new Map<string, readonly Fact[]>());

function newFacts(release: string, { engine, virtualServers }: Cluster): Fact[] {
  return virtualServers.flatMap((one): Fact[] => {
    const virtualServer = virtualServerFact(one, engine);
    const { reason } = virtualServer;
    const { sorryServer, directives } = one;
    const facts: Fact[] = [virtualServer];
    if (sorryServer !== undefined)
      facts.push({
        kind: 'sorry-server',
        virtualServer,
        host: sorryServer.host.name,
        ip: sorryServer.ip,
        port: sorryServer.port,
        inhibit: Boolean(directives.sorry_server_inhibit),
        reason,
        origin: sorryServer.origin,
      });
    for (const real of one.realServers) {
      const origin = real.written ? originOf(real.written) : one.origin;
      const realServer: RealServer = {
        kind: 'real-server',
        virtualServer,
        host: real.host.name,
        ip: real.ip,
        port: real.port,
        settings: real.directives,
        verbatim: real.verbatim,
        reason,
        origin,
      };
      facts.push(realServer);
      if (engine === 'ipvsadm') continue;
      for (const [index, checker] of checksOf(real, one, release).entries())
        facts.push({ kind: 'check', realServer, index, checker, reason, origin } satisfies Check);
    }
    return facts;
  });
}

function virtualServerFact(one: ModelVirtualServer, engine: Cluster['engine']): VirtualServer {
  return {
    kind: 'virtual-server',
    services: services(one),
    ...(one.group === undefined ? {} : { group: one.group }),
    lbKind: one.lbKind,
    engine,
    settings: one.directives,
    verbatim: one.verbatim,
    reason: virtualServerReason(one),
    origin: one.origin,
  };
}

function services({ fwmark, family, vips, port, protocol }: ModelVirtualServer): Service[] {
  return fwmark === undefined ? vips.map(({ cidr }) => ({ ip: cidr.ip, port, protocol })) : [{ fwmark, family }];
}
