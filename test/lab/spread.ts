import type { VirtualServer } from '../../src/model/model.ts';

/** Who answered each client address. */
export type Answered = ReadonlyMap<string, readonly string[]>;

interface Share {
  name: string;
  weight: number;
  count: number;
}

type Expectation = (shares: readonly Share[], answered: Answered) => string | undefined;

/** In turns by weight: any run of connections is dealt out exactly, give or take what a turn is cut off at. */
const inTurns =
  (tolerance: number, weightOf: (share: Share) => number): Expectation =>
  (shares) => {
    const count = shares.reduce((sum, one) => sum + one.count, 0);
    const weight = shares.reduce((sum, one) => sum + weightOf(one), 0);
    const wrong = shares.some((one) => Math.abs(one.count - (count * weightOf(one)) / weight) > tolerance);
    return wrong ? 'not dealt out in turns' : undefined;
  };

/** By connections: a small share of few requests may be none, since earlier ones still count; equal ones all get some. */
const byConnections: Expectation = (shares) =>
  new Set(shares.map((one) => one.weight)).size === 1 && shares.some((one) => one.count === 0)
    ? 'somebody gets nothing'
    : undefined;

const bySource: Expectation = (_, answered) =>
  [...answered.values()].some((who) => new Set(who).size > 1) ? 'not the same one for the same client' : undefined;

/** Its clients ask for one address, so one real server has them all. */
const byDestination: Expectation = (shares) =>
  shares.filter((one) => one.count > 0).length > 1 ? 'not the same one for the same address' : undefined;

/** All to the heaviest, until it is down or has its fill. */
const heaviest: Expectation = (shares) => {
  const most = Math.max(...shares.map((one) => one.weight));
  return shares.some((one) => one.count > 0 && one.weight < most) ? 'not the heaviest' : undefined;
};

/** lb_algo → what its new connections look like: ipvsadm(8). */
const expectations: Record<string, Expectation> = {
  rr: inTurns(1, () => 1),
  wrr: inTurns(2, (one) => one.weight),
  lc: byConnections,
  wlc: byConnections,
  sed: byConnections,
  nq: byConnections,
  twos: byConnections,
  sh: bySource,
  mh: bySource,
  // lblc and lblcr are not here: they move on from a real server with more connections than its weight, which is 1.
  dh: byDestination,
  fo: heaviest,
  ovf: heaviest,
};

/** What is wrong with how a service's new connections were dealt out; undefined if its scheduler would do that. */
export function misdealt(one: VirtualServer, answered: Answered): string | undefined {
  const { directives } = one;
  const all = [...answered.values()].flat();
  const shares = one.realServers
    .map(({ host, directives: { weight } }) => ({
      name: host.name,
      weight: Number(weight),
      count: all.filter((who) => who === host.name).length,
    }))
    .filter(({ weight }) => weight > 0);
  const algo = String(directives.lb_algo);
  const isByPort = directives[`${algo}-port`] === true;
  const expected = directives.persistence_timeout !== undefined ? bySource : isByPort ? undefined : expectations[algo];
  const wrong = expected?.(shares, answered);
  const seen = shares.map(({ name, count }) => `${name} ${count}`).join(', ');
  return wrong === undefined
    ? undefined
    : `${wrong} (${directives.persistence_timeout === undefined ? algo : 'persistence'}): ${seen}`;
}
