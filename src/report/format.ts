import type { Diagnostic } from './diagnostic.ts';

/** What a format may say besides the diagnostics themselves. */
export interface Surroundings {
  readonly colour: boolean;
  /** What each rule demands, by its id. */
  readonly rules: Readonly<Record<string, { readonly doc: string }>>;
  /** Of lvsgen. */
  readonly version: string;
}

/** One way to print diagnostics; one file a format, its name the word of `-f`. */
export interface ReportFormat {
  /** Who reads it, in a few words. */
  readonly doc: string;
  /** Text for people goes to standard error, what another program reads to standard output. */
  readonly stream: 'stdout' | 'stderr';
  /** The whole text; '' where there is nothing to say. */
  print(diagnostics: readonly Diagnostic[], surroundings: Surroundings): string;
}
