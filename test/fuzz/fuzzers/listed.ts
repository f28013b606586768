import { fuzzer } from '../fuzzer.ts';
import { anyValue, hostileText } from '../hostile.ts';
import type { Random } from '../random.ts';
import { isData, listed } from '../seeds.ts';
import { type InventoryInput, inventoryTarget } from '../targets/inventory.ts';

const keys = ['_meta', 'hostvars', 'hosts', 'children', 'vars', 'all', 'ungrouped', '__proto__', 'constructor', 'x'];

export default fuzzer<InventoryInput>({
  doc: 'what `ansible-inventory --list` prints, with other types, keys and names in it',
  target: inventoryTarget,
  share: 1,
  make(random) {
    let data: unknown = random.pick(listed);
    for (let count = random.between(1, 4); count > 0; count--) data = changedBelow(data, random);
    const text = JSON.stringify(data);
    return { files: { 'hosts.json': random.chance(0.9) ? text : text.slice(0, random.below(text.length)) } };
  },
});

/** The data with one node changed, most often far in. */
function changedBelow(data: unknown, random: Random): unknown {
  if (random.chance(0.15)) return anyValue(random);
  if (Array.isArray(data)) {
    if (data.length === 0 || random.chance(0.3)) return [...data, random.pick([...data, anyValue(random)])];
    const at = random.below(data.length);
    return data.with(at, changedBelow(data[at], random));
  }
  if (!isData(data)) return anyValue(random);
  const entries = Object.entries(data);
  const at = random.below(entries.length);
  const [key, value] = entries[at] ?? ['x', null];
  const change = random.oneOf<[string, unknown][]>(
    () => [[key, changedBelow(value, random)]],
    () => [[key, changedBelow(value, random)]],
    () => [[key, changedBelow(value, random)]],
    () => [],
    () => [[random.chance(0.5) ? random.pick(keys) : hostileText(random), value]],
    () => [
      [key, value],
      [random.pick(keys), anyValue(random)],
    ],
  );
  return Object.fromEntries(entries.toSpliced(at, 1, ...change));
}
