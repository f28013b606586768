import { compareVersions } from '../../src/base/version.ts';
import type { Block, Conflict, Directive } from '../../src/schema/directive.ts';
import {
  checkers,
  computedGlobalKeywords,
  computedVrrpKeywords,
  globalDefs,
  realServer,
  root,
  virtualServer,
  vrrpInstance,
} from '../../src/schema/keepalived.ts';
import { command, type Value } from '../../src/schema/value.ts';

type Words = Record<string, unknown>;

/** One directive in the smallest inventory that may hold it. */
export interface DirectiveExample {
  /** Keywords from the block of the inventory down to the directive. */
  path: string;
  keyword: string;
  /** The newest that any keyword on the path asks for. */
  since?: string;
  older?: Directive['older'];
  /** The format of its text, or of its texts. */
  format?: string;
  inventory(keepalived: string): object;
}

/** Where the words of a block stand in an inventory, and which of them lvsgen works out itself. */
const places: {
  block: Block;
  computed: readonly string[];
  put(words: Words): { cluster?: Words; vrrp?: Words; http?: Words };
}[] = [
  { block: root, computed: [], put: (cluster) => ({ cluster }) },
  { block: globalDefs, computed: computedGlobalKeywords, put: (words) => ({ cluster: { global_defs: words } }) },
  { block: vrrpInstance, computed: computedVrrpKeywords, put: (vrrp) => ({ vrrp }) },
  { block: virtualServer, computed: [], put: (http) => ({ http }) },
  { block: realServer, computed: [], put: (words) => ({ http: { servers: { web1: words } } }) },
  { block: checkers, computed: [], put: (words) => ({ http: { checks: [words] } }) },
];

/** The definitions that the table’s examples of tracked things name. */
const definitions: Words = {
  vrrp_script: { chk_proxy: { script: '/bin/true' } },
  vrrp_track_process: { haproxy: { process: 'haproxy' } },
  track_file: { drain: { file: '/var/lib/keepalived.drain' } },
  bfd_instance: { uplink: { neighbor_ip: '192.0.2.60' } },
};

/** Values where the kind’s own example would not do in this one place. */
const special: Words = {
  'virtual_server quorum': 2,
  'virtual_server ip_family': 'inet',
  'vrrp_sync_group group': ['web', 'db'],
  'track_group group': ['web', 'db'],
};

export function directiveExamples(): DirectiveExample[] {
  return places.flatMap((place) =>
    within(place.block, place.computed).map(({ path, keyword, since, older, format, words }) => ({
      path: [place.block.name, ...path].join(' '),
      keyword,
      ...(since ? { since } : {}),
      ...(older ? { older } : {}),
      ...(format ? { format } : {}),
      inventory: (version: string) => inventory(place.put(words), version),
    })),
  );
}

/** Every block that stands inside another, with raw lines in it. */
export function blockExamples(verbatim: string): { path: string; block: string; inventory: object }[] {
  return places.flatMap((place) =>
    within(place.block, place.computed).flatMap(({ path, holder, words }) =>
      holder === undefined
        ? []
        : [
            {
              path: [place.block.name, ...path].join(' '),
              block: holder.name,
              inventory: inventory(place.put(withVerbatim(words, path, verbatim)), '2.4.3'),
            },
          ],
    ),
  );
}

/** Puts raw lines into the block at the end of a path. */
function withVerbatim(words: Words, [keyword = '', ...rest]: string[], verbatim: string): Words {
  const inside = (one: Words): Words => (rest.length === 0 ? { ...one, verbatim } : withVerbatim(one, rest, verbatim));
  const value = words[keyword] as Words | Words[];
  const isNamed = root.directives.some((one) => one.keyword === keyword && one.value.isNamed);
  const held = Array.isArray(value)
    ? value.map(inside)
    : isNamed
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inside(one as Words)]))
      : inside(value);
  return { ...words, [keyword]: held };
}

/** The table’s own examples of what does not go together, each in its place. */
export function allConflicts(): (Conflict & { block: string; badIn: object; goodIn: object })[] {
  return places.flatMap((place) =>
    conflictsWithin(place.block, (words) => words).map(({ conflict, wrap, block }) => ({
      ...conflict,
      block,
      badIn: inventory(place.put(wrap(conflict.bad)), '2.4.3'),
      goodIn: inventory(place.put(wrap(conflict.good)), '2.4.3'),
    })),
  );
}

interface Found {
  path: string[];
  keyword: string;
  since?: string;
  older?: Directive['older'];
  format?: string;
  /** The block that the directive opens. */
  holder?: Block;
  words: Words;
}

function within(block: Block, computed: readonly string[] = []): Found[] {
  return block.directives
    .filter(({ keyword }) => !computed.includes(keyword))
    .flatMap((directive): Found[] => {
      const { keyword, value, since, older } = directive;
      const own = {
        path: [keyword],
        keyword,
        ...(since ? { since } : {}),
        ...(older ? { older } : {}),
        ...formatOf(value),
        words: withNeeded(block, directive),
      };
      if (value.block === undefined) return [own];
      const inner = within(value.block).map((found) => ({
        ...found,
        path: [keyword, ...found.path],
        ...newest(since, found.since),
        words: { ...withNeeded(block, directive), [keyword]: held(value, keyword, found.words) },
      }));
      return [{ ...own, holder: value.block }, ...inner];
    });
}

function formatOf({ schema }: Value): { format?: string } {
  const { format, items } = schema as { format?: string; items?: { format?: string } };
  const found = format ?? items?.format;
  return found === undefined ? {} : { format: found };
}

function newest(a: string | undefined, b: string | undefined): { since?: string } {
  const [last] = [a, b].filter((one) => one !== undefined).sort((x, y) => compareVersions(y, x));
  return last === undefined ? {} : { since: last };
}

/** A directive with what its block requires and what it does not go without. */
function withNeeded(block: Block, directive: Directive): Words {
  const needed = block.directives.filter(({ keyword }) => block.required?.includes(keyword));
  const beside = block.conflicts?.find(({ keyword, good }) => keyword === directive.keyword && keyword in good)?.good;
  return {
    ...(block.name === 'garp_group' && directive.keyword !== 'interfaces' ? { interface: 'eth0' } : {}),
    ...(block.name === 'garp_group' && directive.keyword !== 'gna_interval' ? { garp_interval: 0.1 } : {}),
    ...Object.fromEntries([...needed, directive].map((one) => [one.keyword, exampleOf(one, block)])),
    ...beside,
  };
}

function exampleOf(directive: Directive, block: Block): unknown {
  const { keyword, value, example } = directive;
  const chosen = special[`${block.name} ${keyword}`] ?? example ?? directive.default;
  if (value.label.includes(command.label)) return '/bin/true';
  if (chosen !== undefined) return chosen;
  if (value.block === undefined) return value.example;
  const [first] = within(value.block);
  return held(value, keyword, first?.words ?? {});
}

/** Words of an inner block as the inventory holds them: under a name, in a list, or as they are. */
function held(value: Value, keyword: string, words: Words): unknown {
  if (value.isNamed) return { [Object.keys((definitions[keyword] ?? { one: 1 }) as Words)[0] as string]: words };
  return 'items' in value.schema ? [words] : words;
}

function conflictsWithin(
  block: Block,
  wrap: (words: Words) => Words,
): { conflict: Conflict; block: string; wrap: typeof wrap }[] {
  const own = (block.conflicts ?? []).map((conflict) => ({ conflict, block: block.name, wrap }));
  const inner = block.directives.flatMap(({ keyword, value }) =>
    value.block ? conflictsWithin(value.block, (words) => wrap({ [keyword]: held(value, keyword, words) })) : [],
  );
  return [...own, ...inner];
}

function inventory(
  { cluster = {}, vrrp = {}, http = {} }: { cluster?: Words; vrrp?: Words; http?: Words },
  keepalived: string,
): object {
  const text = JSON.stringify([cluster, vrrp, http]);
  const tracked = Object.entries(definitions).filter(
    ([kind, things]) => !(kind in cluster) && text.includes(Object.keys(things as Words)[0] as string),
  );
  // Groups need two instances; everything else needs one.
  const isGrouped = 'vrrp_sync_group' in cluster || 'track_group' in cluster;
  const instance = { virtual_router_id: 51, ...vrrp };
  const instances = isGrouped
    ? { vrrp_instances: { web: instance, db: { virtual_router_id: 52 } } }
    : { vrrp: instance };
  const server = { virtual_ipaddress: '192.0.2.10/24', ...('fwmark' in http ? {} : { port: 80 }), ...http };
  const servers = isGrouped
    ? {
        http: { ...server, vrrp_instance: 'web' },
        sql: { virtual_ipaddress: '192.0.2.11/24', port: 3306, vrrp_instance: 'db' },
      }
    : { http: server };
  return {
    all: {
      vars: {
        lvs_platform: 'rhel9',
        lvs_iptables_rules: [],
        lvs_keepalived_version: keepalived,
        lvs_clusters: {
          web: {
            lb_kind: 'DR',
            directors: 'lb',
            real_servers: 'rs',
            ...Object.fromEntries(tracked),
            ...cluster,
            ...instances,
            virtual_servers: servers,
          },
        },
      },
      children: {
        lb: { hosts: { lb1: { ansible_host: '192.0.2.1' }, lb2: { ansible_host: '192.0.2.2' } } },
        rs: { hosts: { web1: { ansible_host: '192.0.2.21' }, web2: { ansible_host: '192.0.2.22' } } },
      },
    },
  };
}
