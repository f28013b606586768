/**
 * How much of an inventory is read. Each limit lies far beyond what people write, and this side of where time or memory
 * gives out; what goes past one is refused with the limit in the message, so that no text can make a run hang or die.
 */
export const limits = {
  /** Bytes of one file, of standard input, of one `-e`. */
  file: 16 << 20,
  /** Bytes of all files together. */
  together: 64 << 20,
  /** Bytes of a file that holds a secret. */
  secret: 64 << 10,
  /** Files and folders that are looked at. */
  files: 20_000,
  /** Folders inside folders: a link may lead back to where it stands. */
  folders: 16,
  /** Files that cannot be read before the rest is left alone: a folder of them is no inventory. */
  unreadable: 10,
  /** Words, marks and line ends of one YAML or JSON text, each of which the parser keeps in memory. */
  lexemes: 3_000_000,
  /** … and of a short text, to which one for every three characters is added: more is never written by people or programs. */
  lexemesAtFirst: 600_000,
  /** Lists and maps inside one another: Python's own literals end here too. */
  nesting: 100,
  /** Values that aliases and merge keys of one text repeat. */
  copies: 1_000_000,
  /** Hosts of an inventory; one name with ranges stands for no more either. */
  hosts: 50_000,
  /** NICs, addresses, kernel settings and rules of all hosts, added up. */
  own: 500_000,
  /** Virtual servers, one for each VIP and port. */
  services: 20_000,
  /** Times that hosts are named in groups. */
  mentions: 500_000,
  /** Groups of all hosts, added up: what a host's variables are gathered from. */
  memberships: 2_000_000,
  /** Real servers in all virtual servers, as often as directors have them in their files. */
  blocks: 300_000,
  /** Steps that matching all patterns of an inventory takes. */
  matching: 20_000_000,
  /** States of a pattern's automaton, which is what a name is held against. */
  states: 2_000,
} as const;

/** `16 MiB`, as messages name a limit. */
export function mebibytes(bytes: number): string {
  return `${bytes / (1 << 20)} MiB`;
}

/** `20,000`, whatever the locale. */
export function counted(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
