import { HostState } from '../facts/host-state.ts';
import type { Fact } from '../generated/facts.ts';
import type { Fleet, Host } from '../model/model.ts';
import { servingOf } from '../model/serving.ts';
import { directorFacts } from './director.ts';
import { keepalivedFacts } from './keepalived.ts';
import { networkFacts } from './network.ts';
import { ownFacts } from './own.ts';
import { realServerFacts } from './real-server.ts';
import { serviceFacts } from './services.ts';

/** Works out what a host must have, as a director and as a real server, over all clusters that it serves. */
export function hostState(fleet: Fleet, host: Host): HostState {
  const serving = servingOf(fleet, host);
  const directs = serving.filter(({ isDirector }) => isDirector).map(({ cluster }) => cluster);
  const needed = [
    ...serving.flatMap(({ cluster, isDirector, behind }): Fact[] => [
      ...(isDirector ? directorFacts(host, cluster) : []),
      ...realServerFacts(host, cluster, behind),
    ]),
    ...keepalivedFacts(
      host,
      directs.filter(({ engine }) => engine === 'keepalived'),
    ),
  ];
  const facts = [...networkFacts(host, needed), ...needed];
  return new HostState(
    {
      host,
      inventoryName: fleet.inventoryName,
      clusters: serving.map(({ cluster }) => cluster.name),
      directs: directs.map(({ name }) => name),
    },
    [...facts, ...serviceFacts(host, needed), ...ownFacts(host, needed)],
  );
}
