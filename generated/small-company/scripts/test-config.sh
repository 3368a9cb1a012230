#!/usr/bin/env bash
# Evaluates configurations and says what building them would take; builds nothing.

usage() {
  cat <<'USAGE'
Usage: test-config.sh [HOST...] [-- NIX-OPTION...]

Evaluates the system of each HOST (default: all of them) and lets Nix say what it
would build and fetch. Nothing is built, and no machine is contacted.

  --help   show this text

What follows "--" is passed to "nix build --dry-run", for example
  test-config.sh dev-1 -- --show-trace
USAGE
}

set -euo pipefail
# shellcheck source=SCRIPTDIR/common.sh
. "$(dirname -- "$(readlink -f -- "$0")")/common.sh"

hosts=()
options=()
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h)
      usage
      exit 0
      ;;
    --)
      shift
      options=("$@")
      break
      ;;
    -*) fail "unknown option '$1' (--help shows the known ones)" ;;
    *) hosts+=("$1") ;;
  esac
  shift
done
copy_flake
read_inventory
if [ ${#hosts[@]} -gt 0 ]; then
  require_hosts "${hosts[@]}"
else
  known=$(all_hosts)
  while read -r host; do hosts+=("$host"); done <<<"$known"
fi

failed=()
for host in "${hosts[@]}"; do
  say "Evaluating $host ..."
  nix build --dry-run "$(system_of "$host")" ${options[@]+"${options[@]}"} || failed+=("$host")
done

if [ ${#failed[@]} -gt 0 ]; then
  say "failed: ${failed[*]}"
  exit 1
fi
say "evaluated: ${hosts[*]}"
