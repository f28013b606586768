import path from 'node:path';
import { asFileTree, changesBetween } from '../../../src/diff/changes.ts';
import type { Tree } from '../../../src/render.ts';
import { WriteError } from '../../../src/tree/errors.ts';
import { loadTree } from '../../../src/tree/load-tree.ts';
import { writeTree } from '../../../src/tree/write.ts';
import { diffs } from '../formats.ts';
import { Broken, type Target } from '../fuzzer.ts';
import { difference, Scratch, sentinel, snapshot, type Things } from '../scratch.ts';

/** An output folder as a repository may bring it along, and what is rendered into it. */
export interface FolderInput {
  /** Below the output folder. */
  readonly things: Things;
  readonly rendered: Readonly<Record<string, string>>;
  readonly options: { readonly prune: boolean; readonly clobber: boolean; readonly force: boolean };
  /** The host that a limit leaves. */
  readonly only?: string;
}

/** What lvsgen may write or remove in an output folder; all else in it is somebody's own. */
const ours = /^([^./][^/]*\/etc\/.*|manifest\.json|apply\.json|\.lvsgen-lock.*)$/;

export const folderTarget: Target<FolderInput> = {
  name: 'folder',
  async run({ things, ...render }) {
    const below = Object.entries(things).map(([name, thing]) => [`out/${name}`, thing] as const);
    await Scratch.with({ 'out/': '', ...Object.fromEntries(below) }, (scratch) => renderInto(scratch, render));
  },
  *smaller(input) {
    for (const key of ['things', 'rendered'] as const) {
      const entries = Object.entries(input[key]);
      for (const at of entries.keys()) yield { ...input, [key]: Object.fromEntries(entries.toSpliced(at, 1)) };
    }
  },
};

async function renderInto(scratch: Scratch, { rendered, options, only }: Omit<FolderInput, 'things'>): Promise<void> {
  const tree: Tree = new Map(
    Object.entries(rendered).map(([name, content]) => [name, { content, mode: '0644' as const }]),
  );
  const out = path.join(scratch.work, 'out');
  const foreign = () => new Map([...snapshot(out)].filter(([name, what]) => !ours.test(name) && what !== 'folder'));
  const before = foreign();
  // A file of the folder itself may hold the word.
  const held = [...snapshot(out).values()].some((what) => what.includes(sentinel));
  const changes = attempt(() => changesBetween(loadTree(out), asFileTree(tree))) ?? [];
  for (const [format, text] of await diffs(changes, 3)) {
    if (text.includes(sentinel) && !held)
      throw new Broken(`diff ${format} reads nothing through a link or outside of the folder`);
  }
  scratch.assertAroundUntouched();
  const written = attempt(() => {
    writeTree(out, tree, { ...options, patience: 0, ...(only === undefined ? {} : { only: new Set([only]) }) });
    return true;
  });
  scratch.assertAroundUntouched();
  const lost = difference(before, foreign());
  if (lost !== undefined) throw new Broken('what lvsgen did not write stays', lost);
  if (!written) return;
  const found = loadTree(out);
  for (const [name, { content }] of tree) {
    if (found.get(name)?.content !== content) throw new Broken('what is rendered is in the folder', name);
  }
  const again = writeTree(out, tree, { ...options, patience: 0 });
  if (again.written.length > 0) throw new Broken('a second render writes nothing', again.written.join(' '));
}

/** What is refused with a reason is no fault. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof WriteError) return undefined;
    throw error;
  }
}
