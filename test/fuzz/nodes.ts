import type { Random } from './random.ts';

/**
 * YAML before it is text, with what plain data cannot hold: keys that stand twice, anchors, aliases, tags, merge keys,
 * several ways to write the same scalar.
 */
export type Node = {
  tag?: string;
  anchor?: string;
} & (
  | { kind: 'map'; entries: [Node, Node][] }
  | { kind: 'list'; items: Node[] }
  | { kind: 'text'; text: string }
  | { kind: 'raw'; text: string }
);

export function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(nodeOf) };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value !== 'object' || value === null) return { kind: 'raw', text: numberText(value) };
  return { kind: 'map', entries: Object.entries(value).map(([key, inner]) => [nodeOf(key), nodeOf(inner)]) };
}

function numberText(value: unknown): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** All nodes, those further in behind those that hold them. */
export function nodesOf(node: Node): Node[] {
  if (node.kind === 'map')
    return [node, ...node.entries.flatMap(([key, value]) => [...nodesOf(key), ...nodesOf(value)])];
  return node.kind === 'list' ? [node, ...node.items.flatMap(nodesOf)] : [node];
}

/** In block style, with flow style for some of what is further in. */
export function printed(node: Node, random: Random): string {
  return `${block(node, '', random).replace(/^\n/, '')}\n`;
}

/** What stands behind `key:` or `-`: on the same line, or on lines of its own further in. */
function block(node: Node, indent: string, random: Random): string {
  const mark = marks(node);
  const isFlow = indent.length > 2 && random.chance(0.2);
  if (node.kind === 'map' && node.entries.length > 0 && !isFlow) {
    const lines = node.entries.map(([key, value]) => {
      const isSimple = key.kind === 'text' || key.kind === 'raw';
      const head = isSimple ? `${indent}${flow(key, random)}:` : `${indent}? ${flow(key, random)}\n${indent}:`;
      return head + block(value, `${indent}  `, random);
    });
    return `${mark && ` ${mark}`}\n${lines.join('\n')}`;
  }
  if (node.kind === 'list' && node.items.length > 0 && !isFlow) {
    const lines = node.items.map((item) => `${indent}-${block(item, `${indent}  `, random)}`);
    return `${mark && ` ${mark}`}\n${lines.join('\n')}`;
  }
  return ` ${flow(node, random)}`;
}

function flow(node: Node, random: Random): string {
  const mark = marks(node);
  const text =
    node.kind === 'map'
      ? `{${node.entries.map(([key, value]) => `${flow(key, random)}: ${flow(value, random)}`).join(', ')}}`
      : node.kind === 'list'
        ? `[${node.items.map((item) => flow(item, random)).join(', ')}]`
        : node.kind === 'raw'
          ? node.text
          : scalar(node.text, random);
  return [mark, text].filter((part) => part !== '').join(' ');
}

function marks({ tag, anchor }: Node): string {
  return [anchor === undefined ? '' : `&${anchor}`, tag ?? ''].filter((part) => part !== '').join(' ');
}

const plain = /^[A-Za-z][A-Za-z0-9_.-]*$/;

/** Plain where that is the same, else in double quotes, or now and then in single ones. */
function scalar(text: string, random: Random): string {
  if (plain.test(text) && !random.chance(0.05)) return text;
  const isOneLine = !/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]/.test(text);
  return isOneLine && random.chance(0.3) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/** Plain data on one line of flow style: the quickest to print, and to read. */
export function flowText(data: unknown): string {
  // The comment keeps it YAML: a text that is JSON as a whole is read as JSON.
  return `# one line\n${JSON.stringify(data)}\n`;
}
