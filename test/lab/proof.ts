import type { Cluster, VirtualServer } from '../../src/model/model.ts';
import type { LabCluster, Target } from './cluster.ts';
import { misdealt } from './spread.ts';

export interface ProofOptions {
  /** Leave out what takes long and tells little the second time. */
  brief?: boolean;
}

/** Waits until every service is answered, as somebody does who has just switched a cluster on; tells what stays silent. */
export async function settled(cluster: LabCluster, seconds = 20): Promise<string[]> {
  const unanswered = (one: VirtualServer) =>
    all(targets(one), async ({ protocol, address, port }) => {
      const [answer] = await cluster.requests('near', { protocol, address, port }, { timeout: 0.5 });
      return answer?.who === undefined ? [`${one.name} ${address} ${port}/${protocol}: ${answer?.error}`] : [];
    });
  const until = Date.now() + seconds * 1000;
  let isGood = false;
  for (;;) {
    // A client that remembers the last director's MAC address may be answered by a host that is none any more.
    await cluster.flush('near', 'router');
    const silent = (
      await Promise.all([unheld(cluster), all(cluster.virtualServers, unanswered), missingServers(cluster)])
    ).flat();
    // Twice: directors that come up together hand the VIP over once more.
    if (silent.length === 0 ? isGood : Date.now() > until) return silent;
    isGood = silent.length === 0;
    await new Promise((resolve) => setTimeout(resolve, isGood ? 1000 : 400));
  }
}

/** VIPs that no director holds, or two. */
async function unheld(cluster: LabCluster): Promise<string[]> {
  const found = cluster.fleet.clusters.map(async (one) => {
    const active = await activeDirector(cluster, one);
    return vipsOf(one.virtualServers)
      .filter((address) => active.get(address)?.length !== 1)
      .map((address) => `${address} is held by ${active.get(address)?.join(' and ') ?? 'no director'}`);
  });
  return (await Promise.all(found)).flat();
}

/** Directors whose IPVS table lacks real servers: one that a first check found down comes back with the next. */
async function missingServers(cluster: LabCluster): Promise<string[]> {
  const wanted = new Map<string, number>();
  for (const { directors, virtualServers } of cluster.fleet.clusters) {
    const count = virtualServers.reduce(
      (sum, one) => sum + one.realServers.length * (one.fwmark === undefined ? one.vips.length : 1),
      0,
    );
    for (const { name } of directors) wanted.set(name, (wanted.get(name) ?? 0) + count);
  }
  const counts = await Promise.all(
    [...wanted].map(async ([name, count]) => {
      const there = (await cluster.net(name, 'ipvsadm', '-Ln')).match(/^ {2}-> [0-9[]/gm)?.length ?? 0;
      return there < count ? [`${name} has ${there} of ${count} real servers in its table`] : [];
    }),
  );
  return counts.flat();
}

/**
 * Everything that must hold of a cluster on the wire, as a list of what does not: it is empty for one that works.
 */
export async function prove(cluster: LabCluster, options: ProofOptions = {}): Promise<string[]> {
  const { brief = false } = options;
  const clients = cluster.layout.hasFar ? (['near', 'far'] as const) : (['near'] as const);
  const problems: string[] = [];
  await cluster.flush(...cluster.layout.machines.map(({ name }) => name));
  const { clusters } = cluster.fleet;
  problems.push(...(await all(clusters, (one) => onlyTheDirectorAnswers(cluster, one))));
  // One after the other: a neighbour that was asked for in one VIP's name is not asked for again in the next one's.
  for (const one of clusters) problems.push(...(await nobodyElseSpeaks(cluster, one)));
  for (const client of clients) {
    await cluster.flush('near', 'router');
    problems.push(...(await all(cluster.virtualServers, (one) => served(cluster, one, client, brief))));
  }
  return problems;
}

/** The problems of each, all looked for at once. */
async function all<T>(things: readonly T[], look: (thing: T) => Promise<string[]>): Promise<string[]> {
  return (await Promise.all(things.map(look))).flat();
}

/** Each address of a service that a client may ask. */
export function targets(one: VirtualServer) {
  return one.vips
    .filter(({ cidr }) => cidr.ip.family === one.family)
    .flatMap(({ cidr }) =>
      one.matches.map(({ protocol, port }) => ({ address: cidr.ip.text, port, protocol, family: cidr.ip.family })),
    );
}

function vipsOf(virtualServers: readonly VirtualServer[]): string[] {
  return [...new Set(virtualServers.flatMap(({ vips }) => vips.map(({ cidr }) => cidr.ip.text)))];
}

/** VIP → the directors that hold it. */
export async function activeDirector(
  cluster: LabCluster,
  { directors, virtualServers }: Cluster,
): Promise<Map<string, string[]>> {
  const holders = new Map<string, string[]>();
  for (const { name, interface: nic } of directors) {
    const text = await cluster.net(name, 'ip', '-o', 'address', 'show', 'dev', nic);
    for (const vip of vipsOf(virtualServers))
      if (text.includes(` ${vip}/`)) holders.set(vip, [...(holders.get(vip) ?? []), name]);
  }
  return holders;
}

async function onlyTheDirectorAnswers(cluster: LabCluster, one: Cluster): Promise<string[]> {
  const holders = await activeDirector(cluster, one);
  return all(vipsOf(one.virtualServers), async (address) => {
    const active = holders.get(address) ?? [];
    const answering = await cluster.whoHas(address);
    const isRight = active.length === 1 && answering.length === 1 && answering[0] === active[0];
    return isRight
      ? []
      : [
          `${address} is held by ${active.join(' ') || 'no director'}, and ARP is answered by ${answering.join(' ') || 'nobody'}`,
        ];
  });
}

/** A real server that asks for its neighbours in the VIP's name turns their caches towards itself. */
async function nobodyElseSpeaks(cluster: LabCluster, one: Cluster): Promise<string[]> {
  const directors = one.directors.map(({ name }) => name);
  const servers = [...new Set(one.virtualServers.flatMap((vs) => vs.realServers.map(({ host }) => host.name)))].filter(
    (name) => !directors.includes(name),
  );
  const first = one.virtualServers.find(({ family, lbKind }) => family === 4 && lbKind !== 'NAT');
  const target = first && targets(first)[0];
  if (target === undefined) return [];
  const listening = cluster.spokenFor(target.address, 1.2);
  await new Promise((resolve) => setTimeout(resolve, 150));
  // Each answers once with an empty cache, so each has to ask for the client, from the VIP.
  await cluster.flush(...servers);
  for (const source of cluster.layout.near[4])
    await cluster.requests('near', target, { source, timeout: 0.4, count: 2 });
  const speaking = (await listening).filter(
    (name) => !directors.includes(name) && name !== 'near' && name !== 'router',
  );
  return speaking.length > 0 ? [`${speaking.join(' ')} asks for its neighbours in the name of ${target.address}`] : [];
}

async function served(
  cluster: LabCluster,
  one: VirtualServer,
  client: 'near' | 'far',
  brief: boolean,
): Promise<string[]> {
  const problems: string[] = [];
  const pool = one.realServers
    .filter(({ directives }) => Number(directives.weight) > 0)
    .map(({ host }) => host.name)
    .sort();
  for (const target of targets(one)) {
    const where = `${client} → ${one.name} ${target.address} port ${target.port}/${target.protocol}`;
    const sources = cluster.layout[client][target.family];
    const perSource = Math.max(2, Math.ceil(((brief ? 2 : 3) * pool.length) / sources.length));
    const answered = new Map<string, string[]>();
    let errors = 0;
    await Promise.all(
      sources.map(async (source) => {
        const answers = await cluster.requests(client, target, { source, count: perSource, timeout: 1.5 });
        for (const { error, seen } of answers) {
          if (error !== undefined) problems.push(`${where}: ${error}`);
          else if (seen !== source) problems.push(`${where}: the real server sees ${seen}, not the client ${source}`);
          if (error !== undefined) errors++;
        }
        answered.set(
          source,
          answers.flatMap(({ who }) => who ?? []),
        );
      }),
    );
    const strangers = [...new Set([...answered.values()].flat())].filter((name) => !pool.includes(name)).sort();
    if (strangers.length > 0) problems.push(`${where}: answered by ${strangers.join(' ')}, which is not in the pool`);
    // What got no answer was dealt out too, to nobody knows whom.
    const wrong = errors === 0 ? misdealt(one, answered) : undefined;
    if (wrong !== undefined) problems.push(`${where}: ${wrong}`);
    if (target.protocol === 'UDP' && !brief)
      problems.push(...(await packetsProblem(cluster, one, client, target, where)));
    if (target.protocol === 'TCP' && !brief) {
      const { up, down } = await cluster.transfer(client, target, 100_000);
      if (up !== 100_000) problems.push(`${where}: an upload of 100 kB came to ${up}`);
      if (down !== 100_000) problems.push(`${where}: a download of 100 kB came to ${down}`);
    }
  }
  // The same complaint of every client address says no more than once.
  return [...new Set(problems)];
}

/** From one client port: each packet to the next real server with `ops`, all to the same one without. */
async function packetsProblem(
  cluster: LabCluster,
  { directives, realServers }: VirtualServer,
  client: 'near' | 'far',
  target: Target,
  where: string,
): Promise<string[]> {
  const count = realServers.length * 2;
  const answers = await cluster.packets(client, target, count);
  const who = new Set(answers.map((one) => one.who ?? one.error));
  const wanted = directives.ops === true ? realServers.length : 1;
  return who.size === wanted ? [] : [`${where}: ${count} packets from one port were answered by ${[...who].join(' ')}`];
}
