import { Worker } from 'node:worker_threads';
import { corpus, keep } from './corpus.ts';
import { fuzzers } from './fuzzers.ts';
import { corpusName, type Find, inputAt, type Job, jobDone, slots } from './worker.ts';

export interface Outcome {
  readonly fuzzer: string;
  readonly inputs: number;
  readonly milliseconds: number;
  readonly slowest: number;
  readonly finds: readonly KeptFind[];
}

interface KeptFind {
  readonly index: number;
  readonly message: string;
  /** The corpus file. */
  readonly file: string;
}

interface Settings {
  readonly workers: number;
  /** After so many milliseconds an input hangs, if a third of them was spent on it; after four times as many if none was. */
  readonly patience: number;
  /** What a worker may fill; an input that wants more would take the machine down with it. */
  readonly megabytes: number;
  /** What a worker runs: this program, as one file. */
  readonly bundle: URL;
}

/** Which inputs of a fuzzer are run. */
type Part = Pick<Job, 'seed' | 'from' | 'deadline'> & { readonly runs: number };

/** Runs fuzzers, one after the other, in workers that it watches: one that hangs or dies is replaced by the next. */
export class Driver {
  readonly #settings: Settings;
  readonly #lanes: Lane[];

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#lanes = Array.from({ length: settings.workers }, () => new Lane(settings));
  }

  /** Runs one fuzzer's inputs, or the corpus; what breaks something is kept as a file of the corpus. */
  async run(fuzzer: string, { seed, from, runs, deadline }: Part): Promise<Outcome> {
    const start = performance.now();
    const finds = new Map<string, Find>();
    const step = this.#settings.workers;
    const seen = await Promise.all(
      this.#lanes.map((lane, n) =>
        lane.run({ fuzzer, seed, from: from + n, step, end: from + runs, deadline }, (find) => {
          if (!finds.has(find.signature)) finds.set(find.signature, find);
        }),
      ),
    );
    return {
      fuzzer,
      inputs: seen.reduce((sum, { done }) => sum + done, 0),
      milliseconds: performance.now() - start,
      slowest: Math.max(...seen.map(({ slowest }) => slowest)),
      finds: [...finds.values()].sort((a, b) => a.index - b.index).map((find) => kept(fuzzer, find)),
    };
  }
}

function kept(fuzzer: string, { index, message, input }: Find): KeptFind {
  if (fuzzer === corpusName) return { index, message, file: `test/fuzz/corpus/${corpus()[index]?.name}.json` };
  const target = fuzzers[fuzzer]?.target.name ?? '';
  return { index, message, file: keep(target, fuzzer, message, input) };
}

/** One worker at a time. */
class Lane {
  readonly #settings: Settings;
  #worker: Worker | undefined;
  #slot: Int32Array = new Int32Array();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Runs a job, and what is left of it in a new worker when the last input made an end of the old one. */
  async run(job: Job, found: (find: Find) => void): Promise<{ done: number; slowest: number }> {
    let [done, slowest] = [0, 0];
    for (let from: number | undefined = job.from; from !== undefined && from < job.end; ) {
      const end = await this.#ended({ ...job, from }, found);
      const index = this.#slot[slots.index] as number;
      done += this.#slot[slots.done] as number;
      slowest = Math.max(slowest, this.#slot[slots.slowest] as number);
      if (end !== jobDone) {
        done++;
        const signature = job.fuzzer === corpusName ? String(index) : end;
        found({ index, signature, message: end, input: inputAt(job, index).input });
        this.#worker = undefined;
      }
      from = end === jobDone ? undefined : index + job.step;
    }
    return { done, slowest };
  }

  #start(): Worker {
    const { bundle, megabytes } = this.#settings;
    const shared = new SharedArrayBuffer(slots.length * Int32Array.BYTES_PER_ELEMENT);
    this.#slot = new Int32Array(shared);
    this.#worker = new Worker(bundle, {
      workerData: shared,
      // The stack is that of a program's main thread; a worker's own would be four times as deep.
      resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 1 },
    });
    // What is done at the end waits for no worker.
    this.#worker.unref();
    // One that is stopped, or has said why it dies, may say more.
    this.#worker.on('error', () => {});
    return this.#worker;
  }

  /** How a job ended: with all of it done, or by what its last input did to the worker. */
  #ended(job: Job, found: (find: Find) => void): Promise<string> {
    const worker = this.#worker ?? this.#start();
    const slot = this.#slot.fill(0);
    return new Promise((resolve) => {
      let since = Date.now();
      let before = process.cpuUsage();
      let last = -1;
      const clock = setInterval(() => {
        const done = slot[slots.done] as number;
        if (done !== last || slot[slots.isRunning] === 0) {
          last = done;
          since = Date.now();
          before = process.cpuUsage();
        } else if (isOver(Date.now() - since, process.cpuUsage(before), this.#settings)) {
          finish('an input takes at most 5 seconds: it was stopped');
          // A thread that waits for the system does not end; the process does, in the end.
          void worker.terminate();
        }
      }, 100);
      const finish = (how: string) => {
        clearInterval(clock);
        // Not all of its listeners: some are Node's own, and without them no further message comes.
        for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
        resolve(how);
      };
      const listeners = {
        message: (said: Find | typeof jobDone) => (said === jobDone ? finish(said) : found(said)),
        error: (error: Error) => finish(`the process dies: ${error.message}`),
        exit: (code: number) => finish(`the worker ends with ${code}`),
      };
      for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
      worker.postMessage(job);
    });
  }
}

/** By the clock alone a busy machine would look like an input that hangs. */
function isOver(
  time: number,
  { user, system }: NodeJS.CpuUsage,
  { patience, workers }: Pick<Settings, 'patience' | 'workers'>,
): boolean {
  const spent = (user + system) / 1000 / workers;
  const isWaiting = time > 4 * patience && spent < 1_000;
  return isWaiting || (time > patience && spent > patience / 3);
}
