#!/usr/bin/env bash
# Makes this machine able to run `make test` and `make demo`: QGIS 3.40 or newer, Xvfb, PostGIS and .venv.
# Installs only what lacks; when nothing does it returns at once. Says one sentence when it cannot go on.
set -euo pipefail
cd "$(dirname "$0")/.."

MIN_QGIS=34000
SHAPELY=2.1.2
LOG=build/setup.log
STAMP=.venv/ready
# pyenv and the like come before the system's Python on many PATHs; QGIS's bindings belong to the system's.
export PATH=/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin

stop() { printf 'Set-up stopped: %s\n' "$1" >&2; exit 1; }

qgis_version() { /usr/bin/python3 -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION_INT)' 2>/dev/null || echo 0; }

loads_together() { .venv/bin/python -c 'import shapely, qgis.core; assert shapely.geos_version[:2] >= (3, 11)' 2>&1; }

# The comments of this file may change without a rebuild of .venv.
wanted=$(cat dev/setup.sh dev/requirements.txt | grep -v '^ *#' | sha256sum | cut -d' ' -f1)
if [ -f "$STAMP" ] && [ "$(cat "$STAMP")" = "$wanted" ] && command -v qgis Xvfb >/dev/null && loads_together >/dev/null; then
  exit 0
fi
mkdir -p build
: >"$LOG"

# --- the system's packages ------------------------------------------------------------------------------------------
missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then env DEBIAN_FRONTEND=noninteractive "$@"; else sudo env DEBIAN_FRONTEND=noninteractive "$@"; fi
}

announce() {
  [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || stop "packages are missing (${needed% }); run this as root or install sudo."
  echo "Installing: $needed(log: $LOG)"
}

# A source that fails (somebody else's, perhaps) must not end the set-up: what counts is what apt knows afterwards.
update_lists() {
  as_root apt-get -o Acquire::Retries=1 -o Acquire::http::Timeout=30 update >>"$LOG" 2>&1 || echo "apt-get update failed" >>"$LOG"
}

install_packages() {
  as_root apt-get install -y --no-install-recommends "$@" >>"$LOG" 2>&1
}

# The version that apt would install, as 33400 for 3.34.x; 0 when it knows none.
candidate_qgis() {
  apt-cache policy qgis | awk '$1 == "Candidate:" { sub(/^[0-9]+:/, "", $2); split($2, v, /[.+~-]/); n = 10000 * v[1] + 100 * v[2] } END { print n + 0 }'
}

# The apt source of the release's main component, as apt writes it down: its file and its place in it.
main_source() {
  apt-get indextargets --format '$(ORIGIN)|$(CODENAME)|$(COMPONENT)|$(SOURCESENTRY)' 'Created-By: Packages' |
    awk -F'|' -v name="$1" '$1 == "Debian" && $2 == name && $3 == "main" && !found { print $4; found = 1 }'
}

# The backports suite from the same mirror, with the same key and options as the source entry FILE:PLACE.
backports_entry() {
  local codename=$1 file=${2%:*} place=${2##*:}
  case "$file" in
    *.sources)
      awk -v place="$place" -v suite="$codename-backports" '
        BEGIN { RS = ""; FS = "\n" }
        NR == place {
          for (i = 1; i <= NF; i++) {
            if ($i !~ /^[ \t]/) dropped = $i ~ /^(Types|Suites|Components|Enabled):/ || $i ~ /^#/
            if (!dropped) print $i
          }
          print "Types: deb\nSuites: " suite "\nComponents: main"
        }' "$file" ;;
    *)
      sed -nE "${place}s/^deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+)[[:space:]].*/deb \1\2 $codename-backports main/p" "$file" ;;
  esac
}

add_backports() {
  local codename=$1 source entry kind
  if apt-cache policy | grep -q "n=$codename-backports,"; then return; fi
  source=$(main_source "$codename")
  entry=$([ -z "$source" ] || backports_entry "$codename" "$source")
  [ -n "$entry" ] || stop "no apt source for $codename was found to derive the backports suite from; add $codename-backports by hand and run this again."
  kind=$([[ "$source" == *.sources:* ]] && echo sources || echo list)
  printf '%s\n' "$entry" | as_root tee "/etc/apt/sources.list.d/rare-earth-survey-backports.$kind" >/dev/null
  update_lists
}

ID=unknown
[ ! -r /etc/os-release ] || . /etc/os-release
system=${PRETTY_NAME:-this system}
if ! command -v apt-get >/dev/null; then
  if [ "$(qgis_version)" -lt $MIN_QGIS ]; then
    stop "$system has no apt; install QGIS 3.40 or newer with its Python bindings, Xvfb, PostGIS, a C++ compiler and the GEOS headers, then run this again."
  fi
else
  packages="xvfb xauth fonts-dejavu-core fonts-open-sans python3-venv python3-dev python3-numpy python3-pyproj python3-psycopg2
    libgeos-dev g++ postgis poppler-utils python3-pil qttools5-dev-tools"
  compgen -G '/usr/share/postgresql/*/extension/postgis.control' >/dev/null || packages="$packages postgresql-postgis"
  needed=$(missing_packages $packages)
  if [ "$(qgis_version)" -lt $MIN_QGIS ]; then
    from=()
    needed="qgis python3-qgis $needed"
    announce
    update_lists
    [ "$(candidate_qgis)" -gt 0 ] ||
      stop "the package lists of $system hold no QGIS; check the network connection and the apt sources, then run this again (details: $LOG)."
    if [ "$(candidate_qgis)" -lt $MIN_QGIS ]; then
      [ "$ID" = debian ] || stop "QGIS 3.40 or newer is not among the packages of $system; add the repository of qgis.org, then run this again."
      add_backports "$VERSION_CODENAME"
      # For this one call: QGIS comes from backports, everything else stays at the release's own version.
      printf 'Package: src:qgis\nPin: release n=%s-backports\nPin-Priority: 990\n' "$VERSION_CODENAME" >build/backports.pref
      from=(-o "Dir::Etc::Preferences=$PWD/build/backports.pref")
    fi
    install_packages ${from[@]+"${from[@]}"} qgis python3-qgis ||
      stop "QGIS could not be installed; check the network connection and the last lines of $LOG."
    needed=$(missing_packages $packages)
  elif [ -n "$needed" ]; then
    announce
    update_lists
  fi
  [ -z "$needed" ] || install_packages $needed ||
    stop "packages could not be installed (${needed% }); check the network connection and the last lines of $LOG."
  [ "$(qgis_version)" -ge $MIN_QGIS ] ||
    stop "$system offers no QGIS 3.40 or newer; install one from qgis.org and run this again."
fi

# --- the virtual environment ----------------------------------------------------------------------------------------
echo "Building .venv (log: $LOG)"
rm -rf .venv
/usr/bin/python3 -m venv --system-site-packages .venv >>"$LOG" 2>&1 || stop "the virtual environment could not be made; see the last lines of $LOG."
# The wheel of shapely brings a GEOS of its own that clashes with the one inside QGIS: build against the system's.
.venv/bin/pip install --no-binary shapely "shapely==$SHAPELY" >>"$LOG" 2>&1 &&
  .venv/bin/pip install -r dev/requirements.txt >>"$LOG" 2>&1 ||
  stop "Python packages could not be installed; check the network connection and the last lines of $LOG."
# Lets the tests and the programs in dev/ be started from anywhere.
pwd >"$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/checkout.pth"
loads_together >>"$LOG" || stop "shapely and QGIS do not load together; see the last lines of $LOG."
echo "$wanted" >"$STAMP"
