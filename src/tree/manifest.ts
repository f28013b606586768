import { hash } from 'node:crypto';
import path from 'node:path';
import { treePathFault } from '../base/host-folder.ts';
import type { Tree } from '../render.ts';
import { WriteError } from './errors.ts';
import { readPlain } from './plain-file.ts';

export const manifestName = 'manifest.json';

export interface ManifestEntry {
  /** `HOST/absolute/path`. */
  readonly path: string;
  /** The mode that the file shall have on the host; Git keeps no more than the execute bit. */
  readonly mode: string;
  readonly sha256: string;
  /** Set where the file holds a secret in clear text. */
  readonly secret?: true;
}

/** The list of all that was rendered: sorted, without dates or versions, so that it changes only with the files. */
export function manifestOf(tree: Tree): string {
  return manifestText(
    [...tree].map(([name, { content, mode, secret }]) => entryOf(name, mode, sha256(content), secret)),
  );
}

export function manifestText(entries: readonly ManifestEntry[]): string {
  const files = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

export function entryOf(name: string, mode: string, digest: string, secret?: true): ManifestEntry {
  return { path: name, mode, sha256: digest, ...(secret ? { secret } : {}) };
}

export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

export interface Manifest {
  readonly text: string;
  readonly entries: readonly ManifestEntry[];
}

/** A folder's manifest; undefined if it has none. One that is no manifest is an error: pruning by it could remove anything. */
export function readManifest(directory: string): Manifest | undefined {
  const found = readPlain(path.join(directory, manifestName));
  if (found.kind === 'absent') return undefined;
  const text = found.kind === 'file' ? found.bytes.toString('utf8') : '';
  const read = found.kind === 'file' ? parseManifest(text) : { fault: oddities[found.kind] };
  if ('entries' in read) return { text, entries: read.entries };
  throw new WriteError(
    `${path.join(directory, manifestName)} is not a manifest that lvsgen wrote: ${read.fault}; restore it from version control, or remove it and render with --force`,
  );
}

const oddities = {
  link: 'it is a symbolic link, which is not followed',
  folder: 'it is a folder',
  special: 'it is no regular file',
  large: 'it is too large',
};

type Parsed = { readonly entries: ManifestEntry[] } | { readonly fault: string };

/**
 * Reads a manifest as what it is, a file that anyone may have edited: only paths that lvsgen writes count, each once, and
 * whatever else stands there is a fault.
 */
export function parseManifest(text: string): Parsed {
  const read = parseEntries(text);
  if ('fault' in read) return read;
  const paths = new Set<string>();
  for (const { path: name } of read.entries) {
    if (paths.has(name)) return { fault: `${quoted(name)} is in it twice` };
    paths.add(name);
  }
  return read;
}

/** The same of a list that may name a path twice: what stands there is one of several. */
export function parseEntries(text: string): Parsed {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: 'it is not JSON' };
  }
  const files = isRecord(data) ? data.files : undefined;
  if (!Array.isArray(files)) return { fault: 'it has no list "files"' };
  const entries: ManifestEntry[] = [];
  for (const one of files as unknown[]) {
    const { path: name, mode, sha256: digest, secret } = isRecord(one) ? one : {};
    if (typeof name !== 'string') return { fault: 'an entry has no path' };
    const fault = treePathFault(name);
    if (fault !== undefined) return { fault: `${quoted(name)} is no path that lvsgen writes, for ${fault}` };
    if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest))
      return { fault: `${quoted(name)} has no SHA-256` };
    if (typeof mode !== 'string' || !/^0[0-7]{3}$/.test(mode)) return { fault: `${quoted(name)} has no mode` };
    if (secret !== undefined && secret !== true) return { fault: `${quoted(name)} has a "secret" that is not true` };
    entries.push(entryOf(name, mode, digest, secret));
  }
  return { entries };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of somebody else's as it can be shown: one line, of a length that can be read. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    '?',
  );
}
