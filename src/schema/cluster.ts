import type { Directive } from './directive.ts';
import { mapOf, nested, notKeys, object, oneOrMore, properties, property, ref, verbatim } from './fragments.ts';
import {
  checkers,
  computedGlobalKeywords,
  computedVrrpKeywords,
  globalDefs,
  realServer,
  root,
  virtualServer,
  vrrpInstance,
} from './keepalived.ts';
import type { JsonSchema } from './value.ts';

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

export const definitions: Record<string, JsonSchema> = {
  ...nested(checkers),
  ...nested(root),
  Secret: secret,
  Check: { ...object('Check', checkers.doc, properties(checkers)), minProperties: 1, maxProperties: 1 },
  Server: {
    ...object('Server', 'What is particular about one real server of a pool.', serverProperties),
    ...notKeys(realServer),
  },
  GlobalDefs: {
    ...object('GlobalDefs', globalDefs.doc, {
      ...properties(globalDefs, computedGlobalKeywords),
      verbatim,
    }),
    ...notKeys(globalDefs),
  },
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
  VrrpInstance: {
    ...notKeys(vrrpInstance),
    ...object(
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
  },
  VirtualServer: {
    ...notKeys(virtualServer),
    ...object('VirtualServer', `${virtualServer.doc} Takes keepalived's keywords.`, {
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
      group: {
        type: 'boolean',
        description:
          'One virtual_server_group for all VIPs, instead of a virtual server for each: every real server is checked once.',
        examples: [true],
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
  },
};

export function clusterDefinition(arpMethods: string[]): JsonSchema {
  return {
    ...notKeys(root),
    ...object(
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
        ...properties(root),
        vrrp: ref('VrrpInstance'),
        vrrp_instances: mapOf(
          ref('VrrpInstance'),
          'Several instances for active/active; each virtual server names its own.',
        ),
        virtual_servers: mapOf(ref('VirtualServer'), 'Name → virtual server.'),
      },
      ['directors', 'virtual_servers'],
    ),
  };
}
