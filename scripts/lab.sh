#!/usr/bin/env bash
# The packet lab alone: what it needs, then its scenarios. Arguments go to vitest, e.g. `npm run lab -- faults`.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh npm debian
cd ..
exec node_modules/.bin/vitest run --project lab "$@"
