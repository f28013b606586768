import { spawnSync } from 'node:child_process';
import { otherNode } from './paths.ts';

/** What a test may need of the machine besides Node, with the question that tells whether it is there. */
const questions = {
  script: ['script', '--version'],
  root: ['sh', '-c', 'test "$(id -u)" = 0'],
  keepalived: ['keepalived', '--version'],
  gcc: ['gcc', '--version'],
  dash: ['dash', '-c', 'true'],
  python3: ['python3', '--version'],
  'ansible-inventory': ['ansible-inventory', '--version'],
  'network namespaces': ['unshare', '--net', 'true'],
  'iptables-legacy': ['iptables-legacy-restore', '--version'],
  'iptables-nft': ['iptables-nft-restore', '--version'],
  'arptables-legacy': ['arptables-legacy', '--version'],
  'arptables-nft': ['arptables-nft', '--version'],
  nft: ['nft', '--version'],
  'firewall-offline-cmd': ['firewall-offline-cmd', '--version'],
  'systemd-analyze': ['systemd-analyze', '--version'],
  systemctl: ['systemctl', '--version'],
  nmcli: ['nmcli', '--version'],
  'qemu-system-x86_64': ['qemu-system-x86_64', '--version'],
  mmdebstrap: ['mmdebstrap', '--version'],
  mksquashfs: ['mksquashfs', '-version'],
  cpio: ['cpio', '--version'],
  'Node.js 22': [otherNode(22), '--version'],
  'Node.js 24': [otherNode(24), '--version'],
} satisfies Record<string, [string, ...string[]]>;

type Need = keyof typeof questions;

/**
 * What is missing, as the end of a test's name: empty when the test can run. In CI nothing may be missing, so there the
 * test runs and fails by itself.
 */
export function missing(...needs: Need[]): string {
  if (process.env.CI) return '';
  const absent = needs.filter((need) => {
    const [program, ...args] = questions[need];
    return spawnSync(program, args, { stdio: 'ignore' }).status !== 0;
  });
  return absent.length === 0 ? '' : ` (skipped: needs ${absent.join(' and ')})`;
}
