import type { Block, Directive } from '../directive.ts';
import { command, flag, integer, oneOf, pattern, seconds, text, toggle } from '../value.ts';

export const schedulers = [
  'rr',
  'wrr',
  'lc',
  'wlc',
  'lblc',
  'lblcr',
  'sh',
  'dh',
  'sed',
  'nq',
  'mh',
  'fo',
  'ovf',
  'twos',
] as const;

const inhibit: Directive = {
  keyword: 'inhibit_on_failure',
  value: toggle,
  doc: 'Set the weight to 0 on failure instead of removing the real server, so that its connections live on.',
};

export const virtualServer: Block = {
  name: 'virtual_server',
  doc: 'A service on a VIP and the real servers behind it.',
  directives: [
    { keyword: 'ip_family', value: oneOf('inet', 'inet6'), doc: 'Address family of a service by fwmark.' },
    { keyword: 'delay_loop', value: seconds(1, 86400), doc: 'Pause between health checks.', default: 60 },
    {
      keyword: 'lb_algo',
      value: oneOf(...schedulers),
      doc: 'Scheduler: which real server a new connection goes to.',
      default: 'wlc',
      aliases: ['lvs_sched'],
    },
    {
      keyword: 'lb_kind',
      value: oneOf('DR', 'NAT', 'TUN'),
      doc: 'How packets reach the real server.',
      aliases: ['lvs_method'],
    },
    { keyword: 'ops', value: flag, doc: 'Schedule each packet on its own (UDP or fwmark).' },
    { keyword: 'sh-port', value: flag, doc: 'sh: the source port counts too.' },
    { keyword: 'sh-fallback', value: flag, doc: 'sh: pass over real servers of weight 0.' },
    { keyword: 'mh-port', value: flag, doc: 'mh: the source port counts too.', since: '2.0.20' },
    { keyword: 'mh-fallback', value: flag, doc: 'mh: pass over real servers of weight 0.', since: '2.0.20' },
    {
      keyword: 'persistence_engine',
      value: oneOf('sip'),
      doc: 'What persistence goes by, other than the client’s address.',
    },
    {
      keyword: 'persistence_timeout',
      value: integer(1, 2678400),
      doc: 'Seconds for which a client stays with its real server.',
    },
    {
      keyword: 'persistence_granularity',
      value: pattern('netmask or prefix', '^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9]{1,3})$', '255.255.255.0'),
      doc: 'Clients of one network of this size count as one.',
    },
    { keyword: 'protocol', value: oneOf('TCP', 'UDP', 'SCTP'), doc: 'Transport protocol.', default: 'TCP' },
    { keyword: 'ha_suspend', value: flag, doc: 'No health checks while this director does not hold the VIP.' },
    { keyword: 'smtp_alert', value: toggle, doc: 'Mail when the quorum is gained or lost.', since: '2.0.0' },
    {
      keyword: 'virtualhost',
      value: text,
      example: 'www.example.com',
      doc: 'Host header of HTTP_GET and SSL_GET that name none.',
    },
    { keyword: 'alpha', value: toggle, doc: 'Take real servers as down until their check has passed once.' },
    { keyword: 'omega', value: flag, doc: 'Run quorum_down and notify_down when keepalived stops.' },
    { keyword: 'quorum', value: integer(1, 2147483647), doc: 'Sum of weights that must be alive.', default: 1 },
    {
      keyword: 'hysteresis',
      value: integer(0, 2147483647),
      doc: 'How far beyond the quorum counts as gained or lost.',
      default: 0,
    },
    { keyword: 'quorum_up', value: command, doc: 'Run when the quorum is gained.' },
    { keyword: 'quorum_down', value: command, doc: 'Run when the quorum is lost.' },
    { keyword: 'connect_timeout', value: seconds(1, 3600), doc: 'Default for all checks.', since: '2.0.0' },
    { keyword: 'retry', value: integer(1, 2147483647), doc: 'Default for all checks.', since: '2.0.0' },
    { keyword: 'delay_before_retry', value: seconds(0, 3600), doc: 'Default for all checks.', since: '2.0.0' },
    { keyword: 'warmup', value: seconds(0, 3600), doc: 'Default for all checks.', since: '2.0.0' },
    { ...inhibit, since: '2.0.0' },
    { keyword: 'sorry_server_inhibit', value: flag, doc: 'Apply inhibit_on_failure to the sorry server.' },
  ],
  conflicts: [
    ...(['sh', 'mh'] as const).flatMap((scheduler) =>
      ['port', 'fallback'].map((flag) => {
        const keyword = `${scheduler}-${flag}`;
        return {
          keyword,
          when: (values: Readonly<Record<string, unknown>>) => values[keyword] === true && values.lb_algo !== scheduler,
          message: `${keyword} is for lb_algo ${scheduler} alone`,
          consequence: 'keepalived ignores it',
          hint: `lb_algo: ${scheduler} beside it, or without it`,
          bad: { [keyword]: true, lb_algo: 'wlc' },
          good: { [keyword]: true, lb_algo: scheduler },
        };
      }),
    ),
    {
      keyword: 'ops',
      when: ({ ops, protocol, fwmark }) => ops === true && protocol !== 'UDP' && fwmark === undefined,
      message: 'ops is for UDP alone: each packet of a TCP connection would go elsewhere',
      consequence: 'keepalived drops it',
      hint: 'protocol: UDP, or without ops',
      bad: { ops: true },
      good: { ops: true, protocol: 'UDP', checks: 'none' },
    },
    ...['protocol', 'ha_suspend', 'group'].map((keyword) => ({
      keyword,
      when: (values: Readonly<Record<string, unknown>>) =>
        values.fwmark !== undefined && values[keyword] !== undefined && values[keyword] !== false,
      message: `${keyword} does not go with fwmark`,
      consequence: 'keepalived ignores it: what carries the mark is the service, whatever it is',
      hint: 'the protocol belongs into match, beside the port; the rest has no counterpart',
      bad: { fwmark: 1, match: [{ port: 80 }], [keyword]: keyword === 'protocol' ? 'TCP' : true },
      good: { fwmark: 1, match: [{ port: 80, protocol: 'TCP' }] },
    })),
    {
      keyword: 'sorry_server_inhibit',
      when: ({ sorry_server_inhibit: inhibits, sorry_server: sorry }) => inhibits === true && sorry === undefined,
      message: 'sorry_server_inhibit needs a sorry_server',
      consequence: 'keepalived ignores it',
      hint: 'sorry_server: {host: …} beside it, or without it',
      bad: { sorry_server_inhibit: true },
      good: { sorry_server_inhibit: true, sorry_server: { host: 'web2' }, real_servers: 'web1' },
    },
    {
      keyword: 'hysteresis',
      when: ({ hysteresis, quorum = 1 }) => hysteresis !== undefined && Number(hysteresis) >= Number(quorum),
      message: 'hysteresis must be less than quorum, which is 1 where nothing is said',
      consequence: 'keepalived takes it back to one less than the quorum',
      hint: 'a larger quorum, or a smaller hysteresis',
      bad: { hysteresis: 1 },
      good: { hysteresis: 1, quorum: 2 },
    },
  ],
  leftOut: {
    weight: 'every real server’s weight is written out: lvs_weight on the host, or servers: {HOST: {weight: N}}',
    real_server: 'real_servers is a host pattern; servers says what is particular about one of them',
    sorry_server_lvs_method:
      'the sorry server is dressed for lb_kind like a real server: another kind there is unproven',
    'flag-1': 'another word for sh-fallback and mh-fallback',
    'flag-2': 'another word for sh-port and mh-port',
    'flag-3': 'no scheduler has a third flag',
    hashed: 'IPVS has no such flag any more',
  },
};

export const realServer: Block = {
  name: 'real_server',
  doc: 'A real server of a pool.',
  directives: [
    { keyword: 'weight', value: integer(0, 65535), doc: 'Share of the load; 0 takes no new connections.', default: 1 },
    inhibit,
    {
      keyword: 'uthreshold',
      value: integer(0, 4294967295),
      doc: 'Most connections at a time; 0 for no bound.',
      default: 0,
    },
    {
      keyword: 'lthreshold',
      value: integer(0, 4294967295),
      doc: 'Connections below which a full real server takes new ones again.',
      default: 0,
    },
    {
      keyword: 'virtualhost',
      value: text,
      example: 'www.example.com',
      doc: 'Host header of this real server’s checks.',
      since: '2.0.0',
    },
    { keyword: 'smtp_alert', value: toggle, doc: 'Mail when the real server goes up or down.', since: '2.0.0' },
    {
      keyword: 'alpha',
      value: toggle,
      doc: 'Take the real server as down until its check has passed once.',
      since: '2.0.0',
    },
    {
      keyword: 'connect_timeout',
      value: seconds(1, 3600),
      doc: 'Default for this real server’s checks.',
      since: '2.0.0',
    },
    { keyword: 'retry', value: integer(1, 2147483647), doc: 'Default for this real server’s checks.', since: '2.0.0' },
    {
      keyword: 'delay_before_retry',
      value: seconds(0, 3600),
      doc: 'Default for this real server’s checks.',
      since: '2.0.0',
    },
    { keyword: 'warmup', value: seconds(0, 3600), doc: 'Default for this real server’s checks.', since: '2.0.0' },
    {
      keyword: 'delay_loop',
      value: seconds(1, 86400),
      doc: 'Pause between this real server’s checks.',
      since: '2.0.0',
    },
    { keyword: 'notify_up', value: command, doc: 'Run when the real server comes up.' },
    { keyword: 'notify_down', value: command, doc: 'Run when the real server goes down.' },
  ],
  leftOut: {
    lvs_method:
      'a real server is dressed for its virtual server’s lb_kind: a virtual server of its own for another kind',
  },
};
