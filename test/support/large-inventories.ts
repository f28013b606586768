/**
 * Inventories of about 1 MiB, each large in one way, and fleets that people do have. A number makes each of them: the
 * measurements take them whole, tests compare what a part of one costs with what four times that part does.
 */

interface Large {
  /** How many of what is many. */
  readonly count: number;
  readonly text: (count: number) => string;
  /** Whether a part of it is compared with four times that part in each run of the tests, or in long ones only. */
  readonly isCompared?: true;
}

const numbered = (count: number, text: (n: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, n) => text(n)).join(between);

const ip = (n: number, net = 10): string => `${net}.${((n + 256) >> 16) & 255}.${((n + 256) >> 8) & 255}.${n & 255}`;

interface Parts {
  all?: string;
  cluster?: string;
  vrrp?: string;
  servers?: string;
  server?: string;
  lb1?: string;
  web1?: string;
  hosts?: string;
  groups?: string;
}

/** A sound cluster, with what is large in its place. */
function cluster({
  all = '',
  cluster: own = '',
  vrrp = 'vrrp: {virtual_router_id: 51}',
  server = 'virtual_ipaddress: 192.0.2.10/24, port: 80',
  servers = `http: {${server}}`,
  lb1 = '',
  web1 = '',
  hosts = '',
  groups = '',
}: Parts): string {
  return `all:
  vars:
    lvs_platform: rhel7
${all}    lvs_clusters:
      web:
        lb_kind: DR
        directors: lb
        real_servers: web
        ${vrrp}
${own}        virtual_servers: {${servers}}
  children:
    lb: {hosts: {lb1: {ansible_host: 192.0.2.2${lb1}}, lb2: {ansible_host: 192.0.2.3}}}
    web: {hosts: {web1: {ansible_host: 192.0.2.11${web1}}}}
${hosts === '' ? '' : `    more: {hosts: {${hosts}}}\n`}${groups}`;
}

const small = (n: number) => `s${n}: {virtual_ipaddress: ${ip(n)}/8, port: 80`;

/** A cluster with a network of its own. */
function clusters(count: number, real: number): string {
  const net = (n: number) => `10.${n >> 8}.${n & 255}`;
  return `all:
  vars:
    lvs_platform: rhel7
    lvs_clusters:
${numbered(count, (n) => `      c${n}: {lb_kind: DR, directors: lb${n}, real_servers: web${n}, vrrp: {virtual_router_id: ${1 + (n % 255)}}, virtual_servers: {http: {virtual_ipaddress: ${net(n)}.100/24, port: 80}}}\n`)}  hosts:
${numbered(count, (n) => `    lb${n}: {ansible_host: ${net(n)}.2}\n${numbered(real, (m) => `    web${m === 0 ? n : `${n}-${m}`}: {ansible_host: ${net(n)}.${m + 3}}\n`)}`)}`;
}

export const large: Readonly<Record<string, Large>> = {
  // What is matched.
  'globs × hosts': {
    count: 5_000,
    text: (n) =>
      cluster({
        servers: numbered(n, (i) => `${small(i)}, real_servers: "*x${i}*"}`, ', '),
        hosts: `"w[1:${n * 8}]": {ansible_host: 192.0.2.12}`,
      }),
  },
  'expressions × hosts': {
    count: 5_000,
    text: (n) =>
      cluster({
        servers: numbered(n, (i) => `${small(i)}, real_servers: "~.*x${i}"}`, ', '),
        hosts: `"w[1:${n * 8}]": {ansible_host: 192.0.2.12}`,
      }),
  },
  'globs that match, × hosts': {
    count: 5_000,
    text: (n) =>
      cluster({
        servers: numbered(n, (i) => `${small(i)}, real_servers: "w${i}*:web1"}`, ', '),
        hosts: `"w[1:${n * 8}]": {ansible_host: 192.0.2.12}`,
      }),
  },
  'names that nothing has × hosts': {
    count: 5_000,
    isCompared: true,
    text: (n) =>
      cluster({
        servers: numbered(n, (i) => `${small(i)}, real_servers: "wx${i}"}`, ', '),
        hosts: `"w[1:${n * 8}]": {ansible_host: 192.0.2.12}`,
      }),
  },
  'one pattern of very many parts': {
    count: 60_000,
    text: (n) => cluster({ servers: `${small(1)}, real_servers: "${numbered(n, (i) => `x${i}`, ':')}"}` }),
  },
  // What a fleet is made of.
  clusters: { count: 4_500, text: (n) => clusters(n, 1) },
  'clusters of one virtual_router_id': {
    count: 4_500,
    isCompared: true,
    text: (n) => clusters(n, 1).replaceAll(/virtual_router_id: \d+/g, 'virtual_router_id: 51'),
  },
  'clusters on one network': {
    count: 6_000,
    isCompared: true,
    text: (n) =>
      cluster({ all: '' }).replace(
        /lvs_clusters:[\s\S]*? {2}children/,
        `lvs_clusters:\n${numbered(n, (i) => `      c${i}: {lb_kind: DR, directors: lb, real_servers: web, vrrp: {virtual_router_id: 51}, virtual_servers: {s: {virtual_ipaddress: ${ip(i)}/8, port: 80}}}\n`)}  children`,
      ),
  },
  'VIPs of one virtual server': {
    count: 60_000,
    text: (n) => cluster({ server: `virtual_ipaddress: [${numbered(n, (i) => `${ip(i)}/8`, ', ')}], port: 80` }),
  },
  'VIPs with a firewall mark': {
    count: 60_000,
    text: (n) => cluster({ server: `virtual_ipaddress: [${numbered(n, (i) => `${ip(i)}/8`, ', ')}], fwmark: 1` }),
  },
  'VIPs of a group': {
    count: 60_000,

    text: (n) =>
      cluster({ server: `virtual_ipaddress: [${numbered(n, (i) => `${ip(i)}/8`, ', ')}], port: 80, group: true` }),
  },
  'virtual servers': {
    count: 18_000,

    text: (n) => cluster({ servers: numbered(n, (i) => `${small(i)}}`, ', ') }),
  },
  ports: {
    count: 60_000,
    text: (n) =>
      cluster({ server: `virtual_ipaddress: 192.0.2.10/24, ports: [${numbered(n, (i) => `${i + 1}`, ', ')}]` }),
  },
  'the same port': {
    count: 60_000,
    text: (n) => cluster({ server: `virtual_ipaddress: 192.0.2.10/24, ports: [${numbered(n, () => '80', ', ')}]` }),
  },
  match: {
    count: 40_000,
    text: (n) =>
      cluster({
        server: `virtual_ipaddress: 192.0.2.10/24, fwmark: 1, match: [${numbered(n, (i) => `{port: ${i + 1}}`, ', ')}]`,
      }),
  },
  'VRRP instances': {
    count: 8_000,
    isCompared: true,
    text: (n) =>
      cluster({
        vrrp: `vrrp_instances: {${numbered(n, (i) => `i${i}: {virtual_router_id: ${1 + (i % 255)}}`, ', ')}}`,
        servers: numbered(n, (i) => `${small(i)}, vrrp_instance: i${i}}`, ', '),
      }),
  },
  'VRRP instances in a group': {
    count: 8_000,
    text: (n) =>
      cluster({
        vrrp: `vrrp_instances: {${numbered(n, (i) => `i${i}: {virtual_router_id: ${1 + (i % 255)}}`, ', ')}}`,
        cluster: `        vrrp_sync_group: {g: {group: [${numbered(n, (i) => `i${i}`, ', ')}]}}\n`,
        servers: `${small(1)}, vrrp_instance: i1}`,
      }),
  },
  directors: {
    count: 20_000,
    text: (n) =>
      cluster({}).replace('lb1: {', `${numbered(n, (i) => `d${i}: {ansible_host: ${ip(i)}}`, ', ')}, lb1: {`),
  },
  'directors by a range': {
    count: 300,
    text: (n) =>
      cluster({ vrrp: 'vrrp: {virtual_router_id: 51, unicast: true}' }).replace(
        'lb1: {',
        `${numbered(n, (i) => `d${i}: {ansible_host: ${ip(i)}}`, ', ')}, lb1: {`,
      ),
  },
  'real servers': {
    count: 20_000,
    text: (n) =>
      cluster({}).replace('web1: {', `${numbered(n, (i) => `w${i}: {ansible_host: ${ip(i)}}`, ', ')}, web1: {`),
  },
  'real servers at one address': {
    count: 40_000,
    isCompared: true,
    text: (n) => cluster({}).replace('web1: {', `"w[1:${n}]": {ansible_host: 192.0.2.12}, web1: {`),
  },
  'one real server’s own': {
    count: 30_000,
    text: (n) =>
      cluster({
        server: `virtual_ipaddress: 192.0.2.10/24, port: 80, servers: {${numbered(n, (i) => `w${i}: {weight: 2}`, ', ')}}`,
        hosts: `"w[0:${n}]": {ansible_host: 192.0.2.12}`,
      }),
  },
  'sorry servers': {
    count: 12_000,

    text: (n) =>
      cluster({
        servers: numbered(n, (i) => `${small(i)}, sorry_server: {host: w${i}}}`, ', '),
        hosts: `"w[0:${n}]": {ansible_host: 192.0.2.12}`,
      }),
  },
  checks: {
    count: 20_000,
    text: (n) =>
      cluster({
        server: `virtual_ipaddress: 192.0.2.10/24, port: 80, checks: [${numbered(n, (i) => `{TCP_CHECK: {connect_port: ${i + 1}}}`, ', ')}]`,
      }),
  },
  'what is tracked': {
    count: 20_000,
    isCompared: true,
    text: (n) =>
      cluster({
        vrrp: `vrrp: {virtual_router_id: 51, track_script: [${numbered(n, (i) => `s${i}`, ', ')}]}`,
        cluster: `        vrrp_script: {${numbered(n, (i) => `s${i}: {script: /bin/s}`, ', ')}}\n`,
      }),
  },
  'what is tracked and not there': {
    count: 30_000,
    isCompared: true,
    text: (n) =>
      cluster({
        vrrp: `vrrp: {virtual_router_id: 51, track_script: [${numbered(n, (i) => `x${i}`, ', ')}]}`,
        cluster: `        vrrp_script: {${numbered(n, (i) => `s${i}: {script: /bin/s}`, ', ')}}\n`,
      }),
  },
  'tracked interfaces': {
    count: 40_000,
    text: (n) =>
      cluster({ vrrp: `vrrp: {virtual_router_id: 51, track_interface: [${numbered(n, (i) => `eth${i}`, ', ')}]}` }),
  },
  'gratuitous ARP groups': {
    count: 18_000,
    text: (n) =>
      cluster({
        cluster: `        garp_group: [${numbered(n, (i) => `{garp_interval: 1, interface: eth${i}}`, ', ')}]\n`,
      }),
  },
  routes: {
    count: 18_000,
    text: (n) =>
      cluster({
        vrrp: `vrrp: {virtual_router_id: 51, virtual_routes: [${numbered(n, (i) => `${ip(i)}/32 via 192.0.2.1 dev eth0`, ', ')}]}`,
      }),
  },
  'lines of verbatim': {
    count: 40_000,
    text: (n) => cluster({ cluster: `        verbatim: |\n${numbered(n, (i) => `          vrrp_garp_x ${i}\n`)}` }),
  },
  'blocks of verbatim': {
    count: 20_000,
    text: (n) =>
      cluster({
        server: `virtual_ipaddress: 192.0.2.10/24, port: 80, verbatim: [${numbered(n, (i) => `"a${i} {", "b", "}"`, ', ')}]`,
      }),
  },
  // What a host has.
  'rules of a host': {
    count: 20_000,
    text: (n) =>
      cluster({
        web1: `, lvs_iptables_rules: [${numbered(n, (i) => `"-A INPUT -p tcp --dport ${i} -j ACCEPT"`, ', ')}]`,
        cluster: '        arp_method: iptables\n',
      }),
  },
  'chains of a host': {
    count: 20_000,
    text: (n) =>
      cluster({
        web1: `, lvs_iptables_rules: [${numbered(n, (i) => `":C${i} -", "-A INPUT -j C${i}"`, ', ')}]`,
        cluster: '        arp_method: iptables\n',
      }),
  },
  NICs: {
    count: 20_000,
    text: (n) => cluster({ web1: `, lvs_interfaces: {${numbered(n, (i) => `eth${i}: {address: ${ip(i)}/8}`, ', ')}}` }),
  },
  'addresses of a NIC': {
    count: 50_000,
    text: (n) => cluster({ web1: `, lvs_interfaces: {eth0: {address: [${numbered(n, (i) => `${ip(i)}/8`, ', ')}]}}` }),
  },
  'kernel settings': {
    count: 30_000,
    text: (n) => cluster({ web1: `, lvs_sysctl: {${numbered(n, (i) => `net.ipv4.x.y${i}: 1`, ', ')}}` }),
  },
  'hosts with all variables': {
    count: 40_000,
    isCompared: true,
    text: (n) =>
      cluster({
        hosts: `"w[1:${n}]": {ansible_host: 192.0.2.12, ${numbered(n, (i) => `a_variable${i}: 1`, ', ')}}`,
      }),
  },
  'pools with all variables': {
    count: 400,
    text: (n) =>
      cluster({
        hosts: '',
        web1: `}, "w[1:${n * 100}]": {ansible_host: 192.0.2.12, lvs_interfaces: {eth0: {address: 192.0.2.12/24}}, lvs_sysctl: {${numbered(n, (i) => `net.x${i}: 1`, ', ')}}`,
      }),
  },
  // What an inventory is written with.
  'groups in groups': {
    count: 30_000,
    text: (n) => `${numbered(n, (i) => `[g${i}:children]\ng${i + 1}\n`)}[g${n}]\nh\n`,
  },
  'groups in groups, with variables': {
    count: 12_000,
    text: (n) =>
      `${numbered(n, (i) => `[g${i}:children]\ng${i + 1}\n[g${i}:vars]\na${i}=1\nb=${i}\n`)}[g${n}]\nh[1:100]\n`,
  },
  'groups of one host': {
    count: 30_000,
    text: (n) => numbered(n, (i) => `[g${i}]\nh\nh${i}\n`),
  },
  'hosts of INI': {
    count: 30_000,
    text: (n) => `[web]\n${numbered(n, (i) => `w${i} ansible_host=${ip(i)} x=1\n`)}`,
  },
  anchors: {
    count: 60_000,
    text: (n) => `all: {vars: {x: [${numbered(n, (i) => `&a${i} 1, *a${i}`, ', ')}]}}\n`,
  },
  'merge keys': {
    count: 50_000,
    text: (n) => `all: {vars: {x: &x {a: 1, b: 2}, y: [${numbered(n, () => '{<<: *x}', ', ')}]}}\n`,
  },
  'merge keys of merge keys': {
    count: 30_000,
    text: (n) => `all:\n  vars:\n    x0: &x0 {a: 1}\n${numbered(n, (i) => `    x${i + 1}: &x${i + 1} {<<: *x${i}}\n`)}`,
  },
  'dense lists': { count: 1 << 19, text: (n) => `all: {vars: {x: [${'1,'.repeat(n)}1]}}\n` },
  'dense maps': { count: 80_000, text: (n) => `all: {vars: {x: {${numbered(n, (i) => `k${i}: 1`, ', ')}}}}\n` },
  'dense JSON': { count: 1 << 19, text: (n) => `{"all": {"vars": {"x": [${'1,'.repeat(n)}1]}}}\n` },
  'dense lines': {
    count: 1 << 18,
    text: (n) => `all:\n  vars:\n    x:\n${'- 1\n'.repeat(n).replaceAll('- ', '    - ')}`,
  },
  'empty maps': { count: 1 << 18, text: (n) => `all: {vars: {x: [${'{},'.repeat(n)}1]}}\n` },
  // What is told.
  'one fault, at each host': {
    count: 20_000,

    text: (n) => cluster({ hosts: numbered(n, (i) => `w${i}: {lvs_weight: -1}`, ', ') }),
  },
  'a name with a fault, for each host': {
    count: 40_000,
    text: (n) => cluster({ hosts: numbered(n, (i) => `"a/${i}": `, ', ') }),
  },
  'hosts without an address': {
    count: 40_000,
    text: (n) => cluster({ groups: '' }).replace('web1: {', `"w[1:${n}]": , web1: {`),
  },
  'hosts without an address, one a line': {
    count: 40_000,
    text: (n) =>
      cluster({})
        .replace('{hosts: {web1: {', `\n      hosts:\n${numbered(n, (i) => `        w${i}:\n`)}        web1: {`)
        .replace(/\}\}\}\n$/, '}\n'),
  },
  'one fault, at each virtual server': {
    count: 16_000,
    text: (n) =>
      cluster({ servers: numbered(n, (i) => `s${i}: {virtual_ipaddress: 192.0.2.11/24, port: ${i + 1}}`, ', ') }),
  },
  'unknown keys of a virtual server': {
    count: 80_000,
    text: (n) =>
      cluster({ server: `virtual_ipaddress: 192.0.2.10/24, port: 80, ${numbered(n, (i) => `k${i}: 1`, ', ')}` }),
  },
  'a secret, at each cluster': {
    count: 5_000,
    text: (n) => clusters(n, 1).replaceAll(/virtual_router_id: (\d+)/g, 'virtual_router_id: $1, auth_pass: s3cret$1'),
  },
  'different secrets and a fault at each': {
    count: 5_000,
    text: (n) =>
      cluster({
        servers: numbered(n, (i) => `${small(i)}, checks: [{HTTP_GET: {x_password: "hidden${i}", url: 3}}]}`, ', '),
      }),
  },
};

/** Fleets as large companies have them; each of these is rendered. */
export const fleets: Readonly<Record<string, () => string>> = {
  '10,000 hosts': () =>
    cluster({}).replace('web1: {', `${numbered(9_997, (i) => `w${i}: {ansible_host: ${ip(i)}}`, ', ')}, web1: {`),
  '1,000 clusters': () => clusters(1_000, 8),
  '500 virtual servers in a cluster': () => cluster({ servers: numbered(500, (i) => `${small(i)}}`, ', ') }),
  '100 virtual servers × 1,000 real servers': () =>
    cluster({
      servers: numbered(100, (i) => `${small(i)}}`, ', '),
    }).replace('web1: {', `${numbered(999, (i) => `w${i}: {ansible_host: ${ip(i, 11)}}`, ', ')}, web1: {`),
  '30 ports × 300 real servers': () =>
    cluster({
      server: `virtual_ipaddress: 192.0.2.10/24, ports: [${numbered(30, (i) => `${8000 + i}`, ', ')}]`,
    }).replace('web1: {', `${numbered(299, (i) => `w${i}: {ansible_host: ${ip(i, 11)}}`, ', ')}, web1: {`),
};
