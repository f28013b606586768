import { fuzzer } from '../fuzzer.ts';
import { anyValue, hostileText } from '../hostile.ts';
import { flowText } from '../nodes.ts';
import { changed, names, type Place, places } from '../places.ts';
import type { Random } from '../random.ts';
import { type InventoryInput, inventoryTarget } from '../targets/inventory.ts';

const held = places.filter(({ id }) =>
  ['Cluster.directors', 'Cluster.real_servers', 'VirtualServer.real_servers'].includes(id),
);

export default fuzzer<InventoryInput>({
  doc: 'host patterns (globs, regular expressions, slices) in clusters and in --limit; extra variables',
  target: inventoryTarget,
  share: 1,
  make(random) {
    const { inventory, path } = random.pick(held) as Place;
    const own = names.get(inventory) ?? [];
    const isLimit = random.chance(0.3);
    const data = isLimit ? inventory : changed(inventory, path, pattern(own, random));
    return {
      files: { 'inventory.yaml': flowText(data) },
      ...(isLimit ? { limit: pattern(own, random) } : {}),
      ...(random.chance(0.2) ? { extraVars: random.some(1, 3, () => extraVar(random)) } : {}),
    };
  },
});

function pattern(own: readonly string[], random: Random): string {
  const parts = random.some(1, random.size(40), () => random.pick(['', '', '&', '!', '&!', '!!']) + part(own, random));
  return parts.join(random.pick([':', ':', ',', ' , ', '::', ' ']));
}

function part(own: readonly string[], random: Random): string {
  const name = random.chance(0.9) ? random.pick([...own, 'all', 'ungrouped']) : hostileText(random);
  const cut = random.below(name.length + 1);
  const slice = `[${random.pick(['0', '1', '-1', '0:1', '1:', ':1', '-2:', '0-1', '5', '9'.repeat(20), 'x', '', '1:0'])}]`;
  return random.oneOf(
    () => name,
    () => name,
    () => name + slice,
    () => `${name.slice(0, cut)}*${random.chance(0.5) ? name.slice(cut + 1) : ''}`,
    () => `${name.slice(0, cut)}?${name.slice(cut + 1)}`,
    () =>
      `${name.slice(0, cut)}[${random.pick(['a-z', '!a', '^a', 'z-a', ']', '\\', '[:alpha:]', '', '!', '!]'])}]${name.slice(cut + 1)}`,
    () => `${random.pick(['*', '?', '*a', '**', '*?', '[a-z]*'])}`.repeat(random.size(60)) + slice,
    () => `~${regExp(random, 3)}`,
    () => `~${regExp(random, 3)}${slice}`,
    () =>
      `~${random.pick(['(a+)+$', '(a|a)*$', '(.*)*b', '(?:a?){30}a{30}', '(w|we|web)+$', '(?=.*x)', '(?<n>a)\\k<n>', '\\', '(', '[', '*', '(?P<n>a)', '(?i)WEB', '\\A', '\\Z', '{99999999}', 'a{1,99999}{1,9999}'])}`,
  );
}

function regExp(random: Random, depth: number): string {
  const inner = () => regExp(random, depth - 1);
  if (depth === 0) return random.pick(['w', 'web', '.', '[a-z]', '\\d', '^', '$', '\\b', '|', 'lb']);
  return random.oneOf(
    inner,
    () => inner() + inner(),
    () => `(${inner()})${random.pick(['+', '*', '?', '{2,}'])}`,
    () => `${inner()}|${inner()}`,
  );
}

function extraVar(random: Random): string {
  const name = random.pick([
    'lvs_platform',
    'lvs_weight',
    'lvs_clusters',
    'lvs_interface',
    'ansible_host',
    'x',
    '__proto__',
    hostileText(random),
  ]);
  return random.oneOf(
    () => `${name}=${hostileText(random)}`,
    () => `${name}='${hostileText(random)}' x=1`,
    () => JSON.stringify({ [name]: anyValue(random) }),
    () => `{${name}: ${hostileText(random)}}`,
    () => hostileText(random),
  );
}
