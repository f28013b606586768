import { ipvsadmLines } from '../model/ipvsadm.ts';
import type { OutputKind } from './output.ts';

/** The only file without a heading: `ipvsadm -R` dies at a comment. */
export default {
  doc: 'The IPVS table that ipvsadm.service restores.',
  plan: (state) =>
    state.ipvs.length === 0
      ? []
      : [
          {
            path: 'etc/sysconfig/ipvsadm',
            mode: '0600',
            template: 'ipvsadm',
            view: { lines: state.ipvs.flatMap(ipvsadmLines) },
          },
        ],
} satisfies OutputKind;
