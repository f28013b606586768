// Made by `npm run gen`; edit its source instead.
import type { ReportFormat } from '../report/format.ts';

type OnDemand<Format> = Omit<Format, 'print'> & { load(): Promise<{ default: Format }> };

export const reportFormats: Record<string, OnDemand<ReportFormat>> = {
  'github': { doc: "workflow commands, which GitHub shows at the lines of a pull request", stream: "stdout", load: () => import('../report/formats/github.ts') },
  'json': { doc: "for programs: every diagnostic with its place, 1-based", stream: "stdout", load: () => import('../report/formats/json.ts') },
  'sarif': { doc: "SARIF 2.1.0, as code scanning takes it", stream: "stdout", load: () => import('../report/formats/sarif.ts') },
  'stylish': { doc: "for people: place, what is wrong, the lines, what would happen, what to write", stream: "stderr", load: () => import('../report/formats/stylish.ts') },
};
