import { fuzzer } from '../fuzzer.ts';
import { anyValue, hostileText } from '../hostile.ts';
import { type Node, nodeOf, nodesOf, printed } from '../nodes.ts';
import type { Random } from '../random.ts';
import { inventories } from '../seeds.ts';
import { type InventoryInput, inventoryTarget } from '../targets/inventory.ts';

const tags = [
  '!!str',
  '!!int',
  '!!float',
  '!!bool',
  '!!null',
  '!!binary',
  '!!set',
  '!!omap',
  '!!map',
  '!!seq',
  '!vault',
  '!unsafe',
  '!x',
  '!<tag:yaml.org,2002:str>',
  '!!python/object:os.system',
  '!',
];
const plainTexts = [
  '~',
  'yes',
  '0o10',
  '010',
  '1:30',
  '.inf',
  '.nan',
  '<<',
  '=',
  '- x',
  '? x',
  '|',
  '*nowhere',
  '&a',
  '%x',
  '@x',
  '2001-01-01 00:00:00',
  '"',
  "'",
  '{',
  '[a',
  '#',
  'a: b',
  'a #b',
  '-',
  '...',
  '---',
];

export default fuzzer<InventoryInput>({
  doc: 'YAML whose structure is changed: types swapped, keys doubled and moved, anchors, aliases, merge keys, tags, depth',
  target: inventoryTarget,
  share: 2,
  make(random) {
    const top = nodeOf(random.pick(inventories));
    for (let count = random.between(1, 4); count > 0; count--) change(top, random);
    const text = printed(top, random);
    if (random.chance(0.9)) return { files: { 'inventory.yaml': text } };
    const vars = nodeOf(random.chance(0.5) ? anyValue(random) : { [hostileText(random)]: anyValue(random) });
    const name = `${random.pick(['group_vars/all', 'host_vars/web1', 'group_vars/nowhere'])}.yaml`;
    return { files: { 'inventory.yaml': text, [name]: printed(vars, random) } };
  },
});

function change(top: Node, random: Random): void {
  const all = nodesOf(top);
  const [one, other] = [random.pick(all), random.pick(all)];
  const maps = all.filter((node) => node.kind === 'map' && node.entries.length > 0);
  const map = random.pick(maps);
  if (map === undefined || map.kind !== 'map') return;
  const entry = random.pick(map.entries);
  const anchor = random.pick(['a', 'b', 'a-b', '1']);
  random.oneOf<void>(
    () => become(one, nodeOf(anyValue(random))),
    () => become(one, structuredClone(other)),
    () => become(one, { kind: 'raw', text: random.pick(plainTexts) }),
    () => become(one, { kind: 'raw', text: `*${anchor}` }),
    () => {
      one.tag = random.pick(tags);
    },
    () => {
      one.anchor = anchor;
    },
    () => {
      other.anchor = anchor;
      map.entries.push([
        { kind: 'raw', text: '<<' },
        random.oneOf<Node>(
          () => ({ kind: 'raw', text: `*${anchor}` }),
          () => ({ kind: 'list', items: random.some(0, 3, () => ({ kind: 'raw', text: `*${anchor}` })) }),
          () => structuredClone(other),
        ),
      ]);
    },
    () => void map.entries.push(structuredClone(entry)),
    () => void map.entries.push([structuredClone(entry[0]), structuredClone(other)]),
    () => void map.entries.splice(map.entries.indexOf(entry), 1),
    () => {
      const [target] = random.some(1, 1, () => random.pick(maps));
      map.entries.splice(map.entries.indexOf(entry), 1);
      if (target?.kind === 'map') target.entries.push(structuredClone(entry));
    },
    () => become(entry[0], nodeOf(random.chance(0.5) ? hostileText(random) : anyValue(random))),
    () => become(one, nested(structuredClone(one), random.size(3_000), random)),
    () => become(one, many(random.size(3_000))),
  );
}

function become(node: Node, other: Node): void {
  for (const key of Object.keys(node)) delete (node as Record<string, unknown>)[key];
  Object.assign(node, other);
}

function nested(inner: Node, depth: number, random: Random): Node {
  let node = inner;
  for (let left = depth; left > 0; left--) {
    node =
      random.chance(0.5) || depth > 10
        ? { kind: 'list', items: [node] }
        : { kind: 'map', entries: [[{ kind: 'text', text: random.pick(['x', 'children', 'vars', 'hosts']) }, node]] };
  }
  // What is deep is written as flow text: block style would take the square of the depth.
  return depth > 10
    ? { kind: 'raw', text: `${'['.repeat(depth)}${']'.repeat(random.chance(0.7) ? depth : depth - 1)}` }
    : node;
}

/** Many anchors, and as many aliases to them. */
function many(count: number): Node {
  const anchors = Array.from({ length: count }, (_, n) => `&m${n} x`);
  const aliases = Array.from({ length: count }, (_, n) => `*m${n}`);
  return { kind: 'raw', text: `[${[...anchors, ...aliases].join(', ')}]` };
}
