import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { endOfLine, isSecretKey, secretsIn } from '../masking.ts';
import type { Inventory } from './inventory.ts';
import { isMapping, keysOf, type Mapping, originOfValue } from './origin.ts';

/** Lets no diagnostic show what stands under a secret's key, wherever its text was written: as an anchor, with escapes, … */
export function hideSecrets(inventory: Inventory, diagnostics: Diagnostics): void {
  // Most inventories are sound, and then nobody has to look.
  if (diagnostics.isEmpty) return;
  const seen = new Set<object>();
  const visit = (value: unknown, isSecret: boolean, container: Mapping | unknown[], key: string | number) => {
    if (typeof value === 'object' && value !== null) {
      if (seen.has(value)) return;
      seen.add(value);
      if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, isSecret, value, index);
      else if (isMapping(value)) visitAll(value, isSecret);
      return;
    }
    if (typeof value === 'string' && !isSecret) for (const secret of secretsIn(value)) diagnostics.hide(secret);
    if (!isSecret || value === null || typeof value === 'boolean' || value === '') return;
    const text = String(value);
    if (text.includes('{{')) return;
    const { source, start, end } = originOfValue(container, key);
    const written = source.text.slice(start, end);
    diagnostics.hide(text);
    if (!written.startsWith('*')) {
      // In an INI file the place of a value is that of `key=value`.
      const key = /^[\w.-]+\s*=\s*/.exec(written)?.[0].length ?? 0;
      diagnostics.hide(written.slice(key));
      source.hideSpan({ start: start + key, end });
      return;
    }
    const anchor = source.text.indexOf(`&${written.slice(1)} `);
    if (anchor >= 0) source.hideSpan({ start: anchor + written.length + 1, end: endOfLine(source.text, anchor) });
  };
  const visitAll = (mapping: Mapping, isSecret: boolean) => {
    for (const key of keysOf(mapping)) {
      // The name of a file or of a variable is told where it is not there.
      const isReference = isSecret && (key === 'file' || key === 'env');
      visit(mapping[key], !isReference && (isSecret || isSecretKey(key)), mapping, key);
    }
  };
  for (const { vars, fileVars } of [...inventory.groups.values(), ...inventory.hosts.values()]) {
    visitAll(vars, false);
    if (fileVars) visitAll(fileVars, false);
  }
  if (inventory.extraVars) visitAll(inventory.extraVars, false);
}
