import { lstatSync } from 'node:fs';
import { explained } from './errors.ts';
import { Folders, type Way } from './folders.ts';
import { manifestName, readManifest } from './manifest.ts';
import { join, parentOf } from './paths.ts';
import { type NoFile, readPlain } from './plain-file.ts';
import { isFolder } from './root.ts';

/** A rendered file as it is compared: what it says, how it shall stand on the host, whether it holds a secret. */
export interface TreeFile {
  readonly content: string;
  readonly mode: string;
  readonly secret: boolean;
}

export type FileTree = ReadonlyMap<string, TreeFile>;

export interface LoadOptions {
  /** Is told, once for each, what stands in the place of a file or a folder and is not read. */
  readonly onStrange?: (sentence: string) => void;
  readonly onProgress?: (done: number, all: number) => void;
}

/** Whether the folder is a rendered tree: it has a manifest. */
export function isTree(directory: string): boolean {
  try {
    return lstatSync(join(directory, manifestName), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Reads what a folder's manifest lists. What is not there counts as missing, and so does what only a link leads to: a link
 * in a repository may lead to anything on the machine that reads it. A folder without a manifest is empty.
 */
export function loadTree(directory: string, { onStrange, onProgress }: LoadOptions = {}): FileTree {
  return explained(directory, 'read', () => {
    const tree = new Map<string, TreeFile>();
    const entries = isFolder(directory) ? (readManifest(directory)?.entries ?? []) : [];
    const folders = new Folders(directory);
    const told = new Set<string>();
    let done = 0;
    for (const { path: name, mode, secret } of entries) {
      onProgress?.(++done, entries.length);
      const way = folders.wayTo(parentOf(name));
      const found = way.kind === 'folder' ? readPlain(join(directory, name)) : undefined;
      if (found?.kind === 'file') {
        tree.set(name, { content: found.bytes.toString('utf8'), mode, secret: secret ?? false });
        continue;
      }
      const at = join(directory, found ? name : way.at);
      const fault = found ? fileFaults[found.kind] : folderFaults[way.kind];
      if (fault !== undefined && !told.has(at)) onStrange?.(`${at} ${fault}`);
      told.add(at);
    }
    return tree;
  });
}

const fileFaults: Partial<Record<NoFile, string>> = {
  link: 'is a symbolic link: it is not followed and counts as missing, for a host would get the link; render puts a file there',
  folder: 'is a folder and a file is meant: it counts as missing; move it away, and render',
  special: 'is no regular file: it is not read and counts as missing; render puts a file there',
  large: 'is larger than any file of lvsgen’s: it is not read and counts as missing; render puts its own there',
};

const folderFaults: Partial<Record<Way['kind'], string>> = {
  link: 'is a symbolic link and a folder is meant: nothing is read through it, and its files count as missing; move it away, and render',
  other: 'is no folder and one is meant: its files count as missing; move it away, and render',
};
