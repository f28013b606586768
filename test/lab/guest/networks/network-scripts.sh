# As network-scripts read their files: aliases after their device.
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

scripts=/etc/sysconfig/network-scripts
for file in "$scripts"/ifcfg-lo "$scripts"/ifcfg-lo:* "$scripts"/ifcfg-[!l]*; do
  case $file in *'*'*) continue ;; *:*) ;; esac
  [ -e "$file" ] && apply_ifcfg "$file"
done
