# As NetworkManager reads its keyfiles.
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

for file in /etc/NetworkManager/system-connections/*.nmconnection; do
  [ -e "$file" ] && apply_keyfile "$file"
done
