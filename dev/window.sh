#!/usr/bin/env bash
# Starts QGIS with the plugin and runs a script in it; see dev/window.py --help.
set -euo pipefail
export PYTHONPATH="$(cd "$(dirname "$0")/.." && pwd)"
exec "$PYTHONPATH/.venv/bin/python" -m dev.window "$@"
