import { unprintableIn } from '../base/characters.ts';
import { parseCidr, parseIp } from '../base/ip.ts';
import { predefined } from '../keepalived/raw-lines.ts';
import { addressLine, routeLine, ruleLine } from './iproute.ts';

/** Why a text does not fit; undefined if it does. */
type Problem = string | undefined;

function problemOf(parsed: { ok: unknown } | { problem: string }): Problem {
  return 'problem' in parsed ? parsed.problem : undefined;
}

/** keepalived reads lines of at most 1,022 bytes: what is left of one behind its indentation and its keyword. */
const longestText = 900;
const longestName = 128;

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
  name: nameProblem,
  pattern: (text) =>
    text.trim() === '' ? 'a host pattern is needed: a group, a host, a:&b:!c' : printableProblem(text),
  mac: (text) =>
    /^([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}$/.test(text) ? undefined : `"${text}" is not a MAC address: 52:54:00:12:34:56`,
  text: textProblem,
  verbatim: verbatimProblem,
  rule: (text) => {
    const problem = printableProblem(text);
    if (problem) return problem;
    return /^(-A [A-Za-z0-9_.+-]+( |$)|:[A-Za-z0-9_.+-]+ )/.test(text)
      ? undefined
      : `"${text}" is not a line of a save file: -A CHAIN … or :CHAIN POLICY`;
  },
  sysctl: (text) =>
    /^[a-z0-9_][a-z0-9_-]*([./][A-Za-z0-9_-]+)+$/.test(text)
      ? undefined
      : `"${text}" is not the name of a kernel setting`,
  command: commandProblem,
  line: printableProblem,
  path: short((text) =>
    /^\/[A-Za-z0-9_.@%+=:,/-]*$/.test(text)
      ? undefined
      : `"${text}" is not an absolute path of plain characters, which is all that keepalived passes on unharmed`,
  ),
  words: short((text) =>
    /^[A-Za-z0-9_.@%+=:,/*|-]+( [A-Za-z0-9_.@%+=:,/*|-]+)*$/.test(text)
      ? undefined
      : `"${text}" is not a row of plain words: keepalived would cut it at blanks, quotes, braces, "#" and "!"`,
  ),
  tracked: short((text) =>
    /^[A-Za-z0-9][A-Za-z0-9_.-]*( weight -?[0-9]{1,3}( reverse)?)?$/.test(text)
      ? undefined
      : `"${text}" is not a name, alone or with its weight: NAME weight -20`,
  ),
  delays: (text) =>
    /^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}( [0-9]{1,3}(\.[0-9]+)?){2}$/.test(text)
      ? undefined
      : `"${text}" is not an interface with its two delays in seconds, down and up: eth0 2 5`,
  linkbeat: (text) =>
    /^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}( (MII|ETHTOOL|IOCTL))?$/.test(text)
      ? undefined
      : `"${text}" is not an interface, alone or with MII, ETHTOOL or IOCTL`,
  'address-line': short(addressLine),
  'route-line': short(routeLine),
  'rule-line': short(ruleLine),
};

/** Raw lines may say anything that can be seen; whether their braces fit is for a rule, since it depends on the release. */
function verbatimProblem(text: string): Problem {
  const character = unprintableIn(text.replace(/\r?\n|\t/g, ' '));
  return character === undefined
    ? undefined
    : `lines without control or invisible characters are needed; ${character} is in them`;
}

function printableProblem(text: string): Problem {
  const character = unprintableIn(text);
  return character === undefined
    ? undefined
    : `one line without control or invisible characters is needed; ${character} is in it`;
}

function nameProblem(text: string): Problem {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text)) return `"${text}" is not a name: letters, digits, "_", "-" and "."`;
  return text.length > longestName ? `a name of at most ${longestName} letters is needed` : undefined;
}

/** What keepalived reads as it stands, once it is in double quotes. */
function textProblem(text: string): Problem {
  if (text === '') return 'a text is needed here';
  const unprintable = printableProblem(text);
  if (unprintable !== undefined) return unprintable;
  if (text.includes('"')) return 'keepalived has no way to write a double quote inside a text';
  if (predefined.test(text)) return `keepalived would replace ${predefined.exec(text)?.[0]} with a value of its own`;
  if (text === '{' || text === '}') return `keepalived takes ${text} for a brace, even in quotes`;
  if (/(^|[^\\])(\\\\)*\\$/.test(text))
    return 'keepalived takes a backslash at the end together with the quote behind it';
  return lengthProblem(text);
}

function lengthProblem(text: string): Problem {
  return new TextEncoder().encode(text).length > longestText
    ? `keepalived cuts long lines: at most ${longestText} bytes are needed here`
    : undefined;
}

/** The same, for what stands on a line of keepalived.conf. */
function short(problem: (text: string) => Problem): (text: string) => Problem {
  return (text) => problem(text) ?? lengthProblem(text);
}

function commandProblem(text: string): Problem {
  if (!text.startsWith('/')) return `"${text}" must begin with the program's absolute path`;
  if (text.includes('\\')) return 'keepalived reads a backslash as an escape: put the command into a script';
  if ((text.split("'").length - 1) % 2 === 1)
    return "keepalived finds no second ' and drops the command: put it into a script";
  return textProblem(text);
}
