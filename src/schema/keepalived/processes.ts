import type { Version } from '../../base/version.ts';
import type { Directive } from '../directive.ts';
import { command, flag, integer, path, pattern, several, toggle, type Value } from '../value.ts';

type ProcessSetting = [suffix: string, value: Value, doc: string, since?: Partial<Record<Process, Version>>];
type Process = 'vrrp' | 'checker' | 'bfd';

const processNames: Record<Process, string> = {
  vrrp: 'the VRRP process',
  checker: 'the health checker',
  bfd: 'the BFD process',
};

/** The kernel keeps no more of a name. */
export const processName = pattern('name of at most 15 letters', '^[A-Za-z0-9_.-]{1,15}$', 'keepalived_vrrp');

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

export const processDirectives: Directive[] = (['vrrp', 'checker', 'bfd'] as const).flatMap((process) =>
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
export const receiveBuffers: Directive[] = (
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

export const fifos: Directive[] = (['', 'vrrp_', 'lvs_'] as const).flatMap((prefix): Directive[] => {
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
