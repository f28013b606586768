import { endpoint, type Ip } from '../base/ip.ts';
import type { FactKind, FactOf } from './fact.ts';
import { type Fact as VirtualServer, virtualServerKey } from './virtual-server.ts';

/** The server that clients get when no real server is left. */
export interface Fact extends FactOf<'sorry-server'> {
  readonly virtualServer: VirtualServer;
  /** Name of the host. */
  readonly host: string;
  readonly ip: Ip;
  readonly port: number;
  /** Whether keepalived sets the weight of a failed one to 0 instead of taking it out. */
  readonly inhibit: boolean;
}

export default {
  doc: 'A virtual server without real servers passes on to a sorry server.',
  key: ({ virtualServer }) => virtualServerKey(virtualServer),
  words: ({ host, ip, port }) => `the sorry server ${host} (${endpoint(ip, port)})`,
} satisfies FactKind<Fact>;
