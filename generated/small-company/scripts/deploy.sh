#!/usr/bin/env bash
# Installs a host with nixos-anywhere. Everything on its disks is erased.

usage() {
  cat <<'USAGE'
Usage: deploy.sh [--yes] HOST [TARGET] [-- NIXOS-ANYWHERE-OPTION...]

Installs HOST on the machine that ssh reaches as TARGET (default: the target
host of hosts/inventory.nix). All disks of the host's layout are erased.

  --yes    do not ask before erasing
  --help   show this text

What follows "--" is passed to nixos-anywhere, for example
  deploy.sh dev-1 -- --disk-encryption-keys /tmp/secret.key ./secret.key
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
target=
yes=
options=()
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h)
      usage
      exit 0
      ;;
    --yes | -y) yes=1 ;;
    --)
      shift
      options=("$@")
      break
      ;;
    -*) fail "unknown option '$1' (--help shows the known ones)" ;;
    *)
      if [ -z "$host" ]; then
        host=$1
      elif [ -z "$target" ]; then
        target=$1
      else
        fail "unexpected argument '$1' (--help shows the usage)"
      fi
      ;;
  esac
  shift
done
if [ -z "$host" ]; then
  usage >&2
  exit 2
fi
require_hosts "$host"

[ -n "$target" ] || target=$(deployment "$host" targetHost)
case $target in
  *@*) ;;
  *) target=$(deployment "$host" user)@$target ;;
esac
port=$(deployment "$host" port)
build_on=$(deployment "$host" buildOn)

configuration="$flake#nixosConfigurations.\"$host\".config"
devices=$(nix eval --raw "$configuration.disko.devices.disk" \
  --apply 'disks: builtins.concatStringsSep "\n" (map (disk: disk.device) (builtins.attrValues disks))')
[ -n "$devices" ] || fail "$host has no disks that disko could format"

say "This installs $host on $target and ERASES there:"
printf '%s\n' "$devices" | sed 's/^/  /' >&2
if [ -z "$yes" ]; then
  [ -t 0 ] || fail "there is no terminal to ask on: say --yes to go ahead"
  read -r -p "Type the name of the host to go ahead: " answer
  [ "$answer" = "$host" ] || fail "not confirmed, nothing was done"
fi

arguments=(--target-host "$target")
[ -z "$port" ] || arguments+=(--ssh-port "$port")
if [ "$build_on" = remote ]; then
  say "Evaluating $host; $target builds it ..."
  nix eval --raw "$configuration.system.build.toplevel.drvPath" >/dev/null
  nix eval --raw "$configuration.system.build.diskoScript.drvPath" >/dev/null
  arguments+=(--flake "$flake#$host" --build-on remote)
else
  say "Building the system of $host ..."
  toplevel=$(nix build --no-link --print-out-paths "$configuration.system.build.toplevel")
  say "Building the script that formats its disks ..."
  disko_script=$(nix build --no-link --print-out-paths "$configuration.system.build.diskoScript")
  arguments+=(--store-paths "$disko_script" "$toplevel")
fi

say "Installing ..."
nix run "$flake#nixos-anywhere" -- "${arguments[@]}" ${options[@]+"${options[@]}"}
say "$host is installed. Its address from now on: $(deployment "$host" targetHost)"
[ -n "$(deployment "$host" installed)" ] ||
  say "Add installed: true to deploy in its definition: a build then refuses to lose its disks."
