import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { isMapping, keysOf, type Mapping, Opaque, originOfValue } from '../inventory/origin.ts';

/** A value that Ansible would still have to work out: lvsgen leaves it alone unless it needs it. */
export function isUnresolved(value: unknown): boolean {
  return value instanceof Opaque || (typeof value === 'string' && (value.includes('{{') || value.includes('{%')));
}

/** Refuses what only Ansible could work out, anywhere in a value that lvsgen is about to use. */
export function refuseUnresolved(container: Mapping | unknown[], key: string | number, diagnostics: Diagnostics): void {
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
  } else if (Array.isArray(value)) {
    for (const index of value.keys()) refuseUnresolved(value, index, diagnostics);
  } else if (isMapping(value)) {
    for (const inner of keysOf(value)) refuseUnresolved(value, inner, diagnostics);
  }
}
