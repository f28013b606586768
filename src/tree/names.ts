import { hostFolderKey, treePathFault } from '../base/host-folder.ts';
import { WriteError } from './errors.ts';

/**
 * The names of a tree, whoever made it: an error where one is not `HOST/etc/…`, or where two are one on a system that does not
 * tell case apart. Knows of each name which of the tree it is there.
 */
export class Names {
  readonly #byKey = new Map<string, string>();

  constructor(directory: string, names: Iterable<string>) {
    const hosts = new Map<string, string>();
    for (const name of names) {
      const fault = treePathFault(name);
      if (fault !== undefined)
        throw new WriteError(`${JSON.stringify(name)} cannot be written below ${directory}: ${fault}`);
      const host = name.slice(0, name.indexOf('/'));
      addOnce(hosts, host);
      addOnce(this.#byKey, name);
    }
  }

  /** The name of the tree that may be the same file as this one. */
  twinOf(name: string): string | undefined {
    return this.#byKey.get(hostFolderKey(name));
  }
}

function addOnce(taken: Map<string, string>, name: string): void {
  const key = hostFolderKey(name);
  const other = taken.get(key);
  if (other !== undefined && other !== name)
    throw new WriteError(
      `${other} and ${name} are one on macOS and Windows, and one would replace the other there: give one another name`,
    );
  taken.set(key, name);
}
