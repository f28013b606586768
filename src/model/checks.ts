import { atLeast } from '../base/version.ts';
import type { Protocol, RealServer, VirtualServer } from './model.ts';

type Check = Readonly<Record<string, unknown>>;

/** The checks of a real server as a director with this keepalived runs them. */
export function checksOf(real: RealServer, one: VirtualServer, keepalived: string): readonly Check[] {
  return real.checks ?? bestChecks(one, keepalived);
}

/**
 * What checks a service that says nothing of checks: none at all where that keepalived has no checker for the protocol.
 * A service by mark has no port of its own to try; the first that it matches stands for all.
 */
function bestChecks({ fwmark, protocol, matches }: VirtualServer, keepalived: string): readonly Check[] {
  if (fwmark !== undefined) {
    const port = matches.find((one) => one.protocol === 'TCP')?.port;
    return port === undefined ? [] : [{ TCP_CHECK: { connect_port: port } }];
  }
  if (protocol === 'TCP') return best.TCP;
  return atLeast(keepalived, '2.1.0') ? best[protocol] : [];
}

const best: Readonly<Record<Protocol, readonly Check[]>> = {
  TCP: [{ TCP_CHECK: null }],
  UDP: [{ UDP_CHECK: null }],
  SCTP: [{ PING_CHECK: null }],
};
