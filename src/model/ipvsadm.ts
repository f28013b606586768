import type { IpvsService } from './host-state.ts';

const forwarding = { DR: '-g', TUN: '-i', NAT: '-m' } as const;
const protocols = { TCP: '-t', UDP: '-u', SCTP: '--sctp-service' } as const;

/** The arguments of ipvsadm that make up a service and its real servers: lines of its save file, and of a shell. */
export function ipvsadmLines(service: IpvsService): string[] {
  const target = targetOf(service.target);
  return [
    ['-A', target, `-s ${service.scheduler}`, ...service.options].join(' '),
    ...service.servers.map(({ ip, port, lbKind, options }) =>
      ['-a', target, `-r ${endpoint(ip, port)}`, forwarding[lbKind], ...options].join(' '),
    ),
  ];
}

function targetOf(target: IpvsService['target']): string {
  if ('fwmark' in target) return `-f ${target.fwmark}${target.family === 6 ? ' -6' : ''}`;
  return `${protocols[target.protocol]} ${endpoint(target.ip, target.port)}`;
}

function endpoint(ip: { text: string; family: number }, port: number): string {
  return `${ip.family === 6 ? `[${ip.text}]` : ip.text}:${port}`;
}
