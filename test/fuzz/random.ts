/** Random numbers that a seed repeats: a find is told by its seed, whichever worker came upon it. */
export class Random {
  #state: number;

  constructor(...seed: readonly (string | number)[]) {
    let hash = 0x811c9dc5;
    for (const char of seed.join('\0')) hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193);
    this.#state = hash >>> 0;
  }

  /** From 0 up to, but not with, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let bits = this.#state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, but not with, the bound. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** One of several ways on, each called only when it is chosen. */
  oneOf<T>(...ways: (() => T)[]): T {
    return this.pick(ways)();
  }

  some<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.between(least, most) }, (_, index) => make(index));
  }

  /** Small numbers mostly, and now and then a large one: what is deep or long is slow to run. */
  size(large: number): number {
    return this.chance(0.02) ? this.between(1, large) : this.between(1, 6);
  }
}
