import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Verdict {
  status: number | null;
  output: string;
}

/**
 * Asks the real keepalived about a file, in a network namespace that has the NICs it names. They are veth ends: every
 * kernel with namespaces has those, and keepalived wants no more than an interface of that name.
 */
export function keepalivedTest(file: string): Verdict {
  const nics = new Set(
    [...readFileSync(file, 'utf8').matchAll(/^\s*(?:\w*interface|dev) (\S+)$/gm)].map(([, nic]) => nic),
  );
  const links = [...nics].map(
    (nic, index) =>
      `ip link add ${nic} type veth peer name peer${index} && ip link set ${nic} up && ip link set peer${index} up`,
  );
  const script = ['set -e', 'ip link set lo up', ...links, `exec keepalived -t -f "$1"`].join('\n');
  const { status, stdout, stderr } = spawnSync('unshare', ['--net', 'sh', '-c', script, 'sh', file], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
