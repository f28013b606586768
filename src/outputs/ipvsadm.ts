import { groupBy } from '../base/groups.ts';
import { addServer } from '../facts/real-server.ts';
import { addService } from '../facts/virtual-server.ts';
import type { OutputKind } from './output.ts';
import { saveOf } from './save.ts';

/** The only file without a heading: `ipvsadm -R` dies at a comment. */
export default {
  doc: 'The IPVS table that the ipvsadm service restores.',
  plan(state) {
    const virtualServers = state.of('virtual-server').filter(({ engine }) => engine === 'ipvsadm');
    if (virtualServers.length === 0) return [];
    const realServers = groupBy(state.of('real-server'), ({ virtualServer }) => virtualServer);
    const lines = virtualServers.flatMap((one) =>
      one.services.flatMap((service) => [
        addService(service, one),
        ...(realServers.get(one) ?? []).map((real) => addServer(service, real)),
      ]),
    );
    return [
      {
        path: saveOf(state, 'ipvsadm').path,
        mode: '0600',
        carries: [...virtualServers, ...[...realServers.values()].flat()],
        template: 'ipvsadm',
        view: { lines: lines.map((words) => words.join(' ')) },
      },
    ];
  },
} satisfies OutputKind;
