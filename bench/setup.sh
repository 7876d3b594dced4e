#!/usr/bin/env bash
# Makes .venv-bench, in which both the plugin and its peers run; returns at once when it is there.
# System and shapely come from dev/setup.sh: the benchmark imports QGIS, so shapely must share the system's GEOS.
set -euo pipefail
cd "$(dirname "$0")/.."
LOG=build/bench-setup.log
STAMP=.venv-bench/ready
PIP=.venv-bench/bin/pip
export PATH=/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin

stop() { printf 'Set-up of the benchmark stopped: %s\n' "$1" >&2; exit 1; }

dev/setup.sh
wanted=$(cat dev/setup.sh bench/setup.sh bench/requirements*.txt | sha256sum | cut -d' ' -f1)
[ -f "$STAMP" ] && [ "$(cat "$STAMP")" = "$wanted" ] && exit 0
mkdir -p build
shapely=$(.venv/bin/python -c 'import shapely; print(shapely.__version__)')
echo "Building .venv-bench (log: $LOG)"
rm -rf .venv-bench
/usr/bin/python3 -m venv --system-site-packages .venv-bench >"$LOG" 2>&1 ||
  stop "the virtual environment could not be made; see the last lines of $LOG."
# pip keeps the wheel that dev/setup.sh built, so this is a copy where the cache is still there.
$PIP install --no-binary shapely "shapely==$shapely" >>"$LOG" 2>&1 &&
  $PIP install -r bench/requirements.txt >>"$LOG" 2>&1 ||
  stop "Python packages could not be installed; check the network connection and the last lines of $LOG."
.venv-bench/bin/python -c 'import matplotlib' >>"$LOG" 2>&1 || $PIP install 'matplotlib<3.10' >>"$LOG" 2>&1 ||
  stop "matplotlib could not be installed; see the last lines of $LOG."
$PIP install -r bench/requirements-duckdb.txt >>"$LOG" 2>&1 ||
  echo "DuckDB could not be installed: the benchmark goes on without it (see $LOG)."
$PIP install -r bench/requirements-ortools.txt >>"$LOG" 2>&1 ||
  echo "OR-tools could not be installed: bench.tours cannot run (see $LOG)."
.venv-bench/bin/python -c 'import shapely, qgis.core, geopandas; assert shapely.geos_version[:2] >= (3, 11)' >>"$LOG" 2>&1 ||
  stop "shapely, QGIS and geopandas do not load together; see the last lines of $LOG."
echo "$wanted" >"$STAMP"
