import { fuzzer } from '../fuzzer.ts';
import { hostileText } from '../hostile.ts';
import type { Random } from '../random.ts';
import type { Thing, Things } from '../scratch.ts';
import { iniTexts, inventories, listed, yamlTexts } from '../seeds.ts';
import { type ProgramInput, programTarget } from '../targets/program.ts';

const commands = ['render', 'check', 'diff', 'list', 'explain', 'commands', 'init', 'completion', 'help', ''];
const subjects = [
  'hosts',
  'groups',
  'clusters',
  'vips',
  'files',
  'rules',
  'lb1',
  'web1',
  'vip-unique',
  '__proto__',
  'toString',
];
const options = [
  '-o',
  '--output',
  '--limit',
  '-l',
  '-e',
  '--extra-vars',
  '-f',
  '--format',
  '-U',
  '--unified',
  '--stat',
  '--name-only',
  '--check',
  '--diff',
  '--no-prune',
  '--no-clobber',
  '--stdin-filepath',
  '--kind',
  '--color',
  '--no-color',
  '--help',
  '--version',
  '--',
  '-x',
  '--__proto__',
  '--constructor',
  '--fail-on',
];
const values = [
  'out',
  'stylish',
  'json',
  'github',
  'sarif',
  'text',
  'markdown',
  '0',
  '-1',
  'NaN',
  '1e9',
  'all',
  'web*',
  '!all',
  ',',
  '@limit',
  '@',
  '@nowhere',
  '@.',
  'lvs_weight=2',
  '{lvs_weight: 2}',
  '/proc/nothing',
  '/dev/null/x',
  '/dev/full',
  '-',
  '.',
  '',
  'inventory.yaml',
  'dr',
  '../work/out',
];

export default fuzzer<ProgramInput>({
  doc: 'the built program, called with odd arguments, files and folders',
  target: programTarget,
  share: 0.05,
  make(random) {
    const things = thingsOf(random);
    const files = [...Object.keys(things), 'inventory.yaml', 'inventory.yaml', 'inventories', '.', 'nowhere.yaml', '-'];
    const command = random.chance(0.95) ? random.pick(commands) : hostileText(random);
    const needsSubject = ['list', 'explain'].includes(command);
    const tail = random.some(0, 4, () =>
      random.oneOf(
        () => random.pick(options),
        () => random.pick(options),
        () => random.pick(values),
        () => random.pick(files),
        () => hostileText(random).slice(0, 10_000),
      ),
    );
    return {
      args: [
        command,
        ...(needsSubject ? [random.pick(subjects)] : []),
        ...(random.chance(0.9) ? [random.pick(files)] : []),
        ...(command === 'commands' ? [random.pick(subjects)] : []),
        ...(random.chance(0.5) && ['render', 'diff'].includes(command)
          ? ['-o', random.pick(['out', '-', ...values])]
          : []),
        ...tail,
      ],
      things,
      ...(random.chance(0.3) ? { stdin: random.pick(yamlTexts) } : {}),
      ...(random.chance(0.1) ? { env: { GITHUB_ACTIONS: 'true' } } : {}),
    };
  },
});

function thingsOf(random: Random): Things {
  const text = () =>
    random.oneOf(
      () => random.pick(yamlTexts),
      () => JSON.stringify(random.pick(inventories)),
      () => random.pick(iniTexts),
      () => JSON.stringify(random.pick(listed)),
      () => hostileText(random),
    );
  const extras: [string, Thing][] = random.some(0, 3, () => [
    random.pick([
      'inventories/hosts',
      'inventories/a.yaml',
      'group_vars/all.yaml',
      'group_vars/all/x.json',
      'host_vars/web1',
      'secrets/mail',
      'limit',
      'out/manifest.json',
      'out/lb1/etc/x',
      'inventories/a\nb.yaml',
      '\x1b[31m.yaml',
      'a\u202eb.yaml',
      'ü.yaml',
      '%0A.yaml',
      'a---b.yaml',
      "it's.yaml",
      '-x.yaml',
      'inventory.yaml/',
    ]),
    random.chance(0.85)
      ? text()
      : random.chance(0.2)
        ? { fifo: true }
        : { link: random.pick(['nowhere', '.', '/dev/null', '../victim', 'inventory.yaml', '/dev/zero']) },
  ]);
  return Object.fromEntries([['inventory.yaml', random.chance(0.7) ? random.pick(yamlTexts) : text()], ...extras]);
}
