import type { ChangeGroup } from '../changes.ts';
import { patchOf } from '../patch.ts';

/** For programs: each change once, with all hosts that it is for. */
export function json(groups: readonly ChangeGroup[], { context }: { context: number }): string {
  const changes = groups.map(({ kind, file, hosts, sample }) => {
    const { added, removed, lines } = patchOf(sample, context);
    return { kind, file, hosts, added, removed, ...(sample.modes ? { modes: sample.modes } : {}), diff: lines };
  });
  return `${JSON.stringify({ changes }, null, 2)}\n`;
}
