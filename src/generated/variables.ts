// Made by `npm run gen`; edit its source instead.

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
 * Fail without an answer. Since keepalived 2.1.0.
 */
require_reply?: boolean
/**
 * Shortest answer that counts, in bytes. Since keepalived 2.2.0.
 */
min_reply_length?: number
/**
 * Longest answer that counts, in bytes. Since keepalived 2.2.0.
 */
max_reply_length?: number
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
 * Mail server.
 */
smtp_server?: string
/**
 * Seconds to wait for the mail server.
 */
smtp_connect_timeout?: number
/**
 * Run no script that somebody else than root could change.
 */
enable_script_security?: boolean
/**
 * User, and group, that run scripts.
 */
script_user?: string
/**
 * Empty the IPVS table at start.
 */
lvs_flush?: boolean
/**
 * Empty the IPVS table at stop. Since keepalived 2.2.0.
 */
lvs_flush_on_stop?: boolean
/**
 * Pause before the second burst of gratuitous ARP.
 */
vrrp_garp_master_delay?: number
/**
 * Gratuitous ARPs in a burst.
 */
vrrp_garp_master_repeat?: number
/**
 * Pause between refreshing gratuitous ARPs.
 */
vrrp_garp_master_refresh?: number
/**
 * Do not check the addresses of an advert again while its sender is the same.
 */
vrrp_skip_check_adv_addr?: boolean
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
 * A director that comes back does not take the addresses back.
 */
nopreempt?: boolean
/**
 * How long a director waits before it takes the addresses back.
 */
preempt_delay?: number
/**
 * Pause before the second burst of gratuitous ARP.
 */
garp_master_delay?: number
/**
 * Gratuitous ARPs in a burst.
 */
garp_master_repeat?: number
/**
 * Pause between refreshing gratuitous ARPs; 0 for none.
 */
garp_master_refresh?: number
/**
 * Gratuitous ARPs in a refresh.
 */
garp_master_refresh_repeat?: number
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
 * NIC for IPVS connection synchronisation.
 */
lvs_sync_daemon_interface?: string
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
 * How packets reach this real server. Since keepalived 2.0.0.
 */
lvs_method?: ("DR" | "NAT" | "TUN")
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
UDP_CHECK?: UDP_CHECK
PING_CHECK?: PING_CHECK
MISC_CHECK?: MISC_CHECK
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
 * How often a failed check is tried again before the real server is taken out. Since keepalived 2.0.0.
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
 * Count as up again after one page, not all. Since keepalived 2.0.17.
 */
fast_recovery?: boolean
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
 * HTTP status that counts as healthy.
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
 * How often a failed check is tried again before the real server is taken out. Since keepalived 2.0.0.
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
 * Count as up again after one page, not all. Since keepalived 2.0.17.
 */
fast_recovery?: boolean
/**
 * Send the virtualhost as TLS server name. Since keepalived 1.4.3.
 */
enable_sni?: boolean
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
}
