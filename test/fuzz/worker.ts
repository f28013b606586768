import { parentPort, workerData } from 'node:worker_threads';
import { corpus } from './corpus.ts';
import { Broken, signatureOf, type Target } from './fuzzer.ts';
import { fuzzers, targets } from './fuzzers.ts';
import { Random } from './random.ts';
import { shrunk } from './shrink.ts';

/** What a worker is to run: inputs of one fuzzer, every `step`th from `from` on, or those of the corpus. */
export interface Job {
  readonly fuzzer: string;
  readonly seed: number;
  readonly from: number;
  readonly step: number;
  readonly end: number;
  /** When it stops however many are left, in milliseconds since 1970. */
  readonly deadline: number;
}

/** What the worker writes where the driver looks on: a worker that hangs answers no message. */
export const slots = { index: 0, done: 1, isRunning: 2, slowest: 3, length: 4 } as const;

export interface Find {
  readonly index: number;
  readonly signature: string;
  readonly message: string;
  readonly input: unknown;
}

/** What no input of such sizes may take. */
const longest = 5_000;

export const corpusName = 'corpus';

/** The input at an index, the same for everybody who asks with the same seed. */
export function inputAt(
  { fuzzer, seed }: Pick<Job, 'fuzzer' | 'seed'>,
  index: number,
): { target: Target<unknown>; input: unknown } {
  if (fuzzer === corpusName) {
    const kept = corpus()[index];
    return { target: targets[kept?.target ?? ''] as Target<unknown>, input: kept?.input };
  }
  const { target, make } = fuzzers[fuzzer] as (typeof fuzzers)[string];
  return { target, input: make(new Random(seed, fuzzer, index), index) };
}

/** What a worker says when it has done a job, and waits for the next: it stays warm. */
export const jobDone = 'done';

export function work(): void {
  const slot = new Int32Array(workerData as SharedArrayBuffer);
  parentPort?.on('message', async (job: Job) => {
    await runJob(job, slot);
    parentPort?.postMessage(jobDone);
  });
}

async function runJob(job: Job, slot: Int32Array): Promise<void> {
  const told = new Set<string>();
  for (let index = job.from; index < job.end && Date.now() < job.deadline; index += job.step) {
    slot[slots.index] = index;
    const { target, input } = inputAt(job, index);
    slot[slots.isRunning] = 1;
    const { error, time } = await measured(target, input);
    slot[slots.isRunning] = 0;
    slot[slots.done] = (slot[slots.done] as number) + 1;
    slot[slots.slowest] = Math.max(slot[slots.slowest] as number, time);
    if (error === undefined) continue;
    const signature = job.fuzzer === corpusName ? String(index) : signatureOf(error);
    if (told.has(signature)) continue;
    told.add(signature);
    const isSmall = job.fuzzer === corpusName || time > 500;
    const smaller = isSmall ? input : await shrunk(target, input, signature, 3_000);
    const find: Find = { index, signature, message: messageOf(error), input: smaller };
    parentPort?.postMessage(find);
  }
}

/** Runs an input; one that seems slow is run again, since it may have been the machine. */
async function measured(target: Target<unknown>, input: unknown): Promise<{ error?: unknown; time: number }> {
  let time = longest + 1;
  for (let turn = 0; turn < 2 && time > longest; turn++) {
    const spent = stopwatch();
    try {
      await target.run(input);
    } catch (error) {
      return { error, time: spent() };
    }
    time = spent();
  }
  return time > longest ? { error: new Broken('an input takes at most 5 seconds', `${time} ms`), time } : { time };
}

/** Milliseconds by the clock, or those of the processors where they are fewer: others may be at work on the machine. */
function stopwatch(): () => number {
  const [start, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.round(Math.min(performance.now() - start, (user + system) / 1000));
  };
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4);
  const where = error instanceof Broken ? '' : frames.map((line) => line.trim().replace(/ \(.*/, '')).join(' ');
  return `${error.message.slice(0, 600)} ${where}`.trim();
}
