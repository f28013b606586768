import { ipvsadmLines } from '../model/ipvsadm.ts';
import type { OutputKind } from './output.ts';

/** The only file without a heading: `ipvsadm -R` dies at a comment. */
export default {
  doc: 'The IPVS table that ipvsadm.service restores.',
  plan(state) {
    const services = state.ipvs.filter(({ engine }) => engine === 'ipvsadm');
    if (services.length === 0) return [];
    return [
      {
        path: 'etc/sysconfig/ipvsadm',
        mode: '0600',
        template: 'ipvsadm',
        view: { lines: services.flatMap(ipvsadmLines) },
      },
    ];
  },
} satisfies OutputKind;
