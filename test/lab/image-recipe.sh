#!/usr/bin/env bash
# What the lab's disk image is made of: Debian packages, through the machine's own apt sources. `image.sh` runs this, in
# namespaces of its own: what is mounted here is mounted for nobody else, and gone when this is. Leaves in WORK/image:
# vmlinuz, initrd/ (what the first stage needs) and root.squashfs.
set -euo pipefail
work=$1

# Kernel and shell; the programs that read what lvsgen renders; what makes traffic and looks at it.
packages=(
  linux-image-cloud-amd64 busybox-static kmod bash util-linux procps iproute2
  keepalived ipvsadm iptables arptables nftables firewalld dbus
  iputils-arping iputils-ping conntrack tcpdump lksctp-tools python3
)
# What the first stage loads before it can see its disk and the wire to the host.
modules=(virtio_pci virtio_blk virtio_console squashfs overlay)

say() { echo "lab: $*"; }
say "no image for this recipe yet: building one from ${#packages[@]} Debian packages and what they need (once, about a minute, 160 MB in .cache/lab)"

sources=(/etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list)
for file in "${sources[@]}"; do [ -s "$file" ] && present+=("$file"); done
say "1 of 3: fetching and unpacking packages"
# The chroot stays ours alone: no unit is started in it, and nothing of it is kept but the files.
mmdebstrap --quiet --variant=apt --include="$(IFS=,; echo "${packages[*]}")" \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
  --dpkgopt='path-exclude=/usr/share/locale/*' \
  "$(. /etc/os-release; echo "$VERSION_CODENAME")" "$work/root" "${present[@]}" >"$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }

say "2 of 3: taking out the kernel ($SECONDS s so far)"
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
rm -rf --one-file-system "$work"/root/boot/* "$work"/root/var/cache/apt "$work"/root/var/lib/apt/lists

say "3 of 3: packing ($SECONDS s so far)"
mksquashfs "$work/root" "$work/image/root.squashfs" -comp lz4 -no-xattrs -noappend -no-progress -quiet
say "image ready after $SECONDS s: $(du -sm "$work/image" | cut -f1) MB"
