import { arpMethods } from '../generated/arp.ts';
import { isMapping, originOfValue } from '../inventory/origin.ts';
import { example } from './example.ts';
import type { Rule } from './rule.ts';

export default {
  severity: 'error',
  doc: 'VIPs of DR stand on lo or dummy0, VIPs of TUN on tunl0.',
  examples: {
    bad: example({ cluster: 'lb_kind: TUN\nvip_device: lo\nvrrp: {virtual_router_id: 51}' }),
    good: example({ cluster: 'lb_kind: DR\nvip_device: dummy0\nvrrp: {virtual_router_id: 51}' }),
  },
  check(fleet, report) {
    for (const { virtualServers, written } of fleet.clusters) {
      for (const one of virtualServers) {
        const at = isMapping(written) && 'vip_device' in written ? originOfValue(written, 'vip_device') : one.origin;
        const related = [{ message: 'the virtual server', at: one.origin }];
        if (one.lbKind === 'TUN' && one.vipDevice !== 'tunl0') {
          report({
            at,
            message: `vip_device ${one.vipDevice} does not go with lb_kind TUN`,
            consequence:
              'with no address on tunl0 the kernel drops what comes out of the tunnel, unless its reverse path filter is off everywhere',
            hint: 'no vip_device, or tunl0',
            related,
          });
        } else if (one.lbKind === 'DR' && one.vipDevice === 'tunl0') {
          report({
            at,
            message: 'vip_device tunl0 does not go with lb_kind DR',
            consequence: 'nothing brings tunl0 up for it',
            hint: 'no vip_device, or lo',
            related,
          });
        } else if (arpMethods[one.arpMethod ?? '']?.vip === 'none' && isMapping(written) && 'vip_device' in written) {
          report({
            at,
            message: `arp_method ${one.arpMethod} puts no VIP on the real servers, and vip_device names where`,
            hint: 'no vip_device',
            related,
          });
        }
        if (one.lbKind === 'TUN' && one.family === 6) {
          report({
            at: one.vips[0]?.origin ?? one.origin,
            message: `the VIP ${one.vips[0]?.cidr.ip.text} is IPv6, and tunl0 takes IPv4 out of IPv4`,
            consequence: 'its packets would arrive at the real server and go nowhere',
            hint: 'lb_kind: DR or NAT for IPv6',
          });
        }
      }
    }
  },
} satisfies Rule;
