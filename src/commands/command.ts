import type { Argv } from 'yargs';

/** Everything outside the program that a command may touch besides files. */
export interface Streams {
  stdout: { write(text: string): unknown; isTTY?: boolean };
  stderr: { write(text: string): unknown; isTTY?: boolean };
  env: Record<string, string | undefined>;
}

/** 0 done · 1 the answer is yes: findings, differences · 2 could not answer. */
export type ExitCode = 0 | 1 | 2;

export interface Context extends Streams {
  /** Whether text for people, on standard error, is coloured. */
  colour: boolean;
  /** Whether what goes to standard output is. */
  stdoutColour: boolean;
}

/** One subcommand; its module stays light, and what it needs is imported when it runs. */
export interface Command<Options extends object = object> {
  /** Name and positionals as yargs takes them: `render <inventory>`. */
  readonly usage: string;
  readonly describe: string;
  readonly options: (yargs: Argv) => Argv<Options>;
  run(options: Options, context: Context): Promise<ExitCode>;
}

/** Gives a command's options their type. */
export function command<Options extends object>(definition: Command<Options>): Command {
  return definition as unknown as Command;
}
