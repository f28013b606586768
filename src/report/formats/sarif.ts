import { createHash } from 'node:crypto';
import type { Log, PhysicalLocation } from 'sarif';
import { jsonText, visible } from '../../base/visible.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReportFormat } from '../format.ts';
import { shownLine } from '../shown-line.ts';
import type { Origin } from '../source.ts';

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const;

/** One run, the rules that were broken, a result for each diagnostic. */
export default {
  doc: 'SARIF 2.1.0, as code scanning takes it',
  stream: 'stdout',
  print(diagnostics, { rules, version }) {
    const ids = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'lvsgen',
              semanticVersion: version,
              rules: ids.map((id) => ({ id, ...(rules[id] ? { shortDescription: { text: rules[id].doc } } : {}) })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: diagnostics.map((one) => ({
            ruleId: one.rule,
            ruleIndex: ids.indexOf(one.rule),
            level: levels[one.severity],
            message: { text: textOf(one) },
            locations: [{ physicalLocation: locationOf(one.at) }],
            ...(one.related
              ? {
                  relatedLocations: one.related.map(({ message, at }, id) => ({
                    id,
                    message: { text: plain(message) },
                    physicalLocation: locationOf(at),
                  })),
                }
              : {}),
            partialFingerprints: { 'lvsgen/v1': fingerprint(one) },
          })),
        },
      ],
    };
    return jsonText(log);
  },
} satisfies ReportFormat;

function textOf({ message, consequence, hint }: Diagnostic): string {
  return [message, ...(consequence ? [`Then: ${consequence}.`] : []), ...(hint ? [`Write: ${hint}`] : [])]
    .map(plain)
    .join('\n');
}

/** SARIF reads `[text](target)` in a message as a link; the brackets of one that nobody meant are escaped as it says. */
function plain(text: string): string {
  const shown = visible(text);
  return shown.includes('](') ? shown.replace(/[[\]\\]/g, '\\$&') : shown;
}

function locationOf({ source, start, end }: Origin): PhysicalLocation {
  const [from, to] = [source.position(start), source.position(Math.max(start, end))];
  return {
    artifactLocation: {
      uri: source.path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/'),
    },
    region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
  };
}

/** The same for the same finding when lines above it come and go; a secret must not be guessed back from it. */
function fingerprint({ rule, message, at }: Diagnostic): string {
  const { line } = at.source.position(at.start);
  return createHash('sha256')
    .update([rule, message, shownLine(at.source, line).text.trim()].join('\0'))
    .digest('hex');
}
