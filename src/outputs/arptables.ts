import { arptablesRules } from '../facts/arp-silence.ts';
import { header } from '../planned-file.ts';
import type { OutputKind } from './output.ts';
import { saveOf } from './save.ts';

/**
 * The one shape that arptables-legacy-restore and arptables-nft-restore both take: chains INPUT and OUTPUT, no counters,
 * no COMMIT. The old names IN and OUT would load under nft and filter nothing.
 */
export default {
  doc: 'The ARP rules that the arptables service restores.',
  plan(state) {
    const silences = state.of('arp-silence').filter(({ ruleset }) => ruleset === 'arptables');
    const owned = state.of('own-rules').filter(({ ruleset }) => ruleset === 'arptables');
    if (silences.length === 0 && owned.length === 0) return [];
    const own = owned.flatMap(({ lines }) => lines);
    const policies = ['INPUT', 'OUTPUT'].map(
      (chain) => own.find((line) => line.startsWith(`:${chain} `)) ?? `:${chain} ACCEPT`,
    );
    return [
      {
        path: saveOf(state, 'arptables').path,
        mode: '0600',
        carries: [...silences, ...owned],
        template: 'arptables',
        view: {
          header: header(state),
          policies,
          rules: silences.map((fact) => ({
            reason: fact.reason,
            lines: arptablesRules(fact).map((words) => words.join(' ')),
          })),
          own: own.filter((line) => !policies.includes(line)),
        },
      },
    ];
  },
} satisfies OutputKind;
