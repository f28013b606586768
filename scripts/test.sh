#!/usr/bin/env bash
# From a fresh clone on a fresh machine to passed tests.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh npm debian nodes
exec ./check.sh
