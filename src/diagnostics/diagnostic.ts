import { compareOrigins, type Origin } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A further place that helps to understand a diagnostic. */
export interface Related {
  message: string;
  at: Origin;
}

/** One thing that is wrong, in the three parts a person needs at night. */
export interface Diagnostic {
  /** Stable identifier, kebab-case: what `lvsgen explain` and ignore comments name. */
  rule: string;
  severity: Severity;
  /** What is wrong, in one sentence. */
  message: string;
  /** What would happen on the wire, at boot or in the daemon if it were rendered all the same. */
  consequence?: string;
  /** What to write instead. */
  hint?: string;
  /** What the key is for, in the words of the reference. */
  note?: string;
  at: Origin;
  related?: Related[];
}

type Details = Pick<Diagnostic, 'consequence' | 'hint' | 'note' | 'related'>;

/** Collects diagnostics on the way through the pipeline. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];

  add(diagnostic: Diagnostic): void {
    this.#all.push(diagnostic);
  }

  error(rule: string, at: Origin, message: string, details: Details = {}): void {
    this.add({ rule, severity: 'error', message, at, ...details });
  }

  warning(rule: string, at: Origin, message: string, details: Details = {}): void {
    this.add({ rule, severity: 'warning', message, at, ...details });
  }

  get hasErrors(): boolean {
    return this.#all.some((one) => one.severity === 'error');
  }

  /** In reading order, each said once. */
  sorted(): Diagnostic[] {
    const seen = new Set<string>();
    return [...this.#all]
      .sort((a, b) => compareOrigins(a.at, b.at) || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0))
      .filter((one) => {
        const key = `${one.at.source.path}\0${one.at.start}\0${one.rule}\0${one.message}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      });
  }
}
