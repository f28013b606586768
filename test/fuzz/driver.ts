import { Worker } from 'node:worker_threads';
import { corpus, keep } from './corpus.ts';
import { fuzzers } from './fuzzers.ts';
import { corpusName, type Find, inputAt, type Job, slots } from './worker.ts';

export interface Outcome {
  readonly fuzzer: string;
  readonly inputs: number;
  readonly milliseconds: number;
  readonly slowest: number;
  readonly finds: readonly KeptFind[];
}

export interface KeptFind {
  readonly index: number;
  readonly message: string;
  /** The corpus file. */
  readonly file: string;
}

export interface Plan {
  readonly seed: number;
  readonly from: number;
  readonly runs: number;
  readonly workers: number;
  readonly deadline: number;
  /** After so many milliseconds an input hangs, if a third of them was spent on it; else after four times as many. */
  readonly patience: number;
  /** What a worker may fill; an input that wants more would take the machine down with it. */
  readonly megabytes: number;
  /** What a worker runs: this program, as one file. */
  readonly bundle: URL;
}

/** Runs one fuzzer's inputs, or the corpus; what breaks something is kept as a file of the corpus. */
export async function run(fuzzer: string, plan: Plan): Promise<Outcome> {
  const start = performance.now();
  const finds = new Map<string, Find>();
  const workers = Array.from({ length: plan.workers }, (_, n) =>
    watched(
      {
        fuzzer,
        seed: plan.seed,
        from: plan.from + n,
        step: plan.workers,
        end: plan.from + plan.runs,
        deadline: plan.deadline,
      },
      plan,
      (find) => {
        if (!finds.has(find.signature)) finds.set(find.signature, find);
      },
    ),
  );
  const seen = await Promise.all(workers);
  return {
    fuzzer,
    inputs: seen.reduce((sum, { done }) => sum + done, 0),
    milliseconds: performance.now() - start,
    slowest: Math.max(...seen.map(({ slowest }) => slowest)),
    finds: [...finds.values()].sort((a, b) => a.index - b.index).map((find) => kept(fuzzer, find)),
  };
}

function kept(fuzzer: string, { index, message, input }: Find): KeptFind {
  if (fuzzer === corpusName) return { index, message, file: `test/fuzz/corpus/${corpus()[index]?.name}.json` };
  const target = fuzzers[fuzzer]?.target.name ?? '';
  return { index, message, file: keep(target, fuzzer, message, input) };
}

interface Seen {
  readonly done: number;
  readonly slowest: number;
}

/** Runs a job in a worker, and what is left of it in a new one when that hangs or dies. */
async function watched(job: Job, plan: Plan, found: (find: Find) => void): Promise<Seen> {
  let [done, slowest] = [0, 0];
  for (let from: number | undefined = job.from; from !== undefined && from < job.end; ) {
    const shared = new SharedArrayBuffer(slots.length * Int32Array.BYTES_PER_ELEMENT);
    const slot = new Int32Array(shared);
    const end = await ended({ ...job, from }, plan, shared, found);
    const index = slot[slots.index] as number;
    done += slot[slots.done] as number;
    slowest = Math.max(slowest, slot[slots.slowest] as number);
    if (end !== 'done') {
      done++;
      found({
        index,
        signature: job.fuzzer === corpusName ? String(index) : end,
        message: end,
        input: inputAt(job, index).input,
      });
    }
    from = end === 'done' ? undefined : index + job.step;
  }
  return { done, slowest };
}

/** How a worker ended: having done all, or by what its last input did to it. */
function ended(
  job: Job,
  { bundle, patience, megabytes, workers }: Plan,
  shared: SharedArrayBuffer,
  found: (find: Find) => void,
): Promise<string> {
  const slot = new Int32Array(shared);
  return new Promise((resolve) => {
    const worker = new Worker(bundle, {
      workerData: { job, shared },
      // The stack is that of a program's main thread; a worker's own would be four times as deep.
      resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 1 },
    });
    let since = Date.now();
    let before = process.cpuUsage();
    let last = -1;
    const clock = setInterval(() => {
      const done = slot[slots.done] as number;
      if (done !== last || slot[slots.isRunning] === 0) {
        last = done;
        since = Date.now();
        before = process.cpuUsage();
      } else if (isOver(Date.now() - since, process.cpuUsage(before), { patience, workers })) {
        finish('an input takes at most 5 seconds: it was stopped');
        // A thread that waits for the system does not end; the process does, in the end.
        void worker.terminate();
        worker.unref();
      }
    }, 100);
    const finish = (how: string) => {
      clearInterval(clock);
      resolve(how);
    };
    worker.on('message', found);
    worker.on('error', (error) => finish(`the process dies: ${error.message}`));
    worker.on('exit', (code) => finish(code === 0 ? 'done' : `the worker ends with ${code}`));
  });
}

/** By the clock alone a busy machine would look like an input that hangs. */
function isOver(
  time: number,
  { user, system }: NodeJS.CpuUsage,
  { patience, workers }: Pick<Plan, 'patience' | 'workers'>,
): boolean {
  const spent = (user + system) / 1000 / workers;
  return time > 4 * patience || (time > patience && spent > patience / 3);
}
