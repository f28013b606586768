import { visible } from '../../base/visible.ts';
import type { DiffFormat } from '../format.ts';

export default {
  doc: 'the names of the files that differ, one a line',
  print(groups) {
    const names = groups.flatMap(({ file, hosts }) => hosts.map((host) => `${host}${file}`)).sort();
    return names.map((name) => `${visible(name)}\n`).join('');
  },
} satisfies DiffFormat;
