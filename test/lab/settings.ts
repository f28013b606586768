import type { Host } from '../../src/model/model.ts';

/** One line, or one file, of a host's rendered tree that can be taken out alone. */
export interface Setting {
  /** What it is, without the addresses and names that differ from host to host. */
  what: string;
  path: string;
  /** The line as rendered; undefined for the whole file. */
  line?: string;
}

type Finder = (content: string, path: string) => string[];

const linesOf =
  (pattern: RegExp): Finder =>
  (content) =>
    content.split('\n').filter((line) => pattern.test(line));

/**
 * Which lines of which file protect a cluster. keepalived.conf is not here but for what protects: its virtual servers and
 * instances are the cluster itself.
 */
const finders: { path: RegExp; lines?: Finder }[] = [
  { path: /^etc\/sysctl\.d\//, lines: linesOf(/^[a-z].* = /) },
  { path: /^etc\/sysconfig\/arptables$/, lines: linesOf(/^-A/) },
  { path: /^etc\/sysconfig\/ip6?tables$/, lines: linesOf(/^-A (PREROUTING|POSTROUTING|OUTPUT) .*-j (REDIRECT|MARK)/) },
  { path: /^etc\/firewalld\/direct\.xml$/, lines: linesOf(/<rule .*REDIRECT/) },
  { path: /^etc\/nftables\//, lines: linesOf(/^\s+arp (daddr|saddr)/) },
  { path: /network-scripts\/ifcfg-(lo:\d+|tunl0(:\d+)?|\w+:\d+)$/ },
  { path: /network-scripts\/ifcfg-\w+$/, lines: linesOf(/^GATEWAY=/) },
  { path: /system-connections\/lo\./, lines: linesOf(/^address\d+=(?!127\.|::1\/)/) },
  { path: /^etc\/systemd\/system\/lvs-vip\.service$/, lines: linesOf(/^ExecStart=/) },
  { path: /^etc\/systemd\/system-preset\//, lines: linesOf(/^enable /) },
  { path: /^etc\/keepalived\//, lines: linesOf(/ preferred_lft 0$/) },
];

/** What is not taken out line by line, and why. */
export const kept: { path: RegExp; line: RegExp; why: string }[] = [
  { path: /./, line: /^\s*([#;]|<!--|$)/, why: 'a comment' },
  {
    path: /^etc\/(keepalived\/keepalived\.conf|sysconfig\/ipvsadm)$/,
    line: /./,
    why: 'the cluster itself: without it there is nothing to ask for; faults.lab.ts shows what VRRP, checks and the sync daemon do',
  },
  { path: /^etc\/modules-load\.d\//, line: /./, why: 'a module is the whole machine’s: modules.lab.ts' },
  {
    path: /^etc\/sysconfig\/network-scripts\/ifcfg-\w+$/,
    line: /^[A-Z0-9_]+=/,
    why: 'the host’s own network, as the inventory has it: without it there is no host to ask',
  },
  {
    path: /^etc\/NetworkManager\/system-connections\//,
    line: /^(\[\w+\]|(id|uuid|type|interface-name|method|address\d+)=.*)$/,
    why: 'the host’s own network, and what makes a file a profile',
  },
  {
    path: /^etc\/systemd\/system\//,
    line: /^(\[\w+\]|(Description|Requires|Wants|After|PartOf|Type|RemainAfterExit|ExecStop|WantedBy)=.*)$/,
    why: 'systemd’s own: systemd-analyze reads it, and the lab boots in its order',
  },
  {
    path: /^etc\/(sysconfig\/(arp|ip6?)tables|nftables\/.*|firewalld\/direct\.xml)$/,
    line: /^(\*\w+|:\w+ \w+.*|COMMIT|<\/?direct>|<\?xml.*|.*[{}]|(delete )?table arp lvs|\s+type filter .*)$/,
    why: 'what the rules stand in',
  },
];

/** What the inventory gives a host of its own, beside its clusters. */
export function ownLinesOf({ own }: Host): string[] {
  return [
    ...own.arptables,
    // As in iptables-save, and without the chain, which firewalld has in a word of its own.
    ...[own.iptables, own.ip6tables]
      .flatMap((tables) => Object.values(tables).flat())
      .map((line) => line.replace(/^-A \S+ /, '')),
    ...Object.keys(own.sysctl),
  ];
}

/** Every setting of a host, but for what the inventory says is the host's own. */
export function settingsOf(tree: ReadonlyMap<string, string>, own: readonly string[]): Setting[] {
  return [...tree].flatMap(([path, content]) =>
    finders
      .filter((finder) => finder.path.test(path))
      .flatMap(({ lines }): Setting[] =>
        lines === undefined
          ? [{ what: `file ${path.split('/').at(-1)}`, path }]
          : lines(content, path)
              .filter((line) => !own.some((one) => line.includes(one)))
              .map((line) => ({ what: line.trim(), path, line })),
      ),
  );
}

/** The tree without a setting. */
export function without(tree: ReadonlyMap<string, string>, { path, line }: Setting): Map<string, string> {
  const left = new Map(tree);
  const content = tree.get(path) ?? '';
  if (line === undefined) left.delete(path);
  else if (line.includes(' preferred_lft 0'))
    left.set(path, content.replace(line, line.replace(' preferred_lft 0', '')));
  else
    left.set(
      path,
      content
        .split('\n')
        .filter((one) => one !== line)
        .join('\n'),
    );
  return left;
}
