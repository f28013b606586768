import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Tree } from '../pipeline.ts';
import { WriteError } from './errors.ts';

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

export function entriesOf(tree: Tree): ManifestEntry[] {
  return [...tree].map(([name, { content, mode, secret }]) => ({
    path: name,
    mode,
    sha256: sha256(content),
    ...(secret ? { secret } : {}),
  }));
}

/** The list of all that was rendered: sorted, without dates or versions, so that it changes only with the files. */
export function manifestOf(tree: Tree, others: readonly ManifestEntry[] = []): string {
  const files = [...entriesOf(tree), ...others].sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** No manifest of lvsgen's is this large: what is, is not read. */
const largest = 64 * 1024 * 1024;

/** The entries of a folder's manifest; undefined if it has none. One that is no manifest is an error: pruning by it could remove anything. */
export function readManifest(directory: string): ManifestEntry[] | undefined {
  const file = path.join(directory, manifestName);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const entries = found.isFile() && found.size <= largest ? parseManifest(readFileSync(file, 'utf8')) : undefined;
  if (entries) return entries;
  throw new WriteError(
    `${file} is not a manifest that lvsgen wrote: restore it from version control, or remove it and render with --force`,
  );
}

/**
 * Reads a manifest as what it is, a file that anyone may have edited: only plain relative paths below the output folder
 * count, and undefined stands for a text that is no manifest.
 */
export function parseManifest(text: string): ManifestEntry[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const files = (data as { files?: unknown } | null)?.files;
  if (!Array.isArray(files)) return undefined;
  const entries = files as ManifestEntry[];
  const sound = entries.every(
    (entry) => typeof entry?.path === 'string' && isInside(entry.path) && /^[0-9a-f]{64}$/.test(String(entry.sha256)),
  );
  const once = new Set(entries.map((entry) => entry?.path)).size === entries.length;
  return sound && once ? entries : undefined;
}

function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.includes('\\') &&
    !path.includes('\0') &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
