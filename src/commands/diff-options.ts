import type { Argv } from 'yargs';
import { diffFormats } from '../generated/diff-formats.ts';

/** What every command that prints differences takes. */
export interface DiffOptions {
  format: string;
  unified: number;
  stat: boolean;
  nameOnly: boolean;
}

export function diffOptions<T>(yargs: Argv<T>): Argv<T & DiffOptions> {
  return yargs
    .option('format', {
      choices: Object.keys(diffFormats),
      default: 'text',
      requiresArg: true,
      describe: 'how differences are printed',
    })
    .option('unified', { alias: 'U', type: 'number', default: 3, requiresArg: true, describe: 'lines of context' })
    .option('stat', { type: 'boolean', default: false, describe: 'only count the lines: --format stat' })
    .option('name-only', {
      type: 'boolean',
      default: false,
      describe: 'only name the files: --format name-only',
    }) as unknown as Argv<T & DiffOptions>;
}

/** The format that the options ask for, be it by its short form. */
export function diffFormatOf({ format, stat, nameOnly }: DiffOptions): string {
  return nameOnly ? 'name-only' : stat ? 'stat' : format;
}
