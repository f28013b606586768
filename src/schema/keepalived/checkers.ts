import type { Block, Directive } from '../directive.ts';
import {
  address,
  block,
  blocks,
  command,
  flag,
  integer,
  networkInterface,
  oneOf,
  pattern,
  seconds,
  text,
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
  value: integer(0, 2147483647),
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
  value: flag,
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
  value: flag,
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

const url: Block = {
  name: 'url',
  doc: 'One page that is fetched; all of a check’s pages must be right.',
  required: ['path'],
  directives: [
    { keyword: 'path', value: text, doc: 'Path of the page.' },
    {
      keyword: 'status_code',
      value: pattern('status or range', '^[1-5][0-9][0-9](-[1-5][0-9][0-9])?$', '200'),
      doc: 'HTTP status that counts as healthy.',
    },
    {
      keyword: 'digest',
      value: pattern('md5', '^[0-9a-fA-F]{32}$', 'd41d8cd98f00b204e9800998ecf8427e'),
      doc: 'MD5 of the page as `genhash` prints it.',
    },
    { keyword: 'virtualhost', value: text, doc: 'Host header.', since: '2.0.0' },
  ],
};

const http: Directive[] = [
  { keyword: 'virtualhost', value: text, doc: 'Host header of all pages of this check.', since: '2.0.0' },
  { keyword: 'url', value: blocks(url), doc: 'Pages to fetch.' },
  ...connection,
  { ...retry, since: '2.0.0', older: { until: '2.0.0', keyword: 'nb_get_retry' } },
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
  { keyword: 'fast_recovery', value: flag, doc: 'Count as up again after one page, not all.', since: '2.0.17' },
];

const httpGet: Block = {
  name: 'HTTP_GET',
  doc: 'The real server answers an HTTP request as expected.',
  // keepalived 2.2.7 crashes at one without a page.
  required: ['url'],
  directives: http,
};

const sslGet: Block = {
  name: 'SSL_GET',
  doc: 'The real server answers an HTTPS request as expected.',
  required: ['url'],
  directives: [
    ...http,
    { keyword: 'enable_sni', value: flag, doc: 'Send the virtualhost as TLS server name.', since: '1.4.3' },
  ],
};

const udpCheck: Block = {
  name: 'UDP_CHECK',
  doc: 'The real server does not refuse a UDP packet, or answers it.',
  directives: [
    ...from('2.1.0', [...connection, retry, pause, warmup, delayLoop, alpha, logAll]),
    {
      keyword: 'payload',
      value: pattern('hex', '^([0-9a-fA-F]{2})+$', '70696e67'),
      doc: 'Bytes to send.',
      since: '2.2.0',
    },
    { keyword: 'require_reply', value: flag, doc: 'Fail without an answer.', since: '2.1.0' },
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
      since: '2.2.0',
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
    { keyword: 'user', value: text, doc: 'User, and group, that run the program.' },
    { ...retry, since: '2.0.0', default: 0 },
    { ...pause, since: '2.0.0' },
    warmup,
    delayLoop,
    alpha,
    logAll,
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
    { keyword: 'UDP_CHECK', value: block(udpCheck), doc: udpCheck.doc, since: '2.1.0' },
    { keyword: 'PING_CHECK', value: block(pingCheck), doc: pingCheck.doc, since: '2.1.0' },
    { keyword: 'MISC_CHECK', value: block(miscCheck), doc: miscCheck.doc },
  ],
};
