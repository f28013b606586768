import { createHash } from 'node:crypto';
import type { Log, PhysicalLocation } from 'sarif';
import type { Diagnostic } from '../diagnostic.ts';
import type { Origin } from '../source.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, as code scanning takes it: one run, the rules that were broken, a result for each diagnostic. */
export function sarif(
  diagnostics: readonly Diagnostic[],
  docs: Readonly<Record<string, { doc: string }>>,
  version: string,
): string {
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
            rules: ids.map((id) => ({ id, ...(docs[id] ? { shortDescription: { text: docs[id].doc } } : {}) })),
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
                  message: { text: message },
                  physicalLocation: locationOf(at),
                })),
              }
            : {}),
          partialFingerprints: { 'lvsgen/v1': fingerprint(one) },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function textOf({ message, consequence, hint }: Diagnostic): string {
  return [message, ...(consequence ? [`Then: ${consequence}.`] : []), ...(hint ? [`Write: ${hint}`] : [])].join('\n');
}

function locationOf({ source, start, end }: Origin): PhysicalLocation {
  const [from, to] = [source.position(start), source.position(Math.max(start, end))];
  return {
    artifactLocation: { uri: source.path.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
  };
}

/** The same for the same finding when lines above it come and go. */
function fingerprint({ rule, message, at }: Diagnostic): string {
  const { line } = at.source.position(at.start);
  return createHash('sha256')
    .update([rule, message, at.source.line(line).trim()].join('\0'))
    .digest('hex');
}
