import { createHash } from 'node:crypto';
import { fuzzer } from '../fuzzer.ts';
import { anyValue, hostileText } from '../hostile.ts';
import type { Random } from '../random.ts';
import { sentinel, type Thing } from '../scratch.ts';
import { type FolderInput, folderTarget } from '../targets/folder.ts';

const own = [
  'lb1/etc/keepalived/keepalived.conf',
  'lb1/etc/sysctl.d/lvs.conf',
  'web1/etc/sysctl.d/arp.conf',
  'web1/etc/modules-load.d/lvs.conf',
];
const foreign = [
  '.git/config',
  'README.md',
  '.github/workflows/ci.yml',
  'secrets/mail',
  'lb1/notes',
  'a/etc',
  'lb1',
  'lb1/etc',
  'lb1/etc/sysctl.d',
];
const outside = [
  '../victim',
  '../../victim',
  '../../etc/shadow',
  '/etc/hostname',
  '../../beside/.git/config',
  'lb1/../../../victim',
  './lb1/etc/x',
  'lb1//etc/x',
  'lb1/etc/..',
  '..',
  '.',
  '',
  '/',
  'a\\..\\b',
];
const links = [
  '../../etc/shadow',
  '../../victim',
  '../../beside',
  '../../beside/etc',
  '/proc/self/environ',
  '/proc/self',
  '/dev/zero',
  '/etc/passwd',
  '.',
  '..',
  'nowhere',
  'lb1',
  '/',
];

export default fuzzer<FolderInput>({
  doc: 'output folders with planted manifests, locks, journals, links and files, and a render into them',
  target: folderTarget,
  share: 0.3,
  make(random) {
    const texts = ['a\n', 'b\n', `${sentinel} victim\n`, hostileText(random)];
    const pathOf = () =>
      random.oneOf(
        () => random.pick(own),
        () => random.pick(own),
        () => random.pick(foreign),
        () => random.pick(outside),
        () => hostileText(random),
      );
    const inside = () =>
      random.oneOf(
        () => random.pick(own),
        () => random.pick(own),
        () => random.pick(foreign),
      );
    const entry = () => {
      const text = random.pick(texts);
      return {
        path: random.chance(0.9) ? pathOf() : anyValue(random),
        mode: random.chance(0.8) ? random.pick(['0644', '0600', '0755']) : anyValue(random),
        sha256: random.chance(0.9) ? sha256(text) : anyValue(random),
        ...(random.chance(0.2) ? { secret: random.pick([true, false, 'x']) } : {}),
      };
    };
    const manifest = () =>
      random.oneOf(
        () => JSON.stringify({ files: random.some(0, 6, entry) }, null, 2),
        () => JSON.stringify({ files: random.some(0, 6, entry) }, null, 2),
        () => JSON.stringify(anyValue(random)),
        () => JSON.stringify({ files: anyValue(random) }),
        () => hostileText(random),
      );
    const lock = random.pick(['.lvsgen-lock', '.lvsgen-lock.1.2', '.lvsgen-lock.x']);
    const things: [string, Thing][] = [
      ...random.some(0, 5, () => [inside(), thing(random, texts)] as [string, Thing]),
      ...(random.chance(0.85) ? [['manifest.json', manifest()] as [string, string]] : []),
      ...(random.chance(0.4) ? [[`${lock}/journal.json`, manifest()] as [string, string]] : []),
      ...(random.chance(0.3)
        ? [[`${lock}/pid`, random.pick(['1', '0', '-1', '999999999', 'x', '1e9', ''])] as [string, string]]
        : []),
      ...(random.chance(0.1) ? [[`${lock}/file`, thing(random, texts)] as [string, string]] : []),
      ...(random.chance(0.1)
        ? [
            [random.pick([lock, 'manifest.json', 'lb1', 'web1/etc']), { link: random.pick(links) }] as [
              string,
              { link: string },
            ],
          ]
        : []),
    ];
    return {
      things: Object.fromEntries(things),
      rendered: Object.fromEntries(
        random.some(0, 4, () => [random.pick(own), random.pick(['a\n', 'b\n', 'c\n'])] as const),
      ),
      options: { prune: random.chance(0.8), clobber: random.chance(0.8), force: random.chance(0.5) },
      ...(random.chance(0.2) ? { only: random.pick(['lb1', 'web1', '.git', '..']) } : {}),
    };
  },
});

function thing(random: Random, texts: readonly string[]): Thing {
  if (random.chance(0.7)) return random.pick(texts);
  return random.chance(0.05) ? { fifo: true } : { link: random.pick(links) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
