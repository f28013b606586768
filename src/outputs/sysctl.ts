import type { OutputKind } from './output.ts';
import { header } from './output.ts';

const files = ['arp', 'lvs'] as const;

export default {
  doc: 'Kernel settings: `arp.conf` of a real server, `lvs.conf` of a director.',
  plan: (state, fleet) =>
    files.flatMap((file) => {
      const settings = state.sysctls.filter((setting) => setting.file === file);
      if (settings.length === 0) return [];
      return [
        {
          path: `etc/sysctl.d/${file}.conf`,
          mode: '0644' as const,
          template: 'sysctl.conf',
          view: {
            header: header(state, fleet),
            settings: settings.map(({ key, value, reason }) => ({ key, value, reason })),
          },
        },
      ];
    }),
} satisfies OutputKind;
