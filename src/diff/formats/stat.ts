import { visible } from '../../base/visible.ts';
import type { DiffFormat } from '../format.ts';
import { patchOf } from '../patch.ts';

export default {
  doc: 'one line a file with the lines that come and go, and a sum, as `git diff --stat`',
  print(groups) {
    if (groups.length === 0) return '';
    const rows = groups.flatMap(({ file, hosts, sample, kind }) => {
      const { added, removed } = patchOf(sample, 0);
      return hosts.map((host) => ({ name: visible(`${host}${file}`), kind, added, removed }));
    });
    const width = Math.max(...rows.map(({ name }) => name.length));
    const lines = rows.map(
      ({ name, kind, added, removed }) =>
        ` ${name.padEnd(width)} | ${`+${added} -${removed}`}${kind === 'changed' ? '' : ` (${kind})`}`,
    );
    const sum = (key: 'added' | 'removed') => rows.reduce((total, row) => total + row[key], 0);
    const files = rows.length === 1 ? '1 file' : `${rows.length} files`;
    return `${[...lines, ` ${files}, +${sum('added')} -${sum('removed')}`].join('\n')}\n`;
  },
} satisfies DiffFormat;
