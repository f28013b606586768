import type { Random } from './random.ts';

/** What is fed, and what must hold for every input; it throws where something does not. */
export interface Target<Input> {
  readonly name: string;
  run(input: Input): void | Promise<void>;
  /** Inputs that are a little smaller, the smallest first; while one of them fails the same way, it is taken instead. */
  smaller?(input: Input): Iterable<Input>;
}

/** One way to make inputs for a target. */
export interface Fuzzer<Input> {
  readonly doc: string;
  readonly target: Target<Input>;
  /** Its inputs for every one of the fuzzers of inventories: what writes files or starts programs is slower. */
  readonly share: number;
  make(random: Random, index: number): Input;
}

/** Something that lvsgen promises and that an input broke. */
export class Broken extends Error {
  /** What is broken, without what belongs to this one input: finds of one kind are told once. */
  readonly promise: string;

  constructor(promise: string, detail = '') {
    super(detail === '' ? promise : `${promise}: ${detail}`);
    this.promise = promise;
  }
}

/** Gives a fuzzer's inputs their type, and forgets it: the driver hands them from one of its ends to the other. */
export function fuzzer<Input>(definition: Fuzzer<Input>): Fuzzer<unknown> {
  return definition as unknown as Fuzzer<unknown>;
}

/** Tells two failures of one kind from two of different kinds. */
export function signatureOf(error: unknown): string {
  if (error instanceof Broken) return error.promise;
  if (!(error instanceof Error)) return String(error);
  const message = error.message
    .replace(/"[^"]*"|'[^']*'|`[^`]*`/gs, '…')
    .replace(/[0-9]+/g, 'N')
    .slice(0, 100);
  if (error instanceof RangeError) return `${error.name}: ${message}`;
  const [frame = ''] = /(?<=\n\s*at )[^(\n]+/.exec(error.stack ?? '') ?? [];
  return `${error.name}: ${message} at ${frame.trim()}`;
}
