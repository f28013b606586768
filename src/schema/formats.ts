import { parseCidr, parseIp } from '../ip.ts';
import { addressLine, routeLine, ruleLine } from './iproute.ts';

/** Why a text does not fit; undefined if it does. */
type Problem = string | undefined;

function problemOf(parsed: { ok: unknown } | { problem: string }): Problem {
  return 'problem' in parsed ? parsed.problem : undefined;
}

/** What no file format can carry in one line: control characters, and the two characters that some programs take for line ends. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * The string formats of the schema. Each returns the reason for its refusal, which the validator's yes and no cannot
 * carry: the message is made by asking again.
 */
export const formats: Record<string, (text: string) => Problem> = {
  ip: (text) => problemOf(parseIp(text)),
  cidr: (text) => {
    const problem = problemOf(parseCidr(text));
    if (problem) return problem;
    return text.includes('/') ? undefined : `"${text}" has no prefix length, such as /24`;
  },
  vip: (text) => problemOf(parseCidr(text)),
  interface: (text) =>
    /^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/.test(text)
      ? undefined
      : `"${text}" is not an interface name: at most 15 letters, digits, "_", "-" and "."`,
  name: (text) =>
    /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text)
      ? undefined
      : `"${text}" is not a name: letters, digits, "_", "-" and "."`,
  pattern: (text) =>
    text.trim() === '' || unprintable.test(text) ? 'a host pattern is needed: a group, a host, a:&b:!c' : undefined,
  mac: (text) =>
    /^([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}$/.test(text) ? undefined : `"${text}" is not a MAC address: 52:54:00:12:34:56`,
  text: textProblem,
  verbatim: verbatimProblem,
  rule: (text) => {
    if (unprintable.test(text)) return 'one line without control characters is needed';
    return /^(-A [A-Za-z0-9_-]+ |:[A-Za-z0-9_-]+ )/.test(text)
      ? undefined
      : `"${text}" is not a line of a save file: -A CHAIN … or :CHAIN POLICY`;
  },
  sysctl: (text) =>
    /^[a-z0-9_-]+([./][A-Za-z0-9_-]+)+$/.test(text) ? undefined : `"${text}" is not the name of a kernel setting`,
  command: (text) => {
    if (!text.startsWith('/')) return `"${text}" must begin with the program's absolute path`;
    return text.includes('\\')
      ? 'keepalived reads a backslash as an escape: put the command into a script'
      : textProblem(text);
  },
  line: (text) => (unprintable.test(text) ? 'one line without control characters is needed' : undefined),
  path: (text) =>
    /^\/[A-Za-z0-9_.@%+=:,/-]*$/.test(text)
      ? undefined
      : `"${text}" is not an absolute path of plain characters, which is all that keepalived passes on unharmed`,
  words: (text) =>
    /^[A-Za-z0-9_.@%+=:,/*|-]+( [A-Za-z0-9_.@%+=:,/*|-]+)*$/.test(text)
      ? undefined
      : `"${text}" is not a row of plain words: keepalived would cut it at blanks, quotes, braces, "#" and "!"`,
  tracked: (text) =>
    /^[A-Za-z0-9][A-Za-z0-9_.-]*( weight -?[0-9]{1,3}( reverse)?)?$/.test(text)
      ? undefined
      : `"${text}" is not a name, alone or with its weight: NAME weight -20`,
  delays: (text) =>
    /^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}( [0-9]{1,3}(\.[0-9]+)?){2}$/.test(text)
      ? undefined
      : `"${text}" is not an interface with its two delays in seconds, down and up: eth0 2 5`,
  linkbeat: (text) =>
    /^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}( (MII|ETHTOOL|IOCTL))?$/.test(text)
      ? undefined
      : `"${text}" is not an interface, alone or with MII, ETHTOOL or IOCTL`,
  'address-line': addressLine,
  'route-line': routeLine,
  'rule-line': ruleLine,
};

/** Raw lines may say anything, as long as the block around them ends where it should. */
function verbatimProblem(text: string): Problem {
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) return 'lines without control characters are needed';
  let depth = 0;
  for (const line of text.split('\n')) {
    // Comments and quoted text do not count, as keepalived's own reader has it.
    for (const char of line.replace(/"[^"]*"/g, '').replace(/[#!].*/, '')) {
      if (char === '{') depth++;
      if (char === '}') depth--;
      if (depth < 0) return 'a "}" here closes the block around these lines';
    }
  }
  return depth === 0 ? undefined : 'a "{" is not closed, and would take in what follows these lines';
}

function textProblem(text: string): Problem {
  if (text === '') return 'a text is needed here';
  if (unprintable.test(text)) return 'one line without control characters is needed';
  if (text.includes('"')) return 'keepalived has no way to write a double quote inside a text';
  if (text.includes('${')) return 'keepalived would replace ${…} with a value of its own';
  return undefined;
}
