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

root=$(cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd -P)
# the folder as it stands, whatever git knows of it
flake="path:$root"

nix() {
  command nix --extra-experimental-features 'nix-command flakes' "$@"
}

say() {
  printf '%s\n' "$*" >&2
}

fail() {
  say "$(basename -- "$0"): $*"
  exit 2
}

# Evaluates a function of the inventory to text.
inventory() {
  nix eval --raw --file "$root/hosts/inventory.nix" --apply "$1"
}

# The names of all hosts, one to a line.
all_hosts() {
  inventory 'hosts: builtins.concatStringsSep "\n" (builtins.attrNames hosts) + "\n"'
}

# Fails unless every argument is the name of a host.
require_hosts() {
  local known host
  known=$(all_hosts)
  for host in "$@"; do
    if ! grep -qxF -- "$host" <<<"$known"; then
      say "known hosts:"
      printf '%s\n' "$known" | sed 's/^/  /' >&2
      fail "there is no host '$host'"
    fi
  done
}

# One value of a host's deploy entry, or nothing: deployment HOST KEY
deployment() {
  inventory "hosts: toString (hosts.\"$1\".deploy.$2 or \"\")"
}

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
if [ ${#hosts[@]} -gt 0 ]; then
  require_hosts "${hosts[@]}"
else
  known=$(all_hosts)
  while read -r host; do hosts+=("$host"); done <<<"$known"
fi

failed=()
for host in "${hosts[@]}"; do
  say "Evaluating $host ..."
  nix build --dry-run "$flake#nixosConfigurations.\"$host\".config.system.build.toplevel" \
    ${options[@]+"${options[@]}"} || failed+=("$host")
done

if [ ${#failed[@]} -gt 0 ]; then
  say "failed: ${failed[*]}"
  exit 1
fi
say "evaluated: ${hosts[*]}"
