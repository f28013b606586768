#!/usr/bin/env bash
# Prints the folder of the lab's disk image, which it builds first if this recipe has none. The folder's name is the hash
# of the recipe, so an image is built once and used until the recipe changes; using it needs no network. Whatever ends a
# build, and whenever: nothing of it is mounted for anybody else, nothing of it runs on, and its folder goes with it, or
# with the next build. For tests: `image.sh RECIPE FOLDER` takes another recipe, and another folder than .cache/lab.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
recipe=${1:-$here/image-recipe.sh}
images=$(realpath -m "${2:-$here/../../.cache/lab}")
image=$images/$(sha256sum "$recipe" | cut -c1-16)

is_there() { [ -e "$image/root.squashfs" ]; }

# In a mount namespace of its own, where what is still mounted there can be taken off first: nothing behind a mount is removed.
remove() {
  unshare --mount bash -c '
    for folder; do
      cut -d " " -f 5 /proc/self/mountinfo | tac | while IFS= read -r mount; do
        printf -v mount %b "$mount"
        case $mount in "$folder"/*) umount --lazy "$mount" ;; esac
      done
      rm -rf --one-file-system "$folder"
    done' bash "$@"
}

if is_there; then echo "$image"; exit; fi
mkdir -p "$images"

# All that a build starts holds this lock too. Whoever has it knows that every other build is over.
exec 9>"$images/lock"
if ! flock --nonblock 9; then
  echo "lab: another build of the image is under way; waiting for it" >&2
  flock 9
  if is_there; then echo "$image"; exit; fi
fi
shopt -s nullglob
remove "$images"/building.*

builder=
finish() {
  trap '' INT TERM HUP
  if [ -n "$builder" ]; then
    # The first process of the namespace: when it is gone, so are all others there, and unshare has waited for it.
    pkill -KILL -P "$builder" || kill -KILL "$builder" || true
    wait "$builder" || true
  fi 2>/dev/null
  [ -z "$work" ] || remove "$work"
}
work=
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
work=$(mktemp -d "$images/building.XXXXXX")

# Killed with this script, should nothing else be left that could: unshare by its parent's death, the namespace by unshare's.
setpriv --pdeathsig KILL unshare --mount --propagation private --pid --fork --kill-child --mount-proc \
  bash "$recipe" "$work" >&2 &
builder=$!
status=0
wait "$builder" || status=$?
builder=
[ "$status" -eq 0 ] || exit "$status"

remove "$image"
sync "$work"/image/*
mv -T "$work/image" "$image"
echo "$image"
