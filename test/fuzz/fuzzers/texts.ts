import { fuzzer } from '../fuzzer.ts';
import { hostileText, hostileTexts } from '../hostile.ts';
import { flowText } from '../nodes.ts';
import { changed, type Place, textPlaces } from '../places.ts';
import type { Random } from '../random.ts';
import { type InventoryInput, inventoryTarget } from '../targets/inventory.ts';

/** A prime, so that a short run is spread over keys and texts, and a long one comes to every pair of them. */
const stride = 7_919;

export default fuzzer<InventoryInput>({
  doc: 'hostile texts in every key of the schema that takes a text, alone or around a text that fits',
  target: inventoryTarget,
  share: 3,
  make(random, index) {
    const place = textPlaces[index % textPlaces.length] as Place;
    const text = hostileTexts[(Math.floor(index / textPlaces.length) * stride) % hostileTexts.length] as string;
    return {
      files: { 'inventory.yaml': flowText(changed(place.inventory, place.path, textFor(place, text, random))) },
    };
  },
});

function textFor({ schema, inventory, path }: Place, text: string, random: Random): string {
  if (random.chance(0.4)) return text;
  const fitting = [...(schema.examples ?? []), ...(schema.enum ?? []), at(inventory, path)].filter(
    (one) => typeof one === 'string',
  );
  const base = fitting.length === 0 ? 'x' : random.pick(fitting);
  const hostile = random.chance(0.5) ? text : hostileText(random);
  const cut = random.below(base.length + 1);
  return random.pick([base + hostile, hostile + base, base.slice(0, cut) + hostile + base.slice(cut)]);
}

function at(data: unknown, path: Place['path']): unknown {
  return path.reduce((held: unknown, step) => (held as Record<string | number, unknown> | undefined)?.[step], data);
}
