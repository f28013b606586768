import type { Fleet, Vip, VirtualServer } from '../model/model.ts';
import { example, secondCluster } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'A VIP belongs to one VRRP instance of one cluster, and each of its ports to one virtual server.',
  examples: {
    bad: example({
      clusters: secondCluster({ vrid: 52, vip: '192.0.2.10' }),
    }),
    good: example({
      clusters: secondCluster({ vrid: 52, vip: '192.0.2.20/24' }),
    }),
  },
  check(fleet, report) {
    const holders = new Map<string, { vip: Vip; one: VirtualServer }>();
    const services = new Map<string, VirtualServer>();
    for (const one of fleet.clusters.flatMap(({ virtualServers }) => virtualServers)) {
      for (const vip of one.vips) {
        const ip = vip.cidr.ip.text;
        const holder = holders.get(ip) ?? { vip, one };
        holders.set(ip, holder);
        if (holder.one.cluster === one.cluster && holder.one.instance === one.instance) continue;
        const isSame = holder.one.cluster === one.cluster;
        const other = isSame ? `VRRP instance "${holder.one.instance}"` : `cluster "${holder.one.cluster}"`;
        report({
          at: vip.origin,
          message: `the VIP ${ip} already belongs to the ${other}`,
          consequence: 'two directors would hold the same address at a time, and each would take a part of the traffic',
          hint: 'an address of its own, or one cluster for all services of this VIP',
          related: [{ message: 'the other use of it', at: holder.vip.origin }],
        });
      }
      for (const service of namesOf(one)) {
        const twin = services.get(service);
        // Two clusters can meet in a mark alone: an address that both have is told above.
        if (
          twin !== undefined &&
          (twin.cluster === one.cluster || (one.fwmark !== undefined && share(fleet, twin, one)))
        ) {
          const isOneEntry = twin.origin.start === one.origin.start;
          report({
            at: isOneEntry ? (one.vips[0]?.origin ?? one.origin) : one.portOrigin,
            message: `${service} is used twice: by the virtual servers "${twin.name}" and "${one.name}"`,
            consequence:
              'keepalived accepts both without a word and checks the real servers of both, but IPVS has one service',
            hint: 'one virtual server for it, with the real servers of both',
            related: [{ message: 'the other use of it', at: twin.origin }],
          });
        }
        services.set(service, one);
      }
    }
  },
} satisfies Rule;

/** Whether the clusters of two services have a director in common. */
function share({ clusters }: Fleet, a: VirtualServer, b: VirtualServer): boolean {
  const directorsOf = ({ cluster }: VirtualServer) => clusters.find(({ name }) => name === cluster)?.directors ?? [];
  return directorsOf(a).some((director) => directorsOf(b).includes(director));
}

function namesOf({ fwmark, family, vips, port, protocol }: VirtualServer): string[] {
  return fwmark === undefined
    ? vips.map(({ cidr }) => `${cidr.ip.text} port ${port}/${protocol}`)
    : [`the IPv${family} firewall mark ${fwmark}`];
}
