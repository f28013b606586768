import { expect } from 'vitest';
import type { LabCluster, Outage, Target } from './cluster.ts';

/** What emulation adds, in seconds: a virtual machine without hardware help is slow to wake up. */
const slack = 1.5;

const table: { fault: string; seen: string; measured: number; promised: number }[] = [];

export const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** A row of the table, held against what the configuration promises. */
function measured(fault: string, seen: string, seconds: number, promised: number): void {
  table.push({ fault, seen, measured: seconds, promised });
  expect(seconds).toBeLessThan(promised + slack);
}

/** Somebody asks all the time while it happens, and is answered again in the end. */
async function watched(
  cluster: LabCluster,
  target: Target,
  happens: () => Promise<unknown>,
  settle: number,
): Promise<Outage> {
  const seen = await cluster.outage('near', target, happens, settle);
  expect(seen.last).not.toContain(null);
  return seen;
}

/** Nobody is answered for longer than promised. */
export async function gap(
  cluster: LabCluster,
  target: Target,
  fault: string,
  promised: number,
  happens: () => Promise<unknown>,
  settle = 4,
): Promise<void> {
  const { longest } = await watched(cluster, target, happens, settle);
  measured(fault, 'gap', longest, promised);
}

/** Some are not answered, for no longer than promised. */
export async function failures(
  cluster: LabCluster,
  target: Target,
  fault: string,
  promised: number,
  happens: () => Promise<unknown>,
): Promise<void> {
  const { failed, trouble } = await watched(cluster, target, happens, promised + 3);
  expect(failed).toBeGreaterThan(0);
  measured(fault, 'failures', trouble, promised);
}

/** The time from then until one of these answers. */
export async function back(
  cluster: LabCluster,
  target: Target,
  fault: string,
  promised: number,
  who: string[],
  happens: () => Promise<unknown>,
): Promise<void> {
  await happens();
  const begun = Date.now();
  const seconds = () => (Date.now() - begun) / 1000;
  for (let answer = ''; !who.includes(answer) && seconds() < promised + 10; await pause(0.05))
    answer = (await cluster.requests('near', target, { timeout: 0.5 }))[0]?.who ?? '';
  measured(fault, 'return', seconds(), promised);
}

export function printOutages(): void {
  const rows = table.map((row) =>
    [
      row.fault.padEnd(60),
      row.seen.padEnd(9),
      `${row.measured.toFixed(2)} s`.padStart(8),
      `${row.promised.toFixed(2)} s`.padStart(8),
    ].join('  '),
  );
  console.error(`\nlab: faults${' '.repeat(51)}  seen as    measured  promised\n${rows.join('\n')}\n`);
}
