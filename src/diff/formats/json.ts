import { jsonText } from '../../base/visible.ts';
import type { DiffFormat } from '../format.ts';
import { patchOf } from '../patch.ts';

export default {
  doc: 'for programs: each change once, with all hosts that it is for',
  print(groups, { context }) {
    const changes = groups.map(({ kind, file, hosts, sample }) => {
      const { added, removed, lines } = patchOf(sample, context);
      return { kind, file, hosts, added, removed, ...(sample.modes ? { modes: sample.modes } : {}), diff: lines };
    });
    return jsonText({ changes });
  },
} satisfies DiffFormat;
