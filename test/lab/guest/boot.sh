#!/bin/bash
# What the target's boot does with the rendered files, in systemd's order, by the real programs. It runs in the namespaces
# of one host; what no file says does not happen. Arguments: the host's tree, its platform.
set -u
tree=$1 platform=$2
[ -d "$tree/etc" ] && cp -a "$tree/etc/." /etc/
complain() { echo "boot: $*"; }

# rhel7 has the legacy tables, the later ones nf_tables under the same names.
case $platform in rhel7) tables=legacy ;; *) tables=nft ;; esac
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

enabled() { grep -qx "enable $1.service" /etc/systemd/system-preset/80-lvsgen.preset 2>/dev/null; }

# Before the network: whatever filters.
enabled nftables && { nft -f /etc/nftables/lvs.nft || complain "nft: $?"; }
enabled iptables && { "iptables-$tables-restore" </etc/sysconfig/iptables || complain "iptables-restore: $?"; }
enabled ip6tables && { "ip6tables-$tables-restore" </etc/sysconfig/ip6tables || complain "ip6tables-restore: $?"; }
enabled arptables && { "arptables-$tables-restore" </etc/sysconfig/arptables || complain "arptables-restore: $?"; }
if enabled firewalld; then
  mkdir -p /run/dbus
  dbus-daemon --system --fork
  firewalld --nopid
  for _ in $(seq 300); do firewall-cmd -q --state 2>/dev/null && break; sleep 0.1; done
  firewall-cmd -q --state || complain 'firewalld does not run'
fi

# The network, as network-scripts read its files: aliases after their device.
apply_ifcfg() {
  unset DEVICE IPADDR PREFIX GATEWAY MTU IPV6ADDR IPV6ADDR_SECONDARIES IPV6_DEFAULTGW ARPUPDATE ARPCHECK
  unset ${!IPADDR*} ${!PREFIX*}
  # shellcheck disable=SC1090
  . "$1"
  local device=${DEVICE%%:*} name address prefix
  if ! ip link show dev "$device" >/dev/null 2>&1; then complain "$device does not seem to be present"; return; fi
  ip link set "$device" up ${MTU:+mtu "$MTU"}
  for name in ${!IPADDR*}; do
    address=${!name} prefix=PREFIX${name#IPADDR}
    ip address add "$address/${!prefix}" dev "$device" ${DEVICE#"$device"} 2>/dev/null ||
      ip address add "$address/${!prefix}" dev "$device"
    # ifup announces what it sets on a NIC; lo and a tunnel have nobody to tell.
    [ "$device" = lo ] || [ "$device" = tunl0 ] || [ "${ARPUPDATE:-yes}" = no ] || arping -q -A -c 1 -I "$device" "$address"
  done
  for address in ${IPV6ADDR:-} ${IPV6ADDR_SECONDARIES:-}; do ip address add "$address" dev "$device"; done
  [ -z "${GATEWAY:-}" ] || ip route replace default via "$GATEWAY" dev "$device"
  [ -z "${IPV6_DEFAULTGW:-}" ] || ip -6 route replace default via "${IPV6_DEFAULTGW%\%*}" dev "$device"
}

# And as NetworkManager reads its own.
apply_keyfile() {
  local device section= line value address gateway
  device=$(sed -n 's/^interface-name=//p' "$1")
  ip link set "$device" up || return
  while read -r line; do
    case $line in
      \[*\]) section=$line ;;
      mtu=*) ip link set "$device" mtu "${line#mtu=}" ;;
      address[0-9]*=*)
        value=${line#*=} address=${value%%,*} gateway=${value#*,}
        ip address replace "$address" dev "$device"
        [ "$gateway" = "$value" ] || ip route replace default via "$gateway" dev "$device"
        ;;
      gateway=*) ip route replace default via "${line#gateway=}" dev "$device" ;;
    esac
  done <"$1"
}

ip link set lo up
scripts=/etc/sysconfig/network-scripts
for file in "$scripts"/ifcfg-lo "$scripts"/ifcfg-lo:* "$scripts"/ifcfg-[!l]*; do
  case $file in *'*'*) continue ;; *:*) ;; esac
  [ -e "$file" ] && apply_ifcfg "$file"
done
for file in /etc/NetworkManager/system-connections/*.nmconnection; do
  [ -e "$file" ] && apply_keyfile "$file"
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
enabled ipvsadm && { ipvsadm-restore </etc/sysconfig/ipvsadm || complain "ipvsadm-restore: $?"; }
if enabled keepalived; then
  setsid keepalived --dont-fork --log-console </dev/null >/run/keepalived.log 2>&1 &
fi
exit 0
