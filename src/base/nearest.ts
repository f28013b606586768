import { closestMatch } from 'leven';

/** Names longer than this are nobody's slip of a finger, and comparing costs the product of both lengths. */
const longest = 100;
/** So many letters may a slip change, and so many may it leave out or add. */
const furthest = 3;
const longer = 2;

/**
 * Finds what somebody may have meant among names that stay the same. After some hundred thousands of comparisons there are
 * no more suggestions: the mistakes are still told, and the run still ends.
 */
export class Nearest {
  readonly #names: () => Iterable<string>;
  #byLength: Map<number, { name: string; at: number }[]> | undefined;
  #left = 500_000;

  /** The names are asked for at the first mistake: mostly there is none. */
  constructor(names: () => Iterable<string>) {
    this.#names = names;
  }

  to(name: string): string | undefined {
    if (name.length > longest || this.#left <= 0) return undefined;
    this.#byLength ??= byLength(this.#names());
    const near: { name: string; at: number }[] = [];
    for (let length = name.length - longer; length <= name.length + longer; length++)
      for (const one of this.#byLength.get(length) ?? []) near.push(one);
    this.#left -= near.length;
    // Of several that are as near the first is taken.
    const inOrder = near.sort((a, b) => a.at - b.at).map((one) => one.name);
    return closestMatch(name, inOrder, { maxDistance: furthest });
  }
}

function byLength(names: Iterable<string>): Map<number, { name: string; at: number }[]> {
  const found = new Map<number, { name: string; at: number }[]>();
  let at = 0;
  for (const name of names) {
    const alike = found.get(name.length);
    if (alike === undefined) found.set(name.length, [{ name, at }]);
    else alike.push({ name, at });
    at++;
  }
  return found;
}
