#!/usr/bin/env bash
# Builds the lab's disk image from Debian packages, through the machine's own apt sources, and prints the folder that
# holds it: vmlinuz, initrd/ (what the first stage needs) and root.squashfs. The folder's name is the hash of this recipe,
# so an image is built once and used until the recipe changes; using it needs no network.
set -euo pipefail
cd "$(dirname "$0")/../.."

# Kernel and shell; the programs that read what lvsgen renders; what makes traffic and looks at it.
packages=(
  linux-image-cloud-amd64 busybox-static kmod bash util-linux procps iproute2
  keepalived ipvsadm iptables arptables nftables firewalld dbus
  iputils-arping iputils-ping conntrack tcpdump lksctp-tools python3
)
# What the first stage loads before it can see its disk and the wire to the host.
modules=(virtio_pci virtio_blk virtio_console squashfs overlay)

hash=$(sha256sum test/lab/image.sh | cut -c1-16)
image="$PWD/.cache/lab/$hash"
if [ -e "$image/root.squashfs" ]; then echo "$image"; exit; fi

say() { echo "lab: $*" >&2; }
started=$SECONDS
say "no image for this recipe yet: building one from ${#packages[@]} Debian packages and what they need (once, about a minute, 160 MB in .cache/lab)"
mkdir -p .cache/lab
work=$(mktemp -d "$PWD/.cache/lab/building.XXXXXX")
trap 'rm -rf "$work"' EXIT

sources=(/etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list)
for file in "${sources[@]}"; do [ -s "$file" ] && present+=("$file"); done
say "1 of 3: fetching and unpacking packages"
# The chroot stays ours alone: no unit is started in it, and nothing of it is kept but the files.
mmdebstrap --quiet --variant=apt --include="$(IFS=,; echo "${packages[*]}")" \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
  --dpkgopt='path-exclude=/usr/share/locale/*' \
  "$(. /etc/os-release; echo "$VERSION_CODENAME")" "$work/root" "${present[@]}" >"$work/log" 2>&1 ||
  { cat "$work/log" >&2; exit 1; }

say "2 of 3: taking out the kernel ($((SECONDS - started)) s so far)"
release=$(basename "$work"/root/lib/modules/*)
mkdir -p "$work/image/initrd/bin" "$work/image/initrd/modules"
cp "$work/root/boot/vmlinuz-$release" "$work/image/vmlinuz"
cp "$work/root/bin/busybox" "$work/image/initrd/bin/busybox"
for module in "${modules[@]}"; do
  # In the order in which they must be loaded, each once.
  chroot "$work/root" modprobe -S "$release" --show-depends "$module" | sed -n 's/^insmod //p'
done | awk '!seen[$1]++' | while read -r file _; do
  cp "$work/root$file" "$work/image/initrd/modules/"
  basename "$file" >>"$work/image/initrd/modules/order"
done
rm -rf "$work"/root/boot/* "$work"/root/var/cache/apt "$work"/root/var/lib/apt/lists

say "3 of 3: packing ($((SECONDS - started)) s so far)"
mksquashfs "$work/root" "$work/image/root.squashfs" -comp lz4 -no-xattrs -noappend -no-progress -quiet >&2
rm -rf "$image"
mv "$work/image" "$image"
say "image ready after $((SECONDS - started)) s: $(du -sm "$image" | cut -f1) MB"
echo "$image"
