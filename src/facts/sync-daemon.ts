import type { Command, FactKind, FactOf, Step } from './fact.ts';

/** A director tells the other one of its connections. */
export interface Fact extends FactOf<'sync-daemon'> {
  readonly device: string;
  readonly syncid: number;
  /** The VRRP instance that says which director sends and which one listens. */
  readonly instance: string;
}

export default {
  doc: 'IPVS’s sync daemon runs on a director.',
  key: ({ syncid }) => String(syncid),
  words: ({ syncid, device }) => `a sync daemon with syncid ${syncid} on ${device}`,
  steps: (facts) =>
    facts.flatMap((fact): Step[] => [
      { phase: 'virtual server', reason: fact.reason, commands: [start('backup', fact)] },
      {
        phase: 'active daemon',
        reason: fact.reason,
        commands: [['ipvsadm', '--stop-daemon', 'backup'], start('master', fact)],
      },
    ]),
} satisfies FactKind<Fact>;

function start(state: 'master' | 'backup', { device, syncid }: Fact): Command {
  return ['ipvsadm', '--start-daemon', state, '--mcast-interface', device, '--syncid', String(syncid)];
}
