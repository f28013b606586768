import type { HostState } from '../facts/host-state.ts';
import type { PlannedFile } from '../planned-file.ts';

/** One kind of file: whether a host gets it, and with what inside. It writes what the state holds, and decides nothing. */
export interface OutputKind {
  readonly doc: string;
  plan(state: HostState): PlannedFile[];
}
