import type { Context } from './command.ts';

/** Milliseconds of silence that nobody takes for a program that hangs, and between two lines of progress. */
const [patience, pace] = [2000, 200];

/** One line on standard error that tells how far long work has come: on a terminal only, and gone when the work is done. */
export class Progress {
  readonly #stderr: Context['stderr'];
  readonly #isWanted: boolean;
  #next = patience;
  #isShown = false;

  constructor({ stderr, env }: Context) {
    this.#stderr = stderr;
    this.#isWanted = Boolean(stderr.isTTY) && !env.CI && env.TERM !== 'dumb';
  }

  /** Costs next to nothing while there is nothing to show; the clock began with the program. */
  show(work: string, done: number, all: number): void {
    if (!this.#isWanted || performance.now() < this.#next) return;
    this.#next = performance.now() + pace;
    this.#isShown = true;
    this.#stderr.write(`\r\u001b[K${work} ${done} of ${all}`);
  }

  clear(): void {
    if (this.#isShown) this.#stderr.write('\r\u001b[K');
    this.#isShown = false;
  }
}
