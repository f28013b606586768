import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { WriteError } from './errors.ts';
import { manifestName, readManifest } from './manifest.ts';

/** A rendered file as it is compared: what it says, how it shall stand on the host, whether it holds a secret. */
export interface TreeFile {
  readonly content: string;
  readonly mode: string;
  readonly secret: boolean;
}

export type FileTree = ReadonlyMap<string, TreeFile>;

/** Whether the folder is a rendered tree: it has a manifest. */
export function isTree(directory: string): boolean {
  return existsSync(path.join(directory, manifestName));
}

/** Reads what a folder's manifest lists; a listed file that is not there counts as missing. A folder without a manifest is empty. */
export function loadTree(directory: string): FileTree {
  const tree = new Map<string, TreeFile>();
  if (existsSync(directory) && !statSync(directory).isDirectory())
    throw new WriteError(`${directory} is a file, and a folder is meant`);
  for (const { path: name, mode, secret } of readManifest(directory) ?? []) {
    const file = path.join(directory, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    tree.set(name, { content: readFileSync(file, 'utf8'), mode, secret: secret ?? false });
  }
  return tree;
}
