import { HostState } from '../facts/host-state.ts';
import type { Fact } from '../generated/facts.ts';
import type { Cluster, Fleet, Host } from '../model/model.ts';
import { servingOf } from '../model/serving.ts';
import { directorFacts } from './director.ts';
import { ipvsFacts } from './ipvs.ts';
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
  const about = {
    host,
    inventoryName: fleet.inventoryName,
    clusters: serving.map(({ cluster }) => cluster.name),
    directs: directs.map(({ name }) => name),
  };
  return new HostState(about, allFacts(host, directs, needed));
}

/** One after the other: the table of a director may have hundreds of thousands, and nobody else asks for them. */
function* allFacts(host: Host, directs: readonly Cluster[], needed: readonly Fact[]): Generator<Fact> {
  yield* networkFacts(host, needed);
  yield* needed;
  for (const cluster of directs) yield* ipvsFacts(host, cluster);
  yield* serviceFacts(host, needed, directs);
  yield* ownFacts(host, needed);
}
