import { header } from '../planned-file.ts';
import type { OutputKind } from './output.ts';

export default {
  doc: 'Kernel modules that must be there before sysctl settings and rules that need them.',
  plan(state) {
    const modules = state.of('module');
    if (modules.length === 0) return [];
    return [
      {
        path: 'etc/modules-load.d/lvs.conf',
        mode: '0644',
        carries: modules,
        template: 'modules-load.conf',
        view: { header: header(state), modules: modules.map(({ name, reason }) => ({ name, reason })) },
      },
    ];
  },
} satisfies OutputKind;
