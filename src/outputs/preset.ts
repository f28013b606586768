import type { OutputKind } from './output.ts';
import { header } from './output.ts';

export default {
  doc: 'The services that `systemctl preset` enables.',
  plan: (state, fleet) =>
    state.services.length === 0
      ? []
      : [
          {
            path: 'etc/systemd/system-preset/80-lvsgen.preset',
            mode: '0644',
            template: 'preset',
            view: { header: header(state, fleet), services: state.services },
          },
        ],
} satisfies OutputKind;
