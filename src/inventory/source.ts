import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostics } from '../report/diagnostic.ts';
import { Source, startOf } from '../report/source.ts';
import { type Boundary, boundaryOf, endOf, isInside } from './boundary.ts';
import type { ExtraVars } from './extra-vars.ts';
import { counted, limits, mebibytes } from './limits.ts';
import { pathFault, readText, UnreadableError } from './read-text.ts';
import { type InventorySources, type VarsFile, yamlExtensions } from './sources.ts';

export interface ReadOptions {
  /** Texts of `-e`. */
  extraVars?: readonly string[];
  /** The inventory's text where it came by standard input: then nothing is read at its path, only beside it. */
  stdin?: string;
}

/** What a folder of inventories holds besides inventories, as Ansible has it. */
const ignored =
  /^\.|^host_vars$|^group_vars$|^vars_plugins$|\.pyc$|\.pyo$|\.swp$|\.bak$|~$|\.rpm$|\.md$|\.txt$|\.rst$|\.orig$|\.ini$|\.cfg$|\.retry$/;

/** Reads an inventory, a file or a folder, with its group_vars/ and host_vars/; undefined, with the reason reported, if it cannot. */
export function readSources(
  file: string,
  diagnostics: Diagnostics,
  options: ReadOptions = {},
): InventorySources | undefined {
  return new SourceReader(diagnostics).sources(file, options);
}

/** Thrown to leave a folder that is none of an inventory; the reason has been reported. */
class EnoughError extends Error {}

/** Reads the files of one inventory, and counts what it has read. */
class SourceReader {
  readonly #diagnostics: Diagnostics;
  #boundary: Boundary | undefined;
  #files = 0;
  #size = 0;
  #unreadable = 0;

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  sources(file: string, options: ReadOptions): InventorySources | undefined {
    try {
      return this.#sources(file, options);
    } catch (error) {
      if (error instanceof EnoughError) return undefined;
      throw error;
    }
  }

  #sources(file: string, { stdin, extraVars = [] }: ReadOptions): InventorySources | undefined {
    const name = path.basename(path.resolve(file));
    const fault = pathFault(name);
    if (fault) {
      this.#refuse(file, fault, 'another name for the file: each rendered file names its inventory');
      return undefined;
    }
    const isFolder = stdin === undefined && isDirectory(file);
    this.#boundary = boundaryOf(isFolder ? file : path.dirname(file));
    const directory = isFolder ? file : path.dirname(file);
    const parts =
      stdin !== undefined ? [new Source(file, stdin)] : isFolder ? this.#folderParts(file) : this.#parts(file);
    if (parts.length === 0) {
      if (isFolder && !this.#diagnostics.hasErrors) {
        this.#refuse(file, 'this folder holds no inventory', path.join(file, 'hosts.yaml'));
      }
      return undefined;
    }
    return {
      name,
      parts,
      directory,
      groupVars: this.#varsFiles(path.join(directory, 'group_vars')),
      hostVars: this.#varsFiles(path.join(directory, 'host_vars')),
      extraVars: extraVars.flatMap((text) => this.#extraVars(text)),
    };
  }

  #parts(file: string): Source[] {
    const source = this.#read(file);
    return source ? [source] : [];
  }

  /** The inventories of a folder and of the folders in it, sorted by name at each level. */
  #folderParts(directory: string, depth = 1): Source[] {
    return this.#entries(directory, depth)
      .filter((entry) => !ignored.test(entry))
      .map((entry) => path.join(directory, entry))
      .flatMap((file) => (isDirectory(file) ? this.#folderParts(file, depth + 1) : this.#parts(file)));
  }

  #extraVars(text: string): ExtraVars[] {
    if (!text.startsWith('@')) return [{ source: new Source('-e', text), isFile: false }];
    const source = this.#read(text.slice(1));
    return source ? [{ source, isFile: true }] : [];
  }

  /** NAME, NAME.yml, NAME.yaml or NAME.json, of which Ansible takes the first that is there; a folder NAME/ counts with all its files. */
  #varsFiles(directory: string): VarsFile[] {
    const taken = new Map<string, { rank: number; files: string[] }>();
    for (const entry of this.#visible(directory, 1)) {
      const extension = path.extname(entry);
      const full = path.join(directory, entry);
      const known = yamlExtensions.includes(extension);
      const name = known ? entry.slice(0, -extension.length) : entry;
      const offer = {
        rank: known ? yamlExtensions.indexOf(extension) + 1 : 0,
        files: isDirectory(full) ? this.#filesBelow(full, 2) : [full],
      };
      const held = taken.get(name);
      if (held === undefined || offer.rank < held.rank) taken.set(name, offer);
    }
    const found: VarsFile[] = [];
    for (const [name, { files }] of taken) {
      for (const file of files) {
        const source = this.#read(file);
        if (source) found.push({ name, source });
      }
    }
    return found;
  }

  /** Hidden files and editors' backups do not count; folders do, unless they carry an extension. */
  #filesBelow(directory: string, depth: number): string[] {
    return this.#visible(directory, depth).flatMap((entry) => {
      const full = path.join(directory, entry);
      const extension = path.extname(entry);
      if (isDirectory(full)) return extension === '' ? this.#filesBelow(full, depth + 1) : [];
      return extension === '' || yamlExtensions.includes(extension) ? [full] : [];
    });
  }

  #visible(directory: string, depth: number): string[] {
    if (!isDirectory(directory)) return [];
    return this.#entries(directory, depth).filter((entry) => !entry.startsWith('.') && !entry.endsWith('~'));
  }

  #entries(directory: string, depth: number): string[] {
    if (depth > limits.folders) {
      this.#refuse(directory, `this folder stands ${depth} deep; an inventory’s folders end at ${limits.folders}`);
      throw new EnoughError();
    }
    let entries: string[];
    try {
      entries = readdirSync(directory).sort();
    } catch (error) {
      this.#refuse(directory, `this folder cannot be read: ${(error as Error).message}`);
      return [];
    }
    this.#files += entries.length;
    if (this.#files > limits.files) {
      this.#refuse(
        directory,
        `there are more than ${counted(limits.files)} files and folders to look at: lvsgen stops reading here`,
        'the file or folder of the inventory itself',
      );
      throw new EnoughError();
    }
    return entries;
  }

  #read(file: string): Source | undefined {
    try {
      const text = readText(file);
      this.#size += text.length;
      if (this.#size > limits.together) {
        this.#refuse(
          file,
          `the inventory is larger than ${mebibytes(limits.together)} with this file: lvsgen stops reading here`,
        );
        throw new EnoughError();
      }
      return new Source(file, text, this.#isForeign(file));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      this.#refuse(file, error.message, error.hint);
      this.#unreadable++;
      if (this.#unreadable < limits.unreadable) return undefined;
      this.#refuse(
        path.dirname(file),
        `${this.#unreadable} files cannot be read; the rest has not been looked at`,
        'the file or folder of the inventory itself',
      );
      throw new EnoughError();
    }
  }

  /** A link that leads out of what the inventory may take for its own: what is there is read, as Ansible does, and not shown. */
  #isForeign(file: string): boolean {
    const boundary = this.#boundary;
    if (boundary === undefined || !isInside(path.relative(boundary.root, path.resolve(file)))) return false;
    try {
      return endOf(file, boundary) !== 'inside';
    } catch {
      return false;
    }
  }

  #refuse(file: string, message: string, hint?: string): void {
    this.#diagnostics.error('unreadable', startOf(new Source(file, '')), message, hint ? { hint } : {});
  }
}

function isDirectory(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}
