import { hashComment } from './base/escapes.ts';
import type { HostState } from './facts/host-state.ts';
import type { Fact } from './generated/facts.ts';

/** A file that shall stand on a host: a template and the plain data it is filled with. */
export interface PlannedFile {
  /** Absolute path on the host, without the leading slash. */
  readonly path: string;
  readonly mode: FileMode;
  /** Whether it holds a secret in clear text. */
  readonly secret?: boolean;
  /** What it brings about: every fact of a host stands in some file, or the render fails. */
  readonly carries: Iterable<Fact>;
  readonly template: string;
  readonly view: Readonly<Record<string, unknown>>;
}

export type FileMode = '0644' | '0640' | '0600';

/** The line that every file begins with. */
export function header({ clusters, inventoryName }: HostState): string {
  const named = `cluster${clusters.length === 1 ? '' : 's'} ${clusters.join(', ')}`;
  return hashComment(`Rendered by lvsgen from ${inventoryName} (${named}); edit the inventory, not this file.`);
}
