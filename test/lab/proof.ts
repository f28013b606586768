import type { Cluster, VirtualServer } from '../../src/model/model.ts';
import type { LabCluster } from './cluster.ts';

/** Schedulers that give every real server its share of some new connections. */
const spreading = new Set(['rr', 'wrr', 'lc', 'wlc', 'sed', 'nq', 'twos']);

export interface ProofOptions {
  /** Leave out what takes long and tells little the second time. */
  brief?: boolean;
  clients?: ('near' | 'far')[];
}

/** Waits until every service is answered, as somebody does who has just switched a cluster on; tells what stays silent. */
export async function settled(cluster: LabCluster, seconds = 20): Promise<string[]> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    // A client that remembers the last director's MAC address may be answered by a host that is none any more.
    await cluster.flush('near', 'router');
    const silent: string[] = await unheld(cluster);
    for (const one of cluster.virtualServers) {
      for (const { address, port, protocol } of targets(one)) {
        const [answer] = await cluster.requests('near', { protocol, address, port }, { timeout: 0.5 });
        if (answer?.who === undefined) silent.push(`${one.name} ${address} ${port}/${protocol}: ${answer?.error}`);
      }
    }
    silent.push(...(await missingServers(cluster)));
    if (silent.length === 0 || Date.now() > until) return silent;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** VIPs that no director holds, or two. */
async function unheld(cluster: LabCluster): Promise<string[]> {
  const found = cluster.fleet.clusters.map(async (one) => {
    const active = await activeDirector(cluster, one);
    return vipsOf(one)
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
      const there = (await cluster.run(name, 'ipvsadm -Ln')).match(/^ {2}-> [0-9[]/gm)?.length ?? 0;
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
  const clients = options.clients ?? (cluster.layout.hasFar ? ['near', 'far'] : ['near']);
  const problems: string[] = [];
  await cluster.flush(...cluster.layout.machines.map(({ name }) => name));
  for (const one of cluster.fleet.clusters) {
    const active = await activeDirector(cluster, one);
    for (const address of vipsOf(one)) {
      problems.push(...(await onlyTheDirectorAnswers(cluster, address, active.get(address))));
    }
  }
  problems.push(...(await nobodyElseSpeaks(cluster)));
  for (const client of clients) {
    await cluster.flush('near', 'router');
    for (const one of cluster.virtualServers) problems.push(...(await served(cluster, one, client, brief)));
  }
  return problems;
}

/** Each address of a service that a client may ask. */
export function targets(one: VirtualServer) {
  return one.vips
    .filter(({ cidr }) => cidr.ip.family === one.family)
    .flatMap(({ cidr }) =>
      one.matches.map(({ protocol, port }) => ({ address: cidr.ip.text, port, protocol, family: cidr.ip.family })),
    );
}

function vipsOf({ virtualServers }: Cluster): string[] {
  return [...new Set(virtualServers.flatMap(({ vips }) => vips.map(({ cidr }) => cidr.ip.text)))];
}

/** VIP → the directors that hold it. */
export async function activeDirector(
  cluster: LabCluster,
  { directors, virtualServers }: Cluster,
): Promise<Map<string, string[]>> {
  const holders = new Map<string, string[]>();
  for (const { name, interface: nic } of directors) {
    const text = await cluster.run(name, `ip -o address show dev ${nic}`);
    for (const vip of new Set(virtualServers.flatMap(({ vips }) => vips.map(({ cidr }) => cidr.ip.text))))
      if (text.includes(` ${vip}/`)) holders.set(vip, [...(holders.get(vip) ?? []), name]);
  }
  return holders;
}

async function onlyTheDirectorAnswers(cluster: LabCluster, address: string, active: string[] = []): Promise<string[]> {
  const answering = await cluster.whoHas(address);
  const isRight = active.length === 1 && answering.length === 1 && answering[0] === active[0];
  return isRight
    ? []
    : [
        `${address} is held by ${active.join(' ') || 'no director'}, and ARP is answered by ${answering.join(' ') || 'nobody'}`,
      ];
}

/** A real server that asks for its neighbours in the VIP's name turns their caches towards itself. */
async function nobodyElseSpeaks(cluster: LabCluster): Promise<string[]> {
  const problems: string[] = [];
  for (const one of cluster.fleet.clusters) {
    const directors = one.directors.map(({ name }) => name);
    const servers = [
      ...new Set(one.virtualServers.flatMap((vs) => vs.realServers.map(({ host }) => host.name))),
    ].filter((name) => !directors.includes(name));
    const first = one.virtualServers.find(({ family, lbKind }) => family === 4 && lbKind !== 'NAT');
    const target = first && targets(first)[0];
    if (target === undefined) continue;
    const listening = cluster.spokenFor(target.address, 1.2);
    await new Promise((resolve) => setTimeout(resolve, 150));
    // Each answers once with an empty cache, so each has to ask for the client, from the VIP.
    await cluster.flush(...servers);
    for (const source of cluster.layout.near[4])
      await cluster.requests('near', target, { source, timeout: 0.4, count: 2 });
    const speaking = (await listening).filter(
      (name) => !directors.includes(name) && name !== 'near' && name !== 'router',
    );
    if (speaking.length > 0)
      problems.push(`${speaking.join(' ')} asks for its neighbours in the name of ${target.address}`);
  }
  return problems;
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
    const isPersistent = one.directives.persistence_timeout !== undefined;
    const perSource = Math.max(2, Math.ceil(((brief ? 2 : 3) * pool.length) / sources.length));
    const all = (
      await Promise.all(
        sources.map(async (source) => {
          const answers = await cluster.requests(client, target, { source, count: perSource, timeout: 1.5 });
          for (const { error, seen } of answers) {
            if (error !== undefined) problems.push(`${where}: ${error}`);
            else if (seen !== source) problems.push(`${where}: the real server sees ${seen}, not the client ${source}`);
          }
          const who = new Set(answers.map((answer) => answer.who));
          if (isPersistent && who.size > 1)
            problems.push(`${where}: persistence lost, ${[...who].join(' and ')} for one client`);
          return answers;
        }),
      )
    ).flat();
    const answered = [...new Set(all.flatMap(({ who }) => who ?? []))].sort();
    const strangers = answered.filter((name) => !pool.includes(name));
    if (strangers.length > 0) problems.push(`${where}: answered by ${strangers.join(' ')}, which is not in the pool`);
    const weights = new Set(one.realServers.map(({ directives }) => directives.weight));
    // By connections, a small share of few requests may be none: earlier ones still count.
    const algo = String(one.directives.lb_algo);
    const isSpread = spreading.has(algo) && (weights.size === 1 || algo === 'wrr');
    if (!isPersistent && isSpread && answered.length < pool.length)
      problems.push(`${where}: only ${answered.join(' ') || 'nobody'} of ${pool.join(' ')} answered`);
    if (target.protocol === 'TCP' && !brief) {
      const { up, down } = await cluster.transfer(client, target, 100_000);
      if (up !== 100_000) problems.push(`${where}: an upload of 100 kB came to ${up}`);
      if (down !== 100_000) problems.push(`${where}: a download of 100 kB came to ${down}`);
    }
  }
  // The same complaint of every client address says no more than once.
  return [...new Set(problems)];
}
