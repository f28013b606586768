import { atLeast } from '../schema/version.ts';
import type { Protocol, RealServer } from './model.ts';

type Check = Readonly<Record<string, unknown>>;

/** The checks of a real server as a director with this keepalived runs them. */
export function checksOf(real: RealServer, protocol: Protocol, keepalived: string): readonly Check[] {
  return real.checks ?? bestChecks(protocol, keepalived);
}

/** What checks a service that says nothing of checks: none at all where that keepalived has no checker for the protocol. */
function bestChecks(protocol: Protocol, keepalived: string): Check[] {
  if (protocol === 'TCP') return [{ TCP_CHECK: null }];
  if (!atLeast(keepalived, '2.1.0')) return [];
  return [protocol === 'UDP' ? { UDP_CHECK: null } : { PING_CHECK: null }];
}
