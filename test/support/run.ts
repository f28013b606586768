import { spawnSync } from 'node:child_process';

export interface Outcome {
  status: number | null;
  output: string;
}

/** Runs a shell script; its arguments are $1, $2, …. */
export function shell(script: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -eu\n${script}`, 'bash', ...args], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** The same in a network and mount namespace of its own, which go with it. */
export function inNamespace(script: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['--net', '--mount', 'bash', '-c', `set -eu\n${script}`, 'bash', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}
