import { mapOf, object, oneOrMore, ref } from './fragments.ts';
import type { JsonSchema } from './value.ts';

export const nic = object('Interface', 'A network interface that lvsgen configures.', {
  address: oneOrMore('cidr', '192.0.2.11/24', 'Address with prefix length, or several.'),
  gateway: { type: 'string', format: 'ip', description: 'Default gateway.', examples: ['192.0.2.1'] },
  mtu: { type: 'integer', minimum: 576, maximum: 65535, description: 'MTU in bytes.', examples: [1500] },
  hwaddr: { type: 'string', format: 'mac', description: 'MAC address of the NIC.', examples: ['"52:54:00:12:34:56"'] },
});

export function variableProperties({
  platforms,
  networks,
}: {
  platforms: string[];
  networks: string[];
}): Record<string, JsonSchema> {
  return {
    lvs_platform: {
      type: 'string',
      enum: platforms,
      description: 'What the host runs: paths, services, versions and what is available follow from it.',
    },
    lvs_network: {
      type: 'string',
      enum: networks,
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
