import { header } from '../planned-file.ts';
import type { OutputKind } from './output.ts';

export default {
  doc: 'The services that `systemctl preset` enables.',
  plan(state) {
    const services = state.of('service');
    if (services.length === 0) return [];
    return [
      {
        path: state.host.platform.preset,
        mode: '0644',
        carries: services,
        template: 'preset',
        view: { header: header(state), services: services.map(({ name }) => name) },
      },
    ];
  },
} satisfies OutputKind;
