import { expect, test } from 'vitest';
import type { Fleet, Host } from '../../src/model/model.ts';
import { servingOf } from '../../src/model/serving.ts';
import { cases, compileFile, compileText, inventoryOf } from '../support/cases.ts';

function fleetOf({ fleet }: { fleet?: Fleet }): Fleet {
  if (fleet === undefined) throw new Error('no fleet');
  return fleet;
}

/** Who serves what, as a person reads it out of the model. */
function asked(fleet: Fleet, host: Host) {
  return fleet.clusters.flatMap((cluster) => {
    const isDirector = cluster.directors.includes(host);
    const behind = cluster.virtualServers.filter(
      ({ realServers, sorryServer }) => realServers.some((real) => real.host === host) || sorryServer?.host === host,
    );
    return isDirector || behind.length > 0 ? [{ cluster, isDirector, behind }] : [];
  });
}

test.each(cases)('%s: the roles of every host are those that the clusters tell', (name) => {
  const fleet = fleetOf(compileFile(inventoryOf(name)));
  for (const host of fleet.hosts.values()) expect(servingOf(fleet, host)).toEqual(asked(fleet, host));
});

test('director of one cluster, behind another; real server and sorry server at once; sorry server alone', () => {
  const fleet = fleetOf(
    compileText(`all:
  vars:
    lvs_platform: rhel7
    lvs_clusters:
      a:
        lb_kind: DR
        directors: lb1
        real_servers: web1:web2
        virtual_servers:
          http: {virtual_ipaddress: 192.0.2.10, port: 80, sorry_server: {host: web1}}
          smtp: {virtual_ipaddress: 192.0.2.10, port: 25, real_servers: web2, sorry_server: {host: sorry}}
      b:
        lb_kind: DR
        directors: web2
        real_servers: lb1
        virtual_servers: {http: {virtual_ipaddress: 192.0.2.20, port: 80}}
  hosts:
    lb1: {ansible_host: 192.0.2.2}
    web1: {ansible_host: 192.0.2.11}
    web2: {ansible_host: 192.0.2.12}
    sorry: {ansible_host: 192.0.2.13}
`),
  );
  const told = [...fleet.hosts.values()].map((host) => [
    host.name,
    ...servingOf(fleet, host).map(
      ({ cluster, isDirector, behind }) =>
        `${cluster.name}${isDirector ? ' director' : ''} ${behind.map(({ port }) => port).join()}`,
    ),
  ]);
  expect(told).toEqual([
    ['lb1', 'a director ', 'b 80'],
    ['sorry', 'a 25'],
    ['web1', 'a 80'],
    ['web2', 'a 25,80', 'b director '],
  ]);
});
