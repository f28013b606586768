import type { Diagnostics } from '../report/diagnostic.ts';
import { Source, startOf } from '../report/source.ts';
import { carry, isMapping, keysOf, type Mapping, newMapping, put } from './origin.ts';
import { SplitError, splitWords } from './shlex.ts';
import { readYaml } from './yaml.ts';

/** One `-e`: its text, or the file that `-e @FILE` names. */
export interface ExtraVars {
  readonly source: Source;
  readonly isFile: boolean;
}

/** Ansible's `-e` in its three forms: `k=v k2=v2` (always texts), a YAML or JSON map, a file. A later one wins. */
export function readExtraVars(given: readonly ExtraVars[], diagnostics: Diagnostics): Mapping {
  const merged = newMapping(startOf(given[0]?.source ?? new Source('-e', '')));
  for (const { source, isFile } of given) {
    const isData = isFile || /^[[{]/.test(source.text);
    const vars = isData ? readYaml(source, diagnostics) : readPairs(source, diagnostics);
    if (isMapping(vars)) for (const key of keysOf(vars)) carry(vars, key, merged);
    else if (vars !== undefined && vars !== null) {
      diagnostics.error('extra-vars', startOf(source), 'extra variables are a map of name: value');
    }
  }
  return merged;
}

function readPairs(source: Source, diagnostics: Diagnostics): Mapping {
  const vars = newMapping(startOf(source));
  try {
    for (const { text, start, end } of splitWords(source.text)) {
      const at = { source, start, end };
      const equals = text.indexOf('=');
      if (equals > 0) put(vars, text.slice(0, equals), text.slice(equals + 1), { key: at, value: at });
      else
        diagnostics.error('extra-vars', at, `"${text}" is no extra variable`, {
          hint: 'name=value, @FILE, or a YAML map',
        });
    }
  } catch (error) {
    if (!(error instanceof SplitError)) throw error;
    diagnostics.error('extra-vars', startOf(source), `these extra variables have ${error.message}`);
  }
  return vars;
}
