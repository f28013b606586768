import { endOfLine, isSecretKey, secretsIn } from '../base/masking.ts';
import type { Diagnostics } from '../report/diagnostic.ts';
import type { Origin } from '../report/source.ts';
import type { Inventory } from './inventory.ts';
import { isMapping, keysOf, type Mapping, originOfValue } from './origin.ts';

interface Secrets {
  readonly values: ReadonlySet<string>;
  /** Where they were written. */
  readonly places: readonly Origin[];
}

/** Lets no diagnostic show what stands under a secret's key, wherever its text was written: as an anchor, with escapes, … */
export function hideSecrets(inventory: Inventory, diagnostics: Diagnostics): void {
  // Most inventories are sound, and then nobody has to look.
  if (diagnostics.isEmpty) return;
  const { values, places } = secretsOf(inventory);
  for (const value of values) diagnostics.hide(value);
  for (const { source, start, end } of places) source.hideSpan({ start, end });
}

/** Every value under a secret's key, in all variables; what a reference leads to is not known yet. */
export function secretsOf(inventory: Inventory): Secrets {
  const values = new Set<string>();
  const places: Origin[] = [];
  // A mapping may stand under two keys, of which one is a secret's.
  const seen = { secret: new Set<object>(), other: new Set<object>() };
  const visit = (value: unknown, isSecret: boolean, container: Mapping | unknown[], key: string | number) => {
    if (typeof value === 'object' && value !== null) {
      const visited = isSecret ? seen.secret : seen.other;
      if (visited.has(value)) return;
      visited.add(value);
      if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, isSecret, value, index);
      else if (isMapping(value)) visitAll(value, isSecret);
      return;
    }
    if (typeof value === 'string' && !isSecret) for (const secret of secretsIn(value)) values.add(secret);
    if (!isSecret || value === null || typeof value === 'boolean' || value === '') return;
    const text = String(value);
    if (text.includes('{{')) return;
    values.add(text);
    const place = placeOf(originOfValue(container, key));
    if (place === undefined) return;
    places.push(place);
    values.add(place.source.text.slice(place.start, place.end));
  };
  const visitAll = (mapping: Mapping, isSecret: boolean) => {
    for (const key of keysOf(mapping)) {
      // The name of a file or of a variable is told where it is not there.
      const isReference = isSecret && (key === 'file' || key === 'env');
      const isForeign = originOfValue(mapping, key).source.isForeign;
      visit(mapping[key], !isReference && (isSecret || isForeign || isSecretKey(key)), mapping, key);
    }
  };
  const seenVars = new Set<Mapping>();
  for (const { vars, fileVars } of [...inventory.groups.values(), ...inventory.hosts.values()]) {
    // A host has several where several places give it some, and hosts of one range share theirs.
    for (const own of [vars].flat()) {
      if (seenVars.has(own)) continue;
      seenVars.add(own);
      visitAll(own, false);
    }
    if (fileVars) visitAll(fileVars, false);
  }
  if (inventory.extraVars) visitAll(inventory.extraVars, false);
  return { values, places };
}

/** Where the text of a value stands: of an alias at its anchor, in an INI file behind `key=`. */
function placeOf({ source, start, end }: Origin): Origin | undefined {
  const written = source.text.slice(start, end);
  if (!written.startsWith('*')) {
    return { source, start: start + (/^[\w.-]+\s*=\s*/.exec(written)?.[0].length ?? 0), end };
  }
  const anchor = source.text.indexOf(`&${written.slice(1)} `);
  if (anchor < 0) return undefined;
  return { source, start: anchor + written.length + 1, end: endOfLine(source.text, anchor) };
}
