import { HostState } from '../facts/host-state.ts';
import type { Fact } from '../generated/facts.ts';
import type { Cluster, Fleet, Host } from '../model/model.ts';
import { directorFacts } from './director.ts';
import { keepalivedFacts } from './keepalived.ts';
import { networkFacts } from './network.ts';
import { ownFacts } from './own.ts';
import { realServerFacts } from './real-server.ts';
import { serviceFacts } from './services.ts';

/** Works out what a host must have, as a director and as a real server, over all clusters that it serves. */
export function hostState(fleet: Fleet, host: Host): HostState {
  const clusters = fleet.clusters.filter((cluster) => serves(host, cluster));
  const directs = clusters.filter(({ directors }) => directors.includes(host));
  const needed = [
    ...clusters.flatMap((cluster): Fact[] => [
      ...(directs.includes(cluster) ? directorFacts(host, cluster) : []),
      ...realServerFacts(host, cluster),
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
      clusters: clusters.map(({ name }) => name),
      directs: directs.map(({ name }) => name),
    },
    [...facts, ...serviceFacts(host, needed), ...ownFacts(host, needed)],
  );
}

function serves(host: Host, { directors, virtualServers }: Cluster): boolean {
  return (
    directors.includes(host) ||
    virtualServers.some(
      ({ realServers, sorryServer }) => realServers.some((real) => real.host === host) || sorryServer?.host === host,
    )
  );
}
