import { masked as maskedByKey, secretSpans } from '../base/masking.ts';
import { byText } from '../base/text.ts';
import { secretsIn as secretLines, withoutSecrets as withoutSecretLines } from '../keepalived/secret-words.ts';
import type { Tree } from '../render.ts';
import type { FileTree, TreeFile } from '../tree/load-tree.ts';

export type ChangeKind = 'added' | 'removed' | 'changed';

/** One file that is not the same on both sides. */
export interface Change {
  readonly kind: ChangeKind;
  /** `HOST/absolute/path`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly modes?: { readonly before: string; readonly after: string };
}

/** A rendered tree in the shape in which trees are compared. */
export function asFileTree(tree: Tree): FileTree {
  return new Map(
    [...tree].map(([name, { content, mode, secret }]) => [name, { content, mode, secret: secret ?? false }]),
  );
}

/** What differs between two trees, by path. Secrets are masked from here on: no format has to think of them. */
export function changesBetween(before: FileTree, after: FileTree): Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(byText);
  return paths.flatMap((path) => {
    const [old, fresh] = [before.get(path), after.get(path)];
    if (old?.content === fresh?.content && old?.mode === fresh?.mode) return [];
    return [change(path, old, fresh)];
  });
}

function change(path: string, old: TreeFile | undefined, fresh: TreeFile | undefined): Change {
  const [before, after] = masked(old?.content ?? '', fresh?.content ?? '');
  return {
    kind: old === undefined ? 'added' : fresh === undefined ? 'removed' : 'changed',
    path,
    before,
    after,
    ...(old && fresh && old.mode !== fresh.mode ? { modes: { before: old.mode, after: fresh.mode } } : {}),
  };
}

/** Both texts without their secrets; where they differ, it says so and no more. */
function masked(before: string, after: string): [string, string] {
  const changed = before !== '' && after !== '' && secretsOf(before) !== secretsOf(after);
  return [withoutSecrets(before), withoutSecrets(after, changed ? ' (another one)' : '')];
}

/** keepalived's words are known by their place in its lines, those of YAML and the like by their keys. */
function secretsOf(text: string): string {
  return [secretLines(text), ...secretSpans(text).map(({ start, end }) => text.slice(start, end))].join('\n');
}

function withoutSecrets(text: string, about = ''): string {
  return withoutSecretLines(maskedByKey(text, about), `********${about}`);
}

/** The same change on several hosts, told once. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  /** Absolute path on each of the hosts. */
  readonly file: string;
  readonly hosts: readonly string[];
  /** The change on the first of the hosts. */
  readonly sample: Change;
}

/** Puts changes together that change the same lines of the same file, whatever stands around them. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, { hosts: string[]; sample: Change; file: string }>();
  for (const one of changes) {
    const slash = one.path.indexOf('/');
    const [host, file] = [one.path.slice(0, slash), one.path.slice(slash)];
    const key = [file, one.kind, one.modes?.after ?? '', changedLines(one)].join('\0');
    const group = groups.get(key);
    if (group) group.hosts.push(host);
    else groups.set(key, { hosts: [host], sample: one, file });
  }
  return [...groups.values()].map(({ hosts, sample, file }) => ({ kind: sample.kind, file, hosts, sample }));
}

/** The lines that only one side has, with their side: cheaper than a diff, and the same for the same change. */
function changedLines({ before, after }: Change): string {
  const count = (text: string) => {
    const lines = new Map<string, number>();
    for (const line of text.split('\n')) lines.set(line, (lines.get(line) ?? 0) + 1);
    return lines;
  };
  const [old, fresh] = [count(before), count(after)];
  const only = (one: Map<string, number>, other: Map<string, number>, sign: string) =>
    [...one].flatMap(([line, n]) =>
      n > (other.get(line) ?? 0) ? [`${sign}${n - (other.get(line) ?? 0)} ${line}`] : [],
    );
  return [...only(old, fresh, '-'), ...only(fresh, old, '+')].join('\n');
}
