import { isMapping, keysOf, type Mapping, Opaque, originOfValue } from '../inventory/origin.ts';
import type { Diagnostics } from '../report/diagnostic.ts';

/** A value that Ansible would still have to work out: lvsgen leaves it alone unless it needs it. */
export function isUnresolved(value: unknown): boolean {
  return value instanceof Opaque || (typeof value === 'string' && (value.includes('{{') || value.includes('{%')));
}

/**
 * Refuses what only Ansible could work out, anywhere in a value that lvsgen is about to use. Tells whether it found any: then
 * the schema has not been applied there, and the value is not to be relied on.
 */
export function refuseUnresolved(
  container: Mapping | unknown[],
  key: string | number,
  diagnostics: Diagnostics,
): boolean {
  const value = (container as Mapping)[key];
  if (isUnresolved(value)) {
    const vault = value instanceof Opaque;
    const what = vault ? 'this value is encrypted' : 'this value is an Ansible template';
    diagnostics.error(
      vault ? 'vault' : 'template',
      originOfValue(container, key),
      `${what}, and lvsgen needs the value`,
      {
        consequence: 'lvsgen runs no templates and opens no vault: what it renders must be readable in the inventory',
        hint: vault
          ? '{file: …} or {env: …}: a secret by reference'
          : 'the value itself, here or as a variable of each host',
      },
    );
    return true;
  }
  const inner = Array.isArray(value) ? [...value.keys()] : isMapping(value) ? keysOf(value) : [];
  return inner.filter((one) => refuseUnresolved(value as Mapping, one as never, diagnostics)).length > 0;
}
