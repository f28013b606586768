import type { Block } from '../directive.ts';
import {
  address,
  block,
  blocks,
  command,
  entries,
  fields,
  flag,
  flagOr,
  integer,
  named,
  networkInterface,
  oneOf,
  path,
  seconds,
  text,
  toggle,
  weight,
  words,
} from '../value.ts';
import { groupTracking, notifies } from './vrrp.ts';

const instanceName = {
  label: 'name of a VRRP instance',
  schema: { type: 'string', format: 'name' },
  example: 'web',
  lines: text.lines,
};

const vrrpScript: Block = {
  name: 'vrrp_script',
  doc: 'A script that is run every so often; instances track it by name.',
  required: ['script'],
  directives: [
    { keyword: 'script', value: command, doc: 'The command.' },
    { keyword: 'interval', value: integer(1, 4294), doc: 'Seconds between two runs.', default: 1 },
    { keyword: 'timeout', value: integer(1, 4294), doc: 'Seconds after which a run has failed.' },
    {
      keyword: 'weight',
      value: weight(253),
      doc: 'What success or failure adds to the priority; 0 for FAULT.',
      default: 0,
    },
    { keyword: 'rise', value: integer(1, 2147483647), doc: 'Successes in a row that count.', default: 1 },
    { keyword: 'fall', value: integer(1, 2147483647), doc: 'Failures in a row that count.', default: 1 },
    { keyword: 'user', value: fields('root'), doc: 'User, and group, that run it.' },
    { keyword: 'init_fail', value: flag, doc: 'Failed until the first success.' },
  ],
};

const trackProcess: Block = {
  name: 'vrrp_track_process',
  doc: 'A process that must run; instances track it by name.',
  required: ['process'],
  directives: [
    { keyword: 'process', value: text, doc: 'Name of the process.', example: 'haproxy', since: '2.0.11' },
    {
      keyword: 'param_match',
      value: oneOf('initial', 'partial'),
      doc: 'How its parameters are compared.',
      since: '2.0.11',
    },
    { keyword: 'weight', value: weight(254), doc: 'What it adds to the priority.', default: 1, since: '2.0.11' },
    { keyword: 'quorum', value: integer(1, 65535), doc: 'How many must run.', default: 1, since: '2.0.11' },
    { keyword: 'quorum_max', value: integer(0, 65535), example: 4, doc: 'How many may run.', since: '2.0.11' },
    {
      keyword: 'fork_delay',
      value: seconds(0.000001, 3600),
      doc: 'Pause before a new process counts.',
      since: '2.0.11',
    },
    {
      keyword: 'terminate_delay',
      value: seconds(0.000001, 3600),
      doc: 'Pause before an ended process counts.',
      since: '2.0.11',
    },
    { keyword: 'delay', value: seconds(0.000001, 3600), doc: 'Both pauses.', since: '2.0.11' },
    { keyword: 'full_command', value: flag, doc: 'Compare the whole command line.', since: '2.0.11' },
  ],
  conflicts: [
    {
      keyword: 'quorum_max',
      when: ({ quorum = 1, quorum_max: most }) => most !== undefined && Number(most) < Number(quorum),
      message: 'quorum_max is less than quorum, which is 1 where nothing is said',
      consequence: 'keepalived ignores it',
      hint: 'a quorum_max that is not below the quorum',
      bad: { process: 'haproxy', quorum: 4, quorum_max: 2 },
      good: { process: 'haproxy', quorum: 1, quorum_max: 2 },
    },
  ],
};

const trackFile: Block = {
  name: 'track_file',
  doc: 'A file with a number; instances and FILE_CHECK track it by name.',
  required: ['file'],
  directives: [
    { keyword: 'file', value: path, doc: 'The file.', example: '/var/lib/keepalived.drain', since: '2.0.0' },
    {
      keyword: 'weight',
      value: weight(254),
      doc: 'What the number is multiplied by.',
      default: 1,
      since: '2.0.0',
    },
    {
      keyword: 'init_file',
      value: flagOr(fields('0 overwrite')),
      doc: 'Make the file at start, with this value; `overwrite` it if there is one.',
      since: '2.0.0',
    },
  ],
};

const bfdInstance: Block = {
  name: 'bfd_instance',
  doc: 'A BFD session; instances and BFD_CHECK track it by name.',
  required: ['neighbor_ip'],
  directives: [
    { keyword: 'neighbor_ip', value: address, doc: 'The other end.', since: '2.0.0', aliases: ['neighbour_ip'] },
    { keyword: 'source_ip', value: address, example: '192.0.2.2', doc: 'This end.', since: '2.0.0' },
    {
      keyword: 'min_rx',
      value: seconds(1, 4294967),
      example: 10,
      doc: 'Shortest interval to receive at, in ms.',
      default: 10,
      since: '2.0.0',
    },
    {
      keyword: 'min_tx',
      value: seconds(1, 4294967),
      example: 10,
      doc: 'Shortest interval to send at, in ms.',
      default: 10,
      since: '2.0.0',
    },
    {
      keyword: 'idle_tx',
      value: seconds(1000, 10000),
      example: 1000,
      doc: 'Interval while the session is down, in ms.',
      default: 1000,
      since: '2.0.0',
    },
    { keyword: 'multiplier', value: integer(1, 255), doc: 'Packets that may be missed.', default: 5, since: '2.0.0' },
    { keyword: 'passive', value: flag, doc: 'Wait for the other end to begin.', since: '2.0.0' },
    { keyword: 'ttl', value: integer(1, 255), doc: 'Hops of IPv4 packets.', default: 255, since: '2.0.0' },
    { keyword: 'hoplimit', value: integer(1, 255), doc: 'Hops of IPv6 packets.', default: 64, since: '2.0.0' },
    {
      keyword: 'max_hops',
      value: integer(0, 255),
      doc: 'Hops that a packet may have taken.',
      default: 0,
      since: '2.0.0',
    },
    { keyword: 'multihop', value: toggle, doc: 'The other end is not on this segment.', since: '2.2.8' },
    {
      keyword: 'weight',
      value: weight(253),
      doc: 'What it adds to the priority; 0 for FAULT.',
      default: 0,
      since: '2.0.0',
    },
    { keyword: 'vrrp', value: flag, doc: 'For instances alone.', since: '2.0.0' },
    { keyword: 'checker', value: flag, doc: 'For BFD_CHECK alone.', since: '2.0.0' },
  ],
  conflicts: [
    {
      keyword: 'max_hops',
      // To keepalived the two are one setting, and the later line holds.
      when: ({ max_hops: most = 0, ttl, hoplimit, neighbor_ip: other }) =>
        Number(most) > Number(hoplimit ?? ttl ?? (String(other).includes(':') ? 64 : 255)),
      message: 'max_hops exceeds hoplimit or ttl',
      consequence: 'keepalived takes it back to that',
      hint: 'a max_hops within ttl (IPv4, 255 where nothing is said) or hoplimit (IPv6, 64)',
      bad: { neighbor_ip: '192.0.2.250', max_hops: 9, ttl: 8 },
      good: { neighbor_ip: '192.0.2.250', max_hops: 8, ttl: 8 },
    },
  ],
};

const syncGroup: Block = {
  name: 'vrrp_sync_group',
  doc: 'Instances that change state together.',
  required: ['group'],
  directives: [
    { keyword: 'group', value: words(instanceName), doc: 'The instances.' },
    ...groupTracking,
    { keyword: 'sync_group_tracking_weight', value: flag, doc: 'Let weights differ within the group.', since: '2.0.0' },
    ...notifies.map((one) => (one.keyword === 'notify_stop' ? { ...one, since: '2.0.0' as const } : one)),
    { keyword: 'notify_priority_changes', value: toggle, doc: 'Tell changes of priority too.', since: '2.2.0' },
    { keyword: 'smtp_alert', value: toggle, doc: 'Mail every change of state.' },
  ],
  leftOut: { global_tracking: 'deprecated: track_interface, track_script and track_file of the group' },
};

const garpGroup: Block = {
  name: 'garp_group',
  doc: 'Pauses between gratuitous ARPs, for NICs of one switch.',
  directives: [
    {
      keyword: 'garp_interval',
      value: seconds(0.000001, 1),
      example: 0.001,
      doc: 'Pause between two gratuitous ARPs.',
    },
    {
      keyword: 'gna_interval',
      value: seconds(0.000001, 1),
      example: 0.001,
      doc: 'Pause between two unsolicited neighbour adverts.',
    },
    { keyword: 'interface', value: networkInterface, doc: 'The NIC.' },
    { keyword: 'interfaces', value: words(networkInterface), doc: 'The NICs, where there are several.' },
  ],
  conflicts: [
    {
      keyword: 'interface',
      when: ({ interface: one, interfaces: several }) => one !== undefined && several !== undefined,
      message: 'a garp_group has interface or interfaces, not both',
      consequence: 'keepalived takes both, and counts the pauses of all of them together',
      hint: 'interfaces with all of them',
      bad: { garp_interval: 0.1, interface: 'eth1', interfaces: ['eth2'] },
      good: { garp_interval: 0.1, interfaces: ['eth1', 'eth2'] },
    },
    {
      keyword: 'interface',
      when: ({ interface: one, interfaces: several }) => one === undefined && several === undefined,
      message: 'a garp_group without a NIC',
      consequence: 'keepalived removes it',
      hint: 'interface: eth0, or interfaces: [eth0, eth1]',
      bad: { garp_interval: 0.1 },
      good: { garp_interval: 0.1, interface: 'eth0' },
    },
    {
      keyword: 'interface',
      when: ({ garp_interval: arp, gna_interval: nd }) => arp === undefined && nd === undefined,
      message: 'a garp_group without a pause',
      consequence: 'keepalived removes it',
      hint: 'garp_interval: 0.1, or gna_interval for IPv6',
      bad: { interface: 'eth0' },
      good: { gna_interval: 0.1, interface: 'eth0' },
    },
  ],
};

const trackGroup: Block = {
  name: 'track_group',
  doc: 'Instances that go to FAULT when a static address, route or rule is lost.',
  required: ['group'],
  directives: [{ keyword: 'group', value: words(instanceName), doc: 'The instances.', since: '2.0.0' }],
};

const ssl: Block = {
  name: 'SSL',
  doc: 'Certificates that SSL_GET shows.',
  directives: [
    { keyword: 'password', value: text, example: 'secret', doc: 'Password of the key.' },
    { keyword: 'ca', value: path, example: '/etc/pki/tls/ca.pem', doc: 'File of the certificate authority.' },
    { keyword: 'certificate', value: path, example: '/etc/pki/tls/lb.pem', doc: 'File of the certificate.' },
    { keyword: 'key', value: path, example: '/etc/pki/tls/lb.key', doc: 'File of the key.' },
  ],
};

/** Directives that lvsgen takes from the clusters’ other keys. */
export const computedRootKeywords = ['global_defs', 'vrrp_instance', 'virtual_server', 'virtual_server_group'];

/** What stands outside all blocks of keepalived.conf, in the order in which it is written; all keys of a cluster. */
export const root: Block = {
  name: 'keepalived.conf',
  doc: 'What a cluster may say of its directors’ keepalived besides instances and virtual servers.',
  directives: [
    {
      keyword: 'child_wait_time',
      value: integer(1, 300),
      example: 5,
      doc: 'Seconds that the processes may take to end.',
      since: '2.0.0',
    },
    {
      keyword: 'linkbeat_interfaces',
      value: entries('NICs, each with MII, ETHTOOL or IOCTL', 'linkbeat', 'eth1'),
      doc: 'NICs whose link is polled.',
      since: '2.0.0',
    },
    {
      keyword: 'interface_up_down_delays',
      value: entries('NICs with delays in seconds', 'delays', 'eth0 1 2'),
      doc: 'How long a NIC must be down, and up again, before it counts.',
      since: '2.2.3',
    },
    { keyword: 'track_group', value: named(trackGroup), doc: trackGroup.doc, since: '2.0.0' },
    {
      keyword: 'static_ipaddress',
      value: entries('addresses, as `ip address` takes them', 'address-line', '192.0.2.77/24 dev eth0 scope global'),
      doc: 'Addresses that every director keeps.',
    },
    {
      keyword: 'static_routes',
      value: entries('routes, as `ip route` takes them', 'route-line', '198.51.100.0/24 via 192.0.2.1 dev eth0'),
      doc: 'Routes that every director keeps.',
    },
    {
      keyword: 'static_rules',
      value: entries('rules, as `ip rule` takes them', 'rule-line', 'from 192.0.2.0/24 table 100 preference 1000'),
      doc: 'Routing rules that every director keeps.',
    },
    { keyword: 'garp_group', value: blocks(garpGroup), doc: garpGroup.doc },
    { keyword: 'vrrp_script', value: named(vrrpScript), doc: vrrpScript.doc },
    { keyword: 'vrrp_track_process', value: named(trackProcess), doc: trackProcess.doc, since: '2.0.11' },
    {
      keyword: 'track_file',
      value: named(trackFile),
      doc: trackFile.doc,
      since: '2.0.0',
      older: { until: '2.1.0', keyword: 'vrrp_track_file' },
    },
    { keyword: 'bfd_instance', value: named(bfdInstance), doc: bfdInstance.doc, since: '2.0.0' },
    { keyword: 'vrrp_sync_group', value: named(syncGroup), doc: syncGroup.doc },
    { keyword: 'SSL', value: block(ssl), doc: ssl.doc },
  ],
  leftOut: {
    net_namespace: 'the host’s other files set up the namespace that it boots in, not another one',
    net_namespace_ipvs: 'the host’s other files set up the namespace that it boots in, not another one',
    namespace_with_ipsets: 'the host’s other files set up the namespace that it boots in, not another one',
    instance: 'it is for several keepalived processes on one host, and lvsgen renders one',
    use_pid_dir: 'it is for several keepalived processes on one host, and lvsgen renders one',
    linkbeat_use_polling: 'deprecated: linkbeat_interfaces says it for each NIC',
  },
};
