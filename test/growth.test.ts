import { describe, expect, test } from 'vitest';
import { examine } from '../src/pipeline.ts';
import { stylish } from '../src/report/formats/stylish.ts';
import { Source } from '../src/report/source.ts';
import { sourcesOf } from './support/cases.ts';
import { fleets, large } from './support/large-inventories.ts';

/** LARGE=1 compares every inventory, and whole ones: minutes of work. */
const isLong = process.env.LARGE !== undefined;

const noSecrets = { env: () => undefined, file: () => undefined };

/** What `check` does between reading a text and writing to the terminal. */
function check(text: string): string {
  const sources = { ...sourcesOf(''), parts: [new Source('inventory.yaml', text)] };
  return stylish(examine(sources, noSecrets).diagnostics, false);
}

/** Milliseconds of CPU that checking a text takes. */
function costOf(text: string): number {
  const before = process.cpuUsage();
  check(text);
  return process.cpuUsage(before).user / 1000;
}

describe('four times the work costs four times as much, and not sixteen', () => {
  const compared = Object.entries(large).filter(([, { isCompared }]) => isLong || isCompared);

  test.each(compared)(
    '%s',
    (_name, { count, text }) => {
      const most = Math.floor(isLong ? count : count / 4);
      const [part, whole] = [text(Math.floor(most / 4)), text(most)];
      // The first run finds nothing compiled.
      check(part);
      // A machine that does other work meanwhile may spoil one of them.
      let ratio = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3 && ratio > 8; round++)
        ratio = Math.min(ratio, costOf(whole) / Math.max(costOf(part), 10));
      expect(ratio).toBeLessThan(8);
    },
    600_000,
  );
});

describe('what nobody has is refused at its place, with the limit', () => {
  const [ports, vips] = [large.ports, large['VIPs of one virtual server']];

  test.each([
    [ports?.text(20_001), /^inventory\.yaml:10:27: error: the inventory has more than 20,000 services.*\[too-large\]$/],
    [vips?.text(20_001), /^inventory\.yaml:10:27: error: the inventory has more than 20,000 services.*\[too-large\]$/],
    [
      large['pools with all variables']?.text(80),
      /^inventory\.yaml:13:\d+: error: all hosts together have more than 500,000 NICs, addresses, kernel settings and rules \[too-large\]$/,
    ],
    [
      large['dense lists']?.text(1 << 19),
      /^inventory\.yaml:1:\d+: error: .*this text has more than 949,[0-9]+ words, marks and line ends.*\[yaml-syntax\]$/,
    ],
    [
      large['globs × hosts']?.text(5_000),
      /^inventory\.yaml:10:\d+: error: this host pattern is not read: .* more than 20,000,000 steps.*\[bad-value\]$/,
    ],
  ])('%#', (text = '', expected) => {
    const told = check(text)
      .split('\n')
      .filter((line) => line.startsWith('inventory.yaml:'));
    expect(
      told.filter((line) => expected.test(line)),
      told.slice(0, 3).join('\n'),
    ).toHaveLength(1);
    // After it nothing more is worked out: what follows from the refusal is not told.
    expect(told.length).toBeLessThan(100);
  });
});

test.each(Object.entries(fleets))('a fleet that people have passes: %s', (_name, text) => {
  expect(check(text())).toBe('');
});
