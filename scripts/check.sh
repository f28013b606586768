#!/usr/bin/env bash
# Everything that must hold before a push, in the order in which it is cheapest to fail. The tests come last, so that
# the last line is their count.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/node_modules/.bin:$PATH"

step() { echo "── $*" >&2; "$@"; }

step node scripts/gen.mjs --check
step tsc -p .
step biome ci --error-on-warnings .
step node scripts/build.mjs
step knip
step publint --strict
step vitest run "$@"
