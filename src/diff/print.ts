import type { Argv } from 'yargs';
import { type Change, groupChanges } from './changes.ts';
import { json } from './formats/json.ts';
import { markdown } from './formats/markdown.ts';
import { nameOnly, stat, text } from './formats/text.ts';

export interface DiffOptions {
  format: 'text' | 'json' | 'markdown';
  unified: number;
  stat: boolean;
  nameOnly: boolean;
}

export function diffOptions<T>(yargs: Argv<T>): Argv<T & DiffOptions> {
  return yargs
    .option('format', {
      choices: ['text', 'json', 'markdown'] as const,
      default: 'text',
      describe: 'how differences are printed',
    })
    .option('unified', { alias: 'U', type: 'number', default: 3, requiresArg: true, describe: 'lines of context' })
    .option('stat', { type: 'boolean', default: false, describe: 'only count the lines' })
    .option('name-only', { type: 'boolean', default: false, describe: 'only name the files' }) as unknown as Argv<
    T & DiffOptions
  >;
}

/** Differences in the form that the options ask for. */
export function printDiff(changes: readonly Change[], options: DiffOptions, colour: boolean): string {
  const groups = groupChanges(changes);
  const context = options.unified;
  if (options.nameOnly) return nameOnly(groups);
  if (options.stat) return groups.length === 0 ? '' : stat(groups);
  if (options.format === 'json') return json(groups, { context });
  if (options.format === 'markdown') return markdown(groups, { context });
  return text(groups, { context, colour });
}
