import { afterEach, describe, expect, test } from 'vitest';
import { keyOf } from '../src/facts/host-state.ts';
import { type Fact, factKinds } from '../src/generated/facts.ts';
import { outputs } from '../src/generated/outputs.ts';
import { hostState } from '../src/state/host.ts';
import { cases, compileFile, compileText, inventoryOf } from './support/cases.ts';

const states = cases.flatMap((name) => {
  const { fleet } = compileFile(inventoryOf(name));
  if (fleet === undefined) throw new Error(`${name} is refused`);
  return [...fleet.hosts.values()].map((host) => ({ title: `${name} ${host.name}`, state: hostState(fleet, host) }));
});

describe('facts of the examples', () => {
  test.each(states)('$title', ({ state }) => {
    const keys = [...state.facts()].map((fact) => `${fact.kind} ${keyOf(fact)}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { reason, origin } of state.facts()) {
      expect(reason).toBeTruthy();
      expect(origin.source.position(origin.start).line).toBeGreaterThan(0);
    }
  });

  test('have every kind among them', () => {
    const kinds = new Set(states.flatMap(({ state }) => [...state.facts()].map(({ kind }) => kind)));
    // Of these the examples have none; matrix.test.ts and keepalived-random.test.ts do.
    const elsewhere = ['verbatim', 'global-setting', 'keepalived-block'];
    expect(
      Object.keys(factKinds).filter((kind) => !kinds.has(kind as Fact['kind']) && !elsewhere.includes(kind)),
    ).toEqual([]);
  });
});

describe('a fact that no file carries fails the render', () => {
  const all = { ...outputs };
  afterEach(() => {
    Object.assign(outputs, all);
  });

  test.each(Object.keys(outputs))('without the output %s', (name) => {
    delete outputs[name];
    const results = cases.map((one) => {
      try {
        compileFile(inventoryOf(one));
        return undefined;
      } catch (error) {
        return String(error);
      }
    });
    expect(results.filter(Boolean).length).toBeGreaterThan(0);
    for (const result of results.filter(Boolean)) expect(result).toMatch(/no file of \S+ has the /);
  });
});

describe('a change of the inventory is a change of facts', () => {
  const inventory = `all:
  vars:
    lvs_platform: rhel9
    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: web
        vrrp: {virtual_router_id: 51, advert_int: 1}
        virtual_servers:
          http:
            virtual_ipaddress: 192.0.2.10/24
            port: 80
            lb_algo: rr
            checks: [{TCP_CHECK: {connect_timeout: 3}}]
            sorry_server: {host: sorry1}
  hosts:
    sorry1: {ansible_host: 192.0.2.13}
    sorry2: {ansible_host: 192.0.2.14}
  children:
    web: {hosts: {web1: {ansible_host: 192.0.2.11, lvs_weight: 1}, web2: {ansible_host: 192.0.2.12}}}
    lb: {hosts: {lb1: {ansible_host: 192.0.2.1, lvs_priority: 150}, lb2: {ansible_host: 192.0.2.2}}}
`;
  /** The facts of a director by key, without what only tells where they come from. */
  const factsOf = (text: string) => {
    const { fleet, tree, diagnostics } = compileText(text);
    const host = fleet?.hosts.get('lb1');
    if (fleet === undefined || host === undefined || tree === undefined)
      throw new Error(diagnostics.map(({ message }) => message).join());
    return new Map(
      [...hostState(fleet, host).facts()].map((fact) => {
        const { origin: _, reason: __, ...rest } = fact;
        const plain = JSON.stringify(rest, (key, value) =>
          key === 'origin' || key === 'virtualServer' || key === 'realServer' ? undefined : value,
        );
        return [`${fact.kind} ${keyOf(fact)}`, plain];
      }),
    );
  };
  const before = factsOf(inventory);

  test.each([
    ['a priority', 'lvs_priority: 150', 'lvs_priority: 160', ['vrrp-instance web']],
    ['a VRID', 'virtual_router_id: 51', 'virtual_router_id: 52', ['vrrp-instance web']],
    ['an advert interval', 'advert_int: 1', 'advert_int: 2', ['vrrp-instance web']],
    [
      'a check',
      'connect_timeout: 3',
      'connect_timeout: 4',
      ['check TCP 192.0.2.10:80 → 192.0.2.11:80 #1', 'check TCP 192.0.2.10:80 → 192.0.2.12:80 #1'],
    ],
    ['a sorry server', 'host: sorry1', 'host: sorry2', ['sorry-server TCP 192.0.2.10:80']],
    ['a weight', 'lvs_weight: 1', 'lvs_weight: 2', ['real-server TCP 192.0.2.10:80 → 192.0.2.11:80']],
    [
      'a scheduler',
      'lb_algo: rr',
      'lb_algo: wlc',
      ['module ip_vs_rr', 'module ip_vs_wlc', 'virtual-server TCP 192.0.2.10:80'],
    ],
    ['a comment', 'lvs_platform: rhel9', 'lvs_platform: rhel9  # the newest', []],
  ])('%s', (_title, from, to, changed) => {
    const after = factsOf(inventory.replace(from, to));
    const keys = new Set([...before.keys(), ...after.keys()]);
    expect([...keys].filter((key) => before.get(key) !== after.get(key)).sort()).toEqual(changed);
  });
});
