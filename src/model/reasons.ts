import { byText, listed } from '../base/text.ts';
import type { VirtualServer } from './model.ts';

/** What a rendered line says of where it comes from: `cluster web · virtual server http`. */
export function virtualServerReason({ cluster, name }: Pick<VirtualServer, 'cluster' | 'name'>): string {
  return `cluster ${cluster} · virtual server ${name}`;
}

/** `virtual server http`, `virtual servers http and https`. */
export function virtualServerNames(names: readonly string[]): string {
  const each = [...new Set(names)].sort(byText);
  return `virtual server${each.length === 1 ? '' : 's'} ${listed(each)}`;
}
