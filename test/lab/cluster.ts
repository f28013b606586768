import { inject } from 'vitest';
import type { Fleet, Host, VirtualServer } from '../../src/model/model.ts';
import type { Tree } from '../../src/render.ts';
import { type Layout, layout, type Machine } from './layout.ts';
import { Wire } from './vm.ts';

/** One answer to one request. */
export interface Answer {
  who?: string;
  seen?: string;
  error?: string;
}

/** What a client asks. */
export interface Target {
  protocol: string;
  address: string;
  port: number;
}

interface RequestOptions {
  count?: number;
  /** Seconds. */
  timeout?: number;
  /** The client’s address. */
  source?: string;
}

/** What a client saw that asked all the time. */
export interface Outage {
  asked: number;
  failed: number;
  /** Seconds between two answers, at most. */
  longest: number;
  /** Seconds from the first failure to the last. */
  trouble: number;
  last: (string | null)[];
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket of the virtual machine that this run booted. */
    wire: string;
  }
}

let wire: Promise<Wire> | undefined;
let clusters = 0;

/** A rendered fleet, built out of namespaces inside the virtual machine: one for each host, one for the switches between them. */
export class LabCluster {
  readonly fleet: Fleet;
  readonly tree: Tree;
  readonly layout: Layout;
  readonly id: string;
  readonly #wire: Wire;
  readonly #pids = new Map<string, number>();
  readonly #folders = new Map<string, string>();
  #lives = 0;
  /** What the hosts' boots complained of. */
  readonly complaints: string[] = [];

  private constructor(fleet: Fleet, tree: Tree, to: Wire) {
    this.fleet = withoutMissing(fleet);
    this.tree = tree;
    this.layout = layout(fleet);
    this.id = `c${process.pid}-${++clusters}`;
    this.#wire = to;
  }

  /** Wires the machines up and boots every host with its rendered files. */
  static async up(fleet: Fleet, tree: Tree, vm?: Wire): Promise<LabCluster> {
    if (vm === undefined) wire ??= Wire.to(inject('wire'));
    const cluster = new LabCluster(fleet, tree, (vm ?? (await wire)) as Wire);
    const { segments, machines } = cluster.layout;
    await cluster.#sh(
      [
        `ip netns add ${cluster.id}`,
        ...Array.from({ length: segments }, (_, n) => `ip -n ${cluster.id} link add s${n} up type bridge`),
      ].join('\n'),
    );
    await Promise.all(machines.map((machine) => cluster.#plugIn(machine)));
    for (const { name } of machines.filter((one) => !fleet.hosts.has(one.name)))
      await cluster.run(name, 'ip link set eth0 up');
    // Real servers first: a director that comes up before them takes them out until its next check.
    const directors = [...new Set(fleet.clusters.flatMap((one) => one.directors.map(({ name }) => name)))];
    await Promise.all(
      [...fleet.hosts.keys()].filter((name) => !directors.includes(name)).map((name) => cluster.boot(name)),
    );
    await inTurn(directors, (name) => cluster.boot(name));
    return cluster;
  }

  async down(): Promise<void> {
    await Promise.all([...this.#pids.values()].map((pid) => this.#wire.call('stop', { pid })));
    await this.#sh(
      [...this.#pids.values()].map((pid) => `kill -9 ${pid}`).join('; ') +
        `; ip netns delete ${this.id}; umount -l /lab/hosts/${this.id}-* 2>/dev/null; rm -rf /lab/hosts/${this.id}-*; true`,
    );
  }

  /** Makes a machine’s namespaces and plugs its cables in: switched on, with nothing configured. */
  async #plugIn({ name, plugs, setup }: Machine): Promise<void> {
    // A folder of its own each time: the kernel may still hold on to that of the machine’s last life.
    const folder = `/lab/hosts/${this.id}-${name}-${++this.#lives}`;
    this.#folders.set(name, folder);
    const pid = await this.#call<number>('machine', { name, folder });
    this.#pids.set(name, pid);
    await this.#sh(
      plugs
        .map(
          ({ nic, segment, mac }, n) =>
            `ip link add ${port(name, n)} netns ${this.id} type veth peer name ${nic} netns ${pid} address ${mac} &&
             ip -n ${this.id} link set ${port(name, n)} master s${segment} up`,
        )
        .join(' &&\n'),
    );
    await this.run(
      name,
      ['ip link set lo up', ...plugs.map(({ nic }) => `ip link set ${nic} up`), ...setup].join('\n'),
    );
  }

  /** What a host does at power-on; `tree` stands in for what was rendered for it. */
  async boot(name: string, tree: ReadonlyMap<string, string> = this.filesOf(name)): Promise<void> {
    const host = this.host(name);
    const folder = `${this.#folders.get(name)}/tree`;
    const all = new Map([...this.ownFilesOf(name), ...tree]);
    const files = Object.fromEntries([...all].map(([path, content]) => [path, ['0644', content]]));
    await this.#wire.call('put', { folder, files });
    // Its own daemons come up with it: a director that is a real server checks itself at once.
    await this.serve(name);
    const { output } = await this.#call<{ output: string }>('sh', {
      script: `/bin/bash /lab/boot.sh ${folder} ${host.platformName}`,
      pid: this.pid(name),
      timeout: 90,
    });
    for (const line of output.split('\n'))
      if (line !== '' && !missing.some((one) => line.includes(`ip_vs_${one}`)))
        this.complaints.push(`${name}: ${line}`);
    const { announced } = this.machine(name);
    if (announced.length > 0) await this.run(name, announced.join('\n'));
  }

  /** Power off, power on, with these files. */
  async reboot(names: readonly string[], filesOf: (name: string) => ReadonlyMap<string, string>): Promise<void> {
    await Promise.all(names.map((name) => this.powerOff(name)));
    await inTurn(names, (name) => this.powerOn(name, filesOf(name)));
  }

  async powerOff(name: string): Promise<void> {
    const pid = this.pid(name);
    await this.#wire.call('stop', { pid });
    await this.#sh(`kill -9 ${pid}; while [ -e /proc/${pid} ]; do sleep 0.02; done
      for port in ${this.machine(name)
        .plugs.map((_, n) => port(name, n))
        .join(' ')}; do
        while ip -n ${this.id} link show $port >/dev/null 2>&1; do ip -n ${this.id} link delete $port 2>/dev/null; done
      done
      rm -rf ${this.#folders.get(name)} || true`);
  }

  async powerOn(name: string, tree?: ReadonlyMap<string, string>): Promise<void> {
    await this.#plugIn(this.machine(name));
    await this.boot(name, tree);
  }

  /** Pulls the cable of a NIC out, or puts it back. */
  async cable(name: string, state: 'out' | 'in', plug = 0): Promise<void> {
    await this.#sh(`ip -n ${this.id} link set ${port(name, plug)} ${state === 'out' ? 'down' : 'up'}`);
  }

  /** Opens what the clusters expect a real server to answer on. */
  async serve(name: string): Promise<void> {
    const ports: Record<string, Set<number>> = { TCP: new Set(), UDP: new Set(), SCTP: new Set() };
    for (const one of this.virtualServers) {
      for (const real of one.realServers)
        if (real.host.name === name)
          for (const { protocol, port: matched } of one.matches) ports[protocol]?.add(real.port || matched);
      if (one.sorryServer?.host.name === name)
        for (const { protocol } of one.matches) ports[protocol]?.add(one.sorryServer.port);
      // A check may knock elsewhere: the same daemon answers there.
      for (const check of one.realServers.flatMap(({ host, checks }) => (host.name === name ? (checks ?? []) : [])))
        for (const words of Object.values(check) as ({ connect_port?: number } | null)[])
          if (words?.connect_port) ports.TCP?.add(words.connect_port);
    }
    const [tcp, udp, sctp] = ['TCP', 'UDP', 'SCTP'].map((one) => [...(ports[one] ?? [])]);
    await this.#wire.call('serve', { pid: this.pid(name), name, tcp, udp, sctp });
  }

  async stopService(name: string): Promise<void> {
    await this.#wire.call('stop', { pid: this.pid(name) });
  }

  get virtualServers(): VirtualServer[] {
    return this.fleet.clusters.flatMap(({ virtualServers }) => virtualServers);
  }

  host(name: string): Host {
    return this.fleet.hosts.get(name) as Host;
  }

  machine(name: string): Machine {
    return this.layout.machines.find((one) => one.name === name) as Machine;
  }

  pid(name: string): number {
    return this.#pids.get(name) as number;
  }

  /** MAC address → machine. */
  ownerOf(mac: string): string {
    return this.layout.machines.find(({ plugs }) => plugs.some((plug) => plug.mac === mac))?.name ?? mac;
  }

  /** The rendered files of a host, by path on it. */
  filesOf(name: string): Map<string, string> {
    return new Map(
      [...this.tree].flatMap(([path, { content }]) =>
        path.startsWith(`${name}/`) ? [[path.slice(name.length + 1), content] as const] : [],
      ),
    );
  }

  /** What a host has of its own, beside what is rendered for it: a firewalld that lets its own service through. */
  ownFilesOf(name: string): Map<string, string> {
    if (!this.tree.has(`${name}/etc/firewalld/direct.xml`)) return new Map();
    const ports = this.virtualServers.flatMap((one) =>
      one.realServers.some(({ host }) => host.name === name)
        ? one.matches.map(({ protocol, port }) => `<port protocol="${protocol.toLowerCase()}" port="${port}"/>`)
        : [],
    );
    return new Map([
      ['etc/firewalld/zones/public.xml', `<?xml version="1.0"?>\n<zone>${[...new Set(ports)].join('')}</zone>\n`],
    ]);
  }

  /** A shell script on one machine; its output. */
  async run(name: string, script: string): Promise<string> {
    return (await this.#call<{ output: string }>('sh', { script, pid: this.pid(name) })).output;
  }

  /** One program in the network namespace of a machine, for what is asked often; its output. */
  async net(name: string, ...argv: string[]): Promise<string> {
    return (await this.#call<{ output: string }>('net', { pid: this.pid(name), argv })).output;
  }

  /** What the directors say of it: for the reader of a failure. */
  async log(): Promise<string> {
    const directors = new Set(this.fleet.clusters.flatMap((one) => one.directors.map(({ name }) => name)));
    const logs = [...directors].map(async (name) => {
      const text = await this.run(name, 'tail -n 40 /run/keepalived.log; ip -br address; ipvsadm -Ln');
      return text.replace(/^/gm, `${name}: `);
    });
    return (await Promise.all(logs)).join('\n');
  }

  /** Forgets who was where: what a cache knows would answer for what the wire does not. */
  async flush(...names: string[]): Promise<void> {
    await this.#call('flush', { pids: names.map((name) => this.pid(name)) });
  }

  requests(client: string, { protocol, address, port }: Target, options: RequestOptions = {}): Promise<Answer[]> {
    const { count, timeout, source } = options;
    return this.#call('requests', { pid: this.pid(client), protocol, address, port, count, timeout, source });
  }

  packets(client: string, { address, port }: Target, count: number): Promise<Answer[]> {
    return this.#call('packets', { pid: this.pid(client), address, port, count });
  }

  transfer(client: string, { address, port }: Target, size: number) {
    return this.#call<{ up: number | string; down: number | string }>('transfer', {
      pid: this.pid(client),
      address,
      port,
      size,
    });
  }

  async whoHas(address: string): Promise<string[]> {
    const source = this.layout.near[address.includes(':') ? 6 : 4][0];
    const macs = await this.#call<string[]>('who_has', { pid: this.pid('near'), device: 'eth0', address, source });
    return macs.map((mac) => this.ownerOf(mac)).sort();
  }

  /** Who speaks ARP in the name of an address. */
  async spokenFor(address: string, seconds: number): Promise<string[]> {
    const macs = await this.#call<string[]>('spoken_for', { pid: this.pid('near'), device: 'eth0', address, seconds });
    return macs.map((mac) => this.ownerOf(mac)).sort();
  }

  /** Asks all the time while something happens; how long nobody answered. */
  async outage(
    client: string,
    { protocol, address, port }: Target,
    happens: () => Promise<unknown>,
    settle: number,
  ): Promise<Outage> {
    const name = `${this.id}-${Math.random()}`;
    await this.#call('watch_start', { name, pid: this.pid(client), protocol, address, port });
    await new Promise((resolve) => setTimeout(resolve, 700));
    await happens();
    await new Promise((resolve) => setTimeout(resolve, settle * 1000));
    return this.#call('watch_stop', { name });
  }

  hold(client: string, name: string, address: string, port: number): Promise<string> {
    return this.#call('hold_start', { name: `${this.id}${name}`, pid: this.pid(client), address, port });
  }

  held(name: string): Promise<string> {
    return this.#call('hold_ask', { name: `${this.id}${name}` });
  }

  async #sh(script: string): Promise<string> {
    const { status, output } = await this.#call<{ status: number; output: string }>('sh', { script });
    if (status !== 0) throw new Error(`in the lab: ${output}`);
    return output;
  }

  #call<T>(call: string, given: object): Promise<T> {
    return this.#wire.call<T>(call, given);
  }
}

/**
 * Begins with each a moment after the last one: keepalived 2.2.7 that hears of a higher priority in the moment in which it
 * becomes master now and then waits for a netlink answer for ever, and both directors keep the VIP.
 */
async function inTurn(names: readonly string[], begin: (name: string) => Promise<void>): Promise<void> {
  await Promise.all(
    names.map(async (name, n) => {
      await new Promise((resolve) => setTimeout(resolve, n * 700));
      await begin(name);
    }),
  );
}

/** Schedulers that Debian's kernel was built without; what uses them is rendered, and not asked. */
const missing = ['twos'];

function withoutMissing(fleet: Fleet): Fleet {
  const clusters = fleet.clusters.map((one) => ({
    ...one,
    virtualServers: one.virtualServers.filter(({ directives }) => !missing.includes(String(directives.lb_algo))),
  }));
  return { ...fleet, clusters };
}

/** The name of a cable’s other end: at most 15 letters, whatever the host is called. */
function port(machine: string, plug: number): string {
  return `${machine.slice(0, 11)}-${plug}`;
}
