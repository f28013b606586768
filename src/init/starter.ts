import { platforms } from '../generated/platforms.ts';
import { schema as variables } from '../generated/validate.js';
import { groupsAround } from '../schema/groups.ts';
import { checksumLine } from './own-program.ts';

export type Kind = 'dr' | 'nat' | 'tun';

/** Where a repository keeps the program that its CI runs, and the checksum that is asked before. */
const program = 'tools/lvsgen.mjs';
const checksums = 'tools/SHA256SUMS';
/** What editors complete and check the inventory with. */
const schema = 'tools/inventory.schema.json';

/**
 * The files of a new repository, by path. What they say is shown to work by rendering it (`test/init.test.ts`) and by
 * running the steps of its CI (`test/ci-files.test.ts`).
 */
export function starterFiles(kind: Kind, ownProgram: Buffer): Map<string, string | Buffer> {
  return new Map<string, string | Buffer>([
    ['inventory.yaml', inventory(kind)],
    [program, ownProgram],
    [checksums, checksumLine(ownProgram, program)],
    [schema, `${JSON.stringify(groupsAround({ ...variables }), null, 2)}\n`],
    ['tools/.gitattributes', gitattributes],
    ['.gitignore', gitignore],
    ['.github/workflows/lvsgen.yml', githubWorkflow],
    ['.gitlab-ci.yml', gitlabPipeline],
  ]);
}

const kinds: Record<Kind, { cluster: string[]; directors: string[]; servers: string[] }> = {
  dr: {
    cluster: [
      '# Direct routing: real servers answer clients themselves. They hold the VIP on lo, and keep quiet about it.',
      'lb_kind: DR',
      'arp_method: sysctl',
    ],
    directors: [
      'lb1: {lvs_interfaces: {eth0: {address: 192.0.2.2/24, gateway: 192.0.2.1}}}',
      'lb2: {lvs_interfaces: {eth0: {address: 192.0.2.3/24, gateway: 192.0.2.1}}}',
    ],
    servers: [
      'web1: {lvs_interfaces: {eth0: {address: 192.0.2.11/24, gateway: 192.0.2.1}}}',
      'web2: {lvs_interfaces: {eth0: {address: 192.0.2.12/24, gateway: 192.0.2.1}}}',
    ],
  },
  nat: {
    cluster: [
      '# NAT: all packets pass through the director, which is the real servers’ gateway.',
      'lb_kind: NAT',
      'nat_gateway: 10.0.0.1/24',
    ],
    directors: [
      'lb1: {lvs_interfaces: {eth0: {address: 192.0.2.2/24, gateway: 192.0.2.1}, eth1: {address: 10.0.0.2/24}}}',
      'lb2: {lvs_interfaces: {eth0: {address: 192.0.2.3/24, gateway: 192.0.2.1}, eth1: {address: 10.0.0.3/24}}}',
    ],
    servers: [
      'web1: {lvs_interfaces: {eth0: {address: 10.0.0.11/24}}}',
      'web2: {lvs_interfaces: {eth0: {address: 10.0.0.12/24}}}',
    ],
  },
  tun: {
    cluster: [
      '# Tunnelling: real servers may stand in other networks. They hold the VIP on tunl0 and answer clients themselves.',
      'lb_kind: TUN',
    ],
    directors: [
      'lb1: {lvs_interfaces: {eth0: {address: 192.0.2.2/24, gateway: 192.0.2.1}}}',
      'lb2: {lvs_interfaces: {eth0: {address: 192.0.2.3/24, gateway: 192.0.2.1}}}',
    ],
    servers: [
      'web1: {lvs_interfaces: {eth0: {address: 198.51.100.11/24, gateway: 198.51.100.1}}}',
      'web2: {lvs_interfaces: {eth0: {address: 198.51.100.12/24, gateway: 198.51.100.1}}}',
    ],
  },
};

function inventory(kind: Kind): string {
  const { cluster, directors, servers } = kinds[kind];
  const indented = (lines: string[], indent: string) => lines.map((line) => `${indent}${line}`).join('\n');
  return `# yaml-language-server: $schema=./${schema}
#
# An Ansible inventory: \`ansible-inventory -i inventory.yaml --list\` reads the same file.
all:
  vars:
    # What the hosts run: ${Object.keys(platforms).join(', ')}. Paths, services and keepalived's version follow from it.
    lvs_platform: rhel8
    lvs_clusters:
      web:
${indented(cluster, '        ')}
        # Host patterns: a group, a host, group:!host, group[0]. The first director has the highest priority.
        directors: directors
        real_servers: webservers
        vrrp:
          # 1 to 255; no other VRRP router on this network may have it.
          virtual_router_id: 51
          advert_int: 1
        virtual_servers:
          http:
            # The VIP, with the prefix of its network.
            virtual_ipaddress: 192.0.2.10/24
            port: 80
            lb_algo: wlc
            # Seconds between health checks, and how long one may take.
            delay_loop: 6
            checks:
              - TCP_CHECK: {connect_timeout: 3}
  children:
    directors:
      hosts:
${indented(directors, '        ')}
    webservers:
      hosts:
${indented(servers, '        ')}
`;
}

const gitignore = `# Secrets that lie in files. What the inventory takes from them stands in clear in the files of out/ that need it.
secrets/
`;

const gitattributes = `# The checksum is of bytes: line ends stay as they are. A change of the program shows as a line of SHA256SUMS.
* -text
lvsgen.mjs -diff linguist-generated
inventory.schema.json linguist-generated
`;

/** The program comes with the repository: no package is installed, and what runs is what was reviewed. */
const steps = [
  `sha256sum --check --strict ${checksums}`,
  `node ${program} check inventory.yaml`,
  `node ${program} render inventory.yaml -o out/ --check --diff`,
];

const githubWorkflow = `# The inventory is sound, and out/ is what it renders.
name: lvsgen
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22}
${steps.map((step) => `      - run: ${step}`).join('\n')}
`;

const gitlabPipeline = `# The inventory is sound, and out/ is what it renders.
lvsgen:
  image: node:22
  script:
${steps.map((step) => `    - ${step}`).join('\n')}
`;
