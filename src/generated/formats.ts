// Made by `npm run gen`; edit its source instead.
import type { ReportFormat } from '../diagnostics/format.ts';
import type { DiffFormat } from '../diff/format.ts';

type OnDemand<Format> = Omit<Format, 'print'> & { load(): Promise<{ default: Format }> };

export const reportFormats: Record<string, OnDemand<ReportFormat>> = {
  'github': { doc: "workflow commands, which GitHub shows at the lines of a pull request", stream: "stdout", load: () => import('../diagnostics/formats/github.ts') },
  'json': { doc: "for programs: every diagnostic with its place, 1-based", stream: "stdout", load: () => import('../diagnostics/formats/json.ts') },
  'sarif': { doc: "SARIF 2.1.0, as code scanning takes it", stream: "stdout", load: () => import('../diagnostics/formats/sarif.ts') },
  'stylish': { doc: "for people: place, what is wrong, the lines, what would happen, what to write", stream: "stderr", load: () => import('../diagnostics/formats/stylish.ts') },
};

export const diffFormats: Record<string, OnDemand<DiffFormat>> = {
  'json': { doc: "for programs: each change once, with all hosts that it is for", load: () => import('../diff/formats/json.ts') },
  'markdown': { doc: "a comment for a pull request: a table of files, then each change, folded; what does not fit is counted", load: () => import('../diff/formats/markdown.ts') },
  'name-only': { doc: "the names of the files that differ, one a line", load: () => import('../diff/formats/name-only.ts') },
  'stat': { doc: "one line a file with the lines that come and go, and a sum, as `git diff --stat`", load: () => import('../diff/formats/stat.ts') },
  'text': { doc: "a unified diff, each change once", load: () => import('../diff/formats/text.ts') },
};
