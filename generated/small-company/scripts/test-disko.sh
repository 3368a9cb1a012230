#!/usr/bin/env bash
# Formats a host's disks, installs it and starts it, all in virtual machines (disko's own test).

usage() {
  cat <<'USAGE'
Usage: test-disko.sh HOST [-- NIX-OPTION...]

Runs disko's installer test for HOST: a virtual machine formats its disks and installs
it, another one starts from them. This machine must be able to build for the host's
system and have KVM; no real disk is touched.

  --help   show this text

What follows "--" is passed to "nix build", for example
  test-disko.sh dev-1 -- --print-build-logs
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

host=
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
    *)
      [ -z "$host" ] || fail "unexpected argument '$1': one host at a time"
      host=$1
      ;;
  esac
  shift
done
if [ -z "$host" ]; then
  usage >&2
  exit 2
fi
require_hosts "$host"

say "Testing the installation of $host ..."
nix build --no-link "$flake#nixosConfigurations.\"$host\".config.system.build.installTest" \
  ${options[@]+"${options[@]}"}
say "$host was installed and started."
