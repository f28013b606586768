import type { TreeFile } from '../../../src/tree/load-tree.ts';
import { fuzzer } from '../fuzzer.ts';
import { hostileText } from '../hostile.ts';
import type { Random } from '../random.ts';
import { sentinel } from '../scratch.ts';
import { type DiffInput, diffTarget } from '../targets/diff.ts';

const hosts = ['lb1', 'lb2', 'web1', 'web2', 'web10', 'constructor', '__proto__'];
const files = ['etc/keepalived/keepalived.conf', 'etc/sysctl.d/arp.conf', 'etc/a|b', 'etc/<b>', 'etc/`x`', 'etc/a b'];

export default fuzzer<DiffInput>({
  doc: 'two trees that differ in files, lines, modes and secrets, compared and printed in every format',
  target: diffTarget,
  share: 0.3,
  make(random) {
    const shared = random.some(1, random.size(60), () => line(random));
    const tree = () =>
      Object.fromEntries(
        random.some(
          0,
          random.size(20),
          () => [`${random.pick(hosts)}/${random.pick(files)}`, file(shared, random)] as const,
        ),
      );
    const before = tree();
    return {
      before,
      after: random.chance(0.7) ? { ...before, ...tree() } : tree(),
      unified: random.pick([0, 1, 3, 10_000]),
    };
  },
});

function file(shared: readonly string[], random: Random): TreeFile {
  const lines = shared.filter(() => random.chance(0.9)).map((one) => (random.chance(0.05) ? line(random) : one));
  const secret = random.chance(0.2);
  if (secret) lines.splice(random.below(lines.length + 1), 0, `    auth_pass ${sentinel}${random.below(3)}`);
  return {
    content: lines.join('\n') + (random.chance(0.9) ? '\n' : ''),
    mode: random.pick(['0644', '0644', '0600', '0755']),
    secret,
  };
}

function line(random: Random): string {
  return random.oneOf(
    () =>
      random.pick([
        'vrrp_instance web {',
        '}',
        '    state BACKUP',
        '',
        '# x',
        '\\ No newline at end of file',
        '--- a',
        '+++ b',
        '@@ -1 +1 @@',
        '-x',
        '+x',
      ]),
    () => `net.ipv4.conf.all.arp_ignore = ${random.below(9)}`,
    () => hostileText(random),
  );
}
