import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { visible, visibleLines } from '../src/base/visible.ts';
import { groupChanges } from '../src/diff/changes.ts';
import format from '../src/diff/formats/markdown.ts';
import { hostileTexts } from './support/hostile.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a reader of the comment sees: GitHub's flavour of Markdown made HTML, and that read as a browser reads it. */
function read(markdown: string): Node[] {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return parseFragment(html).childNodes;
}

function elements(nodes: readonly Node[], name: string): Element[] {
  return nodes.flatMap((node) =>
    'tagName' in node ? [...(node.tagName === name ? [node] : []), ...elements(node.childNodes, name)] : [],
  );
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const names = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node.tagName, ...names(node.childNodes)] : []));

const comment = (host: string, file: string, after: string) =>
  format.print(groupChanges([{ kind: 'changed', path: `${host}/${file}`, before: 'old\n', after: `${after}\n` }]), {
    context: 3,
    colour: false,
  });

/** A host's name ends at the first slash of a path. */
const asHost = (text: string) => text.replaceAll('/', '∕');
const ours = new Set(['p', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'details', 'summary', 'pre']);

function reads(text: string): void {
  const host = asHost(text);
  const page = read(comment(host, text, text));
  const [row] = elements(elements(page, 'tbody'), 'tr');
  const [file, hosts] = elements(row?.childNodes ?? [], 'td');
  expect(file && textOf(file)).toBe(visible(`/${text}`));
  expect(hosts && textOf(hosts)).toBe(visible(host));
  const [summary] = elements(page, 'summary');
  expect(summary && textOf(summary)).toBe(`${visible(`/${text}`)} · ${visible(host)}`);
  const [block, ...others] = elements(page, 'pre');
  expect(others).toEqual([]);
  const lines = ['-old', ...text.split('\n').map((line) => `+${line}`)];
  expect(block && textOf(block).split('\n').slice(1).join('\n')).toBe(visibleLines(`${lines.join('\n')}\n`));
  // No element that is not ours: no link, no picture, nothing of the text's own.
  expect(names(page).filter((name) => !ours.has(name))).toEqual([]);
  // All of it stands in code, where GitHub looks for no @mention, no #reference and no :emoji:.
  for (const cell of [file, hosts, summary])
    for (const node of cell?.childNodes ?? [])
      if ('value' in node) expect(node.value.replaceAll('·', '').trim()).toBe('');
}

describe('a comment says what was meant, whatever a name or a line holds', () => {
  test.each(hostileTexts.map((text) => [JSON.stringify(text), text]))('%s', (_name, text) => reads(text));

  test('any text of what Markdown and HTML are made of', () => {
    const parts = [
      '`',
      '``',
      '|',
      '\\',
      ' ',
      '<',
      '>',
      '&',
      'lt;',
      '"',
      '-',
      '!',
      '*',
      '[',
      '](',
      ')',
      '@',
      'a',
      '\n',
      '\t',
      '~~~',
      '#',
      ':',
      '/',
    ];
    const text = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }).map((some) => some.join(''));
    fc.assert(
      fc.property(text, (one) => {
        // A change that is none has no place in a comment, and a host has a name.
        fc.pre(one.split('\n').join('') !== '' && !one.startsWith('/'));
        reads(one);
      }),
      { numRuns: 500 },
    );
  });
});

test('the reader finds what gets through', () => {
  const page = read('| a |\n|---|\n| <img src=x> http://example.com |\n');
  expect(names(page)).toContain('img');
  expect(names(page)).toContain('a');
});

test('names as long as a file system takes leave the comment within its bound', () => {
  const changes = Array.from({ length: 2000 }, (_, n) => ({
    kind: 'added' as const,
    path: `${`h${n}`.padEnd(255, 'x')}/${`etc/${n % 200}`.padEnd(250, 'y')}`,
    before: '',
    after: `${n % 200}\n`,
  }));
  const text = format.print(groupChanges(changes), { context: 3, colour: false });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/\| … \| \d+ more changes \|/);
});
