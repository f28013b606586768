import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { missing } from './support/need.ts';
import { root } from './support/paths.ts';
import { shell } from './support/run.ts';

/**
 * The building of the lab's image with a recipe that stands in for the real one: it mounts, leaves processes that write, and
 * takes its time. What the real one would lose is a folder of ours that is mounted in it.
 */
const recipe = (precious: string) => `
set -eu
mkdir -p "$1/root/proc" "$1/root/host" "$1/image/initrd"
mount -t proc proc "$1/root/proc"
mount --bind '${precious}' "$1/root/host"
while :; do date >>"$1/root/log"; done &
sleep 0.4
kill %1
umount "$1/root/host" "$1/root/proc"
echo packed >"$1/image/root.squashfs"
`;

let scratch: string;
let images: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'lvsgen-'));
  images = path.join(scratch, 'lab images');
  mkdirSync(path.join(scratch, 'precious'));
  writeFileSync(path.join(scratch, 'precious/file'), 'ours\n');
  writeFileSync(path.join(scratch, 'recipe'), recipe(path.join(scratch, 'precious')));
});
afterEach(() => rmSync(scratch, { recursive: true }));

function start(): ChildProcess {
  const args = [path.join(root, 'test/lab/image.sh'), path.join(scratch, 'recipe'), images];
  return spawn('bash', args, { stdio: ['ignore', 'pipe', 'ignore'] });
}

/** How it ended, with what it printed; meanwhile nothing of it may be mounted for us. */
async function end(build: ChildProcess): Promise<{ ended: number | string; printed: string; mounts: string[] }> {
  const mounts = new Set<string>();
  const look = setInterval(() => {
    for (const line of readFileSync('/proc/self/mountinfo', 'utf8').split('\n'))
      if (line.includes(path.basename(scratch))) mounts.add(line);
  }, 5);
  let printed = '';
  build.stdout?.on('data', (text) => {
    printed += text;
  });
  const ended = await new Promise<number | string>((resolve) =>
    build.on('exit', (code, signal) => resolve(signal ?? (code as number))),
  );
  clearInterval(look);
  return { ended, printed, mounts: [...mounts] };
}

const unfinished = () => (existsSync(images) ? readdirSync(images) : []).filter((name) => name.startsWith('building'));
const running = () => spawnSync('pgrep', ['-f', images], { encoding: 'utf8' }).stdout;

async function succeeds(): Promise<void> {
  const { ended, printed, mounts } = await end(start());
  expect({ ended, mounts, unfinished: unfinished() }).toEqual({ ended: 0, mounts: [], unfinished: [] });
  expect(readFileSync(path.join(printed.trim(), 'root.squashfs'), 'utf8')).toBe('packed\n');
  expect(readFileSync(path.join(scratch, 'precious/file'), 'utf8')).toBe('ours\n');
}

const lacking = missing('network namespaces');

describe(`the lab's image${lacking}`, () => {
  test.skipIf(lacking)('is built once', async () => {
    await succeeds();
    writeFileSync(path.join(scratch, 'recipe'), `${readFileSync(path.join(scratch, 'recipe'), 'utf8')}exit 3\n`);
    expect((await end(start())).ended).toBe(3);
    expect(unfinished()).toEqual([]);
    writeFileSync(path.join(scratch, 'recipe'), recipe(path.join(scratch, 'precious')));
    const before = Date.now();
    await succeeds();
    expect(Date.now() - before).toBeLessThan(400);
  });

  test.skipIf(lacking).each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
    'comes to no harm by %s at any moment',
    async (signal) => {
      for (const moment of [0, 1, 2, 3, 4].map((part) => Math.round((part + Math.random()) * 90))) {
        const build = start();
        const outcome = end(build);
        await sleep(moment);
        build.kill(signal);
        const { ended, mounts } = await outcome;
        const told = { moment, ended, mounts };
        expect(told).toEqual({ moment, ended: expect.anything(), mounts: [] });
        // Only what cannot be caught leaves its folder; and by then nothing writes to it any more.
        if (signal === 'SIGKILL') for (let waited = 0; running() !== '' && waited < 3000; waited += 20) await sleep(20);
        else expect({ moment, ended, unfinished: unfinished() }).toEqual({ moment, ended, unfinished: [] });
        expect({ moment, running: running() }).toEqual({ moment, running: '' });
      }
      await succeeds();
    },
  );

  test.skipIf(lacking)('is built by one at a time, and the other takes what that one made', async () => {
    const both = [start(), start()].map(end);
    const [one, other] = await Promise.all(both);
    expect(one).toEqual({ ended: 0, printed: other?.printed, mounts: [] });
    expect(readFileSync(path.join(one?.printed.trim() ?? '', 'root.squashfs'), 'utf8')).toBe('packed\n');
  });

  test.skipIf(lacking)('does not take along what an older build has left mounted', async () => {
    const old = path.join(images, 'building.old/root/host');
    mkdirSync(old, { recursive: true });
    expect(shell('mount --bind "$1" "$2"', path.join(scratch, 'precious'), old)).toMatchObject({ status: 0 });
    try {
      const { ended } = await end(start());
      expect({ ended, unfinished: unfinished() }).toEqual({ ended: 0, unfinished: [] });
      expect(readFileSync(path.join(scratch, 'precious/file'), 'utf8')).toBe('ours\n');
    } finally {
      shell('umount "$1" 2>/dev/null || true', old);
    }
  });
});
