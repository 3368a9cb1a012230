/** `scripts/deploy.sh`: the first installation of a host, with nixos-anywhere. */
import { bash } from "./bash.ts"
import { prelude } from "./prelude.ts"

/** The script's text. */
export const deployScript = bash`#!/usr/bin/env bash
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

${prelude}

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
nix run "$flake#nixos-anywhere" -- "\${arguments[@]}" \${options[@]+"\${options[@]}"}
say "$host is installed. Its address from now on: $(deployment "$host" targetHost)"
[ -n "$(deployment "$host" installed)" ] ||
  say "Add installed: true to deploy in its definition: a build then refuses to lose its disks."
`
