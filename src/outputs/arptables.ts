import { header, type OutputKind } from './output.ts';

/**
 * The one shape that arptables-legacy-restore and arptables-nft-restore both take: chains INPUT and OUTPUT, no counters,
 * no COMMIT. The old names IN and OUT would load under nft and filter nothing.
 */
export default {
  doc: 'The ARP rules that arptables.service restores.',
  plan(state, fleet) {
    if (state.arptables.length === 0) return [];
    const own = state.host.own.arptables;
    const policies = ['INPUT', 'OUTPUT'].map(
      (chain) => own.find((line) => line.startsWith(`:${chain} `)) ?? `:${chain} ACCEPT`,
    );
    const rules = own.filter((line) => !policies.includes(line));
    return [
      {
        path: 'etc/sysconfig/arptables',
        mode: '0600',
        template: 'arptables',
        view: {
          header: header(state, fleet),
          policies,
          rules: state.arptables.map(({ vip, rip, reason }) => ({ vip: vip.text, rip: rip.text, reason })),
          own: rules,
        },
      },
    ];
  },
} satisfies OutputKind;
