import ipaddr from 'ipaddr.js';
import { type Cidr, contains, type Family, formatCidr, hostPrefix, type Ip, parseIp } from '../../src/base/ip.ts';
import type { Fleet, Host } from '../../src/model/model.ts';

/** One end of a cable: which NIC of which machine is plugged into which switch, under which address on the wire. */
export interface Plug {
  nic: string;
  segment: number;
  mac: string;
}

export interface Machine {
  name: string;
  plugs: Plug[];
  /** Shell lines for what is managed elsewhere: the lab's own machines, and hosts whose network the inventory leaves alone. */
  setup: string[];
  /** What a router announces to the machine once it has its addresses. */
  announced: string[];
}

/** Which machines there are and how they are wired, worked out from the addresses of a fleet. */
export interface Layout {
  machines: Machine[];
  segments: number;
  /** A client's addresses, and the NIC that it has them on. */
  near: Record<Family, string[]>;
  far: Record<Family, string[]>;
  hasFar: boolean;
}

const clients = 4;
const farNet = { 4: '100.64.77.', 6: 'fd00:77::' };

/** Networks that share a NIC are one segment, and so are NICs that share a network. */
class Segments {
  readonly #of = new Map<string, number>();
  readonly networks: Cidr[][] = [];

  join(addresses: readonly Cidr[]): number {
    const known = addresses.map((one) => this.#of.get(networkOf(one))).find((one) => one !== undefined);
    const segment = known ?? this.networks.push([]) - 1;
    for (const one of addresses) {
      if (this.#of.has(networkOf(one))) continue;
      this.#of.set(networkOf(one), segment);
      this.networks[segment]?.push(one);
    }
    return segment;
  }
}

/** The addresses of a host's NICs; of one that is managed elsewhere what the inventory knows. */
function nicsOf(host: Host, vips: readonly Cidr[]): { name: string; addresses: Cidr[]; own: boolean }[] {
  if (host.nics.length > 0)
    return host.nics.map(({ name, addresses }) => ({ name, addresses: [...addresses], own: true }));
  const addresses = host.addresses.map(({ ip, prefix }) => ({
    ip,
    prefix:
      prefix ??
      vips.find((vip) => vip.prefix < hostPrefix(ip.family) && contains(vip, ip))?.prefix ??
      (ip.family === 4 ? 24 : 64),
  }));
  return [{ name: host.interface, addresses, own: false }];
}

export function layout(fleet: Fleet): Layout {
  const segments = new Segments();
  const vips = fleet.clusters.flatMap((one) =>
    one.virtualServers.flatMap((server) => server.vips.map(({ cidr }) => cidr)),
  );
  const directors = new Set(fleet.clusters.flatMap((one) => one.directors));
  const gateways = new Set(
    [...fleet.hosts.values()].flatMap((host) => host.nics.flatMap((nic) => nic.gateway?.text ?? [])),
  );
  const inside = new Set(fleet.clusters.flatMap(({ natGateway }) => natGateway?.cidr.ip.text ?? []));
  const mac = macs();
  const wired = [...fleet.hosts.values()].map((host) => ({
    host,
    plugs: nicsOf(host, vips).map((nic) => ({ ...nic, segment: segments.join(nic.addresses), mac: mac() })),
  }));
  const front = segments.join(
    wired.find(({ host }) => directors.has(host))?.plugs.find((plug) => plug.name === [...directors][0]?.interface)
      ?.addresses ?? [],
  );
  // Where the director is the gateway there is no other way out.
  const routed = segments.networks.flatMap((networks, segment) =>
    segment === front || !networks.some((net) => [...inside].some((ip) => contains(net, parse(ip)))) ? [segment] : [],
  );
  const farSegment = segments.networks.length;
  const routerIn = (segment: number): Cidr[] =>
    (segments.networks[segment] ?? []).map((net) => {
      const named = [...gateways]
        .map(parse)
        .find((ip) => ip.family === net.ip.family && contains(net, ip) && !inside.has(ip.text));
      return { ip: named ?? nth(net, 253), prefix: net.prefix };
    });
  const near: Record<Family, string[]> = { 4: [], 6: [] };
  const nearCidrs = (segments.networks[front] ?? []).flatMap((net) =>
    Array.from({ length: clients }, (_, n) => ({ ip: nth(net, 240 + n), prefix: net.prefix })),
  );
  for (const { ip } of nearCidrs) near[ip.family].push(ip.text);
  const far: Record<Family, string[]> = { 4: [], 6: [] };
  for (const family of [4, 6] as const)
    for (let n = 0; n < clients; n++) far[family].push(`${farNet[family]}${10 + n}`);
  const nodad = (one: Cidr, nic: string) =>
    `ip address add ${formatCidr(one)} dev ${nic}${one.ip.family === 6 ? ' nodad' : ''}`;
  const machines: Machine[] = wired.map(({ host, plugs }) => ({
    name: host.name,
    plugs: plugs.map(({ name, segment, mac: address }) => ({ nic: name, segment, mac: address })),
    ...together(
      plugs.map(({ name, addresses, own, segment }) => {
        const routers = routerIn(segment);
        // A router announces itself to IPv6 hosts; nothing in the inventory has to.
        const announced =
          routed.includes(segment) && addresses.some(({ ip }) => ip.family === 6)
            ? routers
                .filter(({ ip }) => ip.family === 6)
                .map(({ ip }) => `ip -6 route replace default via ${ip.text} dev ${name}`)
            : [];
        if (own) return { setup: [], announced };
        return {
          announced,
          setup: [
            ...addresses.map((one) => nodad(one, name)),
            ...(routed.includes(segment)
              ? routers.filter(({ ip }) => ip.family === 4).map(({ ip }) => `ip route replace default via ${ip.text}`)
              : []),
          ],
        };
      }),
    ),
  }));
  machines.push({
    name: 'near',
    plugs: [{ nic: 'eth0', segment: front, mac: mac() }],
    announced: [],
    setup: nearCidrs.map((one) => nodad(one, 'eth0')),
  });
  machines.push({
    name: 'far',
    plugs: [{ nic: 'eth0', segment: farSegment, mac: mac() }],
    announced: [],
    setup: [
      ...far[4].map((one) => `ip address add ${one}/24 dev eth0`),
      ...far[6].map((one) => `ip address add ${one}/64 dev eth0 nodad`),
      `ip route add default via ${farNet[4]}1`,
      `ip -6 route add default via ${farNet[6]}1`,
    ],
  });
  machines.push({
    name: 'router',
    plugs: [
      ...routed.map((segment, n) => ({ nic: `eth${n}`, segment, mac: mac() })),
      { nic: 'eth9', segment: farSegment, mac: mac() },
    ],
    announced: [],
    setup: [
      'sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.all.send_redirects=0',
      ...routed.flatMap((segment, n) => routerIn(segment).map((one) => nodad(one, `eth${n}`))),
      `ip address add ${farNet[4]}1/24 dev eth9`,
      `ip address add ${farNet[6]}1/64 dev eth9 nodad`,
    ],
  });
  const hasFar = wired
    .filter(({ host }) => directors.has(host))
    .every(({ host }) => host.nics.length === 0 || host.nics.some((nic) => nic.gateway));
  return { machines, segments: farSegment + 1, near, far, hasFar };
}

function together(parts: Pick<Machine, 'setup' | 'announced'>[]): Pick<Machine, 'setup' | 'announced'> {
  return { setup: parts.flatMap(({ setup }) => setup), announced: parts.flatMap(({ announced }) => announced) };
}

function macs(): () => string {
  let last = 0;
  return () => `02:00:00:00:00:${(++last).toString(16).padStart(2, '0')}`;
}

function parse(text: string): Ip {
  const parsed = parseIp(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.ok;
}

/** The text of an address’s network. */
function networkOf(cidr: Cidr): string {
  return formatCidr({ ip: nth(cidr, 0), prefix: cidr.prefix });
}

/** The n-th address of a network. */
function nth({ ip, prefix }: Cidr, n: number): Ip {
  const bytes = ipaddr.parse(ip.text).toByteArray();
  const kept = bytes.map((byte, at) => byte & (0xff00 >> Math.min(8, Math.max(0, prefix - at * 8))) & 0xff);
  return parse(ipaddr.fromByteArray([...kept.slice(0, -1), (kept.at(-1) ?? 0) + n]).toString());
}
