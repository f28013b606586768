import { header } from '../planned-file.ts';
import type { OutputKind } from './output.ts';

const files = [
  { role: 'real server', path: 'etc/sysctl.d/arp.conf' },
  { role: 'director', path: 'etc/sysctl.d/lvs.conf' },
] as const;

export default {
  doc: 'Kernel settings: `arp.conf` of a real server, `lvs.conf` of a director.',
  plan: (state) =>
    files.flatMap(({ role, path }) => {
      const settings = state.of('sysctl').filter((setting) => setting.role === role);
      if (settings.length === 0) return [];
      return [
        {
          path,
          mode: '0644' as const,
          carries: settings,
          template: 'sysctl.conf',
          view: {
            header: header(state),
            settings: settings.map(({ name, value, reason }) => ({ key: name, value, reason })),
          },
        },
      ];
    }),
} satisfies OutputKind;
