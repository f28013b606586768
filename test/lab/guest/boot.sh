#!/bin/bash
# What the target's boot does with the rendered files, in systemd's order, by the real programs. It runs in the namespaces
# of one host; what no file says does not happen. Arguments: the host's tree, its platform.
set -u
tree=$1 platform=$2
[ -d "$tree/etc" ] && cp -a "$tree/etc/." /etc/
complain() { echo "boot: $*"; }

# What is the platform's own: which tables stand under the plain names, and where it keeps what.
iptables=/etc/sysconfig/iptables ip6tables=/etc/sysconfig/ip6tables arptables=/etc/sysconfig/arptables
ipvsadm=/etc/sysconfig/ipvsadm preset=/etc/systemd/system-preset/80-lvsgen.preset
# shellcheck disable=SC1090
. "/lab/platforms/$platform.sh"
for name in iptables ip6tables arptables; do ln -sf "/usr/sbin/$name-$tables" "/etc/alternatives/$name"; done

# systemd-modules-load
for module in $(sed '/^[#;]/d' /etc/modules-load.d/lvs.conf 2>/dev/null); do
  modprobe "$module" || complain "no module $module"
done

# systemd-sysctl: Red Hat's own defaults are a strict reverse path filter, then come the rendered files by name. Keys that
# are not there are passed over in silence, as systemd-sysctl does.
sysctl -qw net.ipv4.conf.all.rp_filter=1 net.ipv4.conf.default.rp_filter=1
for nic in /proc/sys/net/ipv4/conf/*/rp_filter; do echo 1 >"$nic"; done
for file in arp lvs; do
  [ -e "/etc/sysctl.d/$file.conf" ] && sysctl -q -e -p "/etc/sysctl.d/$file.conf"
done

enabled() { grep -qx "enable $1.service" "$preset" 2>/dev/null; }

# Before the network: whatever filters.
enabled nftables && { nft -f /etc/nftables/lvs.nft || complain "nft: $?"; }
enabled iptables && { "iptables-$tables-restore" <"$iptables" || complain "iptables-restore: $?"; }
enabled ip6tables && { "ip6tables-$tables-restore" <"$ip6tables" || complain "ip6tables-restore: $?"; }
enabled arptables && { "arptables-$tables-restore" <"$arptables" || complain "arptables-restore: $?"; }
if enabled firewalld; then
  mkdir -p /run/dbus
  dbus-daemon --system --fork
  firewalld --nopid
  for _ in $(seq 300); do firewall-cmd -q --state 2>/dev/null && break; sleep 0.1; done
  firewall-cmd -q --state || complain 'firewalld does not run'
fi

# The network programs, each by its own files: of those that a host does not run it has none.
ip link set lo up
for program in /lab/networks/*.sh; do
  # shellcheck disable=SC1090
  . "$program"
done

# Both wait until no IPv6 address is tentative any more: what starts after them has addresses that it can use.
for _ in $(seq 50); do [ -z "$(ip -6 address show tentative)" ] && break; sleep 0.1; done

# Our own unit, by its own lines.
if enabled lvs-vip; then
  sed -n 's/^ExecStartPre=//p; s/^ExecStart=//p' /etc/systemd/system/lvs-vip.service | while read -r line; do
    case $line in -*) eval "${line#-}" ;; *) eval "$line" || complain "lvs-vip: $line" ;; esac
  done
fi

# After the network.
enabled ipvsadm && { ipvsadm-restore <"$ipvsadm" || complain "ipvsadm-restore: $?"; }
if enabled keepalived; then
  setsid keepalived --dont-fork --log-console </dev/null >/run/keepalived.log 2>&1 &
fi
exit 0
