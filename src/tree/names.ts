import { hostFolderKey, treePathFault } from '../host-folder.ts';
import { WriteError } from './errors.ts';

/**
 * The names of a tree, whoever made it: an error where one is not `HOST/etc/…`, or where two are one file on a system that
 * does not tell case apart. Knows of each name which of the tree it is there.
 */
export class Names {
  readonly #byKey = new Map<string, string>();

  constructor(directory: string, names: Iterable<string>) {
    for (const name of names) {
      const fault = treePathFault(name);
      if (fault !== undefined)
        throw new WriteError(`${JSON.stringify(name)} cannot be written below ${directory}: ${fault}`);
      const twin = this.twinOf(name);
      if (twin !== undefined)
        throw new WriteError(
          `${twin} and ${name} are one file on macOS and Windows, and one would replace the other there: give one another name`,
        );
      this.#byKey.set(hostFolderKey(name), name);
    }
  }

  /** The name of the tree that may be the same file as this one. */
  twinOf(name: string): string | undefined {
    return this.#byKey.get(hostFolderKey(name));
  }
}
