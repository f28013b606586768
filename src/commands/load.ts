import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import { stylish } from '../diagnostics/formats/stylish.ts';
import { readSources } from '../inventory/source.ts';
import type { SecretStore } from '../model/secrets.ts';
import { type Compiled, compile } from '../pipeline.ts';
import type { Context } from './command.ts';

/** Reads and compiles an inventory file, and tells a person what is wrong with it. */
export function load(file: string, context: Context): Compiled {
  const diagnostics = new Diagnostics();
  const sources = readSources(file, diagnostics);
  const compiled: Compiled =
    sources === undefined || diagnostics.hasErrors
      ? { diagnostics: diagnostics.sorted() }
      : compile(sources, secretStore(sources.directory, context.env));
  if (compiled.diagnostics.length > 0) context.stderr.write(stylish(compiled.diagnostics, context.colour));
  return compiled;
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
