import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { closestMatch } from 'leven';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { Source, startOf } from '../diagnostics/source.ts';

/** A file of group_vars/ or host_vars/ with the name of the group or host that it is for. */
export interface VarsFile {
  name: string;
  source: Source;
}

/** All texts that make up an inventory, read before anything is made of them. */
export interface InventorySources {
  inventory: Source;
  groupVars: VarsFile[];
  hostVars: VarsFile[];
  /** The folder that relative paths in the inventory start from. */
  directory: string;
}

const extensions = ['.yml', '.yaml', '.json'];

/** Reads an inventory file with its group_vars/ and host_vars/; undefined, with the reason reported, if it cannot. */
export function readSources(file: string, diagnostics: Diagnostics): InventorySources | undefined {
  const inventory = readSource(file, diagnostics);
  if (inventory === undefined) return undefined;
  const directory = path.dirname(file);
  return {
    inventory,
    directory,
    groupVars: varsFiles(path.join(directory, 'group_vars'), diagnostics),
    hostVars: varsFiles(path.join(directory, 'host_vars'), diagnostics),
  };
}

function readSource(file: string, diagnostics: Diagnostics): Source | undefined {
  try {
    const bytes = readFileSync(file);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new Source(file, text);
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
  if (error.code === 'ENOENT') {
    const near = neighbour(file);
    return { message: 'there is no such file', ...(near ? { hint: `${near} (did you mean this?)` } : {}) };
  }
  if (error.code === 'EISDIR')
    return { message: 'this is a folder; lvsgen reads one inventory file', hint: path.join(file, 'inventory.yaml') };
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
    const rank = ['', ...extensions].indexOf(extension);
    const full = path.join(directory, entry);
    const known = extensions.includes(extension);
    const name = known ? entry.slice(0, -extension.length) : entry;
    const offer = { rank: known ? rank : 0, files: isDirectory(full) ? filesBelow(full) : [full] };
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
    return extension === '' || extensions.includes(extension) ? [full] : [];
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
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
