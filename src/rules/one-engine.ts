import type { Cluster } from '../model/model.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'One program fills the IPVS table of a director.',
  examples: {
    bad: example({
      cluster: 'lb_kind: DR\nvrrp: {virtual_router_id: 51}',
      clusters: `db:
  lb_kind: DR
  director_engine: ipvsadm
  directors: lb1
  real_servers: webservers
  virtual_servers:
    mysql: {virtual_ipaddress: 192.0.2.20/24, port: 3306}`,
    }),
    good: example({}),
  },
  check(fleet, report) {
    const first = new Map<string, Cluster>();
    for (const cluster of fleet.clusters) {
      for (const director of cluster.directors) {
        const other = first.get(director.name) ?? cluster;
        first.set(director.name, other);
        if (other.engine === cluster.engine) continue;
        report({
          at: cluster.origin,
          message: `"${director.name}" is a director by ${cluster.engine} here and by ${other.engine} in the cluster "${other.name}"`,
          consequence: 'ipvsadm and keepalived would empty each other’s IPVS table',
          hint: 'one director_engine for all clusters of a director',
          related: [{ message: 'the other cluster', at: other.origin }],
        });
      }
    }
  },
} satisfies Rule;
