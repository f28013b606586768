import { nftablesRule, nftablesTable } from '../facts/arp-silence.ts';
import { header } from '../planned-file.ts';
import type { OutputKind } from './output.ts';
import { saveOf } from './save.ts';

/** Loading a file twice would double its rules, so the table is deleted first; deleting needs it to be there. */
export default {
  doc: 'The ARP rules that lvs-vip.service loads before it sets the VIPs.',
  plan(state) {
    const silences = state.of('arp-silence').filter(({ ruleset }) => ruleset === 'nftables');
    if (silences.length === 0) return [];
    return [
      {
        path: saveOf(state, 'nftables').path,
        mode: '0600',
        carries: silences,
        template: 'lvs.nft',
        view: {
          header: header(state),
          table: nftablesTable.name,
          chains: nftablesTable.chains.map(({ name, hook }, index) => ({
            further: index > 0,
            name,
            hook,
            rules: silences.map((fact) => ({ reason: fact.reason, rule: nftablesRule(name, fact).join(' ') })),
          })),
        },
      },
    ];
  },
} satisfies OutputKind;
