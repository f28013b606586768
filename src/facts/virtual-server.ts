import { endpoint, type Family, type Ip } from '../base/ip.ts';
import type { Engine, LbKind, Protocol } from '../model/model.ts';
import type { FactKind, FactOf } from './fact.ts';

/** What IPVS balances: packets for an address and port, or with a firewall mark. */
export type Service =
  | { readonly ip: Ip; readonly port: number; readonly protocol: Protocol }
  | { readonly fwmark: number; readonly family: Family };

/** A virtual server of a director's IPVS table; several addresses where keepalived balances a group of them as one. */
export interface Fact extends FactOf<'virtual-server'> {
  readonly services: readonly Service[];
  /** The name of the virtual_server_group. */
  readonly group?: string;
  readonly lbKind: LbKind;
  /** Who fills the table. */
  readonly engine: Engine;
  /** The settings of the block in keepalived's words. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly verbatim: readonly string[];
}

export default {
  doc: 'A director balances a virtual server.',
  key: virtualServerKey,
  words: (fact) => `the virtual server ${virtualServerKey(fact)}`,
  steps: (facts) =>
    facts.map((fact) => ({
      phase: 'virtual server',
      reason: fact.reason,
      commands: fact.services.map((service) => ['ipvsadm', ...addService(service, fact)]),
    })),
} satisfies FactKind<Fact>;

/** `TCP 192.0.2.10:80`, `fwmark 1 IPv4`, `group web-http-tcp80-ipv4`. */
export function virtualServerKey({ services, group }: Fact): string {
  if (group !== undefined) return `group ${group}`;
  return services
    .map((service) =>
      'fwmark' in service
        ? `fwmark ${service.fwmark} IPv${service.family}`
        : `${service.protocol} ${endpoint(service.ip, service.port)}`,
    )
    .join();
}

const protocols = { TCP: '-t', UDP: '-u', SCTP: '--sctp-service' } as const;

/** ipvsadm's words for the service itself: `-t 192.0.2.10:80`, `-f 1 -6`. */
export function serviceArguments(service: Service): string[] {
  if ('fwmark' in service) return ['-f', String(service.fwmark), ...(service.family === 6 ? ['-6'] : [])];
  return [protocols[service.protocol], endpoint(service.ip, service.port)];
}

/** The arguments that add a service, on ipvsadm's command line and in its save file alike. */
export function addService(service: Service, { settings }: Fact): string[] {
  const {
    persistence_timeout: seconds,
    persistence_granularity: mask,
    persistence_engine: persistence,
    ops,
  } = settings;
  const flags = ['sh-port', 'sh-fallback', 'mh-port', 'mh-fallback'].filter((flag) => settings[flag]);
  return [
    '-A',
    ...serviceArguments(service),
    '-s',
    String(settings.lb_algo),
    ...(seconds === undefined ? [] : ['-p', String(seconds)]),
    ...(mask === undefined ? [] : ['-M', String(mask)]),
    ...(persistence === undefined ? [] : ['--pe', String(persistence)]),
    ...(ops ? ['-o'] : []),
    ...(flags.length === 0 ? [] : ['-b', flags.join(',')]),
  ];
}
