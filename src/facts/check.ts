import type { FactKind, FactOf } from './fact.ts';
import { type Fact as RealServer, realServerKey } from './real-server.ts';

/** A health check that keepalived runs against a real server. */
export interface Fact extends FactOf<'check'> {
  readonly realServer: RealServer;
  /** Its place among the real server's checks. */
  readonly index: number;
  /** The checker with its settings, in keepalived's words: `{TCP_CHECK: {connect_timeout: 3}}`. */
  readonly checker: Readonly<Record<string, unknown>>;
}

export default {
  doc: 'A director checks the health of a real server.',
  key: ({ realServer, index }) => `${realServerKey(realServer)} #${index + 1}`,
  words: ({ realServer, checker }) => `${Object.keys(checker).join()} of the real server ${realServer.host}`,
} satisfies FactKind<Fact>;
