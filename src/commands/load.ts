import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import { type InventorySources, readSources } from '../inventory/source.ts';
import type { SecretStore } from '../model/secrets.ts';
import { type Compiled, compile } from '../pipeline.ts';
import type { Context } from './command.ts';
import { type InventoryOptions, stdinPath } from './inventory-options.ts';
import { Progress } from './progress.ts';
import { type ReportFormat, report } from './report.ts';

/** Reads and compiles an inventory, and tells a person what is wrong with it. */
export async function load(
  options: InventoryOptions,
  context: Context,
  format: ReportFormat = 'auto',
): Promise<Compiled> {
  const diagnostics = new Diagnostics();
  const sources = read(options, diagnostics);
  const limit = options.limit === undefined ? {} : { limit: readLimit(options.limit) };
  const progress = new Progress(context);
  const compiled: Compiled =
    sources === undefined || diagnostics.hasErrors
      ? { diagnostics: diagnostics.sorted() }
      : compile(sources, secretStore(sources.directory, context.env), {
          ...limit,
          onProgress: (...come) => progress.show(...come),
        });
  progress.clear();
  await report(compiled.diagnostics, format, context);
  return compiled;
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
