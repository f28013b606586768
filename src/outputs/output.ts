import { hashComment } from '../escapes.ts';
import type { HostState } from '../model/host-state.ts';
import type { Fleet } from '../model/model.ts';

/** A file that shall stand on a host: a template and the plain data it is filled with. */
export interface PlannedFile {
  /** Absolute path on the host, without the leading slash. */
  readonly path: string;
  readonly mode: FileMode;
  /** Whether it holds a secret in clear text. */
  readonly secret?: boolean;
  readonly template: string;
  readonly view: Readonly<Record<string, unknown>>;
}

export type FileMode = '0644' | '0640' | '0600';

/** One kind of file: whether a host gets it, and with what inside. */
export interface OutputKind {
  readonly doc: string;
  plan(state: HostState, fleet: Fleet): PlannedFile[];
}

/** The line that every file begins with. */
export function header(state: HostState, fleet: Fleet): string {
  const clusters = `cluster${state.clusters.length === 1 ? '' : 's'} ${state.clusters.join(', ')}`;
  const from = `Rendered by lvsgen from ${fleet.inventoryName}`;
  return hashComment(`${from} (${clusters}); edit the inventory, not this file.`);
}
