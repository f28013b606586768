import { readStream, readText, UnreadableError } from '../inventory/read-text.ts';
import { readSources } from '../inventory/source.ts';
import type { InventorySources } from '../inventory/sources.ts';
import { type Compiled, compile, type Examined, examine } from '../pipeline.ts';
import { Diagnostics } from '../report/diagnostic.ts';
import { Source, startOf } from '../report/source.ts';
import type { Context } from './command.ts';
import { type InventoryOptions, stdinPath } from './inventory-options.ts';
import { Progress } from './progress.ts';
import { report } from './report.ts';
import { secretStore } from './secret-store.ts';

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
  const limit = readLimit(options.limit, diagnostics);
  const progress = new Progress(context);
  const result =
    sources === undefined || diagnostics.hasErrors
      ? { diagnostics: diagnostics.sorted() }
      : work(sources, secretStore(sources.directory, context.env), {
          ...(limit === undefined ? {} : { limit }),
          onProgress: (...come) => progress.show(...come),
        });
  progress.clear();
  await report(result.diagnostics, context, format);
  return result;
}

export function read(
  { inventory, extraVars, stdinFilepath }: InventoryOptions,
  diagnostics: Diagnostics,
): InventorySources | undefined {
  const isStdin = inventory === stdinPath;
  const name = isStdin ? (stdinFilepath ?? 'stdin') : inventory;
  const stdin = isStdin ? tryTo(() => readStream(0), name, diagnostics) : undefined;
  if (isStdin && stdin === undefined) return undefined;
  return readSources(name, diagnostics, {
    ...(extraVars ? { extraVars } : {}),
    ...(stdin === undefined ? {} : { stdin }),
  });
}

/** `--limit @FILE` names a file with one pattern a line, as Ansible's retry files are. */
export function readLimit(limit: string | undefined, diagnostics: Diagnostics): string | undefined {
  if (!limit?.includes('@')) return limit;
  return limit
    .split(',')
    .map((part) => {
      const file = part.trim();
      if (!file.startsWith('@')) return part;
      return (tryTo(() => readText(file.slice(1)), file.slice(1), diagnostics) ?? '').split('\n').join(',');
    })
    .join(',');
}

/** Reads a text, or reports why it cannot be had. */
function tryTo(read: () => string, name: string, diagnostics: Diagnostics): string | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const { message, hint } = error;
    diagnostics.error('unreadable', startOf(new Source(name, '')), message, hint === undefined ? {} : { hint });
    return undefined;
  }
}
