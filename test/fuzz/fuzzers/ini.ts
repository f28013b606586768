import { fuzzer } from '../fuzzer.ts';
import { hostileText, tokens } from '../hostile.ts';
import type { Random } from '../random.ts';
import { iniTexts } from '../seeds.ts';
import { type InventoryInput, inventoryTarget } from '../targets/inventory.ts';

const names = [
  'web',
  'lb',
  'all',
  'ungrouped',
  'web1',
  'db-[a:f]',
  'web[01:20]',
  'x',
  'lvs_clusters',
  '__proto__',
  'constructor',
];

export default fuzzer<InventoryInput>({
  doc: 'INI: sections, host lines and values of its own grammar, mixed with the lines of good inventories',
  target: inventoryTarget,
  share: 1,
  make(random) {
    const lines = random.chance(0.6) ? random.pick(iniTexts).split('\n') : [];
    for (let count = random.between(1, 8); count > 0; count--) {
      const skipped = random.chance(0.3) ? 1 : 0;
      lines.splice(random.below(lines.length + 1), skipped, line(random));
    }
    const name = random.pick(['hosts', 'hosts', 'hosts', 'inventory.ini', 'inventory.cfg']);
    return { files: { [name]: lines.join(random.chance(0.05) ? '\r\n' : '\n') } };
  },
});

function line(random: Random): string {
  const name = () => (random.chance(0.8) ? random.pick(names) : hostileText(random));
  const pair = () =>
    `${random.pick(['ansible_host', 'ansible_port', 'lvs_weight', 'x', '', hostileText(random)])}=${literal(random, 3)}`;
  return random.oneOf(
    () => `[${name()}]`,
    () => `[${name()}:${random.pick(['vars', 'children', 'hosts', 'x', ''])}]`,
    () => `[${name()}${random.pick(['', ']', ':', '] # x', ' ]', ':vars'])}`,
    () => name(),
    () => [name(), ...random.some(1, 3, pair)].join(random.pick([' ', '  ', '\t'])),
    () => `${name()}:${random.pick(['22', '0', '99999', 'x', ''])} ${pair()}`,
    () => `x = ${literal(random, 4)}`,
    () => `lvs_clusters = ${literal(random, 4)}`,
    () => random.pick([';', '#', '']) + hostileText(random),
    () => random.pick(tokens).repeat(random.size(5_000)),
    () =>
      `x = ${random.pick(['[', '{', '(', '{1:', '[(', '"', "'", '-', '\\', '1_', '{"a":['] as const).repeat(random.size(5_000))}`,
  );
}

/** A Python literal, or nearly one. */
function literal(random: Random, depth: number): string {
  const inner = () => literal(random, depth - 1);
  const leaf = () =>
    random.oneOf(
      () =>
        random.pick([
          'True',
          'None',
          '0x1f',
          '1_0',
          '1e400',
          '-1',
          '--1',
          '.5',
          '1.',
          '010',
          '1j',
          'b"x"',
          'u"x"',
          'rb"\\"',
          '"\\x"',
          '"\\ud800"',
          '"\\U00110000"',
          '"\\N{DASH}"',
          "'''a'''",
          '{}',
          '()',
          '[]',
          '__import__("os")',
        ]),
      () => JSON.stringify(hostileText(random)),
      () => `'${hostileText(random)}'`,
      () => hostileText(random),
    );
  if (depth <= 0) return leaf();
  return random.oneOf(
    leaf,
    () => `[${random.some(0, 3, inner).join(',')}]`,
    () => `(${random.some(0, 3, inner).join(',')})`,
    () => `{${random.some(0, 3, inner).join(', ')}}`,
    () => `{${random.some(0, 3, () => `${inner()}: ${inner()}`).join(', ')}}`,
    () => `${inner()}${inner()}`,
  );
}
