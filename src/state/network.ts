import type { Fact as Gateway } from '../facts/gateway.ts';
import type { Fact } from '../generated/facts.ts';
import type { Host } from '../model/model.ts';

/**
 * The host's NICs and default routes. A gateway that a cluster needs stands on the NIC that has it already, else on the one
 * that faces the cluster.
 */
export function networkFacts(host: Host, needed: readonly Fact[]): Fact[] {
  const wanted = needed.filter((fact) => fact.kind === 'gateway');
  return host.nics.flatMap(({ name, addresses, gateway, gatewayOrigin, mtu, hwaddr, origin }): Fact[] => {
    const reason = `${name}, as lvs_interfaces has it`;
    const nic: Fact = {
      kind: 'nic',
      name,
      addresses,
      ...(mtu === undefined ? {} : { mtu }),
      ...(hwaddr === undefined ? {} : { hwaddr }),
      reason,
      origin,
    };
    if (gateway === undefined) return [nic];
    const need = wanted.find(({ via }) => via.text === gateway.text);
    const given: Gateway = {
      kind: 'gateway',
      via: gateway,
      device: name,
      nic: name,
      needed: need !== undefined,
      given: true,
      reason: need?.reason ?? reason,
      origin: gatewayOrigin ?? origin,
    };
    return [nic, given];
  });
}
