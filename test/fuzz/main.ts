import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { corpus } from './corpus.ts';
import { Driver, type Outcome } from './driver.ts';
import { fuzzers } from './fuzzers.ts';
import { corpusName, work } from './worker.ts';

const usage = `npm run fuzz -- [--runs N] [--seed S] [--only NAME] [--at INDEX] [--seconds N] [--workers N] [--json]

--runs     inventories in all, shared among the fuzzers; those that write files or start programs get fewer (10,000)
--seed     what the inputs are made from; another one each time, and printed
--only     one fuzzer (${Object.keys(fuzzers).join(', ')}), or ${corpusName}
--at       only the input with this number
--seconds  an end, however many inputs are left
--workers  threads (1)
--json     the outcome for a program
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      only: { type: 'string' },
      at: { type: 'string' },
      seconds: { type: 'string', default: '86400' },
      workers: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const chosen = values.only === undefined ? [corpusName, ...Object.keys(fuzzers)] : [values.only];
  if (values.help || chosen.some((name) => name !== corpusName && !(name in fuzzers))) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  const seed = Number(values.seed);
  const end = Date.now() + Number(values.seconds) * 1000;
  console.error(`seed ${seed}`);
  const shares = Object.values(fuzzers).reduce((sum, { share }) => sum + (share < 1 ? 0 : share), 0);
  const outcomes: Outcome[] = [];
  const driver = new Driver({
    workers: Number(values.workers),
    // Far more than an input may take, for a machine that has other things to do.
    patience: 30_000,
    megabytes: 1_500,
    bundle: pathToFileURL(process.argv[1] ?? ''),
  });
  for (const [turn, name] of chosen.entries()) {
    const share = fuzzers[name]?.share ?? 0;
    const part = chosen.length === 1 ? 1 : share / shares;
    const isCorpus = name === corpusName;
    const outcome = await driver.run(name, {
      seed,
      from: values.at === undefined ? 0 : Number(values.at),
      runs: isCorpus ? corpus().length : values.at === undefined ? Math.ceil(Number(values.runs) * part) : 1,
      // Of the time that is left, each its part.
      deadline: isCorpus ? end : Date.now() + (end - Date.now()) / (chosen.length - turn),
    });
    outcomes.push(outcome);
    tell(outcome, seed);
  }
  if (values.json) console.log(JSON.stringify({ seed, outcomes }));
  return outcomes.some(({ finds }) => finds.length > 0) ? 1 : 0;
}

function tell({ fuzzer, inputs, milliseconds, slowest, finds }: Outcome, seed: number): void {
  const perSecond = Math.round((inputs / milliseconds) * 1000);
  const numbers = `${String(inputs).padStart(7)} inputs, ${String(perSecond).padStart(5)}/s, slowest ${slowest} ms`;
  console.error(`${fuzzer.padEnd(12)}${numbers}${finds.length > 0 ? `, ${finds.length} broken` : ''}`);
  for (const { index, message, file } of finds) {
    const again = fuzzer === corpusName ? '' : `\n    npm run fuzz -- --seed ${seed} --only ${fuzzer} --at ${index}`;
    console.error(`  ${JSON.stringify(message)}\n    ${file}${again}`);
  }
}

if (isMainThread) process.exit(await main());
else work();
