#!/usr/bin/env bash
# Installs what lvsgen needs on a fresh machine, and says what: `setup.sh npm` the packages of package-lock.json,
# `setup.sh debian` the programs that the tests ask (the real parsers), `setup.sh nodes` the other releases of Node.js that
# must render the same bytes. What is there already is left alone.
set -euo pipefail
cd "$(dirname "$0")/.."

# keepalived, iptables, arptables, nftables, firewalld, systemd and network-manager read what is rendered for them;
# ansible-core reads the same inventories; iproute2, procps and util-linux make the namespaces and set them up.
# gcc makes the pretence of IPVS that keepalived dumps its checkers in front of.
# The packet lab: mmdebstrap, squashfs-tools and cpio build its image, qemu-system-x86 with its firmware runs it.
debian=(
  keepalived iptables arptables nftables firewalld systemd network-manager ansible-core iproute2 procps util-linux
  gcc libc6-dev mmdebstrap squashfs-tools cpio qemu-system-x86 seabios ipxe-qemu
)

npm_packages() {
  if [ node_modules/.package-lock.json -nt package-lock.json ]; then return; fi
  echo "setup: npm packages from package-lock.json" >&2
  npm ci --no-audit --no-fund >&2
}

debian_packages() {
  local missing=() package
  for package in "${debian[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then return; fi
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "setup: not root, so these Debian packages stay missing and their tests are skipped: ${missing[*]}" >&2
      return
    fi
    as_root=(sudo)
  fi
  echo "setup: Debian packages ${missing[*]}" >&2
  "${as_root[@]}" apt-get update -qq >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Into a folder of their own: only tests run them.
node_releases() {
  local folder=.cache/nodes
  if [ $folder/node_modules/.package-lock.json -nt test/nodes/package-lock.json ]; then return; fi
  echo "setup: Node.js 22 and 24, the npm packages of test/nodes/package-lock.json, into $folder (380 MB)" >&2
  mkdir -p $folder
  cp test/nodes/package.json test/nodes/package-lock.json $folder/
  npm ci --prefix $folder --no-audit --no-fund >&2
}

for part in "$@"; do
  case "$part" in
    npm) npm_packages ;;
    debian) if command -v apt-get >/dev/null; then debian_packages; fi ;;
    nodes) node_releases ;;
    *) echo "setup.sh: npm, debian or nodes, not $part" >&2; exit 2 ;;
  esac
done
