import type { Block, Directive } from '../directive.ts';
import type { Value } from '../value.ts';
import {
  address,
  command,
  fields,
  flag,
  flagOr,
  integer,
  networkInterface,
  oneOf,
  path,
  pattern,
  seconds,
  several,
  text,
  toggle,
  words,
} from '../value.ts';
import type { Version } from '../version.ts';

/** Directives that lvsgen computes from the clusters. */
export const computedGlobalKeywords = ['lvs_sync_daemon'];

type ProcessSetting = [suffix: string, value: Value, doc: string, since?: Partial<Record<Process, Version>>];
type Process = 'vrrp' | 'checker' | 'bfd';

const processNames: Record<Process, string> = {
  vrrp: 'the VRRP process',
  checker: 'the health checker',
  bfd: 'the BFD process',
};

/** The kernel keeps no more of a name. */
const processName = pattern('name of at most 15 letters', '^[A-Za-z0-9_.-]{1,15}$', 'keepalived_vrrp');

const cpus = several(integer(0, 1023));

/** What may be said of each of keepalived's processes in the same words. */
const processSettings: ProcessSetting[] = [
  ['priority', integer(-20, 19), 'Nice value of', { bfd: '2.0.0' }],
  ['no_swap', flag, 'Keep in memory', { bfd: '2.0.0' }],
  ['cpu_affinity', cpus, 'CPUs for', { vrrp: '2.0.11', checker: '2.0.11', bfd: '2.0.11' }],
  ['rt_priority', integer(1, 99), 'Real-time priority of', { vrrp: '2.0.0', checker: '2.0.0', bfd: '2.0.0' }],
  [
    'rlimit_rttime',
    integer(2, 1_000_000),
    'Microseconds of CPU between two system calls for',
    { vrrp: '2.0.0', checker: '2.0.0', bfd: '2.0.0' },
  ],
  ['process_name', processName, 'Name of', { vrrp: '2.0.16', checker: '2.0.16', bfd: '2.0.16' }],
];

const processDirectives: Directive[] = (['vrrp', 'checker', 'bfd'] as const).flatMap((process) =>
  processSettings.map(([suffix, value, doc, since]): Directive => {
    const first = since?.[process];
    const keyword = `${process}_${suffix}`;
    return {
      keyword,
      value,
      doc: `${doc} ${processNames[process]}.`,
      ...(suffix === 'process_name' ? { example: `keepalived_${process}`.slice(0, 15) } : {}),
      ...(first ? { since: first } : {}),
      ...(keyword === 'checker_process_name' ? { older: { until: '2.2.0', keyword: 'lvs_process_name' } } : {}),
      ...(suffix === 'rlimit_rttime'
        ? { example: 10_000, older: { until: '2.1.0', keyword: `${process}_rlimit_rtime` } }
        : {}),
    };
  }),
);

const bytes = integer(1024, 2_147_483_647);
const receiveBuffers: Directive[] = (
  [
    ['vrrp_netlink_cmd', 'of the VRRP process’s netlink commands'],
    ['vrrp_netlink_monitor', 'of the VRRP process’s netlink monitor'],
    ['lvs_netlink_cmd', 'of the health checker’s netlink commands'],
    ['lvs_netlink_monitor', 'of the health checker’s netlink monitor'],
    ['process_monitor', 'of the process monitor'],
  ] as const
).flatMap(([name, what]): Directive[] => [
  {
    keyword: `${name}_rcv_bufs`,
    value: bytes,
    example: 1_048_576,
    doc: `Receive buffer ${what}, in bytes.`,
    since: '2.0.11',
  },
  {
    keyword: `${name}_rcv_bufs_force`,
    value: toggle,
    doc: `Let the receive buffer ${what} exceed net.core.rmem_max.`,
    since: '2.0.11',
  },
]);

/** keepalived gives a pipe to the user that scripts run as, and asks who that is. */
const pipe: Value = { ...path, needsUser: true };

const fifos: Directive[] = (['', 'vrrp_', 'lvs_'] as const).flatMap((prefix): Directive[] => {
  const what = { '': 'all events', vrrp_: 'VRRP’s events', lvs_: 'health checks’ events' }[prefix];
  return [
    {
      keyword: `${prefix}notify_fifo`,
      value: pipe,
      example: `/run/keepalived.${prefix || 'all_'}fifo`,
      doc: `Named pipe that ${what} are written to.`,
      since: '2.0.0',
    },
    {
      keyword: `${prefix}notify_fifo_script`,
      value: command,
      doc: `Program that reads the pipe of ${what}.`,
      since: '2.0.0',
    },
  ];
});

export const globalDefs: Block = {
  name: 'global_defs',
  doc: 'What holds for the whole of a director’s keepalived.',
  directives: [
    {
      keyword: 'tmp_config_directory',
      value: path,
      example: '/var/tmp',
      doc: 'Folder for the copy of the configuration that is kept while it is read.',
      since: '2.2.0',
    },
    {
      keyword: 'config_save_dir',
      value: path,
      example: '/var/tmp/keepalived',
      doc: 'Folder in which each reload is recorded.',
      since: '2.2.0',
    },
    { keyword: 'router_id', value: text, doc: 'The director’s name in mails and logs; the host name where left out.' },
    { keyword: 'notification_email', value: words(text), doc: 'Who gets mail.', example: ['ops@example.com'] },
    { keyword: 'notification_email_from', value: text, doc: 'Sender of mail.', example: 'keepalived@example.com' },
    { keyword: 'smtp_server', value: fields('192.0.2.25 25'), doc: 'Mail server, and its port.' },
    {
      keyword: 'smtp_helo_name',
      value: text,
      doc: 'Name that the mail server is greeted with.',
      example: 'lb1.example.com',
    },
    {
      keyword: 'smtp_connect_timeout',
      value: integer(1, 3600),
      doc: 'Seconds to wait for the mail server.',
      default: 30,
    },
    {
      keyword: 'smtp_alert',
      value: toggle,
      doc: 'Mail every change of state unless its own block says otherwise.',
      since: '2.0.0',
    },
    { keyword: 'smtp_alert_vrrp', value: toggle, doc: 'The same for VRRP alone.', since: '2.0.0' },
    { keyword: 'smtp_alert_checker', value: toggle, doc: 'The same for health checks alone.', since: '2.0.0' },
    { keyword: 'no_email_faults', value: flag, doc: 'No mail for faults.', since: '2.0.0' },
    {
      keyword: 'no_checker_emails',
      value: flag,
      doc: 'Mail only when a real server is taken out or put back.',
      since: '2.0.15',
    },
    {
      keyword: 'checker_log_all_failures',
      value: toggle,
      doc: 'Log every failed check, not just the last.',
      since: '2.0.11',
    },
    { keyword: 'enable_script_security', value: flag, doc: 'Run no script that somebody else than root could change.' },
    { keyword: 'script_user', value: fields('root'), doc: 'User, and group, that run scripts.' },
    { keyword: 'startup_script', value: command, doc: 'Run once before all else.', since: '2.1.0' },
    {
      keyword: 'startup_script_timeout',
      value: integer(1, 1000),
      doc: 'Seconds that startup_script may run.',
      default: 10,
      since: '2.1.0',
    },
    { keyword: 'shutdown_script', value: command, doc: 'Run once after all else.', since: '2.1.0' },
    {
      keyword: 'shutdown_script_timeout',
      value: integer(1, 1000),
      doc: 'Seconds that shutdown_script may run.',
      default: 10,
      since: '2.1.0',
    },
    ...fifos,
    {
      keyword: 'fifo_write_vrrp_states_on_reload',
      value: flag,
      doc: 'Write all states to the pipes after a reload.',
      since: '2.2.3',
    },
    { keyword: 'rs_init_notifies', value: flag, doc: 'Tell the state of every real server at start.', since: '2.0.15' },
    {
      keyword: 'default_interface',
      value: networkInterface,
      doc: 'Interface of static addresses that name none.',
      default: 'eth0',
    },
    {
      keyword: 'dynamic_interfaces',
      value: flagOr(oneOf('allow_if_changes')),
      doc: 'Take interfaces that do not exist yet.',
      since: '2.0.0',
    },
    { keyword: 'disable_local_igmp', value: flag, doc: 'Switch off igmp_link_local_mcast_reports.', since: '2.2.5' },
    {
      keyword: 'lvs_timeouts',
      value: fields('tcp 7200 tcpfin 120 udp 300'),
      doc: 'Timeouts of IPVS connections, in seconds.',
    },
    { keyword: 'lvs_flush', value: flag, doc: 'Empty the IPVS table at start.' },
    {
      keyword: 'lvs_flush_on_stop',
      value: flagOr(oneOf('VS')),
      doc: 'Empty the IPVS table at stop; `VS` takes out keepalived’s own virtual servers alone.',
      since: '2.0.15',
      older: { until: '2.2.0', keyword: 'lvs_flush_onstop' },
    },
    {
      keyword: 'lvs_sync_daemon',
      value: fields('eth0 web id 1'),
      doc: 'Connection synchronisation: interface, VRRP instance, id.',
    },
    {
      keyword: 'vrrp_mcast_group4',
      value: address,
      doc: 'Multicast group of IPv4 adverts.',
      default: '224.0.0.18',
      example: '224.0.0.20',
    },
    {
      keyword: 'vrrp_mcast_group6',
      value: address,
      doc: 'Multicast group of IPv6 adverts.',
      default: 'ff02::12',
      example: 'ff02::20',
    },
    {
      keyword: 'vrrp_garp_master_delay',
      value: integer(0, 3600),
      doc: 'Seconds before the second burst of gratuitous ARP; 0 for none.',
      default: 5,
    },
    { keyword: 'vrrp_garp_master_repeat', value: integer(1, 255), doc: 'Gratuitous ARPs in a burst.', default: 5 },
    {
      keyword: 'vrrp_garp_lower_prio_delay',
      value: integer(0, 3600),
      doc: 'Seconds before the second burst after an advert of lower priority.',
    },
    {
      keyword: 'vrrp_garp_lower_prio_repeat',
      value: integer(0, 255),
      doc: 'Gratuitous ARPs after an advert of lower priority.',
    },
    {
      keyword: 'vrrp_garp_master_refresh',
      value: integer(0, 86400),
      doc: 'Seconds between refreshing gratuitous ARPs; 0 for none.',
      default: 0,
    },
    {
      keyword: 'vrrp_garp_master_refresh_repeat',
      value: integer(1, 255),
      doc: 'Gratuitous ARPs in a refresh.',
      default: 1,
    },
    {
      keyword: 'vrrp_garp_interval',
      value: seconds(0.000001, 1),
      example: 0.001,
      doc: 'Pause between two gratuitous ARPs.',
    },
    {
      keyword: 'vrrp_gna_interval',
      value: seconds(0.000001, 1),
      example: 0.001,
      doc: 'Pause between two unsolicited neighbour adverts.',
    },
    {
      keyword: 'vrrp_garp_extra_if',
      value: pattern('seconds, or `all` and seconds', '^(all )?[0-9]{1,5}$', 'all 100'),
      doc: 'Gratuitous ARP on the interfaces of VIPs that are not the instance’s, every so often.',
      since: '2.2.0',
      older: { until: '2.2.3', keyword: 'vrrp_vmac_garp_intvl' },
    },
    { keyword: 'vrrp_min_garp', value: toggle, doc: 'One gratuitous ARP instead of bursts.', since: '2.0.11' },
    {
      keyword: 'vrrp_down_timer_adverts',
      value: integer(1, 100),
      doc: 'Adverts that may be missed before a new election.',
      default: 3,
      since: '2.2.3',
    },
    { keyword: 'vrrp_lower_prio_no_advert', value: toggle, doc: 'Answer no advert of lower priority.' },
    {
      keyword: 'vrrp_higher_prio_send_advert',
      value: toggle,
      doc: 'Send a last advert before giving way to a higher priority.',
    },
    { keyword: 'vrrp_check_unicast_src', value: flag, doc: 'Take unicast adverts from known peers alone.' },
    {
      keyword: 'vrrp_skip_check_adv_addr',
      value: flag,
      doc: 'Do not check the addresses of an advert again while its sender is the same.',
    },
    { keyword: 'vrrp_notify_priority_changes', value: toggle, doc: 'Tell changes of priority too.', since: '2.0.15' },
    { keyword: 'vrrp_startup_delay', value: seconds(0.001, 1200), doc: 'Pause before VRRP starts.', since: '2.0.14' },
    {
      keyword: 'vrrp_delay_after_boot',
      value: seconds(0.001, 1200),
      doc: 'Pause before VRRP starts, counted from the boot.',
      since: '2.4.0',
    },
    { keyword: 'log_unknown_vrids', value: flag, doc: 'Log adverts of unknown VRIDs.', since: '2.0.17' },
    { keyword: 'v3_checksum_as_v2', value: toggle, doc: 'VRRPv3 checksums without the pseudo header.', since: '2.2.8' },
    {
      keyword: 'vrrp_rx_bufs_policy',
      value: pattern('`MTU`, `ADVERT` or bytes', '^(MTU|ADVERT|[0-9]{3,9})$', 'MTU'),
      doc: 'Size of VRRP’s receive buffers.',
      since: '2.0.0',
    },
    {
      keyword: 'vrrp_rx_bufs_multiplier',
      value: integer(1, 65535),
      doc: 'How many packets a receive buffer holds.',
      default: 3,
      since: '2.0.0',
    },
    {
      keyword: 'vmac_prefix',
      value: pattern('prefix', '^[A-Za-z][A-Za-z0-9_]{0,6}$', 'vrrp'),
      doc: 'How names of VMAC interfaces begin.',
      default: 'vrrp',
      since: '2.2.3',
    },
    {
      keyword: 'vmac_addr_prefix',
      value: pattern('prefix', '^[A-Za-z][A-Za-z0-9_]{0,6}$', 'vrrp'),
      doc: 'How names of VMAC interfaces of single VIPs begin.',
      since: '2.2.3',
    },
    {
      keyword: 'vrrp_iptables',
      value: flagOr(fields('keepalived_in keepalived_out')),
      doc: 'Filter by iptables, in these chains.',
    },
    {
      keyword: 'vrrp_ipsets',
      value: flagOr(fields('keepalived keepalived6')),
      doc: 'Names of the ipsets that vrrp_iptables uses.',
      since: '2.1.0',
    },
    {
      keyword: 'nftables',
      value: flagOr(pattern('table', '^[A-Za-z][A-Za-z0-9_]{0,30}$', 'keepalived')),
      doc: 'Filter by nftables, in this table.',
      since: '2.0.11',
    },
    {
      keyword: 'nftables_priority',
      value: integer(-500, 500),
      example: -1,
      doc: 'Priority of the nftables chains.',
      default: -1,
      since: '2.0.11',
    },
    { keyword: 'nftables_counters', value: flag, doc: 'Count in the nftables rules.', since: '2.0.11' },
    { keyword: 'nftables_ifindex', value: flag, doc: 'Interfaces by index in the nftables rules.', since: '2.0.11' },
    {
      keyword: 'nftables_ipvs',
      value: flagOr(pattern('table', '^[A-Za-z][A-Za-z0-9_]{0,30}$', 'keepalived_ipvs')),
      doc: 'Firewall marks for virtual server groups, in this nftables table.',
      since: '2.2.2',
    },
    {
      keyword: 'nftables_ipvs_priority',
      value: integer(-500, 500),
      example: 0,
      doc: 'Priority of its chains.',
      since: '2.2.2',
    },
    {
      keyword: 'nftables_ipvs_start_fwmark',
      value: integer(1, 4294967295),
      doc: 'First firewall mark that keepalived takes for groups.',
      default: 1000,
      since: '2.2.2',
    },
    {
      keyword: 'max_auto_priority',
      value: integer(-1, 99),
      doc: 'Real-time priority that a late process may rise to.',
      default: 0,
      since: '2.1.0',
    },
    {
      keyword: 'min_auto_priority_delay',
      value: integer(1000, 10_000_000),
      example: 1_000_000,
      doc: 'Microseconds of delay from which a process counts as late.',
      since: '2.1.0',
    },
    ...processDirectives,
    {
      keyword: 'process_names',
      value: flag,
      doc: 'Name the processes keepalived_vrrp, keepalived_ipvs, keepalived_bfd.',
      since: '2.0.16',
    },
    {
      keyword: 'process_name',
      value: processName,
      example: 'keepalived_main',
      doc: 'Name of the parent process.',
      since: '2.0.16',
    },
    ...receiveBuffers,
    {
      keyword: 'umask',
      value: pattern('mask', '^(0[0-7]{1,3}|I[RWX](USR|GRP|OTH)( \\| I[RWX](USR|GRP|OTH))*)$', '022'),
      doc: 'Rights that new files do not get.',
      since: '2.0.17',
    },
    { keyword: 'random_seed', value: integer(0, 4294967295), doc: 'Seed of random parameters.', since: '2.0.15' },
    {
      keyword: 'reload_check_config',
      value: flagOr(path),
      example: '/var/log/keepalived.check',
      doc: 'Check the configuration before a reload, and log to this file.',
      since: '2.2.0',
    },
    {
      keyword: 'include_check',
      value: flagOr(several(oneOf('match', 'wildcard_match', 'brace_match'))),
      doc: 'Take a missing include for an error.',
      since: '2.2.0',
    },
    { keyword: 'reload_time_file', value: path, doc: 'File that says when to reload.', since: '2.1.0' },
    { keyword: 'reload_repeat', value: flag, doc: 'Reload at that time every day.', since: '2.1.0' },
    {
      keyword: 'reload_file',
      value: flagOr(path),
      doc: 'File that exists while the configuration is read.',
      since: '2.2.0',
    },
    { keyword: 'data_use_instance', value: toggle, doc: 'Instance name in the names of dumps.', since: '2.2.5' },
    { keyword: 'json_version', value: integer(1, 2), example: 2, doc: 'Layout of the JSON dump.', since: '2.2.8' },
    { keyword: 'state_dump_file', value: path, doc: 'File of the state dump.', since: '2.3.3' },
    { keyword: 'stats_dump_file', value: path, doc: 'File of the statistics dump.', since: '2.3.3' },
    { keyword: 'json_dump_file', value: path, doc: 'File of the JSON dump.', since: '2.3.3' },
    {
      keyword: 'use_symlink_paths',
      value: toggle,
      doc: 'Name scripts by the path as written, links and all.',
      since: '2.3.0',
    },
    {
      keyword: 'iproute_usr_dir',
      value: path,
      example: '/usr/share/iproute2',
      doc: 'Folder of iproute2’s names.',
      since: '2.3.2',
    },
    {
      keyword: 'iproute_etc_dir',
      value: path,
      example: '/etc/iproute2',
      doc: 'Folder of iproute2’s local names.',
      since: '2.3.2',
    },
  ],
  conflicts: ['vrrp_notify_fifo', 'lvs_notify_fifo'].map((keyword) => ({
    keyword,
    when: (values) =>
      values[keyword] !== undefined &&
      fifos.some((one) => one.keyword !== keyword && values[one.keyword] === values[keyword]),
    message: `${keyword} is a pipe that other events are written to as well`,
    consequence: 'keepalived opens it twice, and the lines of two processes run into one another',
    hint: 'a path of its own, or notify_fifo alone for all events',
    bad: { notify_fifo: '/run/one.fifo', [keyword]: '/run/one.fifo' },
    good: { notify_fifo: '/run/one.fifo', [keyword]: '/run/two.fifo' },
  })),
  leftOut: {
    vrrp_strict: 'strict mode drops every packet to a VIP of an instance below priority 255: no client would be served',
    vrrp_version: 'each instance says its own version, and lvsgen checks intervals and families by it',
    vrrp_owner_ignore_adverts: 'it matters at priority 255 alone, and that is for routers that own the address',
  },
};
