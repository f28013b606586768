import type { ChangeGroup } from './changes.ts';

export interface DiffLook {
  /** Unchanged lines around a change. */
  readonly context: number;
  readonly colour: boolean;
}

/** One way to print differences; one file a format, its name the word of `--format`. */
export interface DiffFormat {
  /** What it is, in a few words. */
  readonly doc: string;
  /** The whole text; without a change there may still be something to say. */
  print(groups: readonly ChangeGroup[], look: DiffLook): string;
}
