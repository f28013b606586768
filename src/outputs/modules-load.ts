import type { OutputKind } from './output.ts';
import { header } from './output.ts';

export default {
  doc: 'Kernel modules that must be there before sysctl settings and rules that need them.',
  plan: (state, fleet) =>
    state.modules.length === 0
      ? []
      : [
          {
            path: 'etc/modules-load.d/lvs.conf',
            mode: '0644',
            template: 'modules-load.conf',
            view: {
              header: header(state, fleet),
              modules: state.modules.map(({ name, reason }) => ({ name, reason })),
            },
          },
        ],
} satisfies OutputKind;
