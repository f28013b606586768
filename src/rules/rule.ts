import type { HostState } from '../facts/host-state.ts';
import type { Fleet, Host } from '../model/model.ts';
import type { Diagnostic, Severity } from '../report/diagnostic.ts';

export type Finding = Omit<Diagnostic, 'rule' | 'severity'>;

/** One thing that the parsers accept and the wire does not; one file a rule, its name the rule's id. */
export interface Rule {
  readonly severity: Severity;
  /** What it demands, in one sentence. */
  readonly doc: string;
  /** Two small inventories, which are also its tests: `bad` breaks this rule, `good` breaks none. */
  readonly examples: { readonly bad: string; readonly good: string };
  /** `stateOf` tells what a host is going to have, worked out once for all who ask. */
  check(fleet: Fleet, report: (finding: Finding) => void, stateOf: (host: Host) => HostState): void;
}
