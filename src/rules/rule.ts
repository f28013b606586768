import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Fleet } from '../model/model.ts';

export type Finding = Omit<Diagnostic, 'rule' | 'severity'>;

/** One thing that the parsers accept and the wire does not; one file a rule, its name the rule's id. */
export interface Rule {
  readonly severity: Severity;
  /** What it demands, in one sentence. */
  readonly doc: string;
  /** Two small inventories, which are also its tests: `bad` breaks this rule, `good` breaks none. */
  readonly examples: { readonly bad: string; readonly good: string };
  check(fleet: Fleet, report: (finding: Finding) => void): void;
}
