import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import { type InventorySources, readSources } from '../inventory/source.ts';
import type { SecretStore } from '../model/secrets.ts';
import { type Compiled, compile, type Examined, examine } from '../pipeline.ts';
import type { Context } from './command.ts';
import { type InventoryOptions, stdinPath } from './inventory-options.ts';
import { report } from './report.ts';

/** Reads and compiles an inventory, and tells a person what is wrong with it. */
export function load(options: InventoryOptions, context: Context): Promise<Compiled> {
  return loadBy(compile, options, context);
}

/** The same where nobody reads the rendered files: none is made. */
export function loadToExamine(options: InventoryOptions, context: Context, format?: string): Promise<Examined> {
  return loadBy(examine, options, context, format);
}

/** What is left where not even the inventory could be read. */
type Unread = Pick<Examined, 'diagnostics'>;

async function loadBy<Result extends Unread>(
  work: (...args: Parameters<typeof compile>) => Result,
  options: InventoryOptions,
  context: Context,
  format?: string,
): Promise<Result | Unread> {
  const diagnostics = new Diagnostics();
  const sources = read(options, diagnostics);
  const limit = options.limit === undefined ? {} : { limit: readLimit(options.limit) };
  const result =
    sources === undefined || diagnostics.hasErrors
      ? { diagnostics: diagnostics.sorted() }
      : work(sources, secretStore(sources.directory, context.env), limit);
  await report(result.diagnostics, context, format);
  return result;
}

export function read(
  { inventory, extraVars, stdinFilepath }: InventoryOptions,
  diagnostics: Diagnostics,
): InventorySources | undefined {
  const isStdin = inventory === stdinPath;
  return readSources(isStdin ? (stdinFilepath ?? 'stdin') : inventory, diagnostics, {
    ...(extraVars ? { extraVars } : {}),
    ...(isStdin ? { stdin: readFileSync(0, 'utf8') } : {}),
  });
}

/** `--limit @FILE` names a file with one pattern a line, as Ansible's retry files are. */
export function readLimit(limit: string): string {
  if (!limit.includes('@')) return limit;
  return limit
    .split(',')
    .map((part) =>
      part.trim().startsWith('@') ? readFileSync(part.trim().slice(1), 'utf8').split('\n').join(',') : part,
    )
    .join(',');
}

function secretStore(directory: string, env: Context['env']): SecretStore {
  return {
    env: (name) => env[name],
    file(name) {
      try {
        return readFileSync(path.resolve(directory, name), 'utf8');
      } catch {
        return undefined;
      }
    },
  };
}
