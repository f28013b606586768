// Made by `npm run gen`; edit its source instead.
import type { DiffFormat } from '../diff/format.ts';

type OnDemand<Format> = Omit<Format, 'print'> & { load(): Promise<{ default: Format }> };

export const diffFormats: Record<string, OnDemand<DiffFormat>> = {
  'json': { doc: "for programs: each change once, with all hosts that it is for", load: () => import('../diff/formats/json.ts') },
  'markdown': { doc: "a comment for a pull request: a table of files, then each change, folded; what does not fit is counted", load: () => import('../diff/formats/markdown.ts') },
  'name-only': { doc: "the names of the files that differ, one a line", load: () => import('../diff/formats/name-only.ts') },
  'stat': { doc: "one line a file with the lines that come and go, and a sum, as `git diff --stat`", load: () => import('../diff/formats/stat.ts') },
  'text': { doc: "a unified diff, each change once", load: () => import('../diff/formats/text.ts') },
};
