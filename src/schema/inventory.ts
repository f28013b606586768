import type { Block, Directive } from './directive.ts';
import {
  checkers,
  computedGlobalKeywords,
  computedVrrpKeywords,
  globalDefs,
  realServer,
  virtualServer,
  vrrpInstance,
} from './keepalived.ts';
import type { JsonSchema } from './value.ts';

/** The names that come from folder listings: a new file in the folder is a new word in the schema. */
export interface Vocabulary {
  platforms: string[];
  arpMethods: string[];
}

function oneOrMore(format: string, example: string, description: string): JsonSchema {
  return {
    type: ['string', 'array'],
    format,
    items: { type: 'string', format },
    minItems: 1,
    description,
    examples: [example],
  };
}

function object(
  title: string,
  description: string,
  properties: Record<string, JsonSchema>,
  required: string[] = [],
): JsonSchema {
  return {
    title,
    description,
    type: 'object',
    properties,
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  };
}

function mapOf(items: JsonSchema, description: string): JsonSchema {
  return {
    type: 'object',
    propertyNames: { format: 'name' },
    additionalProperties: items,
    minProperties: 1,
    description,
  };
}

const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

/** The schema of one directive, with what an editor shows when it hovers over the key. */
function property({ value, doc, default: preset, since, example = preset ?? value.example }: Directive): JsonSchema {
  if ('$ref' in value.schema) return value.schema;
  const gate = since ? ` Since keepalived ${since}.` : '';
  return {
    ...value.schema,
    description: `${doc}${gate}`,
    ...(preset === undefined ? {} : { default: preset }),
    examples: [example],
  };
}

function properties(block: Block, without: readonly string[] = []): Record<string, JsonSchema> {
  const kept = block.directives.filter(({ keyword }) => !without.includes(keyword));
  return Object.fromEntries(kept.map((directive) => [directive.keyword, property(directive)]));
}

/** Definitions of the blocks that stand inside others; an empty block may be left out altogether (`TCP_CHECK:`). */
function nested(block: Block): Record<string, JsonSchema> {
  return Object.assign(
    {},
    ...block.directives.map(({ value }) => {
      if (!value.block) return {};
      const { name, doc, required } = value.block;
      const shape = object(name, doc, properties(value.block), [...(required ?? [])]);
      return {
        // A block that needs nothing may be left empty: `TCP_CHECK:`.
        [name]: required ? shape : { ...shape, type: ['object', 'null'] },
        ...nested(value.block),
      };
    }),
  );
}

const secret: JsonSchema = {
  title: 'Secret',
  description:
    'A secret by reference, {file: PATH} beside the inventory or {env: NAME}; a literal works, and then stands in Git.',
  type: ['string', 'object'],
  format: 'text',
  properties: {
    file: { type: 'string', minLength: 1, description: 'File that holds the secret, relative to the inventory.' },
    env: { type: 'string', minLength: 1, description: 'Environment variable that holds the secret.' },
  },
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
};

const checks: JsonSchema = {
  description:
    'Health checks, each a map with one checker; "none" says that none is meant. Left out: TCP_CHECK for TCP.',
  type: ['array', 'string'],
  pattern: '^none$',
  items: ref('Check'),
};

const port: JsonSchema = { type: 'integer', minimum: 1, maximum: 65535, description: 'Port.', examples: [80] };

const verbatim: JsonSchema = {
  type: 'string',
  format: 'verbatim',
  description: 'Raw keepalived lines, kept as they are at the end of the block.',
  examples: ['"smtp_alert"'],
};

const serverProperties = {
  ...properties(realServer),
  port: {
    type: 'integer',
    minimum: 1,
    maximum: 65535,
    description: 'Port on the real server, where it is not the virtual one (NAT).',
  },
  checks,
  verbatim,
};

const definitions: Record<string, JsonSchema> = {
  ...nested(checkers),
  Secret: secret,
  Check: { ...object('Check', checkers.doc, properties(checkers)), minProperties: 1, maxProperties: 1 },
  Server: object('Server', 'What is particular about one real server of a pool.', serverProperties),
  GlobalDefs: object('GlobalDefs', globalDefs.doc, properties(globalDefs, computedGlobalKeywords)),
  Match: object('Match', 'A service that gets a firewall mark.', {
    protocol: { type: 'string', enum: ['TCP', 'UDP', 'SCTP'], default: 'TCP', description: 'Transport protocol.' },
    port,
    ports: { type: 'array', items: port, minItems: 1, description: 'Several ports.' },
  }),
  SorryServer: object(
    'SorryServer',
    'Where clients go while no real server is left.',
    {
      host: { type: 'string', format: 'name', description: 'A host of the inventory.', examples: ['sorry1'] },
      port,
    },
    ['host'],
  ),
  SyncDaemon: object(
    'SyncDaemon',
    'Connection synchronisation between the directors.',
    {
      interface: { type: 'string', format: 'interface', description: 'NIC that it runs on.', examples: ['eth0'] },
      syncid: {
        type: 'integer',
        minimum: 0,
        maximum: 255,
        description: 'Number that the directors of a cluster share.',
        examples: [1],
      },
    },
    ['syncid'],
  ),
  VrrpInstance: object(
    'VrrpInstance',
    `${vrrpInstance.doc} Takes keepalived's keywords.`,
    {
      ...properties(vrrpInstance, computedVrrpKeywords),
      auth_type: { type: 'string', enum: ['PASS', 'AH'], description: 'How auth_pass is used.', default: 'PASS' },
      auth_pass: ref('Secret'),
      unicast: {
        type: 'boolean',
        description:
          'Send adverts to the other directors’ addresses instead of the multicast group; the peers are computed.',
      },
      master: { type: 'string', format: 'name', description: 'The director that comes first in priority.' },
      verbatim,
    },
    ['virtual_router_id'],
  ),
  VirtualServer: object('VirtualServer', `${virtualServer.doc} Takes keepalived's keywords.`, {
    virtual_ipaddress: oneOrMore(
      'vip',
      '192.0.2.10/24',
      'The VIP, with the prefix that the director sets it with; several make one virtual server each.',
    ),
    port: {
      type: ['integer', 'array'],
      minimum: 1,
      maximum: 65535,
      items: { type: 'integer', minimum: 1, maximum: 65535 },
      minItems: 1,
      description: 'Port, or several.',
      examples: [80],
    },
    fwmark: {
      type: 'integer',
      minimum: 1,
      maximum: 4294967295,
      description: 'Service by firewall mark, in place of a port: all that carries the mark is balanced together.',
      examples: [1],
    },
    match: {
      type: 'array',
      items: ref('Match'),
      minItems: 1,
      description: 'What gets the firewall mark on the directors; left out, the mark is set by rules of your own.',
      examples: ['[{port: 80}, {port: 443}]'],
    },
    sorry_server: ref('SorryServer'),
    ports: {
      type: 'array',
      items: { type: 'integer', minimum: 1, maximum: 65535 },
      minItems: 1,
      description: 'Several ports.',
      examples: [[80, 443]],
    },
    vrrp_instance: {
      type: 'string',
      format: 'name',
      description: 'The VRRP instance that holds the VIP, where there are several.',
    },
    real_servers: {
      type: 'string',
      format: 'pattern',
      description: 'Host pattern of the pool, in place of the cluster’s.',
    },
    servers: {
      type: 'object',
      additionalProperties: ref('Server'),
      description: 'Per real server: weight, checks, ….',
    },
    checks,
    verbatim,
    ...properties(virtualServer),
  }),
};

function clusterDefinition(arpMethods: string[]): JsonSchema {
  return object(
    'Cluster',
    'Directors, real servers and the virtual servers between them.',
    {
      lb_kind: property(virtualServer.directives.find(({ keyword }) => keyword === 'lb_kind') as Directive),
      arp_method: {
        type: 'string',
        enum: arpMethods,
        description:
          'How the real servers are kept from answering ARP for the VIP, or take its packets without having it.',
      },
      directors: {
        type: 'string',
        format: 'pattern',
        description: 'Host pattern of the directors; the first has the highest priority.',
        examples: ['directors'],
      },
      real_servers: {
        type: 'string',
        format: 'pattern',
        description: 'Host pattern of the pool of every virtual server that names none.',
        examples: ['webservers'],
      },
      director_engine: {
        type: 'string',
        enum: ['keepalived', 'ipvsadm'],
        default: 'keepalived',
        description:
          'What fills the IPVS table of the directors; ipvsadm is for one standalone director and checks no health.',
      },
      nat_gateway: {
        type: 'string',
        format: 'cidr',
        description: 'NAT: the inside address of the directors that is the real servers’ default gateway.',
        examples: ['192.168.0.1/24'],
      },
      sync_daemon: ref('SyncDaemon'),
      vip_device: {
        type: 'string',
        enum: ['lo', 'dummy0', 'tunl0'],
        description: 'Device that holds the VIPs on real servers: lo for DR, tunl0 for TUN.',
      },
      global_defs: ref('GlobalDefs'),
      verbatim,
      vrrp: ref('VrrpInstance'),
      vrrp_instances: mapOf(
        ref('VrrpInstance'),
        'Several instances for active/active; each virtual server names its own.',
      ),
      virtual_servers: mapOf(ref('VirtualServer'), 'Name → virtual server.'),
    },
    ['directors', 'virtual_servers'],
  );
}

const nic = object('Interface', 'A network interface that lvsgen configures.', {
  address: oneOrMore('cidr', '192.0.2.11/24', 'Address with prefix length, or several.'),
  gateway: { type: 'string', format: 'ip', description: 'Default gateway.', examples: ['192.0.2.1'] },
  mtu: { type: 'integer', minimum: 576, maximum: 65535, description: 'MTU in bytes.', examples: [1500] },
  hwaddr: { type: 'string', format: 'mac', description: 'MAC address of the NIC.', examples: ['"52:54:00:12:34:56"'] },
});

function variableProperties({ platforms }: Vocabulary): Record<string, JsonSchema> {
  return {
    lvs_platform: {
      type: 'string',
      enum: platforms,
      description: 'What the host runs: paths, services, versions and what is available follow from it.',
    },
    lvs_network: {
      type: 'string',
      enum: ['network-scripts', 'networkmanager'],
      description: 'What applies network files on the host; the platform’s own where left out.',
    },
    lvs_keepalived_version: {
      type: 'string',
      pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
      description: 'The keepalived of the host, where it is not the platform’s.',
      examples: ['2.2.8'],
    },
    lvs_interface: {
      type: 'string',
      format: 'interface',
      default: 'eth0',
      description: 'The NIC that faces the cluster.',
    },
    lvs_interfaces: {
      type: 'object',
      propertyNames: { format: 'interface' },
      additionalProperties: ref('Interface'),
      description: 'NICs that lvsgen configures; with none the host’s own network is managed elsewhere.',
    },
    lvs_address: {
      type: 'string',
      format: 'ip',
      description: 'The RIP or DIP, where a NIC has several addresses.',
      examples: ['192.0.2.11'],
    },
    lvs_priority: {
      type: 'integer',
      minimum: 1,
      maximum: 254,
      description: 'VRRP priority of this director.',
      examples: [150],
    },
    lvs_weight: { type: 'integer', minimum: 0, maximum: 65535, default: 1, description: 'Weight of this real server.' },
    lvs_iptables_rules: {
      type: ['array', 'object'],
      items: { type: 'string', format: 'rule' },
      additionalProperties: { type: 'array', items: { type: 'string', format: 'rule' } },
      propertyNames: { enum: ['filter', 'nat', 'mangle', 'raw', 'security'] },
      tsType: 'string[] | { [table: string]: string[] }',
      description:
        'The host’s own lines of iptables-save, by table; a list is for the table filter. They go where lvsgen writes rules.',
      examples: ['{filter: ["-A INPUT -p tcp --dport 22 -j ACCEPT"]}'],
    },
    lvs_ip6tables_rules: {
      type: ['array', 'object'],
      items: { type: 'string', format: 'rule' },
      additionalProperties: { type: 'array', items: { type: 'string', format: 'rule' } },
      propertyNames: { enum: ['filter', 'nat', 'mangle', 'raw', 'security'] },
      tsType: 'string[] | { [table: string]: string[] }',
      description: 'The same for IPv6.',
    },
    lvs_arptables_rules: {
      type: 'array',
      items: { type: 'string', format: 'rule' },
      description: 'The host’s own lines of arptables-save.',
      examples: ['["-A INPUT -i eth1 -j ACCEPT"]'],
    },
    lvs_sysctl: {
      type: 'object',
      propertyNames: { format: 'sysctl' },
      additionalProperties: { type: ['string', 'integer'], format: 'line', tsType: 'string | number' },
      description: 'The host’s own kernel settings, written into the file that lvsgen owns.',
      examples: ['{net.ipv4.tcp_syncookies: 1}'],
    },
    lvs_clusters: mapOf(ref('Cluster'), 'Name → cluster; names are unique in the fleet.'),
  };
}

/** What lvsgen reads of one set of variables; other names are the user's own. */
export function variablesSchema(vocabulary: Vocabulary): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Variables',
    type: 'object',
    properties: variableProperties(vocabulary),
    patternProperties: { '^(?!lvs_)': {} },
    additionalProperties: false,
    definitions: { ...definitions, Interface: nic, Cluster: clusterDefinition(vocabulary.arpMethods) },
  };
}

/** The whole inventory file, for editors: Ansible's shell around the variables. */
export function inventorySchema(vocabulary: Vocabulary): JsonSchema {
  const { definitions: inner, ...variables } = variablesSchema(vocabulary) as {
    definitions: Record<string, JsonSchema>;
  };
  const { $schema, title: _, ...shape } = variables as Record<string, unknown>;
  return {
    $schema,
    title: 'lvsgen inventory',
    description: 'An Ansible inventory with lvs_* variables.',
    type: 'object',
    additionalProperties: ref('Group'),
    definitions: {
      ...inner,
      Variables: { ...shape, type: ['object', 'null'] },
      Group: {
        type: ['object', 'null'],
        properties: {
          vars: ref('Variables'),
          hosts: { type: ['object', 'null'], additionalProperties: ref('Variables') },
          children: { type: ['object', 'null'], additionalProperties: ref('Group') },
        },
        additionalProperties: false,
      },
    },
  };
}
