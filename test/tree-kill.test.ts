import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fleetOf } from './support/fleet.ts';
import { program, root } from './support/paths.ts';

/** How many SIGKILLs in all; a third of them at any time, the others at chosen changes of the file system. */
const kills = Number(process.env.KILLS ?? 18);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

type Files = ReadonlyMap<string, string>;

/** All files below a folder, hidden ones as well. */
function filesOf(directory: string): Files {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((name) => [path.relative(directory, name), readFileSync(name, 'utf8')]),
  );
}

function inventory(name: string, text: string): string {
  const file = path.join(scratch, `${name}.yaml`);
  writeFileSync(file, text);
  return file;
}

function render(file: string, target: string, fault?: { kind: string; at: number }) {
  const preload = ['--import', path.join(root, 'test/support/fault-at.mjs')];
  const args = [...(fault ? preload : []), program, 'render', '-', '-o', target];
  const { status, signal, stderr, output } = spawnSync(process.execPath, args, {
    input: readFileSync(file),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...(fault ? { FAULT: fault.kind, FAULT_AT: String(fault.at) } : {}) },
  });
  return { status, signal, stderr, changes: Number(output[3]) };
}

/** What must hold of a folder at any time: no file is half, and the manifest lists nothing that is not there. */
function expectWhole(target: string, ...known: Files[]): void {
  if (!existsSync(target)) return;
  const files = filesOf(target);
  for (const [name, text] of files) {
    if (!name.startsWith('.lvsgen-lock'))
      expect(
        known.map((one) => one.get(name)),
        `${name} is half`,
      ).toContain(text);
  }
  const manifest = files.get('manifest.json');
  const listed: { path: string }[] = manifest === undefined ? [] : JSON.parse(manifest).files;
  expect(listed.filter((entry) => !files.has(entry.path))).toEqual([]);
}

/** And of the next render: it says nothing of hands that changed anything, and leaves exactly the tree. */
function expectRepaired(file: string, target: string, whole: Files): void {
  expect(render(file, target)).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^.+: \d+ written, \d+ unchanged(, \d+ removed)?\n$/),
  });
  expect(filesOf(target)).toEqual(whole);
}

describe('at its every change of the file system', () => {
  let before: string;
  let after: string;
  let [old, fresh]: [Files, Files] = [new Map(), new Map()];
  beforeAll(() => {
    // Files that change, a host that goes, and one that comes by the way back.
    before = inventory('before', fleetOf(3, { extra: true }));
    after = inventory('after', fleetOf(2, { port: 81 }));
    [old, fresh] = [before, after].map((file, index) => {
      const target = path.join(scratch, `whole${index}`);
      render(file, target);
      return filesOf(target);
    }) as [Files, Files];
  });

  const modes = [
    { name: 'a first render', prepare: (_target: string) => {}, file: () => after },
    {
      name: 'a render that changes, adds and removes',
      prepare: (target: string) => render(before, target),
      file: () => after,
    },
    {
      name: 'a render after one that was killed',
      prepare(target: string) {
        const { changes } = render(before, `${target}-count`, { kind: 'kill', at: 0 });
        // All has its name but the manifest.
        render(before, target, { kind: 'kill', at: changes - 2 });
      },
      file: () => after,
    },
  ];

  test.each(modes)('$name, killed', { timeout: 600_000 }, ({ name, prepare, file }) => {
    const start = path.join(scratch, `${name} at first`);
    prepare(start);
    const run = (at: number) => {
      const target = path.join(scratch, name);
      rmSync(target, { recursive: true, force: true });
      if (existsSync(start)) cpSync(start, target, { recursive: true });
      return { target, ...render(file(), target, { kind: 'kill', at }) };
    };
    const { changes } = run(0);
    const wanted = Math.min(changes, Math.ceil((kills * 2) / 9));
    console.log(`${name}: ${wanted} kills among ${changes} changes, SEED=${seed}`);
    for (const at of moments(changes, wanted)) {
      const { target, signal } = run(at);
      expect(signal).toBe('SIGKILL');
      expectWhole(target, old, fresh);
      expectRepaired(file(), target, fresh);
    }
  });

  test.each(modes.slice(0, 2))('$name, on a disk that gets full', { timeout: 600_000 }, ({ name, prepare, file }) => {
    const start = path.join(scratch, `${name} full at first`);
    prepare(start);
    const run = (at: number) => {
      const target = path.join(scratch, `${name} full`);
      rmSync(target, { recursive: true, force: true });
      if (existsSync(start)) cpSync(start, target, { recursive: true });
      return { target, ...render(file(), target, { kind: 'ENOSPC', at }) };
    };
    const { changes } = run(0);
    for (const at of moments(changes, Math.min(changes, Math.ceil(kills / 3)))) {
      const { target, status, stderr } = run(at);
      if (status !== 0) {
        expect({ at, status, stderr }).toMatchObject({
          status: 2,
          stderr: expect.stringContaining('the disk is full'),
        });
        expect(stderr).not.toMatch(/bug|\n\s+at /);
        const now = existsSync(target) ? filesOf(target) : undefined;
        const untouched = existsSync(start) ? filesOf(start) : undefined;
        if (!stderr.includes('some files are written by now')) expect(now).toEqual(untouched);
      }
      expectWhole(target, old, fresh);
      expectRepaired(file(), target, fresh);
    }
  });
});

/** So many of the numbers from 1 to `all`, always with the last ones: the names are given there, the manifest's last. */
function moments(all: number, wanted: number): number[] {
  const chosen = new Set(Array.from({ length: Math.min(wanted, 3) }, (_, n) => all - n));
  for (let state = seed; chosen.size < wanted; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    chosen.add(1 + (state % all));
  }
  return [...chosen].sort((a, b) => a - b);
}

test('at any time of a render of 300 hosts, first or not', { timeout: 900_000 }, async () => {
  const [before, after] = [
    inventory('300 before', fleetOf(300, { extra: true })),
    inventory('300 after', fleetOf(300, { port: 81 })),
  ];
  const [old, fresh] = [before, after].map((file, index) => {
    expect(render(file, path.join(scratch, `300-${index}`)).status).toBe(0);
    return filesOf(path.join(scratch, `300-${index}`));
  }) as [Files, Files];
  const started = Date.now();
  render(before, path.join(scratch, '300-again'));
  const span = Date.now() - started;
  const target = path.join(scratch, '300');
  let interrupted = 0;
  // On a busy machine a kill may come too late time and again.
  const enough = (rounds: number) => rounds >= kills / 3 && (interrupted > 0 || rounds >= 60);
  let round = 0;
  for (; !enough(round); round++) {
    if (round % 5 === 0) rmSync(target, { recursive: true, force: true });
    // To and fro, from whatever the last kill left behind.
    const file = round % 2 === 0 ? after : before;
    const child = spawn(process.execPath, [program, 'render', '-', '-o', target], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.stdin.on('error', () => {});
    child.stdin.end(readFileSync(file));
    // A quarter of the kills come at any time, the others at some time after the writing has begun.
    const begun = () => existsSync(path.join(target, '.lvsgen-lock/pid'));
    while (round % 4 < 3 && child.exitCode === null && !begun()) await sleep(1);
    await sleep(span * Math.random() * (round % 4 < 3 ? 0.2 : 0.95));
    child.kill('SIGKILL');
    await ended;
    if (existsSync(path.join(target, '.lvsgen-lock'))) interrupted++;
    expectWhole(target, old, fresh);
  }
  console.log(`killed while writing in ${interrupted} of ${round} rounds`);
  expectRepaired(after, target, fresh);
  expect(interrupted).toBeGreaterThan(0);
});
