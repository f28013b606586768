import { expect, test } from 'vitest';
import { type ChangeGroup, groupChanges } from '../src/diff/changes.ts';
import format from '../src/diff/formats/markdown.ts';

const markdown = (groups: readonly ChangeGroup[], { context }: { context: number }) =>
  format.print(groups, { context, colour: false });

const change = (host: string, file: string, after: string) => ({
  kind: 'changed' as const,
  path: `${host}/${file}`,
  before: 'old\n',
  after,
});

test('a huge change is cut to what a comment may hold, and says what it leaves out', () => {
  const groups = groupChanges(
    Array.from({ length: 400 }, (_, n) => change(`web${n}`, `etc/file${n}`, `${`line ${n}\n`.repeat(60)}`)),
  );
  const text = markdown(groups, { context: 3 });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('**400 rendered files on 400 hosts**');
  expect(text).toContain('| … | 300 more changes | | |');
  const shown = text.match(/<details>/g)?.length ?? 0;
  expect(text).toContain(`${400 - shown} more changes do not fit here`);
  expect(shown).toBeGreaterThan(10);
});

test('the same change on forty hosts is one row and one fold, with the first hosts named', () => {
  const text = markdown(groupChanges(Array.from({ length: 40 }, (_, n) => change(`web${n}`, 'etc/x', 'new\n'))), {
    context: 3,
  });
  expect(text.match(/<details>/g)).toHaveLength(1);
  expect(text).toContain(
    '| `/etc/x` | `web0`, `web1`, `web2`, `web3`, `web4`, `web5`, `web6`, `web7` and 32 more | changed | +1 −1 |',
  );
});

test('a fence is longer than any in the text', () => {
  expect(markdown(groupChanges([change('a', 'etc/x', '```\n')]), { context: 3 })).toContain('````diff\n');
});

test('nothing is said in a sentence', () => {
  expect(markdown([], { context: 3 })).toBe('No rendered file changes.\n');
});
