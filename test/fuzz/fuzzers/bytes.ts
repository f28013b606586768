import { fuzzer } from '../fuzzer.ts';
import { hostileText, tokens } from '../hostile.ts';
import type { Random } from '../random.ts';
import { iniTexts, listed, yamlTexts } from '../seeds.ts';
import { type InventoryInput, inventoryTarget } from '../targets/inventory.ts';

const seeds: Readonly<Record<string, readonly string[]>> = {
  'inventory.yaml': yamlTexts,
  hosts: iniTexts,
  'hosts.json': listed.map((data) => JSON.stringify(data, null, 1)),
};

export default fuzzer<InventoryInput>({
  doc: 'bytes of inventories in YAML, INI and JSON: flipped, cut, doubled, spliced, with dangerous pieces in them',
  target: inventoryTarget,
  share: 2,
  make(random) {
    const name = random.pick(['inventory.yaml', 'inventory.yaml', 'inventory.yaml', 'hosts', 'hosts.json']);
    const texts = seeds[name] as readonly string[];
    let bytes: Buffer = Buffer.from(random.pick(texts));
    for (let count = random.between(1, 5); count > 0; count--) bytes = changedBytes(bytes, texts, random);
    return { files: { [name]: bytes.toString() } };
  },
});

function changedBytes(bytes: Buffer, texts: readonly string[], random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  const length = random.chance(0.5) ? random.between(1, 4) : random.between(1, 200);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const put = (piece: Buffer | string, skip = 0) => Buffer.concat([before, Buffer.from(piece), after.subarray(skip)]);
  return random.oneOf<Buffer>(
    () => put(Buffer.from([random.below(256)]), 1),
    () => put(Buffer.from([(after[0] ?? 0) ^ (1 << random.below(8))]), 1),
    () => put(random.pick(tokens)),
    () => put(random.pick(tokens), length),
    () => put(hostileText(random)),
    () => put('', length),
    () => before,
    () => put(after.subarray(0, length)),
    () => put(random.pick(tokens).repeat(random.size(5_000))),
    () => lineMoved(bytes, random),
    () => {
      const other = Buffer.from(random.pick(texts));
      const from = random.below(other.length + 1);
      return random.chance(0.5) ? put(other.subarray(from), bytes.length) : put(other.subarray(from, from + length));
    },
  );
}

/** A line to another place, or with another indentation: what a person's slip does. */
function lineMoved(bytes: Buffer, random: Random): Buffer {
  const lines = bytes.toString().split('\n');
  const [line = ''] = lines.splice(random.below(lines.length), random.chance(0.7) ? 1 : 0);
  const shift = random.between(-4, 4);
  const moved = shift < 0 ? line.slice(-shift) : ' '.repeat(shift) + line;
  lines.splice(random.below(lines.length + 1), 0, moved);
  return Buffer.from(lines.join('\n'));
}
