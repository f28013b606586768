import { maskedValues, secretsIn, worthHiding } from '../base/masking.ts';
import { compareOrigins, type Origin } from './source.ts';

/** From worst to mildest: would not work, would surprise, works but you would want to know. */
export const severities = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof severities)[number];

/** Whether a severity is as bad as another, or worse. */
export function isAtLeast(severity: Severity, mildest: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(mildest);
}

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
  readonly #secrets = new Set<string>();

  add(diagnostic: Diagnostic): void {
    this.#all.push(diagnostic);
  }

  error(rule: string, at: Origin, message: string, details: Details = {}): void {
    this.add({ rule, severity: 'error', message, at, ...details });
  }

  warning(rule: string, at: Origin, message: string, details: Details = {}): void {
    this.add({ rule, severity: 'warning', message, at, ...details });
  }

  advice(rule: string, at: Origin, message: string, details: Details = {}): void {
    this.add({ rule, severity: 'advice', message, at, ...details });
  }

  /** No text of any diagnostic shows this value, nor do the lines around it. */
  hide(secret: string): void {
    this.#secrets.add(secret);
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  get hasErrors(): boolean {
    return this.#all.some((one) => one.severity === 'error');
  }

  /** In reading order, each said once, without secrets. */
  sorted(): Diagnostic[] {
    const seen = new Set<string>();
    const found = new Set(this.#secrets);
    const sources = new Set(
      this.#all.flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)]).map(({ source }) => source),
    );
    // A text that no parser could read is quoted all the same.
    for (const { text } of sources) for (const secret of secretsIn(text)) found.add(secret);
    const secrets = worthHiding(found);
    for (const source of sources) source.hideValues(secrets);
    return this.#all
      .map((one) => withoutSecrets(one, secrets))
      .sort((a, b) => compareOrigins(a.at, b.at) || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0))
      .filter((one) => {
        const key = `${one.at.source.path}\0${one.at.start}\0${one.rule}\0${one.message}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      });
  }
}

function withoutSecrets(one: Diagnostic, secrets: ReadonlySet<string>): Diagnostic {
  if (secrets.size === 0) return one;
  const masked = (text: string) => maskedValues(text, secrets);
  return {
    ...one,
    message: masked(one.message),
    ...(one.consequence ? { consequence: masked(one.consequence) } : {}),
    ...(one.hint ? { hint: masked(one.hint) } : {}),
    ...(one.related ? { related: one.related.map(({ message, at }) => ({ message: masked(message), at })) } : {}),
  };
}
