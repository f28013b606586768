const mostHosts = 8;

/** The first hosts by name, the rest by number. */
export function named(hosts: readonly string[]): string {
  return hosts.length > mostHosts
    ? `${hosts.slice(0, mostHosts).join(', ')} and ${hosts.length - mostHosts} more`
    : hosts.join(', ');
}
