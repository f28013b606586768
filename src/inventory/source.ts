import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { closestMatch } from 'leven';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { Source, startOf } from '../diagnostics/source.ts';
import type { ExtraVars } from './extra-vars.ts';

/** A file of group_vars/ or host_vars/ with the name of the group or host that it is for. */
export interface VarsFile {
  name: string;
  source: Source;
}

/** All texts that make up an inventory, read before anything is made of them. */
export interface InventorySources {
  /** The inventory's name, as rendered files show it. */
  name: string;
  /** The files that name hosts and groups: one, or those of a folder in Ansible's order. */
  parts: Source[];
  groupVars: VarsFile[];
  hostVars: VarsFile[];
  extraVars: ExtraVars[];
  /** The folder that relative paths in the inventory start from. */
  directory: string;
}

export interface ReadOptions {
  /** Texts of `-e`. */
  extraVars?: readonly string[];
  /** The inventory's text where it came by standard input: then nothing is read at its path, only beside it. */
  stdin?: string;
}

export const yamlExtensions: readonly string[] = ['.yml', '.yaml', '.json'];

/** What a folder of inventories holds besides inventories, as Ansible has it. */
const ignored =
  /^\.|^host_vars$|^group_vars$|^vars_plugins$|\.pyc$|\.pyo$|\.swp$|\.bak$|~$|\.rpm$|\.md$|\.txt$|\.rst$|\.orig$|\.ini$|\.cfg$|\.retry$/;

/** Reads an inventory, a file or a folder, with its group_vars/ and host_vars/; undefined, with the reason reported, if it cannot. */
export function readSources(
  file: string,
  diagnostics: Diagnostics,
  options: ReadOptions = {},
): InventorySources | undefined {
  const isFolder = options.stdin === undefined && isDirectory(file);
  const directory = isFolder ? file : path.dirname(file);
  const parts =
    options.stdin !== undefined
      ? [new Source(file, options.stdin)]
      : isFolder
        ? folderParts(file, diagnostics)
        : fileParts(file, diagnostics);
  if (parts.length === 0) {
    if (isFolder && !diagnostics.hasErrors) {
      diagnostics.error('unreadable', startOf(new Source(file, '')), 'this folder holds no inventory', {
        hint: path.join(file, 'hosts.yaml'),
      });
    }
    return undefined;
  }
  return {
    name: path.basename(path.resolve(file)),
    parts,
    directory,
    groupVars: varsFiles(path.join(directory, 'group_vars'), diagnostics),
    hostVars: varsFiles(path.join(directory, 'host_vars'), diagnostics),
    extraVars: (options.extraVars ?? []).flatMap((text) => extraVars(text, diagnostics)),
  };
}

function fileParts(file: string, diagnostics: Diagnostics): Source[] {
  const source = readSource(file, diagnostics);
  return source ? [source] : [];
}

/** The inventories of a folder and of the folders in it, sorted by name at each level. */
function folderParts(directory: string, diagnostics: Diagnostics): Source[] {
  return readdirSync(directory)
    .sort()
    .filter((entry) => !ignored.test(entry))
    .map((entry) => path.join(directory, entry))
    .flatMap((file) => (isDirectory(file) ? folderParts(file, diagnostics) : fileParts(file, diagnostics)));
}

function extraVars(text: string, diagnostics: Diagnostics): ExtraVars[] {
  if (!text.startsWith('@')) return [{ source: new Source('-e', text), isFile: false }];
  const source = readSource(text.slice(1), diagnostics);
  return source ? [{ source, isFile: true }] : [];
}

function readSource(file: string, diagnostics: Diagnostics): Source | undefined {
  try {
    const bytes = readFileSync(file);
    return new Source(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const at = startOf(new Source(file, ''));
    if (error instanceof TypeError) {
      diagnostics.error('unreadable', at, 'this file is not UTF-8 text', { hint: 'save it as UTF-8' });
    } else {
      const { message, hint } = whyUnreadable(file, error as NodeJS.ErrnoException);
      diagnostics.error('unreadable', at, message, hint ? { hint } : {});
    }
    return undefined;
  }
}

function whyUnreadable(file: string, error: NodeJS.ErrnoException): { message: string; hint?: string } {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    const near = neighbour(file);
    return { message: 'there is no such file', ...(near ? { hint: `${near} (did you mean this?)` } : {}) };
  }
  if (error.code === 'EACCES') return { message: 'this file may not be read by you', hint: `chmod +r ${file}` };
  return { message: `this file cannot be read: ${error.message}` };
}

function neighbour(file: string): string | undefined {
  try {
    const directory = path.dirname(file);
    const near = closestMatch(path.basename(file), readdirSync(directory), { maxDistance: 6 });
    return near === undefined ? undefined : path.join(directory, near);
  } catch {
    return undefined;
  }
}

/** NAME, NAME.yml, NAME.yaml or NAME.json, of which Ansible takes the first that is there; a folder NAME/ counts with all its files. */
function varsFiles(directory: string, diagnostics: Diagnostics): VarsFile[] {
  const taken = new Map<string, { rank: number; files: string[] }>();
  for (const entry of list(directory)) {
    const extension = path.extname(entry);
    const full = path.join(directory, entry);
    const known = yamlExtensions.includes(extension);
    const name = known ? entry.slice(0, -extension.length) : entry;
    const offer = {
      rank: known ? yamlExtensions.indexOf(extension) + 1 : 0,
      files: isDirectory(full) ? filesBelow(full) : [full],
    };
    const held = taken.get(name);
    if (held === undefined || offer.rank < held.rank) taken.set(name, offer);
  }
  const found: VarsFile[] = [];
  for (const [name, { files }] of taken) {
    for (const file of files) {
      const source = readSource(file, diagnostics);
      if (source) found.push({ name, source });
    }
  }
  return found;
}

/** Hidden files and editors' backups do not count; folders do, unless they carry an extension. */
function filesBelow(directory: string): string[] {
  return list(directory).flatMap((entry) => {
    const full = path.join(directory, entry);
    const extension = path.extname(entry);
    if (isDirectory(full)) return extension === '' ? filesBelow(full) : [];
    return extension === '' || yamlExtensions.includes(extension) ? [full] : [];
  });
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((entry) => !entry.startsWith('.') && !entry.endsWith('~'))
      .sort();
  } catch {
    return [];
  }
}

function isDirectory(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}
