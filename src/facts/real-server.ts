import { endpoint, type Ip } from '../base/ip.ts';
import type { FactKind, FactOf, Step } from './fact.ts';
import { type Service, serviceArguments, type Fact as VirtualServer, virtualServerKey } from './virtual-server.ts';

/** A real server of a virtual server. */
export interface Fact extends FactOf<'real-server'> {
  readonly virtualServer: VirtualServer;
  /** Name of the host. */
  readonly host: string;
  readonly ip: Ip;
  readonly port: number;
  /** The settings of the block in keepalived's words. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly verbatim: readonly string[];
}

export default {
  doc: 'A virtual server passes on to a real server.',
  key: realServerKey,
  words: ({ host, ip, port }) => `the real server ${host} (${endpoint(ip, port)})`,
  steps(facts) {
    const steps = new Map<VirtualServer, Step & { commands: string[][] }>();
    for (const fact of facts) {
      const { virtualServer } = fact;
      const { reason, services } = virtualServer;
      const step = steps.get(virtualServer) ?? {
        phase: 'real server',
        reason: `${reason}: its real servers`,
        commands: [],
      };
      step.commands.push(...services.map((service) => ['ipvsadm', ...addServer(service, fact)]));
      steps.set(virtualServer, step);
    }
    return [...steps.values()];
  },
} satisfies FactKind<Fact>;

export function realServerKey({ virtualServer, ip, port }: Fact): string {
  return `${virtualServerKey(virtualServer)} → ${endpoint(ip, port)}`;
}

const forwarding = { DR: '-g', TUN: '-i', NAT: '-m' } as const;

/** The arguments that add a real server, on ipvsadm's command line and in its save file alike. */
export function addServer(service: Service, { virtualServer, ip, port, settings }: Fact): string[] {
  const { weight, uthreshold, lthreshold } = settings;
  return [
    '-a',
    ...serviceArguments(service),
    '-r',
    endpoint(ip, port),
    forwarding[virtualServer.lbKind],
    '-w',
    String(weight),
    ...(uthreshold === undefined ? [] : ['-x', String(uthreshold)]),
    ...(lthreshold === undefined ? [] : ['-y', String(lthreshold)]),
  ];
}
