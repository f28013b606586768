import { spawnSync } from 'node:child_process';
import { program } from '../../support/paths.ts';
import { Broken, type Target } from '../fuzzer.ts';
import { Scratch, sentinel, type Things } from '../scratch.ts';
import { rawControl } from './inventory.ts';

/** A call of the built program in a folder of its own. */
export interface ProgramInput {
  readonly args: readonly string[];
  readonly things: Things;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What no call may take on inputs of this size, even where ten other things are done at once. */
const most = 60_000;

export const programTarget: Target<ProgramInput> = {
  name: 'program',
  run({ things, ...call }) {
    return Scratch.with(things, (scratch) => callIn(scratch, call));
  },
  *smaller(input) {
    for (const at of input.args.keys()) yield { ...input, args: input.args.toSpliced(at, 1) };
    const entries = Object.entries(input.things);
    for (const at of entries.keys()) yield { ...input, things: Object.fromEntries(entries.toSpliced(at, 1)) };
  },
};

function callIn(scratch: Scratch, { args, stdin = '', env = {} }: Omit<ProgramInput, 'things'>): void {
  // Node itself refuses to start a program with these; nobody can give them.
  const given = args.map((one) => one.replaceAll('\0', ''));
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    cwd: scratch.work,
    encoding: 'utf8',
    input: stdin,
    timeout: most,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, ...env },
  });
  if (signal === 'SIGKILL') throw new Broken('the program ends');
  const printed = stdout + stderr;
  if (/this is a bug/.test(printed)) throw new Broken('the program has no bug', firstFrame(printed));
  if (/^\s+at .*:[0-9]+:[0-9]+\)?$/m.test(stderr))
    throw new Broken('no stack trace reaches a user', stderr.slice(0, 300));
  if (![0, 1, 2].includes(status ?? -1)) throw new Broken('the exit code is 0, 1 or 2', `${status} ${signal}`);
  const raw = rawControl.exec(printed.replaceAll('\t', ' '))?.[0];
  if (raw !== undefined)
    throw new Broken('the program prints no raw control character', `U+${raw.charCodeAt(0).toString(16)}`);
  if (printed.includes(sentinel)) throw new Broken('nothing is read through a link or outside of the folder');
  scratch.assertAroundUntouched();
}

function firstFrame(printed: string): string {
  return /(?<=this is a bug[^\n]*\n)[^\n]*(\n\s*at [^(\n]*)?/.exec(printed)?.[0].replace(/\s+/g, ' ') ?? '';
}
