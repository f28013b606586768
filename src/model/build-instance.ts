import { sortKey } from '../base/ip.ts';
import { byText } from '../base/text.ts';
import type { VrrpInstance as VrrpVars } from '../generated/variables.ts';
import { type Mapping, originOf, originOfValue } from '../inventory/origin.ts';
import { vrrpInstance } from '../schema/keepalived.ts';
import type { Host, Vip, VirtualServer, VrrpInstance } from './model.ts';
import { ours } from './ours.ts';
import type { Resolver } from './resolver.ts';
import { directivesOf, verbatimOf } from './written.ts';

const firstPriority = 150;
const priorityStep = 10;

/** Resolves a VRRP instance: its VIPs are those of the virtual servers that name it, and that are given here. */
export function buildInstance(
  name: string,
  written: Mapping,
  cluster: string,
  directors: readonly Host[],
  virtualServers: readonly VirtualServer[],
  resolver: Resolver,
): VrrpInstance {
  const vars = written as unknown as VrrpVars;
  const vips = new Map<string, Vip>();
  for (const one of virtualServers) {
    for (const vip of one.vips) if (!vips.has(vip.cidr.ip.text)) vips.set(vip.cidr.ip.text, vip);
  }
  const pass = resolver.secret(written, 'auth_pass');
  const authentication = { auth_type: vars.auth_type ?? 'PASS', auth_pass: pass };
  return {
    cluster,
    name,
    origin: originOf(written),
    written,
    directives: { ...directivesOf(vrrpInstance, written), ...(pass === undefined ? {} : { authentication }) },
    vips: [...vips.values()].sort((a, b) => byText(sortKey(a.cidr.ip), sortKey(b.cidr.ip))),
    priorities: priorities(written, directors, resolver),
    unicast: vars.unicast ?? false,
    hasSecret: pass !== undefined,
    verbatim: verbatimOf(written),
  };
}

/** The first director of the pattern, or the one that `master` names, comes first; each further one 10 lower. */
function priorities(written: Mapping, directors: readonly Host[], resolver: Resolver): Map<string, number> {
  const { master } = written as unknown as VrrpVars;
  const first = directors.find((one) => one.name === master);
  if (master !== undefined && first === undefined) {
    const message = `"${master}" is not a director of this cluster`;
    const hint = directors.map((one) => one.name).join(' or ');
    resolver.diagnostics.error('no-such-host', originOfValue(written, 'master'), message, { hint });
  }
  const ordered = first ? [first, ...directors.filter((one) => one !== first)] : directors;
  return new Map(
    ordered.map((host, index) => {
      // A priority of the host's own would be the same in every instance, and `master` says that it shall not be.
      const own =
        master === undefined
          ? (resolver.inventory.varsOf(host.name, ours).lvs_priority as number | undefined)
          : undefined;
      return [host.name, own ?? Math.max(1, firstPriority - index * priorityStep)];
    }),
  );
}
