import { closestMatch } from 'leven';

/** Names longer than this are nobody's slip of a finger, and comparing costs the product of both lengths. */
const longest = 100;

/**
 * Finds what somebody may have meant. An inventory with very many mistakes gets no more suggestions after some millions of
 * comparisons: the mistakes are still told, and the run still ends.
 */
export class Nearest {
  #left = 2_000_000;

  to(name: string, candidates: Iterable<string>): string | undefined {
    if (name.length > longest || this.#left <= 0) return undefined;
    const short = [...candidates].filter((one) => Math.abs(one.length - name.length) < 3);
    this.#left -= short.length;
    return closestMatch(name, short, { maxDistance: 3 });
  }
}
