import type { Block, Directive } from '../directive.ts';
import {
  address,
  block,
  command,
  entries,
  fields,
  flag,
  flagOr,
  integer,
  networkInterface,
  oneOf,
  pattern,
  seconds,
  text,
  toggle,
  words,
} from '../value.ts';

const authentication: Block = {
  name: 'authentication',
  doc: 'VRRPv2 authentication.',
  directives: [
    {
      keyword: 'auth_type',
      value: oneOf('PASS', 'AH'),
      doc: 'PASS sends the password in clear text; AH signs (IPsec).',
    },
    { keyword: 'auth_pass', value: text, example: 'k7-x2Q.a', doc: 'Shared password, at most 8 bytes.' },
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

const vips = entries('addresses, as `ip address` takes them', 'address-line', '192.0.2.10/24');

const extraIf = pattern('seconds, or `all` and seconds', '^(all )?[0-9]{1,5}$', 'all 100');

/** What an instance and a group of instances both may watch. */
export const tracking: Directive[] = [
  {
    keyword: 'track_interface',
    value: entries('NICs, each with its `weight N` where it shall only change the priority', 'tracked', 'eth1'),
    doc: 'Further NICs that must be up.',
  },
  {
    keyword: 'track_script',
    value: entries('names of vrrp_script, each with its `weight N`', 'tracked', 'chk_proxy'),
    doc: 'Scripts that must succeed.',
  },
  {
    keyword: 'track_process',
    value: entries('names of vrrp_track_process, each with its `weight N`', 'tracked', 'haproxy'),
    doc: 'Processes that must run.',
    since: '2.0.11',
  },
  {
    keyword: 'track_file',
    value: entries('names of track_file, each with its `weight N`', 'tracked', 'drain'),
    doc: 'Files whose number changes the priority.',
    since: '2.0.0',
  },
  {
    keyword: 'track_bfd',
    value: entries('names of bfd_instance, each with its `weight N`', 'tracked', 'uplink'),
    doc: 'BFD sessions that must be up.',
    since: '2.0.0',
  },
];

/** The same on a group, which could not watch all of it in 1.3.5. */
export const groupTracking: Directive[] = tracking.map((one) => ({ since: '2.0.0' as const, ...one }));

export const notifies: Directive[] = [
  { keyword: 'notify_master', value: command, doc: 'Run when the director takes the addresses.' },
  { keyword: 'notify_backup', value: command, doc: 'Run when the director gives the addresses up.' },
  { keyword: 'notify_fault', value: command, doc: 'Run when the director may not have the addresses.' },
  { keyword: 'notify_stop', value: command, doc: 'Run when keepalived stops.' },
  { keyword: 'notify', value: command, doc: 'Run at every change, with kind, name, state and priority as arguments.' },
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
      keyword: 'use_vmac',
      value: flagOr(fields('vrrp.51')),
      doc: 'Send from the virtual MAC address, on a macvlan of this name.',
    },
    { keyword: 'use_vmac_addr', value: flag, doc: 'A macvlan for VIPs on other NICs too.', since: '2.2.0' },
    { keyword: 'vmac_xmit_base', value: flag, doc: 'Send adverts from the NIC itself although there is a macvlan.' },
    {
      keyword: 'use_ipvlan',
      value: fields('ipvl.51 192.0.2.9 bridge'),
      doc: 'VIPs on an ipvlan of this name, with a source address of its own (IPv4 needs one).',
      since: '2.0.17',
    },
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
    {
      keyword: 'down_timer_adverts',
      value: integer(1, 100),
      doc: 'Adverts that may be missed before a new election.',
      default: 3,
      since: '2.2.3',
    },
    { keyword: 'nopreempt', value: flag, doc: 'A director that comes back does not take the addresses back.' },
    {
      keyword: 'preempt_delay',
      value: seconds(0, 1000),
      doc: 'How long a director waits before it takes the addresses back. One that was cut off has lost its real servers meanwhile and refuses clients until a round of checks has found them: delay_loop and connect_timeout, and a little more.',
      default: 0,
    },
    { keyword: 'accept', value: flag, doc: 'Take packets to the VIPs; keepalived does so by itself.' },
    { keyword: 'skip_check_adv_addr', value: toggle, doc: 'Check an advert’s addresses once a sender.' },
    { keyword: 'lower_prio_no_advert', value: toggle, doc: 'Answer no advert of lower priority.' },
    {
      keyword: 'higher_prio_send_advert',
      value: toggle,
      doc: 'Send a last advert before giving way to a higher priority.',
    },
    {
      keyword: 'garp_master_delay',
      value: seconds(0, 3600),
      doc: 'Pause before the second burst of gratuitous ARP.',
      default: 5,
    },
    { keyword: 'garp_master_repeat', value: integer(1, 4294967295), doc: 'Gratuitous ARPs in a burst.', default: 5 },
    {
      keyword: 'garp_lower_prio_delay',
      value: integer(0, 3600),
      doc: 'Seconds before the second burst after an advert of lower priority.',
    },
    {
      keyword: 'garp_lower_prio_repeat',
      value: integer(0, 2147483647),
      doc: 'Gratuitous ARPs after an advert of lower priority.',
    },
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
    {
      keyword: 'garp_extra_if',
      value: extraIf,
      doc: 'Gratuitous ARP on the NICs of VIPs that are not the instance’s, every so often.',
      since: '2.2.0',
      older: { until: '2.2.3', keyword: 'vmac_garp_intvl' },
    },
    { keyword: 'v3_checksum_as_v2', value: toggle, doc: 'VRRPv3 checksums without the pseudo header.', since: '2.2.8' },
    {
      keyword: 'kernel_rx_buf_size',
      value: integer(1024, 2_147_483_647),
      example: 65_536,
      doc: 'Receive buffer of the instance, in bytes.',
      since: '2.0.0',
    },
    { keyword: 'dont_track_primary', value: flag, doc: 'Do not go to FAULT when the NIC goes down.' },
    ...tracking,
    { keyword: 'authentication', value: block(authentication), doc: authentication.doc },
    { keyword: 'mcast_src_ip', value: address, doc: 'Source address of multicast adverts.' },
    {
      keyword: 'mcast_dst_ip',
      value: address,
      example: '224.0.0.19',
      doc: 'Multicast group of the adverts.',
      since: '2.2.5',
    },
    { keyword: 'track_src_ip', value: flag, doc: 'FAULT while the source address is not there.', since: '2.0.0' },
    { keyword: 'unicast_src_ip', value: text, example: '192.0.2.2', doc: 'Source address of unicast adverts.' },
    { keyword: 'unicast_peer', value: words(address), doc: 'The other directors, when adverts are unicast.' },
    {
      keyword: 'unicast_ttl',
      value: integer(0, 255),
      example: 255,
      doc: 'Hops that unicast adverts may take.',
      since: '2.1.0',
    },
    { keyword: 'check_unicast_src', value: flag, doc: 'Take unicast adverts from the peers alone.', since: '2.1.0' },
    {
      keyword: 'unicast_fault_no_peer',
      value: flag,
      doc: 'FAULT without a peer, instead of falling back to multicast.',
      since: '2.2.5',
    },
    {
      keyword: 'old_unicast_checksum',
      value: flagOr(oneOf('never')),
      doc: 'VRRPv3 unicast checksums as keepalived 1.3.6 and before made them.',
      since: '2.0.0',
    },
    { keyword: 'virtual_ipaddress', value: vips, example: ['192.0.2.10/24'], doc: 'The VIPs.' },
    {
      keyword: 'virtual_ipaddress_excluded',
      value: vips,
      example: ['192.0.2.30/24'],
      doc: 'VIPs that are not in the adverts.',
    },
    { keyword: 'promote_secondaries', value: flag, doc: 'Keep the other addresses of a network when one goes.' },
    {
      keyword: 'virtual_routes',
      value: entries('routes, as `ip route` takes them', 'route-line', '198.51.100.0/24 via 192.0.2.1 dev eth0'),
      doc: 'Routes of the director that holds the addresses.',
    },
    {
      keyword: 'virtual_rules',
      value: entries('rules, as `ip rule` takes them', 'rule-line', 'from 192.0.2.10/32 table 100 preference 1000'),
      doc: 'Routing rules of the director that holds the addresses.',
    },
    ...notifies,
    {
      keyword: 'notify_master_rx_lower_pri',
      value: command,
      doc: 'Run when a master hears an advert of lower priority.',
      since: '2.0.11',
    },
    {
      keyword: 'notify_deleted',
      value: flagOr(command),
      doc: 'Tell DELETED, not FAULT, of an instance that a reload took out; a command is run.',
      since: '2.1.0',
    },
    { keyword: 'notify_priority_changes', value: toggle, doc: 'Tell changes of priority too.', since: '2.0.15' },
    { keyword: 'smtp_alert', value: toggle, doc: 'Mail every change of state.' },
  ],
  conflicts: [
    {
      keyword: 'nopreempt',
      when: ({ nopreempt, state }) => nopreempt === true && state === 'MASTER',
      message: 'nopreempt does not go with state MASTER',
      consequence: 'keepalived drops nopreempt, and this director takes the addresses back whenever it returns',
      hint: 'without state, which is BACKUP then',
      bad: { nopreempt: true, state: 'MASTER' },
      good: { nopreempt: true, state: 'BACKUP' },
    },
    {
      keyword: 'preempt_delay',
      when: ({ preempt_delay: delay, state }) => delay !== undefined && state === 'MASTER',
      message: 'preempt_delay does not go with state MASTER',
      consequence: 'keepalived drops preempt_delay, and this director takes the addresses back at once',
      hint: 'without state, which is BACKUP then',
      bad: { preempt_delay: 60, state: 'MASTER' },
      good: { preempt_delay: 60 },
    },
    {
      keyword: 'preempt_delay',
      when: ({ preempt_delay: delay, nopreempt }) => delay !== undefined && nopreempt === true,
      message: 'preempt_delay does not go with nopreempt',
      consequence: 'an instance that never takes the addresses back has nothing to wait for',
      hint: 'one of the two',
      bad: { preempt_delay: 60, nopreempt: true },
      good: { nopreempt: true },
    },
    ...['unicast_ttl', 'check_unicast_src', 'unicast_fault_no_peer', 'old_unicast_checksum'].map((keyword) => ({
      keyword,
      when: (values: Readonly<Record<string, unknown>>) =>
        values[keyword] !== undefined && values[keyword] !== false && values.unicast !== true,
      message: `${keyword} is for unicast adverts, and this instance sends multicast`,
      consequence: 'keepalived drops it, or takes the instance for one whose peers were forgotten',
      hint: 'unicast: true beside it',
      bad: { [keyword]: keyword === 'unicast_ttl' ? 255 : true },
      good: { [keyword]: keyword === 'unicast_ttl' ? 255 : true, unicast: true },
    })),
    {
      keyword: 'mcast_dst_ip',
      when: ({ mcast_dst_ip: group, unicast }) => group !== undefined && unicast === true,
      message: 'mcast_dst_ip is for multicast adverts, and this instance sends unicast',
      consequence: 'keepalived ignores it',
      hint: 'mcast_dst_ip or unicast: one of the two',
      bad: { mcast_dst_ip: '224.0.0.19', unicast: true },
      good: { mcast_dst_ip: '224.0.0.19' },
    },
    {
      keyword: 'vmac_xmit_base',
      when: ({ vmac_xmit_base: base, use_vmac: vmac, use_ipvlan: ipvlan }) => base === true && !vmac && !ipvlan,
      message: 'vmac_xmit_base needs use_vmac',
      consequence: 'keepalived ignores it',
      hint: 'use_vmac: true beside it',
      bad: { vmac_xmit_base: true },
      good: { vmac_xmit_base: true, use_vmac: true },
    },
    {
      keyword: 'use_vmac',
      when: ({ use_vmac: vmac, unicast, vmac_xmit_base: base }) => !!vmac && unicast === true && base !== true,
      message: 'use_vmac with unicast adverts needs vmac_xmit_base',
      consequence: 'keepalived sets it by itself, and says so at every start',
      hint: 'vmac_xmit_base: true beside it',
      bad: { use_vmac: true, unicast: true },
      good: { use_vmac: true, unicast: true, vmac_xmit_base: true },
    },
    {
      keyword: 'promote_secondaries',
      when: ({ promote_secondaries: promote, use_vmac: vmac }) => promote === true && !!vmac,
      message: 'promote_secondaries is what use_vmac does anyway',
      consequence: 'keepalived ignores it',
      hint: 'use_vmac alone',
      bad: { promote_secondaries: true, use_vmac: true },
      good: { promote_secondaries: true },
    },
  ],
  leftOut: {
    vrf: 'it is for instances without an interface, and every instance here has its NIC',
    lvs_sync_daemon_interface: 'deprecated: sync_daemon on the cluster says it',
    strict_mode: 'strict mode drops every packet to a VIP of an instance below priority 255: no client would be served',
    no_accept: 'it drops every packet to the VIPs before IPVS sees it: no client would be served',
    preempt: 'it is what keepalived does anyway; nopreempt changes it',
    native_ipv6: 'deprecated: the family follows from the VIPs',
    linkbeat_use_polling: 'deprecated: linkbeat_interfaces on the cluster says it for any NIC',
    debug: 'it has no effect in any release',
    no_virtual_ipaddress: 'an instance here is made for its VIPs',
    owner_ignore_adverts: 'it matters at priority 255 alone, and that is for routers that own the address',
    auth_hmac: 'its key files are not rendered here: write the block as verbatim',
    thread_timer_expired: 'a setting for keepalived’s own developers: verbatim',
    timer_expired_backup: 'a setting for keepalived’s own developers: verbatim',
  },
};
