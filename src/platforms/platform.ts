import type { Version } from '../base/version.ts';

/** A set of rules, or the IPVS table, that is kept in a file of its own. */
export type Ruleset = 'iptables' | 'ip6tables' | 'arptables' | 'nftables' | 'firewalld' | 'ipvsadm';

/** Where a platform keeps a ruleset. */
export interface Save {
  /** Absolute path on the host, without the leading slash. */
  readonly path: string;
  /** The service that loads the file at boot; left out where lvs-vip.service does so itself. */
  readonly service?: string;
  /** The service that empties the ruleset in the kernel when it starts or reloads. */
  readonly flushedBy?: string;
}

/** Why something is not there, and the way out, as the user reads them. */
export interface Gap {
  readonly reason: string;
  readonly instead?: string;
}

/**
 * What an operating system offers to the files that lvsgen renders; one file a platform declares it. A closed world: what
 * it does not name is not there.
 */
export interface Platform {
  readonly doc: string;
  /** The keepalived that it ships, and the service that runs it. */
  readonly keepalived: { readonly version: Version; readonly service: string };
  /** The words of `lvs_network` that it takes, and the release of each program where that matters; the default comes first. */
  readonly networks: Readonly<Record<string, Version | true>>;
  /** The rulesets that it can keep. */
  readonly saves: Readonly<Partial<Record<Ruleset, Save>>>;
  /** The schedulers of its kernel. */
  readonly schedulers: readonly string[];
  /** The file that `systemctl preset` reads to enable a service. */
  readonly preset: string;
  /** The programs that a unit calls. */
  readonly programs: { readonly ip: string; readonly nft: string };
  /** Better words than "it has none" for what it does not name: a network or a ruleset. */
  readonly gaps: Readonly<Record<string, Gap>>;
}

/** The word of `lvs_network` that a platform takes where the inventory says nothing. */
export function defaultNetwork({ networks }: Platform): string {
  const [first] = Object.keys(networks);
  if (first === undefined) throw new Error('a platform without a network');
  return first;
}
