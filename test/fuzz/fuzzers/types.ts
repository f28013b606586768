import { fuzzer } from '../fuzzer.ts';
import { anyValue, boundaryNumbers } from '../hostile.ts';
import { flowText } from '../nodes.ts';
import { changed, type Place, places } from '../places.ts';
import type { Random } from '../random.ts';
import { type InventoryInput, inventoryTarget } from '../targets/inventory.ts';

const perInventory = new Map(
  places.map(({ inventory }) => [inventory, places.filter((one) => one.inventory === inventory)]),
);

export default fuzzer<InventoryInput>({
  doc: 'every key of the schema with values of right and wrong types, and numbers at the edges',
  target: inventoryTarget,
  share: 2,
  make(random, index) {
    const place = places[index % places.length] as Place;
    const others = perInventory.get(place.inventory) ?? [];
    let data = changed(place.inventory, place.path, valueFor(place, random));
    if (random.chance(0.3)) {
      const other = random.pick(others);
      const isApart = !place.path.every((step, at) => other.path[at] === step);
      if (isApart) data = changed(data, other.path, valueFor(other, random));
    }
    return { files: { 'inventory.yaml': flowText(data) } };
  },
});

function valueFor({ schema }: Place, random: Random): unknown {
  const { minimum = 0, maximum = 65535, enum: words = [], examples = [] } = schema;
  const one = random.oneOf<unknown>(
    () => random.pick([minimum - 1, minimum, minimum + 1, maximum - 1, maximum, maximum + 1, minimum + 0.5]),
    () => String(random.pick([minimum, maximum])),
    () => random.pick(boundaryNumbers),
    () => random.pick(words),
    () => random.pick(examples),
    () => anyValue(random),
    () => anyValue(random),
  );
  return random.chance(0.2) ? random.pick<unknown>([[one], [one, one], { x: one }, []]) : (one ?? null);
}
