/** The chains that the kernel has in each table, in iptables-save's order of tables. */
export const builtInChains: Readonly<Record<string, readonly string[]>> = {
  raw: ['PREROUTING', 'OUTPUT'],
  mangle: ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'],
  nat: ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'],
  filter: ['INPUT', 'FORWARD', 'OUTPUT'],
  security: ['INPUT', 'FORWARD', 'OUTPUT'],
};

/** Targets of iptables itself, of its extensions, and of xtables-addons. */
export const targets: ReadonlySet<string> = new Set(
  [
    'ACCEPT DROP QUEUE RETURN',
    'AUDIT CHECKSUM CLASSIFY CLUSTERIP CONNMARK CONNSECMARK CT DNAT DNPT DSCP ECN HL HMARK IDLETIMER LED LOG MARK',
    'MASQUERADE NETMAP NFLOG NFQUEUE NOTRACK RATEEST REDIRECT REJECT SECMARK SET SNAT SNPT SYNPROXY TCPMSS TCPOPTSTRIP',
    'TEE TOS TPROXY TRACE TTL ULOG',
    'ACCOUNT CHAOS DELUDE DHCPMAC DNETMAP ECHO IPMARK LOGMARK PROTO STEAL SYSRQ TARPIT',
  ].flatMap((line) => line.split(' ')),
);

export const arpTargets: ReadonlySet<string> = new Set([
  'ACCEPT',
  'DROP',
  'RETURN',
  'CONTINUE',
  'mangle',
  'CLASSIFY',
  'MARK',
]);
