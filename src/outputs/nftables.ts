import { header, type OutputKind } from './output.ts';

/** Loading a file twice would double its rules, so the table is deleted first; deleting needs it to be there. */
export default {
  doc: 'The ARP rules that lvs-vip.service loads before it sets the VIPs.',
  plan: (state, fleet) =>
    state.nftables.length === 0
      ? []
      : [
          {
            path: 'etc/nftables/lvs.nft',
            mode: '0600',
            template: 'lvs.nft',
            view: {
              header: header(state, fleet),
              rules: state.nftables.map(({ vip, rip, reason }) => ({ vip: vip.text, rip: rip.text, reason })),
            },
          },
        ],
} satisfies OutputKind;
