import { styleText } from 'node:util';
import type { ChangeGroup } from '../changes.ts';
import { patchOf } from '../patch.ts';

const mostHosts = 8;

/** Unified diff, each change once; further hosts with the same change are named above it. */
export function text(
  groups: readonly ChangeGroup[],
  { context, colour }: { context: number; colour: boolean },
): string {
  const paint = (style: Parameters<typeof styleText>[0], line: string) =>
    colour ? styleText(style, line, { validateStream: false }) : line;
  return groups
    .flatMap(({ kind, file, hosts, sample }) => {
      const [first = '', ...others] = hosts;
      const head = [
        ...(others.length > 0 ? [paint('cyan', `# the same on ${hosts.length} hosts: ${named(hosts)}`)] : []),
        paint('bold', `--- ${kind === 'added' ? '/dev/null' : `a/${first}${file}`}`),
        paint('bold', `+++ ${kind === 'removed' ? '/dev/null' : `b/${first}${file}`}`),
        ...(sample.modes ? [paint('cyan', `# mode ${sample.modes.before} becomes ${sample.modes.after}`)] : []),
      ];
      const body = patchOf(sample, context).lines.map((line) =>
        line.startsWith('+')
          ? paint('green', line)
          : line.startsWith('-')
            ? paint('red', line)
            : line.startsWith('@')
              ? paint('cyan', line)
              : line,
      );
      return [...head, ...body].map((line) => `${line}\n`);
    })
    .join('');
}

export function named(hosts: readonly string[]): string {
  return hosts.length > mostHosts
    ? `${hosts.slice(0, mostHosts).join(', ')} and ${hosts.length - mostHosts} more`
    : hosts.join(', ');
}

/** One line a file and a sum, as `git diff --stat` has it. */
export function stat(groups: readonly ChangeGroup[]): string {
  const rows = groups.flatMap(({ file, hosts, sample, kind }) => {
    const { added, removed } = patchOf(sample, 0);
    return hosts.map((host) => ({ name: `${host}${file}`, kind, added, removed }));
  });
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const lines = rows.map(
    ({ name, kind, added, removed }) =>
      ` ${name.padEnd(width)} | ${`+${added} -${removed}`}${kind === 'changed' ? '' : ` (${kind})`}`,
  );
  const sum = (key: 'added' | 'removed') => rows.reduce((total, row) => total + row[key], 0);
  const files = rows.length === 1 ? '1 file' : `${rows.length} files`;
  return `${[...lines, ` ${files}, +${sum('added')} -${sum('removed')}`].join('\n')}\n`;
}

export function nameOnly(groups: readonly ChangeGroup[]): string {
  const names = groups.flatMap(({ file, hosts }) => hosts.map((host) => `${host}${file}`)).sort();
  return names.map((name) => `${name}\n`).join('');
}
