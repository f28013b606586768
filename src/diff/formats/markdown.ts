import type { ChangeGroup } from '../changes.ts';
import type { DiffFormat } from '../format.ts';
import { code, codeInCell, codeInHtml, fence } from '../markdown-text.ts';
import { named } from '../named.ts';
import { patchOf } from '../patch.ts';

/** What a comment on a pull request may be long: GitHub's bound is 65,536 characters. */
const budget = 60_000;
/** What the table may take of it. */
const tableBudget = 30_000;
const mostRows = 100;

export default {
  doc: 'a comment for a pull request: a table of files, then each change, folded; what does not fit is counted',
  print(groups, { context }) {
    if (groups.length === 0) return 'No rendered file changes.\n';
    const patches = groups.map((group) => ({ group, patch: patchOf(group.sample, context) }));
    let out = `${heading(groups)}\n\n| file | hosts | | lines |\n|---|---|---|---|\n`;
    let rows = 0;
    for (const { group, patch } of patches.slice(0, mostRows)) {
      const row = `| ${codeInCell(group.file)} | ${named(group.hosts.map(codeInCell))} | ${group.kind} | +${patch.added} −${patch.removed} |\n`;
      if (out.length + row.length > tableBudget) break;
      out += row;
      rows++;
    }
    if (rows < patches.length) out += `| … | ${patches.length - rows} more changes | | |\n`;
    let left = 0;
    for (const { group, patch } of patches) {
      const { modes } = group.sample;
      const mode = modes ? `${code(`mode ${modes.before} becomes ${modes.after}`)}\n` : '';
      const block = `\n<details><summary>${title(group)}</summary>\n\n${fence('diff', patch.lines)}\n${mode}</details>\n`;
      if (out.length + block.length > budget) left++;
      else out += block;
    }
    return left === 0
      ? out
      : `${out}\n${left} more ${left === 1 ? 'change does' : 'changes do'} not fit here: \`lvsgen diff\` shows all.\n`;
  },
} satisfies DiffFormat;

function heading(groups: readonly ChangeGroup[]): string {
  const files = groups.reduce((sum, { hosts }) => sum + hosts.length, 0);
  const hosts = new Set(groups.flatMap((group) => group.hosts)).size;
  return `**${files} rendered ${files === 1 ? 'file' : 'files'} on ${hosts} ${hosts === 1 ? 'host' : 'hosts'}**`;
}

function title({ file, hosts }: ChangeGroup): string {
  const whose = named(hosts.map(codeInHtml));
  return `${codeInHtml(file)} · ${hosts.length === 1 ? whose : `${hosts.length} hosts: ${whose}`}`;
}
