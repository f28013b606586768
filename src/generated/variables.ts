// Made by `npm run gen`; edit its source instead.

/**
 * Pauses between gratuitous ARPs, for NICs of one switch.
 */
export type GarpGroup = ({
/**
 * Pause between two gratuitous ARPs.
 */
garp_interval?: number
/**
 * Pause between two unsolicited neighbour adverts.
 */
gna_interval?: number
/**
 * The NIC.
 */
interface?: string
/**
 * The NICs, where there are several.
 * 
 * @minItems 1
 */
interfaces?: [string, ...(string)[]]
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
} | null)
/**
 * Certificates that SSL_GET shows.
 */
export type SSL = ({
/**
 * Password of the key.
 */
password?: string
/**
 * File of the certificate authority.
 */
ca?: string
/**
 * File of the certificate.
 */
certificate?: string
/**
 * File of the key.
 */
key?: string
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
} | null)
/**
 * A secret by reference, {file: PATH} beside the inventory or {env: NAME}; a literal works, and then stands in Git.
 */
export type Secret = (string | {
/**
 * File that holds the secret, relative to the inventory.
 */
file?: string
/**
 * Environment variable that holds the secret.
 */
env?: string
})
/**
 * The real server accepts a TCP connection.
 */
export type TCP_CHECK = ({
/**
 * Address to check instead of the real server’s.
 */
connect_ip?: string
/**
 * Port to check instead of the real server’s.
 */
connect_port?: number
/**
 * Source address of the check.
 */
bindto?: string
/**
 * Interface the check leaves by. Since keepalived 2.0.0.
 */
bind_if?: string
/**
 * Source port of the check.
 */
bind_port?: number
/**
 * How long to wait for the connection.
 */
connect_timeout?: number
/**
 * Firewall mark of the check’s packets.
 */
fwmark?: number
/**
 * How often a failed check is tried again before the real server is taken out.
 */
retry?: number
/**
 * Pause before a failed check is tried again.
 */
delay_before_retry?: number
/**
 * Longest random pause before the first check; 0 for none.
 */
warmup?: number
/**
 * Pause between checks of this checker. Since keepalived 2.0.0.
 */
delay_loop?: number
/**
 * Take the real server as down until the check has passed once. Since keepalived 2.0.0.
 */
alpha?: boolean
/**
 * Log every failed check, not just the first. Since keepalived 2.0.11.
 */
log_all_failures?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
} | null)
/**
 * The real server answers as a mail server.
 */
export type SMTP_CHECK = ({
/**
 * Address to check instead of the real server’s.
 */
connect_ip?: string
/**
 * Port to check instead of the real server’s.
 */
connect_port?: number
/**
 * Source address of the check.
 */
bindto?: string
/**
 * Interface the check leaves by. Since keepalived 2.0.0.
 */
bind_if?: string
/**
 * Source port of the check.
 */
bind_port?: number
/**
 * How long to wait for the connection.
 */
connect_timeout?: number
/**
 * Firewall mark of the check’s packets.
 */
fwmark?: number
/**
 * Name that the mail server is greeted with.
 */
helo_name?: string
/**
 * How often a failed check is tried again before the real server is taken out.
 */
retry?: number
/**
 * Pause before a failed check is tried again.
 */
delay_before_retry?: number
/**
 * Longest random pause before the first check; 0 for none.
 */
warmup?: number
/**
 * Pause between checks of this checker. Since keepalived 2.0.0.
 */
delay_loop?: number
/**
 * Take the real server as down until the check has passed once. Since keepalived 2.0.0.
 */
alpha?: boolean
/**
 * Log every failed check, not just the first. Since keepalived 2.0.11.
 */
log_all_failures?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
} | null)
/**
 * The real server answers a DNS question.
 */
export type DNS_CHECK = ({
/**
 * Address to check instead of the real server’s.
 */
connect_ip?: string
/**
 * Port to check instead of the real server’s.
 */
connect_port?: number
/**
 * Source address of the check.
 */
bindto?: string
/**
 * Interface the check leaves by. Since keepalived 2.0.0.
 */
bind_if?: string
/**
 * Source port of the check.
 */
bind_port?: number
/**
 * How long to wait for the connection.
 */
connect_timeout?: number
/**
 * Firewall mark of the check’s packets.
 */
fwmark?: number
/**
 * Type of the record that is asked for.
 */
type?: ("SOA" | "A" | "AAAA" | "NS" | "CNAME" | "MX" | "TXT")
/**
 * Name that is asked for.
 */
name?: string
/**
 * How often a failed check is tried again before the real server is taken out.
 */
retry?: number
/**
 * Pause before a failed check is tried again. Since keepalived 2.0.0.
 */
delay_before_retry?: number
/**
 * Longest random pause before the first check; 0 for none. Since keepalived 2.0.0.
 */
warmup?: number
/**
 * Pause between checks of this checker. Since keepalived 2.0.0.
 */
delay_loop?: number
/**
 * Take the real server as down until the check has passed once. Since keepalived 2.0.0.
 */
alpha?: boolean
/**
 * Log every failed check, not just the first. Since keepalived 2.0.11.
 */
log_all_failures?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
} | null)
/**
 * The real server does not refuse a UDP packet, or answers it.
 */
export type UDP_CHECK = ({
/**
 * Address to check instead of the real server’s. Since keepalived 2.1.0.
 */
connect_ip?: string
/**
 * Port to check instead of the real server’s. Since keepalived 2.1.0.
 */
connect_port?: number
/**
 * Source address of the check. Since keepalived 2.1.0.
 */
bindto?: string
/**
 * Interface the check leaves by. Since keepalived 2.1.0.
 */
bind_if?: string
/**
 * Source port of the check. Since keepalived 2.1.0.
 */
bind_port?: number
/**
 * How long to wait for the connection. Since keepalived 2.1.0.
 */
connect_timeout?: number
/**
 * Firewall mark of the check’s packets. Since keepalived 2.1.0.
 */
fwmark?: number
/**
 * How often a failed check is tried again before the real server is taken out. Since keepalived 2.1.0.
 */
retry?: number
/**
 * Pause before a failed check is tried again. Since keepalived 2.1.0.
 */
delay_before_retry?: number
/**
 * Longest random pause before the first check; 0 for none. Since keepalived 2.1.0.
 */
warmup?: number
/**
 * Pause between checks of this checker. Since keepalived 2.1.0.
 */
delay_loop?: number
/**
 * Take the real server as down until the check has passed once. Since keepalived 2.1.0.
 */
alpha?: boolean
/**
 * Log every failed check, not just the first. Since keepalived 2.1.0.
 */
log_all_failures?: boolean
/**
 * Bytes to send. Since keepalived 2.2.0.
 */
payload?: string | number
/**
 * Fail without an answer, or without this one; `x` stands for any digit. Since keepalived 2.1.0.
 */
require_reply?: string | number
/**
 * Shortest answer that counts, in bytes. Since keepalived 2.2.0.
 */
min_reply_length?: number
/**
 * Longest answer that counts, in bytes. Since keepalived 2.2.0.
 */
max_reply_length?: number
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
} | null)
/**
 * The real server answers an ICMP echo request.
 */
export type PING_CHECK = ({
/**
 * Address to check instead of the real server’s. Since keepalived 2.1.0.
 */
connect_ip?: string
/**
 * Port to check instead of the real server’s. Since keepalived 2.1.0.
 */
connect_port?: number
/**
 * Source address of the check. Since keepalived 2.1.0.
 */
bindto?: string
/**
 * Interface the check leaves by. Since keepalived 2.1.0.
 */
bind_if?: string
/**
 * Source port of the check. Since keepalived 2.1.0.
 */
bind_port?: number
/**
 * How long to wait for the connection. Since keepalived 2.1.0.
 */
connect_timeout?: number
/**
 * Firewall mark of the check’s packets. Since keepalived 2.1.0.
 */
fwmark?: number
/**
 * How often a failed check is tried again before the real server is taken out. Since keepalived 2.1.0.
 */
retry?: number
/**
 * Pause before a failed check is tried again. Since keepalived 2.1.0.
 */
delay_before_retry?: number
/**
 * Longest random pause before the first check; 0 for none. Since keepalived 2.1.0.
 */
warmup?: number
/**
 * Pause between checks of this checker. Since keepalived 2.1.0.
 */
delay_loop?: number
/**
 * Take the real server as down until the check has passed once. Since keepalived 2.1.0.
 */
alpha?: boolean
/**
 * Log every failed check, not just the first. Since keepalived 2.1.0.
 */
log_all_failures?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
} | null)

export interface Variables {
/**
 * What the host runs: paths, services, versions and what is available follow from it.
 */
lvs_platform?: ("rhel7" | "rhel8" | "rhel9")
/**
 * What applies network files on the host; the platform’s own where left out.
 */
lvs_network?: ("network-scripts" | "networkmanager")
/**
 * The keepalived of the host, where it is not the platform’s.
 */
lvs_keepalived_version?: string
/**
 * The NIC that faces the cluster.
 */
lvs_interface?: string
/**
 * NICs that lvsgen configures; with none the host’s own network is managed elsewhere.
 */
lvs_interfaces?: {
[k: string]: Interface
}
/**
 * The RIP or DIP, where a NIC has several addresses.
 */
lvs_address?: string
/**
 * VRRP priority of this director.
 */
lvs_priority?: number
/**
 * Weight of this real server.
 */
lvs_weight?: number
/**
 * The host’s own lines of iptables-save, by table; a list is for the table filter. They go where lvsgen writes rules.
 */
lvs_iptables_rules?: string[] | { [table: string]: string[] }
/**
 * The same for IPv6.
 */
lvs_ip6tables_rules?: string[] | { [table: string]: string[] }
/**
 * The host’s own lines of arptables-save.
 */
lvs_arptables_rules?: string[]
/**
 * The host’s own kernel settings, written into the file that lvsgen owns.
 */
lvs_sysctl?: {
[k: string]: string | number
}
/**
 * Name → cluster; names are unique in the fleet.
 */
lvs_clusters?: {
[k: string]: Cluster
}
/**
 * This interface was referenced by `Variables`'s JSON-Schema definition
 * via the `patternProperty` "^(?!lvs_)".
 */
[k: string]: unknown
}
/**
 * A network interface that lvsgen configures.
 */
export interface Interface {
/**
 * Address with prefix length, or several.
 * 
 * @minItems 1
 */
address?: (string | [string, ...(string)[]])
/**
 * Default gateway.
 */
gateway?: string
/**
 * MTU in bytes.
 */
mtu?: number
/**
 * MAC address of the NIC.
 */
hwaddr?: string
}
/**
 * Directors, real servers and the virtual servers between them.
 */
export interface Cluster {
/**
 * How packets reach the real server.
 */
lb_kind?: ("DR" | "NAT" | "TUN")
/**
 * How the real servers are kept from answering ARP for the VIP, or take its packets without having it.
 */
arp_method?: ("arptables" | "firewalld" | "iptables" | "nftables" | "sysctl")
/**
 * Host pattern of the directors; the first has the highest priority.
 */
directors: string
/**
 * Host pattern of the pool of every virtual server that names none.
 */
real_servers?: string
/**
 * What fills the IPVS table of the directors; ipvsadm is for one standalone director and checks no health.
 */
director_engine?: ("keepalived" | "ipvsadm")
/**
 * NAT: the inside address of the directors that is the real servers’ default gateway.
 */
nat_gateway?: string
sync_daemon?: SyncDaemon
/**
 * Device that holds the VIPs on real servers: lo for DR, tunl0 for TUN.
 */
vip_device?: ("lo" | "dummy0" | "tunl0")
global_defs?: GlobalDefs
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
/**
 * Seconds that the processes may take to end. Since keepalived 2.0.0.
 */
child_wait_time?: number
/**
 * NICs whose link is polled. Since keepalived 2.0.0.
 * 
 * @minItems 1
 */
linkbeat_interfaces?: [string, ...(string)[]]
/**
 * How long a NIC must be down, and up again, before it counts. Since keepalived 2.2.3.
 * 
 * @minItems 1
 */
interface_up_down_delays?: [string, ...(string)[]]
/**
 * Instances that go to FAULT when a static address, route or rule is lost. Since keepalived 2.0.0.
 */
track_group?: {
[k: string]: TrackGroup
}
/**
 * Addresses that every director keeps.
 * 
 * @minItems 1
 */
static_ipaddress?: [string, ...(string)[]]
/**
 * Routes that every director keeps.
 * 
 * @minItems 1
 */
static_routes?: [string, ...(string)[]]
/**
 * Routing rules that every director keeps.
 * 
 * @minItems 1
 */
static_rules?: [string, ...(string)[]]
/**
 * Pauses between gratuitous ARPs, for NICs of one switch.
 * 
 * @minItems 1
 */
garp_group?: [GarpGroup, ...(GarpGroup)[]]
/**
 * A script that is run every so often; instances track it by name.
 */
vrrp_script?: {
[k: string]: VrrpScript
}
/**
 * A process that must run; instances track it by name. Since keepalived 2.0.11.
 */
vrrp_track_process?: {
[k: string]: VrrpTrackProcess
}
/**
 * A file with a number; instances and FILE_CHECK track it by name. Since keepalived 2.0.0.
 */
track_file?: {
[k: string]: TrackFile
}
/**
 * A BFD session; instances and BFD_CHECK track it by name. Since keepalived 2.0.0.
 */
bfd_instance?: {
[k: string]: BfdInstance
}
/**
 * Instances that change state together.
 */
vrrp_sync_group?: {
[k: string]: VrrpSyncGroup
}
SSL?: SSL
vrrp?: VrrpInstance
/**
 * Several instances for active/active; each virtual server names its own.
 */
vrrp_instances?: {
[k: string]: VrrpInstance
}
/**
 * Name → virtual server.
 */
virtual_servers: {
[k: string]: VirtualServer
}
}
/**
 * Connection synchronisation between the directors.
 */
export interface SyncDaemon {
/**
 * NIC that it runs on.
 */
interface?: string
/**
 * Number that the directors of a cluster share.
 */
syncid: number
}
/**
 * What holds for the whole of a director’s keepalived.
 */
export interface GlobalDefs {
/**
 * Folder for the copy of the configuration that is kept while it is read. Since keepalived 2.2.0.
 */
tmp_config_directory?: string
/**
 * Folder in which each reload is recorded. Since keepalived 2.2.0.
 */
config_save_dir?: string
/**
 * The director’s name in mails and logs; the host name where left out.
 */
router_id?: string
/**
 * Who gets mail.
 * 
 * @minItems 1
 */
notification_email?: [string, ...(string)[]]
/**
 * Sender of mail.
 */
notification_email_from?: string
/**
 * Mail server, and its port.
 */
smtp_server?: string
/**
 * Name that the mail server is greeted with.
 */
smtp_helo_name?: string
/**
 * Seconds to wait for the mail server.
 */
smtp_connect_timeout?: number
/**
 * Mail every change of state unless its own block says otherwise. Since keepalived 2.0.0.
 */
smtp_alert?: boolean
/**
 * The same for VRRP alone. Since keepalived 2.0.0.
 */
smtp_alert_vrrp?: boolean
/**
 * The same for health checks alone. Since keepalived 2.0.0.
 */
smtp_alert_checker?: boolean
/**
 * No mail for faults. Since keepalived 2.0.0.
 */
no_email_faults?: boolean
/**
 * Mail only when a real server is taken out or put back. Since keepalived 2.0.15.
 */
no_checker_emails?: boolean
/**
 * Log every failed check, not just the last. Since keepalived 2.0.11.
 */
checker_log_all_failures?: boolean
/**
 * Run no script that somebody else than root could change.
 */
enable_script_security?: boolean
/**
 * User, and group, that run scripts.
 */
script_user?: string
/**
 * Run once before all else. Since keepalived 2.1.0.
 */
startup_script?: string
/**
 * Seconds that startup_script may run. Since keepalived 2.1.0.
 */
startup_script_timeout?: number
/**
 * Run once after all else. Since keepalived 2.1.0.
 */
shutdown_script?: string
/**
 * Seconds that shutdown_script may run. Since keepalived 2.1.0.
 */
shutdown_script_timeout?: number
/**
 * Named pipe that all events are written to. Since keepalived 2.0.0.
 */
notify_fifo?: string
/**
 * Program that reads the pipe of all events. Since keepalived 2.0.0.
 */
notify_fifo_script?: string
/**
 * Named pipe that VRRP’s events are written to. Since keepalived 2.0.0.
 */
vrrp_notify_fifo?: string
/**
 * Program that reads the pipe of VRRP’s events. Since keepalived 2.0.0.
 */
vrrp_notify_fifo_script?: string
/**
 * Named pipe that health checks’ events are written to. Since keepalived 2.0.0.
 */
lvs_notify_fifo?: string
/**
 * Program that reads the pipe of health checks’ events. Since keepalived 2.0.0.
 */
lvs_notify_fifo_script?: string
/**
 * Write all states to the pipes after a reload. Since keepalived 2.2.3.
 */
fifo_write_vrrp_states_on_reload?: boolean
/**
 * Tell the state of every real server at start. Since keepalived 2.0.15.
 */
rs_init_notifies?: boolean
/**
 * Interface of static addresses that name none.
 */
default_interface?: string
/**
 * Take interfaces that do not exist yet. Since keepalived 2.0.0.
 */
dynamic_interfaces?: (true | false | "allow_if_changes")
/**
 * Switch off igmp_link_local_mcast_reports. Since keepalived 2.2.5.
 */
disable_local_igmp?: boolean
/**
 * Timeouts of IPVS connections, in seconds.
 */
lvs_timeouts?: string
/**
 * Empty the IPVS table at start.
 */
lvs_flush?: boolean
/**
 * Empty the IPVS table at stop; `VS` takes out keepalived’s own virtual servers alone. Since keepalived 2.0.15.
 */
lvs_flush_on_stop?: (true | false | "VS")
/**
 * Multicast group of IPv4 adverts.
 */
vrrp_mcast_group4?: string
/**
 * Multicast group of IPv6 adverts.
 */
vrrp_mcast_group6?: string
/**
 * Seconds before the second burst of gratuitous ARP; 0 for none.
 */
vrrp_garp_master_delay?: number
/**
 * Gratuitous ARPs in a burst.
 */
vrrp_garp_master_repeat?: number
/**
 * Seconds before the second burst after an advert of lower priority.
 */
vrrp_garp_lower_prio_delay?: number
/**
 * Gratuitous ARPs after an advert of lower priority.
 */
vrrp_garp_lower_prio_repeat?: number
/**
 * Seconds between refreshing gratuitous ARPs; 0 for none.
 */
vrrp_garp_master_refresh?: number
/**
 * Gratuitous ARPs in a refresh.
 */
vrrp_garp_master_refresh_repeat?: number
/**
 * Pause between two gratuitous ARPs.
 */
vrrp_garp_interval?: number
/**
 * Pause between two unsolicited neighbour adverts.
 */
vrrp_gna_interval?: number
/**
 * Gratuitous ARP on the interfaces of VIPs that are not the instance’s, every so often. Since keepalived 2.2.0.
 */
vrrp_garp_extra_if?: string | number
/**
 * One gratuitous ARP instead of bursts. Since keepalived 2.0.11.
 */
vrrp_min_garp?: boolean
/**
 * Adverts that may be missed before a new election. Since keepalived 2.2.3.
 */
vrrp_down_timer_adverts?: number
/**
 * Answer no advert of lower priority.
 */
vrrp_lower_prio_no_advert?: boolean
/**
 * Send a last advert before giving way to a higher priority.
 */
vrrp_higher_prio_send_advert?: boolean
/**
 * Take unicast adverts from known peers alone.
 */
vrrp_check_unicast_src?: boolean
/**
 * Do not check the addresses of an advert again while its sender is the same.
 */
vrrp_skip_check_adv_addr?: boolean
/**
 * Tell changes of priority too. Since keepalived 2.0.15.
 */
vrrp_notify_priority_changes?: boolean
/**
 * Pause before VRRP starts. Since keepalived 2.0.14.
 */
vrrp_startup_delay?: number
/**
 * Pause before VRRP starts, counted from the boot. Since keepalived 2.4.0.
 */
vrrp_delay_after_boot?: number
/**
 * Log adverts of unknown VRIDs. Since keepalived 2.0.17.
 */
log_unknown_vrids?: boolean
/**
 * VRRPv3 checksums without the pseudo header. Since keepalived 2.2.8.
 */
v3_checksum_as_v2?: boolean
/**
 * Size of VRRP’s receive buffers. Since keepalived 2.0.0.
 */
vrrp_rx_bufs_policy?: string | number
/**
 * How many packets a receive buffer holds. Since keepalived 2.0.0.
 */
vrrp_rx_bufs_multiplier?: number
/**
 * How names of VMAC interfaces begin. Since keepalived 2.2.3.
 */
vmac_prefix?: string | number
/**
 * How names of VMAC interfaces of single VIPs begin. Since keepalived 2.2.3.
 */
vmac_addr_prefix?: string | number
/**
 * Filter by iptables, in these chains.
 */
vrrp_iptables?: (boolean | string)
/**
 * Names of the ipsets that vrrp_iptables uses. Since keepalived 2.1.0.
 */
vrrp_ipsets?: (boolean | string)
/**
 * Filter by nftables, in this table. Since keepalived 2.0.11.
 */
nftables?: string | number
/**
 * Priority of the nftables chains. Since keepalived 2.0.11.
 */
nftables_priority?: number
/**
 * Count in the nftables rules. Since keepalived 2.0.11.
 */
nftables_counters?: boolean
/**
 * Interfaces by index in the nftables rules. Since keepalived 2.0.11.
 */
nftables_ifindex?: boolean
/**
 * Firewall marks for virtual server groups, in this nftables table. Since keepalived 2.2.2.
 */
nftables_ipvs?: string | number
/**
 * Priority of its chains. Since keepalived 2.2.2.
 */
nftables_ipvs_priority?: number
/**
 * First firewall mark that keepalived takes for groups. Since keepalived 2.2.2.
 */
nftables_ipvs_start_fwmark?: number
/**
 * Real-time priority that a late process may rise to. Since keepalived 2.1.0.
 */
max_auto_priority?: number
/**
 * Microseconds of delay from which a process counts as late. Since keepalived 2.1.0.
 */
min_auto_priority_delay?: number
/**
 * Nice value of the VRRP process.
 */
vrrp_priority?: number
/**
 * Keep in memory the VRRP process.
 */
vrrp_no_swap?: boolean
/**
 * CPUs for the VRRP process. Since keepalived 2.0.11.
 * 
 * @minItems 1
 * @maxItems 100
 */
vrrp_cpu_affinity?: (number | [number, ...(number)[]])
/**
 * Real-time priority of the VRRP process. Since keepalived 2.0.0.
 */
vrrp_rt_priority?: number
/**
 * Microseconds of CPU between two system calls for the VRRP process. Since keepalived 2.0.0.
 */
vrrp_rlimit_rttime?: number
/**
 * Name of the VRRP process. Since keepalived 2.0.16.
 */
vrrp_process_name?: string | number
/**
 * Nice value of the health checker.
 */
checker_priority?: number
/**
 * Keep in memory the health checker.
 */
checker_no_swap?: boolean
/**
 * CPUs for the health checker. Since keepalived 2.0.11.
 * 
 * @minItems 1
 * @maxItems 100
 */
checker_cpu_affinity?: (number | [number, ...(number)[]])
/**
 * Real-time priority of the health checker. Since keepalived 2.0.0.
 */
checker_rt_priority?: number
/**
 * Microseconds of CPU between two system calls for the health checker. Since keepalived 2.0.0.
 */
checker_rlimit_rttime?: number
/**
 * Name of the health checker. Since keepalived 2.0.16.
 */
checker_process_name?: string | number
/**
 * Nice value of the BFD process. Since keepalived 2.0.0.
 */
bfd_priority?: number
/**
 * Keep in memory the BFD process. Since keepalived 2.0.0.
 */
bfd_no_swap?: boolean
/**
 * CPUs for the BFD process. Since keepalived 2.0.11.
 * 
 * @minItems 1
 * @maxItems 100
 */
bfd_cpu_affinity?: (number | [number, ...(number)[]])
/**
 * Real-time priority of the BFD process. Since keepalived 2.0.0.
 */
bfd_rt_priority?: number
/**
 * Microseconds of CPU between two system calls for the BFD process. Since keepalived 2.0.0.
 */
bfd_rlimit_rttime?: number
/**
 * Name of the BFD process. Since keepalived 2.0.16.
 */
bfd_process_name?: string | number
/**
 * Name the processes keepalived_vrrp, keepalived_ipvs, keepalived_bfd. Since keepalived 2.0.16.
 */
process_names?: boolean
/**
 * Name of the parent process. Since keepalived 2.0.16.
 */
process_name?: string | number
/**
 * Receive buffer of the VRRP process’s netlink commands, in bytes. Since keepalived 2.0.11.
 */
vrrp_netlink_cmd_rcv_bufs?: number
/**
 * Let the receive buffer of the VRRP process’s netlink commands exceed net.core.rmem_max. Since keepalived 2.0.11.
 */
vrrp_netlink_cmd_rcv_bufs_force?: boolean
/**
 * Receive buffer of the VRRP process’s netlink monitor, in bytes. Since keepalived 2.0.11.
 */
vrrp_netlink_monitor_rcv_bufs?: number
/**
 * Let the receive buffer of the VRRP process’s netlink monitor exceed net.core.rmem_max. Since keepalived 2.0.11.
 */
vrrp_netlink_monitor_rcv_bufs_force?: boolean
/**
 * Receive buffer of the health checker’s netlink commands, in bytes. Since keepalived 2.0.11.
 */
lvs_netlink_cmd_rcv_bufs?: number
/**
 * Let the receive buffer of the health checker’s netlink commands exceed net.core.rmem_max. Since keepalived 2.0.11.
 */
lvs_netlink_cmd_rcv_bufs_force?: boolean
/**
 * Receive buffer of the health checker’s netlink monitor, in bytes. Since keepalived 2.0.11.
 */
lvs_netlink_monitor_rcv_bufs?: number
/**
 * Let the receive buffer of the health checker’s netlink monitor exceed net.core.rmem_max. Since keepalived 2.0.11.
 */
lvs_netlink_monitor_rcv_bufs_force?: boolean
/**
 * Receive buffer of the process monitor, in bytes. Since keepalived 2.0.11.
 */
process_monitor_rcv_bufs?: number
/**
 * Let the receive buffer of the process monitor exceed net.core.rmem_max. Since keepalived 2.0.11.
 */
process_monitor_rcv_bufs_force?: boolean
/**
 * Rights that new files do not get. Since keepalived 2.0.17.
 */
umask?: string | number
/**
 * Seed of random parameters. Since keepalived 2.0.15.
 */
random_seed?: number
/**
 * Check the configuration before a reload, and log to this file. Since keepalived 2.2.0.
 */
reload_check_config?: (boolean | string)
/**
 * Take a missing include for an error. Since keepalived 2.2.0.
 * 
 * @minItems 1
 * @maxItems 100
 */
include_check?: ((true | false | "match" | "wildcard_match" | "brace_match") | [("match" | "wildcard_match" | "brace_match"), ...(("match" | "wildcard_match" | "brace_match"))[]])
/**
 * File that says when to reload. Since keepalived 2.1.0.
 */
reload_time_file?: string
/**
 * Reload at that time every day. Since keepalived 2.1.0.
 */
reload_repeat?: boolean
/**
 * File that exists while the configuration is read. Since keepalived 2.2.0.
 */
reload_file?: (boolean | string)
/**
 * Instance name in the names of dumps. Since keepalived 2.2.5.
 */
data_use_instance?: boolean
/**
 * Layout of the JSON dump. Since keepalived 2.2.8.
 */
json_version?: number
/**
 * File of the state dump. Since keepalived 2.3.3.
 */
state_dump_file?: string
/**
 * File of the statistics dump. Since keepalived 2.3.3.
 */
stats_dump_file?: string
/**
 * File of the JSON dump. Since keepalived 2.3.3.
 */
json_dump_file?: string
/**
 * Name scripts by the path as written, links and all. Since keepalived 2.3.0.
 */
use_symlink_paths?: boolean
/**
 * Folder of iproute2’s names. Since keepalived 2.3.2.
 */
iproute_usr_dir?: string
/**
 * Folder of iproute2’s local names. Since keepalived 2.3.2.
 */
iproute_etc_dir?: string
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * Instances that go to FAULT when a static address, route or rule is lost.
 */
export interface TrackGroup {
/**
 * The instances. Since keepalived 2.0.0.
 * 
 * @minItems 1
 */
group: [string, ...(string)[]]
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * A script that is run every so often; instances track it by name.
 */
export interface VrrpScript {
/**
 * The command.
 */
script: string
/**
 * Seconds between two runs.
 */
interval?: number
/**
 * Seconds after which a run has failed.
 */
timeout?: number
/**
 * What success or failure adds to the priority; 0 for FAULT.
 */
weight?: number | string
/**
 * Successes in a row that count.
 */
rise?: number
/**
 * Failures in a row that count.
 */
fall?: number
/**
 * User, and group, that run it.
 */
user?: string
/**
 * Failed until the first success.
 */
init_fail?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * A process that must run; instances track it by name.
 */
export interface VrrpTrackProcess {
/**
 * Name of the process. Since keepalived 2.0.11.
 */
process: string
/**
 * How its parameters are compared. Since keepalived 2.0.11.
 */
param_match?: ("initial" | "partial")
/**
 * What it adds to the priority. Since keepalived 2.0.11.
 */
weight?: number | string
/**
 * How many must run. Since keepalived 2.0.11.
 */
quorum?: number
/**
 * How many may run. Since keepalived 2.0.11.
 */
quorum_max?: number
/**
 * Pause before a new process counts. Since keepalived 2.0.11.
 */
fork_delay?: number
/**
 * Pause before an ended process counts. Since keepalived 2.0.11.
 */
terminate_delay?: number
/**
 * Both pauses. Since keepalived 2.0.11.
 */
delay?: number
/**
 * Compare the whole command line. Since keepalived 2.0.11.
 */
full_command?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * A file with a number; instances and FILE_CHECK track it by name.
 */
export interface TrackFile {
/**
 * The file. Since keepalived 2.0.0.
 */
file: string
/**
 * What the number is multiplied by. Since keepalived 2.0.0.
 */
weight?: number | string
/**
 * Make the file at start, with this value; `overwrite` it if there is one. Since keepalived 2.0.0.
 */
init_file?: (boolean | string)
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * A BFD session; instances and BFD_CHECK track it by name.
 */
export interface BfdInstance {
/**
 * The other end. Since keepalived 2.0.0.
 */
neighbor_ip: string
/**
 * This end. Since keepalived 2.0.0.
 */
source_ip?: string
/**
 * Shortest interval to receive at, in ms. Since keepalived 2.0.0.
 */
min_rx?: number
/**
 * Shortest interval to send at, in ms. Since keepalived 2.0.0.
 */
min_tx?: number
/**
 * Interval while the session is down, in ms. Since keepalived 2.0.0.
 */
idle_tx?: number
/**
 * Packets that may be missed. Since keepalived 2.0.0.
 */
multiplier?: number
/**
 * Wait for the other end to begin. Since keepalived 2.0.0.
 */
passive?: boolean
/**
 * Hops of IPv4 packets. Since keepalived 2.0.0.
 */
ttl?: number
/**
 * Hops of IPv6 packets. Since keepalived 2.0.0.
 */
hoplimit?: number
/**
 * Hops that a packet may have taken. Since keepalived 2.0.0.
 */
max_hops?: number
/**
 * The other end is not on this segment. Since keepalived 2.2.8.
 */
multihop?: boolean
/**
 * What it adds to the priority; 0 for FAULT. Since keepalived 2.0.0.
 */
weight?: number | string
/**
 * For instances alone. Since keepalived 2.0.0.
 */
vrrp?: boolean
/**
 * For BFD_CHECK alone. Since keepalived 2.0.0.
 */
checker?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * Instances that change state together.
 */
export interface VrrpSyncGroup {
/**
 * The instances.
 * 
 * @minItems 1
 */
group: [string, ...(string)[]]
/**
 * Further NICs that must be up. Since keepalived 2.0.0.
 * 
 * @minItems 1
 */
track_interface?: [string, ...(string)[]]
/**
 * Scripts that must succeed. Since keepalived 2.0.0.
 * 
 * @minItems 1
 */
track_script?: [string, ...(string)[]]
/**
 * Processes that must run. Since keepalived 2.0.11.
 * 
 * @minItems 1
 */
track_process?: [string, ...(string)[]]
/**
 * Files whose number changes the priority. Since keepalived 2.0.0.
 * 
 * @minItems 1
 */
track_file?: [string, ...(string)[]]
/**
 * BFD sessions that must be up. Since keepalived 2.0.0.
 * 
 * @minItems 1
 */
track_bfd?: [string, ...(string)[]]
/**
 * Let weights differ within the group. Since keepalived 2.0.0.
 */
sync_group_tracking_weight?: boolean
/**
 * Run when the director takes the addresses.
 */
notify_master?: string
/**
 * Run when the director gives the addresses up.
 */
notify_backup?: string
/**
 * Run when the director may not have the addresses.
 */
notify_fault?: string
/**
 * Run when keepalived stops. Since keepalived 2.0.0.
 */
notify_stop?: string
/**
 * Run at every change, with kind, name, state and priority as arguments.
 */
notify?: string
/**
 * Tell changes of priority too. Since keepalived 2.2.0.
 */
notify_priority_changes?: boolean
/**
 * Mail every change of state.
 */
smtp_alert?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * The addresses that one director at a time holds. Takes keepalived's keywords.
 */
export interface VrrpInstance {
/**
 * State at start, before the first election.
 */
state?: ("BACKUP" | "MASTER")
/**
 * Send from the virtual MAC address, on a macvlan of this name.
 */
use_vmac?: (boolean | string)
/**
 * A macvlan for VIPs on other NICs too. Since keepalived 2.2.0.
 */
use_vmac_addr?: boolean
/**
 * Send adverts from the NIC itself although there is a macvlan.
 */
vmac_xmit_base?: boolean
/**
 * VIPs on an ipvlan of this name, with a source address of its own (IPv4 needs one). Since keepalived 2.0.17.
 */
use_ipvlan?: string
/**
 * VRRP version; 3 for IPv6 and for intervals below a second.
 */
version?: number
/**
 * The VRID: the same on all directors of the instance, unique on the segment.
 */
virtual_router_id: number
/**
 * Pause between adverts; whole seconds in VRRPv2.
 */
advert_int?: number
/**
 * Adverts that may be missed before a new election. Since keepalived 2.2.3.
 */
down_timer_adverts?: number
/**
 * A director that comes back does not take the addresses back.
 */
nopreempt?: boolean
/**
 * How long a director waits before it takes the addresses back. One that was cut off has lost its real servers meanwhile and refuses clients until a round of checks has found them: delay_loop and connect_timeout, and a little more.
 */
preempt_delay?: number
/**
 * Take packets to the VIPs; keepalived does so by itself.
 */
accept?: boolean
/**
 * Check an advert’s addresses once a sender.
 */
skip_check_adv_addr?: boolean
/**
 * Answer no advert of lower priority.
 */
lower_prio_no_advert?: boolean
/**
 * Send a last advert before giving way to a higher priority.
 */
higher_prio_send_advert?: boolean
/**
 * Pause before the second burst of gratuitous ARP.
 */
garp_master_delay?: number
/**
 * Gratuitous ARPs in a burst.
 */
garp_master_repeat?: number
/**
 * Seconds before the second burst after an advert of lower priority.
 */
garp_lower_prio_delay?: number
/**
 * Gratuitous ARPs after an advert of lower priority.
 */
garp_lower_prio_repeat?: number
/**
 * Pause between refreshing gratuitous ARPs; 0 for none.
 */
garp_master_refresh?: number
/**
 * Gratuitous ARPs in a refresh.
 */
garp_master_refresh_repeat?: number
/**
 * Gratuitous ARP on the NICs of VIPs that are not the instance’s, every so often. Since keepalived 2.2.0.
 */
garp_extra_if?: string | number
/**
 * VRRPv3 checksums without the pseudo header. Since keepalived 2.2.8.
 */
v3_checksum_as_v2?: boolean
/**
 * Receive buffer of the instance, in bytes. Since keepalived 2.0.0.
 */
kernel_rx_buf_size?: number
/**
 * Do not go to FAULT when the NIC goes down.
 */
dont_track_primary?: boolean
/**
 * Further NICs that must be up.
 * 
 * @minItems 1
 */
track_interface?: [string, ...(string)[]]
/**
 * Scripts that must succeed.
 * 
 * @minItems 1
 */
track_script?: [string, ...(string)[]]
/**
 * Processes that must run. Since keepalived 2.0.11.
 * 
 * @minItems 1
 */
track_process?: [string, ...(string)[]]
/**
 * Files whose number changes the priority. Since keepalived 2.0.0.
 * 
 * @minItems 1
 */
track_file?: [string, ...(string)[]]
/**
 * BFD sessions that must be up. Since keepalived 2.0.0.
 * 
 * @minItems 1
 */
track_bfd?: [string, ...(string)[]]
/**
 * Source address of multicast adverts.
 */
mcast_src_ip?: string
/**
 * Multicast group of the adverts. Since keepalived 2.2.5.
 */
mcast_dst_ip?: string
/**
 * FAULT while the source address is not there. Since keepalived 2.0.0.
 */
track_src_ip?: boolean
/**
 * Hops that unicast adverts may take. Since keepalived 2.1.0.
 */
unicast_ttl?: number
/**
 * Take unicast adverts from the peers alone. Since keepalived 2.1.0.
 */
check_unicast_src?: boolean
/**
 * FAULT without a peer, instead of falling back to multicast. Since keepalived 2.2.5.
 */
unicast_fault_no_peer?: boolean
/**
 * VRRPv3 unicast checksums as keepalived 1.3.6 and before made them. Since keepalived 2.0.0.
 */
old_unicast_checksum?: (true | false | "never")
/**
 * Keep the other addresses of a network when one goes.
 */
promote_secondaries?: boolean
/**
 * Routes of the director that holds the addresses.
 * 
 * @minItems 1
 */
virtual_routes?: [string, ...(string)[]]
/**
 * Routing rules of the director that holds the addresses.
 * 
 * @minItems 1
 */
virtual_rules?: [string, ...(string)[]]
/**
 * Run when the director takes the addresses.
 */
notify_master?: string
/**
 * Run when the director gives the addresses up.
 */
notify_backup?: string
/**
 * Run when the director may not have the addresses.
 */
notify_fault?: string
/**
 * Run when keepalived stops.
 */
notify_stop?: string
/**
 * Run at every change, with kind, name, state and priority as arguments.
 */
notify?: string
/**
 * Run when a master hears an advert of lower priority. Since keepalived 2.0.11.
 */
notify_master_rx_lower_pri?: string
/**
 * Tell DELETED, not FAULT, of an instance that a reload took out; a command is run. Since keepalived 2.1.0.
 */
notify_deleted?: (boolean | string)
/**
 * Tell changes of priority too. Since keepalived 2.0.15.
 */
notify_priority_changes?: boolean
/**
 * Mail every change of state.
 */
smtp_alert?: boolean
/**
 * How auth_pass is used.
 */
auth_type?: ("PASS" | "AH")
auth_pass?: Secret
/**
 * Send adverts to the other directors’ addresses instead of the multicast group; the peers are computed.
 */
unicast?: boolean
/**
 * The director that comes first in priority.
 */
master?: string
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * A service on a VIP and the real servers behind it. Takes keepalived's keywords.
 */
export interface VirtualServer {
/**
 * The VIP, with the prefix that the director sets it with; several make one virtual server each.
 * 
 * @minItems 1
 */
virtual_ipaddress?: (string | [string, ...(string)[]])
/**
 * Port, or several.
 * 
 * @minItems 1
 */
port?: (number | [number, ...(number)[]])
/**
 * Service by firewall mark, in place of a port: all that carries the mark is balanced together.
 */
fwmark?: number
/**
 * What gets the firewall mark on the directors; left out, the mark is set by rules of your own.
 * 
 * @minItems 1
 */
match?: [Match, ...(Match)[]]
/**
 * One virtual_server_group for all VIPs, instead of a virtual server for each: every real server is checked once.
 */
group?: boolean
sorry_server?: SorryServer
/**
 * Several ports.
 * 
 * @minItems 1
 */
ports?: [number, ...(number)[]]
/**
 * The VRRP instance that holds the VIP, where there are several.
 */
vrrp_instance?: string
/**
 * Host pattern of the pool, in place of the cluster’s.
 */
real_servers?: string
/**
 * Per real server: weight, checks, ….
 */
servers?: {
[k: string]: Server
}
/**
 * Health checks, each a map with one checker; "none" says that none is meant. Left out: TCP_CHECK for TCP.
 */
checks?: (Check[] | string)
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
/**
 * Address family of a service by fwmark.
 */
ip_family?: ("inet" | "inet6")
/**
 * Pause between health checks.
 */
delay_loop?: number
/**
 * Scheduler: which real server a new connection goes to.
 */
lb_algo?: ("rr" | "wrr" | "lc" | "wlc" | "lblc" | "lblcr" | "sh" | "dh" | "sed" | "nq" | "mh" | "fo" | "ovf" | "twos")
/**
 * How packets reach the real server.
 */
lb_kind?: ("DR" | "NAT" | "TUN")
/**
 * Schedule each packet on its own (UDP or fwmark).
 */
ops?: boolean
/**
 * sh: the source port counts too.
 */
"sh-port"?: boolean
/**
 * sh: pass over real servers of weight 0.
 */
"sh-fallback"?: boolean
/**
 * mh: the source port counts too. Since keepalived 2.0.20.
 */
"mh-port"?: boolean
/**
 * mh: pass over real servers of weight 0. Since keepalived 2.0.20.
 */
"mh-fallback"?: boolean
/**
 * What persistence goes by, other than the client’s address.
 */
persistence_engine?: "sip"
/**
 * Seconds for which a client stays with its real server.
 */
persistence_timeout?: number
/**
 * Clients of one network of this size count as one.
 */
persistence_granularity?: string | number
/**
 * Transport protocol.
 */
protocol?: ("TCP" | "UDP" | "SCTP")
/**
 * No health checks while this director does not hold the VIP.
 */
ha_suspend?: boolean
/**
 * Mail when the quorum is gained or lost. Since keepalived 2.0.0.
 */
smtp_alert?: boolean
/**
 * Host header of HTTP_GET and SSL_GET that name none.
 */
virtualhost?: string
/**
 * Take real servers as down until their check has passed once.
 */
alpha?: boolean
/**
 * Run quorum_down and notify_down when keepalived stops.
 */
omega?: boolean
/**
 * Sum of weights that must be alive.
 */
quorum?: number
/**
 * How far beyond the quorum counts as gained or lost.
 */
hysteresis?: number
/**
 * Run when the quorum is gained.
 */
quorum_up?: string
/**
 * Run when the quorum is lost.
 */
quorum_down?: string
/**
 * Default for all checks. Since keepalived 2.0.0.
 */
connect_timeout?: number
/**
 * Default for all checks. Since keepalived 2.0.0.
 */
retry?: number
/**
 * Default for all checks. Since keepalived 2.0.0.
 */
delay_before_retry?: number
/**
 * Default for all checks. Since keepalived 2.0.0.
 */
warmup?: number
/**
 * Set the weight to 0 on failure instead of removing the real server, so that its connections live on. Since keepalived 2.0.0.
 */
inhibit_on_failure?: boolean
/**
 * Apply inhibit_on_failure to the sorry server.
 */
sorry_server_inhibit?: boolean
}
/**
 * A service that gets a firewall mark.
 */
export interface Match {
/**
 * Transport protocol.
 */
protocol?: ("TCP" | "UDP" | "SCTP")
/**
 * Port.
 */
port?: number
/**
 * Several ports.
 * 
 * @minItems 1
 * 
 * Items: Port.
 */
ports?: [number, ...(number)[]]
}
/**
 * Where clients go while no real server is left.
 */
export interface SorryServer {
/**
 * A host of the inventory.
 */
host: string
/**
 * Port.
 */
port?: number
}
/**
 * What is particular about one real server of a pool.
 */
export interface Server {
/**
 * Share of the load; 0 takes no new connections.
 */
weight?: number
/**
 * Set the weight to 0 on failure instead of removing the real server, so that its connections live on.
 */
inhibit_on_failure?: boolean
/**
 * Most connections at a time; 0 for no bound.
 */
uthreshold?: number
/**
 * Connections below which a full real server takes new ones again.
 */
lthreshold?: number
/**
 * Host header of this real server’s checks. Since keepalived 2.0.0.
 */
virtualhost?: string
/**
 * Mail when the real server goes up or down. Since keepalived 2.0.0.
 */
smtp_alert?: boolean
/**
 * Take the real server as down until its check has passed once. Since keepalived 2.0.0.
 */
alpha?: boolean
/**
 * Default for this real server’s checks. Since keepalived 2.0.0.
 */
connect_timeout?: number
/**
 * Default for this real server’s checks. Since keepalived 2.0.0.
 */
retry?: number
/**
 * Default for this real server’s checks. Since keepalived 2.0.0.
 */
delay_before_retry?: number
/**
 * Default for this real server’s checks. Since keepalived 2.0.0.
 */
warmup?: number
/**
 * Pause between this real server’s checks. Since keepalived 2.0.0.
 */
delay_loop?: number
/**
 * Run when the real server comes up.
 */
notify_up?: string
/**
 * Run when the real server goes down.
 */
notify_down?: string
/**
 * Port on the real server, where it is not the virtual one (NAT).
 */
port?: number
/**
 * Health checks, each a map with one checker; "none" says that none is meant. Left out: TCP_CHECK for TCP.
 */
checks?: (Check[] | string)
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * One health check: a map with the checker’s name as its only key.
 */
export interface Check {
TCP_CHECK?: TCP_CHECK
HTTP_GET?: HTTP_GET
SSL_GET?: SSL_GET
SMTP_CHECK?: SMTP_CHECK
DNS_CHECK?: DNS_CHECK
UDP_CHECK?: UDP_CHECK
PING_CHECK?: PING_CHECK
MISC_CHECK?: MISC_CHECK
FILE_CHECK?: FILE_CHECK
BFD_CHECK?: BFD_CHECK
}
/**
 * The real server answers an HTTP request as expected.
 */
export interface HTTP_GET {
/**
 * Host header of all pages of this check. Since keepalived 2.0.0.
 */
virtualhost?: string
/**
 * Pages to fetch.
 * 
 * @minItems 1
 */
url: [Url, ...(Url)[]]
/**
 * Address to check instead of the real server’s.
 */
connect_ip?: string
/**
 * Port to check instead of the real server’s.
 */
connect_port?: number
/**
 * Source address of the check.
 */
bindto?: string
/**
 * Interface the check leaves by. Since keepalived 2.0.0.
 */
bind_if?: string
/**
 * Source port of the check.
 */
bind_port?: number
/**
 * How long to wait for the connection.
 */
connect_timeout?: number
/**
 * Firewall mark of the check’s packets.
 */
fwmark?: number
/**
 * How often a failed check is tried again before the real server is taken out.
 */
retry?: number
/**
 * Pause before a failed check is tried again.
 */
delay_before_retry?: number
/**
 * Longest random pause before the first check; 0 for none.
 */
warmup?: number
/**
 * Pause between checks of this checker. Since keepalived 2.0.0.
 */
delay_loop?: number
/**
 * Take the real server as down until the check has passed once. Since keepalived 2.0.0.
 */
alpha?: boolean
/**
 * Log every failed check, not just the first. Since keepalived 2.0.11.
 */
log_all_failures?: boolean
/**
 * HTTP version of the request. Since keepalived 2.0.17.
 */
http_protocol?: ("1.0" | "1.0c" | "1.0C" | "1.1")
/**
 * Fetch the pages one right after the other at start and after a failure. Since keepalived 2.0.17.
 */
fast_recovery?: boolean
/**
 * Send the virtualhost as TLS server name (SSL_GET). Since keepalived 1.4.3.
 */
enable_sni?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * One page that is fetched; all of a check’s pages must be right.
 */
export interface Url {
/**
 * Path of the page.
 */
path: string
/**
 * HTTP status that counts as healthy; 200-299 where nothing is said.
 * 
 * @minItems 1
 * @maxItems 100
 */
status_code?: string | number
/**
 * MD5 of the page as `genhash` prints it.
 */
digest?: string | number
/**
 * Host header. Since keepalived 2.0.0.
 */
virtualhost?: string
/**
 * Regular expression that the page must match. Since keepalived 2.0.7.
 */
regex?: string
/**
 * The page must not match it. Since keepalived 2.0.7.
 */
regex_no_match?: boolean
/**
 * Options of the regular expression, as PCRE2 has them. Since keepalived 2.0.7.
 * 
 * @minItems 1
 * @maxItems 100
 */
regex_options?: (("allow_empty_class" | "alt_bsux" | "auto_callout" | "caseless" | "dollar_endonly" | "dotall" | "dupnames" | "extended" | "firstline" | "match_unset_backref" | "multiline" | "never_ucp" | "never_utf" | "no_auto_capture" | "no_auto_possess" | "no_dotstar_anchor" | "no_start_optimize" | "ucp" | "ungreedy" | "utf" | "never_backslash_c" | "alt_circumflex" | "alt_verbnames" | "use_offset_limit") | [("allow_empty_class" | "alt_bsux" | "auto_callout" | "caseless" | "dollar_endonly" | "dotall" | "dupnames" | "extended" | "firstline" | "match_unset_backref" | "multiline" | "never_ucp" | "never_utf" | "no_auto_capture" | "no_auto_possess" | "no_dotstar_anchor" | "no_start_optimize" | "ucp" | "ungreedy" | "utf" | "never_backslash_c" | "alt_circumflex" | "alt_verbnames" | "use_offset_limit"), ...(("allow_empty_class" | "alt_bsux" | "auto_callout" | "caseless" | "dollar_endonly" | "dotall" | "dupnames" | "extended" | "firstline" | "match_unset_backref" | "multiline" | "never_ucp" | "never_utf" | "no_auto_capture" | "no_auto_possess" | "no_dotstar_anchor" | "no_start_optimize" | "ucp" | "ungreedy" | "utf" | "never_backslash_c" | "alt_circumflex" | "alt_verbnames" | "use_offset_limit"))[]])
/**
 * First and largest stack of the regular expression. Since keepalived 2.0.7.
 */
regex_stack?: string | number
/**
 * First byte of the page at which a match may begin. Since keepalived 2.0.7.
 */
regex_min_offset?: number
/**
 * Last byte of the page at which a match may begin. Since keepalived 2.0.7.
 */
regex_max_offset?: number
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * The real server answers an HTTPS request as expected.
 */
export interface SSL_GET {
/**
 * Host header of all pages of this check. Since keepalived 2.0.0.
 */
virtualhost?: string
/**
 * Pages to fetch.
 * 
 * @minItems 1
 */
url: [TlsUrl, ...(TlsUrl)[]]
/**
 * Address to check instead of the real server’s.
 */
connect_ip?: string
/**
 * Port to check instead of the real server’s.
 */
connect_port?: number
/**
 * Source address of the check.
 */
bindto?: string
/**
 * Interface the check leaves by. Since keepalived 2.0.0.
 */
bind_if?: string
/**
 * Source port of the check.
 */
bind_port?: number
/**
 * How long to wait for the connection.
 */
connect_timeout?: number
/**
 * Firewall mark of the check’s packets.
 */
fwmark?: number
/**
 * How often a failed check is tried again before the real server is taken out.
 */
retry?: number
/**
 * Pause before a failed check is tried again.
 */
delay_before_retry?: number
/**
 * Longest random pause before the first check; 0 for none.
 */
warmup?: number
/**
 * Pause between checks of this checker. Since keepalived 2.0.0.
 */
delay_loop?: number
/**
 * Take the real server as down until the check has passed once. Since keepalived 2.0.0.
 */
alpha?: boolean
/**
 * Log every failed check, not just the first. Since keepalived 2.0.11.
 */
log_all_failures?: boolean
/**
 * HTTP version of the request. Since keepalived 2.0.17.
 */
http_protocol?: ("1.0" | "1.0c" | "1.0C" | "1.1")
/**
 * Fetch the pages one right after the other at start and after a failure. Since keepalived 2.0.17.
 */
fast_recovery?: boolean
/**
 * Send the virtualhost as TLS server name (SSL_GET). Since keepalived 1.4.3.
 */
enable_sni?: boolean
/**
 * Take an end of the connection without close_notify for a failure. Since keepalived 2.2.8.
 */
tls_compliant?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * One page that is fetched; all of a check’s pages must be right.
 */
export interface TlsUrl {
/**
 * Path of the page.
 */
path: string
/**
 * HTTP status that counts as healthy; 200-299 where nothing is said.
 * 
 * @minItems 1
 * @maxItems 100
 */
status_code?: string | number
/**
 * MD5 of the page as `genhash` prints it.
 */
digest?: string | number
/**
 * Host header. Since keepalived 2.0.0.
 */
virtualhost?: string
/**
 * Regular expression that the page must match. Since keepalived 2.0.7.
 */
regex?: string
/**
 * The page must not match it. Since keepalived 2.0.7.
 */
regex_no_match?: boolean
/**
 * Options of the regular expression, as PCRE2 has them. Since keepalived 2.0.7.
 * 
 * @minItems 1
 * @maxItems 100
 */
regex_options?: (("allow_empty_class" | "alt_bsux" | "auto_callout" | "caseless" | "dollar_endonly" | "dotall" | "dupnames" | "extended" | "firstline" | "match_unset_backref" | "multiline" | "never_ucp" | "never_utf" | "no_auto_capture" | "no_auto_possess" | "no_dotstar_anchor" | "no_start_optimize" | "ucp" | "ungreedy" | "utf" | "never_backslash_c" | "alt_circumflex" | "alt_verbnames" | "use_offset_limit") | [("allow_empty_class" | "alt_bsux" | "auto_callout" | "caseless" | "dollar_endonly" | "dotall" | "dupnames" | "extended" | "firstline" | "match_unset_backref" | "multiline" | "never_ucp" | "never_utf" | "no_auto_capture" | "no_auto_possess" | "no_dotstar_anchor" | "no_start_optimize" | "ucp" | "ungreedy" | "utf" | "never_backslash_c" | "alt_circumflex" | "alt_verbnames" | "use_offset_limit"), ...(("allow_empty_class" | "alt_bsux" | "auto_callout" | "caseless" | "dollar_endonly" | "dotall" | "dupnames" | "extended" | "firstline" | "match_unset_backref" | "multiline" | "never_ucp" | "never_utf" | "no_auto_capture" | "no_auto_possess" | "no_dotstar_anchor" | "no_start_optimize" | "ucp" | "ungreedy" | "utf" | "never_backslash_c" | "alt_circumflex" | "alt_verbnames" | "use_offset_limit"))[]])
/**
 * First and largest stack of the regular expression. Since keepalived 2.0.7.
 */
regex_stack?: string | number
/**
 * First byte of the page at which a match may begin. Since keepalived 2.0.7.
 */
regex_min_offset?: number
/**
 * Last byte of the page at which a match may begin. Since keepalived 2.0.7.
 */
regex_max_offset?: number
/**
 * Take an end of the connection without close_notify for a failure. Since keepalived 2.2.8.
 */
tls_compliant?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * A program of your own exits 0.
 */
export interface MISC_CHECK {
/**
 * Absolute path of the program, with its arguments.
 */
misc_path: string
/**
 * How long the program may run.
 */
misc_timeout?: number
/**
 * Let the exit code 2…255 set the weight to the code less 2.
 */
misc_dynamic?: boolean
/**
 * User, and group, that run the program.
 */
user?: string
/**
 * How often a failed check is tried again before the real server is taken out. Since keepalived 2.0.0.
 */
retry?: number
/**
 * Pause before a failed check is tried again. Since keepalived 2.0.0.
 */
delay_before_retry?: number
/**
 * Longest random pause before the first check; 0 for none.
 */
warmup?: number
/**
 * Pause between checks of this checker. Since keepalived 2.0.0.
 */
delay_loop?: number
/**
 * Take the real server as down until the check has passed once. Since keepalived 2.0.0.
 */
alpha?: boolean
/**
 * Log every failed check, not just the first. Since keepalived 2.0.11.
 */
log_all_failures?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * The number in a file says whether the real server is up, and its weight.
 */
export interface FILE_CHECK {
/**
 * Which of the cluster’s track_file blocks. Since keepalived 2.1.0.
 */
track_file: string | number
/**
 * What the number is multiplied by. Since keepalived 2.1.0.
 */
weight?: number | string
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
/**
 * A BFD session with the real server is up.
 */
export interface BFD_CHECK {
/**
 * Which of the cluster’s bfd_instance blocks. Since keepalived 2.0.0.
 */
name: string | number
/**
 * Take the real server as down until the check has passed once. Since keepalived 2.0.0.
 */
alpha?: boolean
/**
 * Raw keepalived lines, kept as they are at the end of the block.
 */
verbatim?: string
}
