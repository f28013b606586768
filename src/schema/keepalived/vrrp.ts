import type { Block } from '../directive.ts';
import { block, flag, integer, networkInterface, oneOf, seconds, text, words } from '../value.ts';

const authentication: Block = {
  name: 'authentication',
  doc: 'VRRPv2 authentication.',
  directives: [
    {
      keyword: 'auth_type',
      value: oneOf('PASS', 'AH'),
      doc: 'PASS sends the password in clear text; AH signs (IPsec).',
    },
    { keyword: 'auth_pass', value: text, doc: 'Shared password, at most 8 bytes.' },
  ],
};

/** Directives that the inventory does not set itself: lvsgen computes them from hosts, addresses and secrets. */
export const computedVrrpKeywords = [
  'interface',
  'priority',
  'authentication',
  'unicast_src_ip',
  'unicast_peer',
  'virtual_ipaddress',
  'virtual_ipaddress_excluded',
];

export const vrrpInstance: Block = {
  name: 'vrrp_instance',
  doc: 'The addresses that one director at a time holds.',
  directives: [
    {
      keyword: 'state',
      value: oneOf('BACKUP', 'MASTER'),
      doc: 'State at start, before the first election.',
      default: 'BACKUP',
    },
    { keyword: 'interface', value: networkInterface, doc: 'The NIC that VRRP runs on.' },
    {
      keyword: 'version',
      value: integer(2, 3),
      doc: 'VRRP version; 3 for IPv6 and for intervals below a second.',
      default: 2,
    },
    {
      keyword: 'virtual_router_id',
      value: integer(1, 255),
      example: 51,
      doc: 'The VRID: the same on all directors of the instance, unique on the segment.',
    },
    { keyword: 'priority', value: integer(1, 254), doc: 'The highest one alive holds the addresses.', default: 100 },
    {
      keyword: 'advert_int',
      value: seconds(0.01, 255),
      doc: 'Pause between adverts; whole seconds in VRRPv2.',
      default: 1,
    },
    { keyword: 'nopreempt', value: flag, doc: 'A director that comes back does not take the addresses back.' },
    {
      keyword: 'preempt_delay',
      value: seconds(0, 1000),
      doc: 'How long a director waits before it takes the addresses back.',
      default: 0,
    },
    {
      keyword: 'garp_master_delay',
      value: seconds(0, 3600),
      doc: 'Pause before the second burst of gratuitous ARP.',
      default: 5,
    },
    { keyword: 'garp_master_repeat', value: integer(1, 4294967295), doc: 'Gratuitous ARPs in a burst.', default: 5 },
    {
      keyword: 'garp_master_refresh',
      value: seconds(0, 86400),
      doc: 'Pause between refreshing gratuitous ARPs; 0 for none.',
      default: 0,
    },
    {
      keyword: 'garp_master_refresh_repeat',
      value: integer(1, 4294967295),
      doc: 'Gratuitous ARPs in a refresh.',
      default: 1,
    },
    { keyword: 'dont_track_primary', value: flag, doc: 'Do not go to FAULT when the NIC goes down.' },
    { keyword: 'track_interface', value: words(networkInterface), doc: 'Further NICs that must be up.' },
    { keyword: 'lvs_sync_daemon_interface', value: networkInterface, doc: 'NIC for IPVS connection synchronisation.' },
    { keyword: 'authentication', value: block(authentication), doc: authentication.doc },
    { keyword: 'unicast_src_ip', value: text, doc: 'Source address of unicast adverts.' },
    { keyword: 'unicast_peer', value: words(text), doc: 'The other directors, when adverts are unicast.' },
    { keyword: 'virtual_ipaddress', value: words(text), doc: 'The VIPs.' },
    { keyword: 'virtual_ipaddress_excluded', value: words(text), doc: 'VIPs that are not in the adverts.' },
    { keyword: 'smtp_alert', value: flag, doc: 'Mail every change of state.' },
  ],
};
