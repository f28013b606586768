// Runs programs in turn, so that a busy machine slows all alike, and prints what they took as rows of a table.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.join(here, '..');

/** @param {string[]} args the command line of lvsgen */
export const lvsgen = (...args) => [process.execPath, path.join(root, 'dist/lvsgen.mjs'), ...args];

/** What does nothing, and what a start of Node takes. */
export const nothing = [process.execPath, '-e', '0'];

/**
 * What a run took: milliseconds by the clock, and for Node's programs milliseconds of CPU and the most memory in MiB.
 * @typedef {{wall: number, cpu: number, memory: number}} Usage
 * @typedef {{argv: string[] | (() => string[]), status?: number, usage?: boolean}} Job
 */

/** @param {Job} job @returns {Usage} */
function run({ argv, status: wanted = 0, usage = false }) {
  const [command = '', ...args] = typeof argv === 'function' ? argv() : argv;
  const counted = usage ? ['--require', path.join(here, 'usage.cjs'), ...args] : args;
  const start = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(command, counted, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== wanted) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return { wall, ...(usage ? JSON.parse(output[3] ?? '') : { cpu: Number.NaN, memory: Number.NaN }) };
}

/**
 * Medians of so many rounds, after one that does not count.
 * @template {string} Name
 * @param {Record<Name, Job>} jobs
 * @param {number} rounds
 * @returns {Record<Name, Usage>}
 */
export function inTurn(jobs, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(jobs));
  const runs = names.map(() => /** @type {Usage[]} */ ([]));
  for (let round = -1; round < rounds; round++)
    names.forEach((name, at) => {
      const usage = run(jobs[name]);
      if (round >= 0) runs[at]?.push(usage);
    });
  const medians = names.map((name, at) => {
    const of = (/** @type {keyof Usage} */ key) => median((runs[at] ?? []).map((usage) => usage[key]));
    return [name, { wall: of('wall'), cpu: of('cpu'), memory: of('memory') }];
  });
  return Object.fromEntries(medians);
}

/** @param {number[]} list */
function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
}

/** Gives the work a folder that is gone afterwards. @param {(folder: string) => void} work */
export function inScratch(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lvsgen-bench-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * One line of the table. A row with a budget is not ok where `ratio` (or, if that is what the budget is for, `median`) is
 * beyond it: above with `most`, below with `least`.
 * @typedef {object} Row
 * @property {string} what
 * @property {number} median
 * @property {'ms' | 'MiB'} [unit]
 * @property {number} [ratio]
 * @property {number} [most] the budget of the ratio, or of the median where there is no ratio
 * @property {number} [least]
 */

/** Prints the rows under a title; one that is not ok makes the exit code 1. @param {string} title @param {Row[]} rows */
export function print(title, rows) {
  console.log(`\n${title}\n${line('', 'median', 'ratio', 'budget', '')}`);
  for (const { what, median: took, unit = 'ms', ratio, most, least } of rows) {
    const value = ratio ?? took;
    const isOk = value <= (most ?? value) && value >= (least ?? value);
    if (!isOk) process.exitCode = 1;
    const sign = ratio === undefined ? ` ${unit}` : '×';
    const budget = most !== undefined ? `≤ ${most}${sign}` : least !== undefined ? `≥ ${least}${sign}` : '';
    console.log(
      line(
        what,
        `${took.toFixed(took < 100 ? 1 : 0)} ${unit}`,
        ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
        budget,
        budget === '' ? '' : isOk ? 'ok' : 'NOT OK',
      ),
    );
  }
}

function line(what = '', took = '', ratio = '', budget = '', verdict = '') {
  return `${what.padEnd(46)}${took.padStart(10)}${ratio.padStart(10)}${budget.padStart(12)}  ${verdict}`.trimEnd();
}
