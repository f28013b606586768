import type { Block, Directive } from '../directive.ts';
import {
  address,
  block,
  blocks,
  command,
  fields,
  flag,
  flagOr,
  integer,
  networkInterface,
  oneOf,
  pattern,
  seconds,
  several,
  text,
  toggle,
  weight,
} from '../value.ts';

const connection: Directive[] = [
  { keyword: 'connect_ip', value: address, doc: 'Address to check instead of the real server’s.' },
  { keyword: 'connect_port', value: integer(1, 65535), doc: 'Port to check instead of the real server’s.' },
  { keyword: 'bindto', value: address, doc: 'Source address of the check.' },
  { keyword: 'bind_if', value: networkInterface, doc: 'Interface the check leaves by.', since: '2.0.0' },
  { keyword: 'bind_port', value: integer(1, 65535), doc: 'Source port of the check.' },
  { keyword: 'connect_timeout', value: seconds(1, 3600), doc: 'How long to wait for the connection.', default: 5 },
  { keyword: 'fwmark', value: integer(0, 4294967295), doc: 'Firewall mark of the check’s packets.' },
];

const retry: Directive = {
  keyword: 'retry',
  value: integer(1, 2147483647),
  doc: 'How often a failed check is tried again before the real server is taken out.',
  default: 1,
};
const pause: Directive = {
  keyword: 'delay_before_retry',
  value: seconds(0, 3600),
  doc: 'Pause before a failed check is tried again.',
  default: 1,
};
const warmup: Directive = {
  keyword: 'warmup',
  value: seconds(0, 3600),
  doc: 'Longest random pause before the first check; 0 for none.',
};
const alpha: Directive = {
  keyword: 'alpha',
  value: toggle,
  doc: 'Take the real server as down until the check has passed once.',
  since: '2.0.0',
};
const delayLoop: Directive = {
  keyword: 'delay_loop',
  value: seconds(1, 86400),
  doc: 'Pause between checks of this checker.',
  since: '2.0.0',
};
const logAll: Directive = {
  keyword: 'log_all_failures',
  value: toggle,
  doc: 'Log every failed check, not just the first.',
  since: '2.0.11',
};

/** Turns the shared keywords into those of a checker that came with a later release. */
function from(since: '2.1.0', directives: Directive[]): Directive[] {
  return directives.map((directive) => ({ ...directive, since }));
}

const tcpCheck: Block = {
  name: 'TCP_CHECK',
  doc: 'The real server accepts a TCP connection.',
  directives: [...connection, retry, pause, warmup, delayLoop, alpha, logAll],
};

const regexOptions = [
  ...['allow_empty_class', 'alt_bsux', 'auto_callout', 'caseless', 'dollar_endonly', 'dotall', 'dupnames'],
  ...['extended', 'firstline', 'match_unset_backref', 'multiline', 'never_ucp', 'never_utf', 'no_auto_capture'],
  ...['no_auto_possess', 'no_dotstar_anchor', 'no_start_optimize', 'ucp', 'ungreedy', 'utf', 'never_backslash_c'],
  ...['alt_circumflex', 'alt_verbnames', 'use_offset_limit'],
];

const tlsCompliant: Directive = {
  keyword: 'tls_compliant',
  value: toggle,
  doc: 'Take an end of the connection without close_notify for a failure.',
  since: '2.2.8',
};

const url = (over: 'TCP' | 'TLS'): Block => ({
  name: over === 'TLS' ? 'tls_url' : 'url',
  doc: 'One page that is fetched; all of a check’s pages must be right.',
  required: ['path'],
  directives: [
    { keyword: 'path', value: text, example: '/health', doc: 'Path of the page.' },
    {
      keyword: 'status_code',
      value: several(pattern('status or range', '^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$', '200')),
      doc: 'HTTP status that counts as healthy; 200-299 where nothing is said.',
    },
    {
      keyword: 'digest',
      value: pattern('md5', '^[0-9a-fA-F]{32}$', 'd41d8cd98f00b204e9800998ecf8427e'),
      doc: 'MD5 of the page as `genhash` prints it.',
    },
    { keyword: 'virtualhost', value: text, example: 'www.example.com', doc: 'Host header.', since: '2.0.0' },
    {
      keyword: 'regex',
      value: text,
      example: 'ready',
      doc: 'Regular expression that the page must match.',
      since: '2.0.7',
    },
    { keyword: 'regex_no_match', value: flag, doc: 'The page must not match it.', since: '2.0.7' },
    {
      keyword: 'regex_options',
      value: several(oneOf(...regexOptions)),
      example: 'caseless',
      doc: 'Options of the regular expression, as PCRE2 has them.',
      since: '2.0.7',
    },
    {
      keyword: 'regex_stack',
      value: pattern('two sizes in bytes', '^[0-9]{1,9} [0-9]{1,9}$', '32768 65536'),
      doc: 'First and largest stack of the regular expression.',
      since: '2.0.7',
    },
    {
      keyword: 'regex_min_offset',
      value: integer(0, 2147483647),
      doc: 'First byte of the page at which a match may begin.',
      since: '2.0.7',
    },
    {
      keyword: 'regex_max_offset',
      value: integer(1, 2147483647),
      example: 4096,
      doc: 'Last byte of the page at which a match may begin.',
      since: '2.0.7',
    },
    ...(over === 'TLS' ? [tlsCompliant] : []),
  ],
});

const http = (over: 'TCP' | 'TLS'): Directive[] => [
  {
    keyword: 'virtualhost',
    value: text,
    example: 'www.example.com',
    doc: 'Host header of all pages of this check.',
    since: '2.0.0',
  },
  { keyword: 'url', value: blocks(url(over)), doc: 'Pages to fetch.' },
  ...connection,
  { ...retry, older: { until: '2.0.0', keyword: 'nb_get_retry' } },
  { ...pause, default: 3 },
  warmup,
  delayLoop,
  alpha,
  logAll,
  {
    keyword: 'http_protocol',
    value: oneOf('1.0', '1.0c', '1.0C', '1.1'),
    doc: 'HTTP version of the request.',
    since: '2.0.17',
  },
  {
    keyword: 'fast_recovery',
    value: toggle,
    doc: 'Fetch the pages one right after the other at start and after a failure.',
    since: '2.0.17',
  },
  { keyword: 'enable_sni', value: flag, doc: 'Send the virtualhost as TLS server name (SSL_GET).', since: '1.4.3' },
];

const httpGet: Block = {
  name: 'HTTP_GET',
  doc: 'The real server answers an HTTP request as expected.',
  // keepalived 2.2.7 crashes at one without a page.
  required: ['url'],
  directives: http('TCP'),
};

const sslGet: Block = {
  name: 'SSL_GET',
  doc: 'The real server answers an HTTPS request as expected.',
  required: ['url'],
  directives: [...http('TLS'), tlsCompliant],
};

const udpCheck: Block = {
  name: 'UDP_CHECK',
  doc: 'The real server does not refuse a UDP packet, or answers it.',
  directives: [
    ...from('2.1.0', [...connection, retry, pause, warmup, delayLoop, alpha, logAll]),
    {
      keyword: 'payload',
      value: pattern(
        'hex, not ending in ff',
        '^([0-9a-fA-F]{2})*([0-9a-eA-E][0-9a-fA-F]|[fF][0-9a-eA-E])$',
        '70696e67',
      ),
      doc: 'Bytes to send.',
      since: '2.2.0',
    },
    {
      keyword: 'require_reply',
      value: flagOr(pattern('hex', '^([0-9a-fA-FxX]{2}){1,400}$', '706fxx67')),
      doc: 'Fail without an answer, or without this one; `x` stands for any digit.',
      since: '2.1.0',
    },
    {
      keyword: 'min_reply_length',
      value: integer(0, 65507),
      doc: 'Shortest answer that counts, in bytes.',
      since: '2.2.0',
    },
    {
      keyword: 'max_reply_length',
      value: integer(0, 65507),
      doc: 'Longest answer that counts, in bytes.',
      default: 255,
      since: '2.2.0',
    },
  ],
  conflicts: [
    {
      keyword: 'min_reply_length',
      when: ({ min_reply_length: least = 0, max_reply_length: most = 255 }) => Number(least) > Number(most),
      message: 'min_reply_length is above max_reply_length, which is 255 where nothing is said',
      consequence: 'no answer fits both: the check always fails, and the real server stays out',
      hint: 'max_reply_length beside it, not below it',
      bad: { min_reply_length: 300 },
      good: { min_reply_length: 300, max_reply_length: 512 },
    },
  ],
};

const pingCheck: Block = {
  name: 'PING_CHECK',
  doc: 'The real server answers an ICMP echo request.',
  directives: from('2.1.0', [...connection, retry, pause, warmup, delayLoop, alpha, logAll]),
};

const miscCheck: Block = {
  name: 'MISC_CHECK',
  doc: 'A program of your own exits 0.',
  required: ['misc_path'],
  directives: [
    { keyword: 'misc_path', value: command, doc: 'Absolute path of the program, with its arguments.' },
    { keyword: 'misc_timeout', value: seconds(0, 3600), doc: 'How long the program may run.' },
    { keyword: 'misc_dynamic', value: flag, doc: 'Let the exit code 2…255 set the weight to the code less 2.' },
    { keyword: 'user', value: fields('root'), doc: 'User, and group, that run the program.' },
    { ...retry, since: '2.0.0', default: 0, example: 2 },
    { ...pause, since: '2.0.0' },
    warmup,
    delayLoop,
    alpha,
    logAll,
  ],
};

const smtpCheck: Block = {
  name: 'SMTP_CHECK',
  doc: 'The real server answers as a mail server.',
  directives: [
    ...connection,
    { keyword: 'helo_name', value: text, example: 'lb.example.com', doc: 'Name that the mail server is greeted with.' },
    retry,
    pause,
    warmup,
    delayLoop,
    alpha,
    logAll,
  ],
  leftOut: { host: 'deprecated: connect_ip, connect_port and bindto stand in the check itself' },
};

const dnsCheck: Block = {
  name: 'DNS_CHECK',
  doc: 'The real server answers a DNS question.',
  directives: [
    ...connection,
    {
      keyword: 'type',
      value: oneOf('SOA', 'A', 'AAAA', 'NS', 'CNAME', 'MX', 'TXT'),
      doc: 'Type of the record that is asked for.',
      default: 'SOA',
    },
    { keyword: 'name', value: text, example: 'example.com', doc: 'Name that is asked for.', default: '.' },
    { ...retry, default: 3 },
    { ...pause, since: '2.0.0' },
    { ...warmup, since: '2.0.0' },
    delayLoop,
    alpha,
    logAll,
  ],
};

const fileCheck: Block = {
  name: 'FILE_CHECK',
  doc: 'The number in a file says whether the real server is up, and its weight.',
  required: ['track_file'],
  directives: [
    {
      keyword: 'track_file',
      value: pattern('name of a track_file', '^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$', 'drain'),
      doc: 'Which of the cluster’s track_file blocks.',
      since: '2.1.0',
    },
    { keyword: 'weight', value: weight(2147483647), doc: 'What the number is multiplied by.', since: '2.1.0' },
  ],
};

const bfdCheck: Block = {
  name: 'BFD_CHECK',
  doc: 'A BFD session with the real server is up.',
  required: ['name'],
  directives: [
    {
      keyword: 'name',
      value: pattern('name of a bfd_instance', '^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$', 'uplink'),
      doc: 'Which of the cluster’s bfd_instance blocks.',
      since: '2.0.0',
    },
    alpha,
  ],
};

/** The key under which the inventory lists a checker is keepalived's own. */
export const checkers: Block = {
  name: 'Check',
  doc: 'One health check: a map with the checker’s name as its only key.',
  directives: [
    { keyword: 'TCP_CHECK', value: block(tcpCheck), doc: tcpCheck.doc },
    { keyword: 'HTTP_GET', value: block(httpGet), doc: httpGet.doc },
    { keyword: 'SSL_GET', value: block(sslGet), doc: sslGet.doc },
    { keyword: 'SMTP_CHECK', value: block(smtpCheck), doc: smtpCheck.doc },
    { keyword: 'DNS_CHECK', value: block(dnsCheck), doc: dnsCheck.doc },
    { keyword: 'UDP_CHECK', value: block(udpCheck), doc: udpCheck.doc, since: '2.1.0' },
    { keyword: 'PING_CHECK', value: block(pingCheck), doc: pingCheck.doc, since: '2.1.0' },
    { keyword: 'MISC_CHECK', value: block(miscCheck), doc: miscCheck.doc },
    { keyword: 'FILE_CHECK', value: block(fileCheck), doc: fileCheck.doc, since: '2.1.0' },
    { keyword: 'BFD_CHECK', value: block(bfdCheck), doc: bfdCheck.doc, since: '2.0.0' },
  ],
};
