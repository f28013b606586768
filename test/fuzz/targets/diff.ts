import { applyPatch } from 'diff';
import { changesBetween } from '../../../src/diff/changes.ts';
import type { TreeFile } from '../../../src/tree/load-tree.ts';
import { diffs } from '../formats.ts';
import { Broken, type Target } from '../fuzzer.ts';
import { sentinel } from '../scratch.ts';
import { rawControl } from './inventory.ts';

type Files = Readonly<Record<string, TreeFile>>;

/** Two trees, as they were rendered or as a repository brings them along. */
export interface DiffInput {
  readonly before: Files;
  readonly after: Files;
  readonly unified: number;
}

export const diffTarget: Target<DiffInput> = {
  name: 'diff',
  async run({ before, after, unified }) {
    const changes = changesBetween(new Map(Object.entries(before)), new Map(Object.entries(after)));
    const raw: string[] = [];
    const printed = await diffs(changes, unified);
    for (const [format, text] of printed) {
      if (rawControl.test(text.replaceAll('\t', ' '))) raw.push(format);
      if (text.includes(sentinel)) throw new Broken(`secrets are masked in diff ${format}`);
    }
    const { changes: groups } = JSON.parse(printed.get('json') ?? '') as { changes: Group[] };
    const told = groups.flatMap(({ file, hosts }) => hosts.map((host) => `${host}${file}`)).sort();
    const differing = changes.map(({ path }) => path).sort();
    if (JSON.stringify(told) !== JSON.stringify(differing)) throw new Broken('every change is told once', `${told}`);
    for (const { file, hosts, diff } of groups) {
      const name = `${hosts[0]}${file}`;
      const [old, fresh] = [before[name], after[name]];
      const isPlain = ![old, fresh].some((one) => one?.secret || rawControl.test(one?.content ?? ''));
      if (!isPlain || diff.length === 0) continue;
      const patched = applyPatch(old?.content ?? '', `--- a\n+++ b\n${diff.join('\n')}\n`, {
        autoConvertLineEndings: false,
      });
      if (patched !== (fresh?.content ?? '')) throw new Broken('a diff leads from one side to the other', name);
    }
    if (raw.length > 0) throw new Broken(`no raw control character is printed by diff ${raw.join(', ')}`);
  },
  *smaller(input) {
    for (const key of ['before', 'after'] as const) {
      const entries = Object.entries(input[key]);
      for (const at of entries.keys()) yield { ...input, [key]: Object.fromEntries(entries.toSpliced(at, 1)) };
      for (const [at, [name, file]] of entries.entries()) {
        const lines = file.content.split('\n');
        for (const line of lines.keys()) {
          const content = lines.toSpliced(line, 1).join('\n');
          yield { ...input, [key]: Object.fromEntries(entries.with(at, [name, { ...file, content }])) };
        }
      }
    }
  },
};

interface Group {
  file: string;
  hosts: string[];
  diff: string[];
}
