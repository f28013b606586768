import { painter } from '../../base/colour.ts';
import { visible, visibleLines } from '../../base/visible.ts';
import type { DiffFormat } from '../format.ts';
import { named } from '../named.ts';
import { patchOf } from '../patch.ts';

/** Unified diff, each change once; further hosts with the same change are named above it. */
export default {
  doc: 'a unified diff, each change once',
  print(groups, { context, colour }) {
    const paint = painter(colour);
    return groups
      .flatMap(({ kind, file, hosts, sample }) => {
        const [first = '', ...others] = hosts;
        const head = [
          ...(others.length > 0
            ? [paint('cyan', visible(`# the same on ${hosts.length} hosts: ${named(hosts)}`))]
            : []),
          paint('bold', visible(`--- ${kind === 'added' ? '/dev/null' : `a/${first}${file}`}`)),
          paint('bold', visible(`+++ ${kind === 'removed' ? '/dev/null' : `b/${first}${file}`}`)),
          ...(sample.modes
            ? [paint('cyan', visible(`# mode ${sample.modes.before} becomes ${sample.modes.after}`))]
            : []),
        ];
        const body = patchOf(sample, context).lines.map((raw) => {
          const line = visibleLines(raw);
          if (line.startsWith('+')) return paint('green', line);
          if (line.startsWith('-')) return paint('red', line);
          return line.startsWith('@') ? paint('cyan', line) : line;
        });
        return [...head, ...body].map((line) => `${line}\n`);
      })
      .join('');
  },
} satisfies DiffFormat;
