#!/usr/bin/env bash
# From a fresh clone on a fresh machine to the rendered example in out/.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh npm
node scripts/build.mjs
exec node dist/lvsgen.mjs render inventories/redhat-dr-sysctl/inventory.yaml -o out/
