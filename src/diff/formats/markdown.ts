import type { ChangeGroup } from '../changes.ts';
import { patchOf } from '../patch.ts';
import { named } from './text.ts';

/** What a comment on a pull request may be long: GitHub's bound is 65,536 characters. */
const budget = 60_000;
const mostRows = 100;

/** A comment for a pull request: a table of files first, then each change, folded; what does not fit is counted. */
export function markdown(groups: readonly ChangeGroup[], { context }: { context: number }): string {
  if (groups.length === 0) return 'No rendered file changes.\n';
  const files = groups.reduce((sum, { hosts }) => sum + hosts.length, 0);
  const hosts = new Set(groups.flatMap((group) => group.hosts)).size;
  const patches = groups.map((group) => ({ group, patch: patchOf(group.sample, context) }));
  const rows = patches
    .slice(0, mostRows)
    .map(
      ({ group, patch }) =>
        `| \`${group.file}\` | ${named(group.hosts)} | ${group.kind} | +${patch.added} −${patch.removed} |`,
    );
  const rest = patches.length - rows.length;
  let out = [
    `**${files} rendered ${files === 1 ? 'file' : 'files'} on ${hosts} ${hosts === 1 ? 'host' : 'hosts'}**`,
    '',
    '| file | hosts | | lines |',
    '|---|---|---|---|',
    ...rows,
    ...(rest > 0 ? [`| … | ${rest} more changes | | |`] : []),
    '',
  ].join('\n');
  let left = 0;
  for (const { group, patch } of patches) {
    const title = `<code>${group.file}</code> · ${group.hosts.length === 1 ? group.hosts[0] : `${group.hosts.length} hosts: ${named(group.hosts)}`}`;
    const mode = group.sample.modes ? `mode ${group.sample.modes.before} becomes ${group.sample.modes.after}\n` : '';
    const block = `\n<details><summary>${title}</summary>\n\n${fence(patch.lines)}\n${mode}</details>\n`;
    if (out.length + block.length > budget) left++;
    else out += block;
  }
  return left === 0
    ? out
    : `${out}\n${left} more ${left === 1 ? 'change does' : 'changes do'} not fit here: \`lvsgen diff\` shows all.\n`;
}

/** A fence longer than any in the text. */
function fence(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const mark = '`'.repeat(longest + 1);
  return `${mark}diff\n${lines.join('\n')}\n${mark}`;
}
