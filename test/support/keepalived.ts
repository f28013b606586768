import { readFileSync } from 'node:fs';
import { inNamespace, type Outcome } from './run.ts';

/**
 * Asks the real keepalived about a file, in a network namespace that has the NICs it names. They are veth ends: every
 * kernel with namespaces has those, and keepalived wants no more than an interface of that name.
 */
export function keepalivedTest(file: string): Outcome {
  const text = readFileSync(file, 'utf8');
  const nics = new Set([...text.matchAll(/^\s*(?:\w*interface|lvs_sync_daemon) (\S+)/gm)].map(([, nic]) => nic));
  const links = [...nics].map(
    (nic, index) =>
      `ip link add ${nic} type veth peer name peer${index} && ip link set ${nic} up && ip link set peer${index} up`,
  );
  return inNamespace(['ip link set lo up', ...links, 'exec keepalived -t -f "$1"'].join('\n'), file);
}
