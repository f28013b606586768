import { fuzzer } from '../fuzzer.ts';
import { hostileText } from '../hostile.ts';
import { flowText, nodeOf, printed } from '../nodes.ts';
import { names } from '../places.ts';
import type { Random } from '../random.ts';
import { iniTexts, isData } from '../seeds.ts';
import { type InventoryInput, inventoryTarget } from '../targets/inventory.ts';

const all = [...names];

export default fuzzer<InventoryInput>({
  doc: 'names of hosts, groups, clusters, instances, virtual servers, NICs and scripts, changed wherever they stand',
  target: inventoryTarget,
  share: 2,
  make(random) {
    if (random.chance(0.15)) {
      const words = random.pick(iniTexts);
      const name = random.pick(words.match(/^[a-z]+[0-9]*(?= |$)/gm) ?? ['web']);
      return { files: { hosts: words.replaceAll(name, nameInPlaceOf(name, random).replaceAll('$', '$$$$')) } };
    }
    const [inventory, own] = random.pick(all);
    const renamed = new Map(
      random.some(1, 2, () => {
        const name = random.pick(own);
        return [name, nameInPlaceOf(name, random)];
      }),
    );
    const data = withNames(inventory, renamed);
    return { files: { 'inventory.yaml': random.chance(0.5) ? flowText(data) : printed(nodeOf(data), random) } };
  },
});

function nameInPlaceOf(name: string, random: Random): string {
  const range = () =>
    `[${random.pick(['', '0', '00', '1', '01', 'a', 'Z', '-1', '9007199254740990', '99999999999999999999', 'x y'])}:${random.pick(['', '3', '03', '9', 'f', 'z', '9007199254740999', '99999999999999999999', '1e9', '100001'])}${random.pick(['', '', ':2', ':0', ':-1', ':99999999999999999999', ':x', ':2:2'])}]`;
  return random.oneOf(
    () => hostileText(random),
    () => hostileText(random),
    () => name + hostileText(random),
    () => hostileText(random) + name,
    () => name + random.some(1, random.size(12), range).join(random.pick(['', '-'])),
    () => `${name}${range()}${hostileText(random)}`,
    () => `${name}/etc`,
    () => `../${name}`,
    () => name.toUpperCase(),
    () => `${name}:${random.pick(['22', '', '0', '999999', 'x'])}`,
    () => name.repeat(random.size(300)),
    () =>
      random.pick([
        'all',
        'ungrouped',
        'manifest.json',
        '192.0.2.1',
        '2001:db8::1',
        '[2001:db8::1]:22',
        'lb1.example.com.',
        '1',
        '010',
        '1.5',
        'null',
        'yes',
      ]),
  );
}

function withNames(data: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof data === 'string') return renamed.get(data) ?? data;
  if (Array.isArray(data)) return data.map((one) => withNames(one, renamed));
  if (!isData(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [renamed.get(key) ?? key, withNames(value, renamed)]),
  );
}
