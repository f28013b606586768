import { networks } from '../generated/networks.ts';
import type { OutputKind } from './output.ts';

export default {
  doc: 'The files of the host’s network program: its NICs and VIPs.',
  plan: (state) => networks[state.host.network]?.plan(state) ?? [],
} satisfies OutputKind;
