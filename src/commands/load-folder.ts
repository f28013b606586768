import { type FileTree, loadTree } from '../tree/load-tree.ts';
import type { Context } from './command.ts';
import { Progress } from './progress.ts';

/** Reads a rendered folder, and tells a person what in it is not read. */
export function loadFolder(directory: string, context?: Context): FileTree {
  if (context === undefined) return loadTree(directory);
  const progress = new Progress(context);
  const tree = loadTree(directory, {
    onStrange(sentence) {
      progress.clear();
      context.stderr.write(`warning: ${sentence}\n`);
    },
    onProgress: (done, all) => progress.show('reading: file', done, all),
  });
  progress.clear();
  return tree;
}
