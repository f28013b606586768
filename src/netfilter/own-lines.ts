import { type Family, hostPrefix, parseIp } from '../base/ip.ts';
import { type SaveWord, saveWords } from './save-line.ts';
import { arpTargets, builtInChains, targets } from './tables.ts';

/** The program that restores the lines: it takes all of them or, at the first that it does not understand, none. */
export type Restorer = 'iptables' | 'ip6tables' | 'arptables';

/** What is wrong with one of a table's lines. */
export interface LineFault {
  readonly index: number;
  readonly message: string;
  readonly hint: string;
}

/** The longest word that a restoring program takes. */
const longestWord = 1023;

/** The longest name of a NIC. */
const longestNic = 15;

/** The longest chain name of the kernel. */
const longestChain = 28;

/** What can be known of a table's own lines without the kernel that will take them. */
export function ownLineFaults(lines: readonly string[], table: string, restorer: Restorer): LineFault[] {
  const isArp = restorer === 'arptables';
  const builtIn = isArp ? ['INPUT', 'OUTPUT', 'FORWARD'] : (builtInChains[table] ?? []);
  const declared = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const [, name] = /^:(\S+)/.exec(line) ?? [];
    if (name !== undefined && !declared.has(name)) declared.set(name, index);
  }
  const chains: Chains = { builtIn, declared, table, restorer };
  return lines.flatMap((line, index) => {
    const fault = line.startsWith(':') ? chainFault(line, index, chains) : ruleFault(line, chains);
    return fault === undefined ? [] : [{ index, ...fault }];
  });
}

interface Chains {
  readonly builtIn: readonly string[];
  /** The chains that lines declare, and where each is declared first. */
  readonly declared: ReadonlyMap<string, number>;
  readonly table: string;
  readonly restorer: Restorer;
}

type Fault = Omit<LineFault, 'index'>;

function chainFault(line: string, index: number, { builtIn, declared, restorer }: Chains): Fault | undefined {
  const isArp = restorer === 'arptables';
  const [, name = '', policy, counters] = /^:([^\s:]+) (ACCEPT|DROP|-)( \[\d+:\d+\])?$/.exec(line) ?? [];
  const shape = isArp ? ':CHAIN POLICY' : ':CHAIN POLICY [0:0]';
  if (policy === undefined)
    return {
      message: `"${line}" is not a chain’s line`,
      hint: `${shape}, the policy ACCEPT or DROP, or - for a chain of your own`,
    };
  if (isArp && counters !== undefined)
    return { message: `${restorer}-restore takes no counters`, hint: `:${name} ${policy}` };
  if (declared.get(name) !== index)
    return { message: `the chain ${name} is declared twice`, hint: 'one line for each chain' };
  if (builtIn.includes(name))
    return policy === '-'
      ? { message: `${name} is the kernel’s own chain and has a policy`, hint: `:${name} ACCEPT, or DROP` }
      : undefined;
  const other = isArp ? { IN: 'INPUT', OUT: 'OUTPUT' }[name] : undefined;
  if (other !== undefined)
    return {
      message: `${name} is the old name of ${other}, and loads as a chain that nothing calls`,
      hint: `:${other} ${policy}`,
    };
  if (policy !== '-') return { message: `${name} is a chain of your own, which has no policy`, hint: `:${name} -` };
  if (verdicts.has(name)) return { message: `${name} is a target, and no chain can have its name`, hint: ':MINE -' };
  return name.length > longestChain || /^[-!]/.test(name)
    ? {
        message: `"${name}" is not a chain’s name: at most ${longestChain} letters, and not "-" or "!" first`,
        hint: ':MINE -',
      }
    : undefined;
}

const verdicts: ReadonlySet<string> = new Set(['ACCEPT', 'DROP', 'QUEUE', 'RETURN']);

/** Commands besides -A, which a line has once and first. */
const command =
  /^(-[ACDIRLSFZNXPE]|--(append|check|delete|insert|replace|list|list-rules|flush|zero|new-chain|delete-chain|policy|rename-chain))$/;
const address = /^(-[sd]|--(source|destination|src|dst))$/;
const port = /^--(dport|sport|destination-port|source-port)$/;
const ports = /^--(dports|sports|ports|destination-ports|source-ports)$/;
const protocol = /^(-p|--proto|--protocol)$/;
const nicIn = /^(-i|--in-interface)$/;
const nicOut = /^(-o|--out-interface)$/;
/** They print something and end the program, which reports success: no rule of the file is loaded. */
const ending = /^(-h|--help|-V|--version)$/;
const jump = /^(-j|--jump)$/;
const goto = /^(-g|--goto)$/;

/** What a rule has at most once. */
const once = [
  { option: new RegExp(`${jump.source}|${goto.source}`), words: 'target, by -j or -g' },
  { option: /^(-s|--source|--src)$/, words: '-s' },
  { option: /^(-d|--destination|--dst)$/, words: '-d' },
  { option: protocol, words: '-p' },
  { option: nicIn, words: '-i' },
  { option: nicOut, words: '-o' },
];

function ruleFault(line: string, chains: Chains): Fault | undefined {
  const words = saveWords(line);
  if (words === undefined)
    return { message: 'a double quote is not closed', hint: '--comment "a text", and \\" for a quote in it' };
  const [first, chain, ...rest] = words;
  if (first?.text !== '-A' || chain === undefined)
    return { message: `"${line}" is not a line of a save file`, hint: '-A CHAIN … or :CHAIN POLICY' };
  const isOption = ({ text, isQuoted }: SaveWord, option: RegExp) => !isQuoted && option.test(text);
  const long = words.find(({ text }) => new TextEncoder().encode(text).length > longestWord);
  if (long !== undefined) return { message: `a word has more than ${longestWord} bytes`, hint: 'a shorter one' };
  const again = rest.find((word) => isOption(word, command));
  if (again !== undefined)
    return { message: `${again.text} is a second command in the line`, hint: 'one line for each rule' };
  const end = rest.find((word) => isOption(word, ending));
  if (end !== undefined)
    return { message: `at ${end.text} the program ends, and loads nothing`, hint: `the line without ${end.text}` };
  const twice = once.find(({ option }) => rest.filter((word) => isOption(word, option)).length > 1);
  if (twice !== undefined) return { message: `a rule has one ${twice.words}`, hint: 'one line for each' };
  if (rest.some((word) => isOption(word, /^(-t|--table)$/)))
    return {
      message: 'a line of a save file names no table',
      hint: 'the lines under their table: {nat: [-A PREROUTING …]}',
    };
  if (!chains.builtIn.includes(chain.text) && !chains.declared.has(chain.text)) return undeclared(chain.text, chains);
  for (const [at, word] of rest.entries()) {
    const value = rest[at + 1];
    if ((isOption(word, jump) || isOption(word, goto)) && value === undefined)
      return { message: `${word.text} stands without its target`, hint: `${word.text} ACCEPT` };
    if (value === undefined) continue;
    const fault =
      (isOption(word, jump) ? jumpFault(value.text, chains) : undefined) ??
      (isOption(word, goto) && !chains.declared.has(value.text) ? undeclared(value.text, chains) : undefined) ??
      (isOption(word, address) ? addressFault(value.text, chains.restorer) : undefined) ??
      (isOption(word, nicIn) || isOption(word, nicOut) ? nicFault(word, value.text, chain.text, chains) : undefined) ??
      (isOption(word, port) || isOption(word, ports) ? portFault(value.text) : undefined) ??
      (isOption(word, protocol) ? protocolFault(value.text) : undefined);
    if (fault !== undefined) return fault;
  }
  const isList = rest.some((word, at) => isOption(word, address) && rest[at + 1]?.text.includes(','));
  if (
    isList &&
    rest.some(
      (word, at) => word.text === '!' && rest[at + 1] !== undefined && isOption(rest[at + 1] as SaveWord, address),
    )
  )
    return { message: '"!" goes with no list of addresses', hint: 'one line for each address' };
  if (rest.some((word) => isOption(word, port)) && !rest.some((word) => isOption(word, protocol)))
    return { message: 'a port without a protocol', hint: '-p tcp -m tcp --dport 22' };
  return undefined;
}

/** A packet has come in by no NIC yet where the host sends it, and leaves by none where it arrives. */
function nicFault({ text: option }: SaveWord, nic: string, chain: string, { restorer }: Chains): Fault | undefined {
  if (nic.length > longestNic)
    return { message: `"${nic}" is no NIC’s name: at most ${longestNic} letters`, hint: `${option} eth0` };
  const isIn = nicIn.test(option);
  const without = isIn ? ['OUTPUT', 'POSTROUTING'] : ['INPUT', 'PREROUTING'];
  if (restorer === 'arptables' || !without.includes(chain)) return undefined;
  return {
    message: `${option} does not go with ${chain}, whose packets have no such NIC`,
    hint: isIn ? '-o eth0, for the NIC that they leave by' : '-i eth0, for the NIC that they came by',
  };
}

function portFault(value: string): Fault | undefined {
  const wrong = value.split(/[,:]/).find((one) => /^\d+$/.test(one) && Number(one) > 65535);
  return wrong === undefined ? undefined : { message: `${wrong} is no port`, hint: 'a port from 0 to 65535' };
}

function protocolFault(value: string): Fault | undefined {
  return /^\d+$/.test(value) && Number(value) > 255
    ? { message: `${value} is no protocol’s number`, hint: 'a number up to 255, or a name such as tcp' }
    : undefined;
}

function jumpFault(target: string, { declared, restorer, ...rest }: Chains): Fault | undefined {
  if (target === 'DROP' && rest.table === 'nat' && restorer !== 'arptables')
    return { message: 'the table nat takes no DROP', hint: 'the rule under filter, which sees every packet' };
  const known = restorer === 'arptables' ? arpTargets : targets;
  if (known.has(target) || (declared.has(target) && !rest.builtIn.includes(target))) return undefined;
  if (rest.builtIn.includes(target))
    return {
      message: `${target} is the kernel’s own chain, which no rule can jump to`,
      hint: '-j ACCEPT, or a chain of your own',
    };
  return undeclared(target, { declared, restorer, ...rest });
}

function undeclared(name: string, { builtIn, table, restorer }: Chains): Fault {
  const where = restorer === 'arptables' ? 'arptables has' : `the table ${table} has`;
  const other = restorer === 'arptables' ? { IN: 'INPUT', OUT: 'OUTPUT' }[name] : undefined;
  return {
    message: `${where} no chain and no target ${name}`,
    hint: other ?? `${builtIn.join(', ')}, or a line ":${name} -" that declares it`,
  };
}

/** A name would have to be resolved at boot, before there is a network to ask by; and then no rule at all is loaded. */
function addressFault(value: string, restorer: Restorer): Fault | undefined {
  const family: Family = restorer === 'ip6tables' ? 6 : 4;
  for (const one of value.split(',')) {
    const [ip = '', mask] = one.split('/');
    const parsed = parseIp(ip);
    if (mask !== undefined && !isMask(mask, family))
      return { message: `${one} has no prefix or mask of IPv${family}`, hint: `a prefix up to ${hostPrefix(family)}` };
    if ('ok' in parsed ? parsed.ok.family === family : ip === '!') continue;
    const wanted = `an IPv${family} address or network`;
    return 'ok' in parsed
      ? { message: `${one} is no address for ${restorer}`, hint: wanted }
      : { message: `"${one}" is not an address, and names cannot be asked for at boot`, hint: wanted };
  }
  return undefined;
}

function isMask(mask: string, family: Family): boolean {
  if (/^\d+$/.test(mask)) return Number(mask) <= hostPrefix(family);
  const parsed = parseIp(mask);
  return 'ok' in parsed && parsed.ok.family === family;
}
