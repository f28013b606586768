import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { corpus, packed, unpacked } from './fuzz/corpus.ts';
import { Driver, type Outcome } from './fuzz/driver.ts';
import { Broken } from './fuzz/fuzzer.ts';
import { fuzzers } from './fuzz/fuzzers.ts';
import { allIds, places } from './fuzz/places.ts';
import { Random } from './fuzz/random.ts';
import { shrunk } from './fuzz/shrink.ts';
import { corpusName, inputAt, jobDone, slots } from './fuzz/worker.ts';
import { root } from './support/paths.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe(`whatever is given, it is done or explained (seed ${seed})`, () => {
  let outcomes: Outcome[] = [];

  beforeAll(() => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/fuzz.mjs', '--json', '--runs', '1200', '--seed', String(seed)],
      { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, timeout: 280_000 },
    );
    if (stdout === '') throw new Error(stderr);
    outcomes = JSON.parse(stdout).outcomes;
  });

  const outcomeOf = (name: string) => outcomes.find(({ fuzzer }) => fuzzer === name);

  test.each(Object.keys(fuzzers))('%s', (name) => {
    const outcome = outcomeOf(name);
    expect(outcome?.inputs).toBeGreaterThan(0);
    expect(outcome?.finds).toEqual([]);
  });

  test.each(corpus().map(({ name }, index) => [name, index] as const))('%s', (_, index) => {
    const outcome = outcomeOf(corpusName);
    expect(outcome?.inputs).toBeGreaterThan(index);
    expect(outcome?.finds.filter((find) => find.index === index)).toEqual([]);
  });
});

test('every key of the schema has a place', () => {
  const covered = new Set(places.map(({ id }) => id));
  expect(covered.size).toBeGreaterThan(400);
  expect(allIds().filter((id) => !covered.has(id))).toEqual([]);
});

test.each(Object.entries(fuzzers))('%s makes the same input of the same seed', (fuzzer) => {
  const make = (of: number) => JSON.stringify(inputAt({ fuzzer, seed: of }, 7).input);
  expect(make(1)).toBe(make(1));
  expect(make(1)).not.toBe(make(2));
});

test('random numbers of neighbouring seeds are spread', () => {
  const counts = Array.from({ length: 10 }, () => 0);
  for (let turn = 0; turn < 10_000; turn++) {
    const chosen = new Random(1, 'bytes', turn).below(10);
    counts[chosen] = (counts[chosen] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(200);
});

test('a long input is kept in few bytes, and comes back', () => {
  const input = { files: { a: `x${'['.repeat(5000)}y${'ab'.repeat(4000)}`, b: 'short' }, list: ['\n'.repeat(300)] };
  const kept = JSON.stringify(packed(input));
  expect(kept.length).toBeLessThan(200);
  expect(unpacked(JSON.parse(kept))).toEqual(input);
});

test('what breaks something is made small', async () => {
  const target = {
    name: 'x',
    run(input: unknown) {
      if (String(input).includes('b')) throw new Broken('b');
    },
    *smaller(input: unknown) {
      const text = String(input);
      for (const at of text.split('').keys()) yield text.slice(0, at) + text.slice(at + 1);
    },
  };
  expect(await shrunk(target, 'aaabccc', 'b', 1000)).toBe('b');
});

/** A worker that says it runs an input, and then does what the test wants. */
async function runOf(ending: string, patience: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-worker-'));
  try {
    const file = path.join(folder, 'worker.mjs');
    writeFileSync(
      file,
      `import { parentPort, workerData } from 'node:worker_threads';
       parentPort.on('message', () => {
         new Int32Array(workerData)[${slots.isRunning}] = 1;
         ${ending}
       });`,
    );
    const driver = new Driver({ workers: 1, patience, megabytes: 50, bundle: pathToFileURL(file) });
    return await driver.run(corpusName, { seed: 1, from: 0, runs: 1, deadline: Date.now() + 60_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['hangs', 'for (;;);', 500, /at most 5 seconds/],
  ['hangs in a regular expression', '/(a+)+$/.test("a".repeat(60) + "b");', 500, /at most 5 seconds/],
  ['takes all memory', 'const all = []; for (;;) all.push(new Array(1e5).fill({}));', 50_000, /memory/],
  ['ends the process', 'process.exit(3);', 50_000, /ends with 3/],
])('an input that %s is a find, and the run goes on', async (_, ending, patience, message) => {
  const { inputs, finds } = await runOf(ending, patience);
  expect(inputs).toBe(1);
  expect(finds.map((find) => find.message)).toEqual([expect.stringMatching(message)]);
});

test('a worker that is done takes the next job', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-worker-'));
  try {
    const file = path.join(folder, 'worker.mjs');
    writeFileSync(
      file,
      `import { parentPort, workerData } from 'node:worker_threads';
       parentPort.on('message', () => {
         new Int32Array(workerData)[${slots.done}] = 1;
         parentPort.postMessage('${jobDone}');
       });`,
    );
    const driver = new Driver({ workers: 1, patience: 50_000, megabytes: 50, bundle: pathToFileURL(file) });
    const part = { seed: 1, from: 0, runs: 1, deadline: Date.now() + 60_000 };
    for (let turn = 0; turn < 3; turn++) expect((await driver.run(corpusName, part)).inputs).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
