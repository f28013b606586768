import type { Host, SyncDaemon, VirtualServer, VrrpInstance } from './model.ts';

/** Directors of this virtual server that are also its real servers. */
export function localnodes(directors: readonly Host[], { realServers }: VirtualServer): Host[] {
  return directors.filter((director) => realServers.some(({ host }) => host === director));
}

/**
 * The sync daemon that the inventory asks for, or the one that localnode cannot do without: `backup_only` looks at its
 * state, and without it the two directors pass packets to each other until their TTL is used up.
 */
export function syncDaemonOf(
  given: SyncDaemon | undefined,
  directors: readonly Host[],
  instances: readonly VrrpInstance[],
  virtualServers: readonly VirtualServer[],
): SyncDaemon | undefined {
  if (given) return given;
  const needed = directors.length > 1 && virtualServers.some((one) => localnodes(directors, one).length > 0);
  const [instance] = instances;
  return needed && instance ? { syncid: Number(instance.directives.virtual_router_id) } : undefined;
}
