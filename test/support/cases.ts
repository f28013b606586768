import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSources } from '../../src/inventory/source.ts';
import type { InventorySources } from '../../src/inventory/sources.ts';
import { type Compiled, type CompileOptions, compile } from '../../src/pipeline.ts';
import { Diagnostics } from '../../src/report/diagnostic.ts';
import { Source } from '../../src/report/source.ts';
import { root } from './paths.ts';

/** What the example inventories take from the environment; `npm run golden` sets the same. */
const exampleSecrets: Record<string, string> = { LVSGEN_EXAMPLE_SECRET: 'exampl3' };

/** The names of all example inventories. */
export const cases = readdirSync(path.join(root, 'inventories')).sort();

export function inventoryOf(name: string): string {
  return path.join(root, 'inventories', name, 'inventory.yaml');
}

/** Compiles an inventory file of the repository, with secrets from its own folder. */
export function compileFile(file: string): Compiled {
  const sources = readSources(file, new Diagnostics());
  if (sources === undefined) throw new Error(`cannot read ${file}`);
  return compile(sources, {
    env: (name) => exampleSecrets[name],
    file: (name) => readOptional(path.join(sources.directory, name)),
  });
}

/** Compiles an inventory given as text. */
export function compileText(
  text: string,
  secrets: Record<string, string> = {},
  options: CompileOptions = {},
): Compiled {
  const find = (name: string) => secrets[name];
  return compile(sourcesOf(text), { env: find, file: find }, options);
}

export function sourcesOf(text: string): InventorySources {
  return {
    name: 'inventory.yaml',
    parts: [new Source('inventory.yaml', text)],
    groupVars: [],
    hostVars: [],
    extraVars: [],
    directory: '.',
  };
}

function readOptional(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
