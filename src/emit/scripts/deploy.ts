/** `scripts/deploy.sh`: the first installation of a host, with nixos-anywhere. */
import { mark } from "../../fleet/placeholder.ts"
import { bash } from "./bash.ts"
import { useCommon } from "./common.ts"

/** Any of them, as they are told. */
const placeholders = `${mark}-…`

/** The script's text. */
export const deployScript = bash`#!/usr/bin/env bash
# Installs a host with nixos-anywhere. Everything on its disks is erased.

usage() {
  cat <<'USAGE'
Usage: deploy.sh [--yes] [--reinstall] HOST [TARGET] [-- NIXOS-ANYWHERE-OPTION...]

Installs HOST on the machine that ssh reaches as TARGET, [USER@]ADDRESS (default: the
target host of hosts/inventory.nix). All disks of the host's layout are erased.

  --yes        do not ask before erasing
  --reinstall  erase a host that is marked as installed
  --help       show this text

What follows "--" is passed to nixos-anywhere. Keep keys and other secrets outside of
this folder: what Nix reads, everybody can read. For example
  deploy.sh dev-1 -- --disk-encryption-keys /tmp/secret.key ~/keys/dev-1.key
USAGE
}

${useCommon}

# Fails where a file that nixos-anywhere is given, a key or files for the machine, is not there or
# lies in this folder, wherever links lead.
require_outside() {
  local option=$1 path=$2 place
  [ -e "$path" ] || fail "$option: there is no $(shown "$path")"
  place=$(readlink -f -- "$path")
  case $place/ in
    "$root"/*) fail "$option: $(shown "$path") lies in the flake's folder, where Nix may copy it for everybody to read: move it out" ;;
  esac
}

# Looks at the files among the options of nixos-anywhere: check_options OPTION...
check_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      -i | --extra-files)
        [ $# -gt 1 ] || fail "$1 needs a path"
        require_outside "$1" "$2"
        shift
        ;;
      --disk-encryption-keys)
        [ $# -gt 2 ] || fail "$1 needs a path on the machine and one here"
        require_outside "$1" "$3"
        shift 2
        ;;
    esac
    shift
  done
}

host=
address=
yes=
reinstall=
options=()
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h)
      usage
      exit 0
      ;;
    --yes | -y) yes=1 ;;
    --reinstall) reinstall=1 ;;
    --)
      shift
      options=("$@")
      break
      ;;
    -*) fail "unknown option '$1' (--help shows the known ones)" ;;
    *)
      if [ -z "$host" ]; then
        host=$1
      elif [ -z "$address" ]; then
        address=$1
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
check_options \${options[@]+"\${options[@]}"}
copy_flake
require_hosts "$host"

[ -n "$address" ] || address=$(deployment "$host" targetHost)
reach "$host" "$address"
port=$(deployment "$host" port)
build_on=$(deployment "$host" buildOn)
installed=$(deployment "$host" installed)
[ -z "$installed" ] || [ -n "$reinstall" ] ||
  fail "$host is installed, and would lose all that is on its disks: update.sh updates it, --reinstall erases it"

configuration="$flake#nixosConfigurations.\"$host\".config"
devices=$(nix eval --raw "$configuration.disko.devices.disk" \
  --apply 'disks: builtins.concatStringsSep "\n" (map (disk: disk.device) (builtins.attrValues disks))')
[ -n "$devices" ] || fail "$host has no disks that disko could format"
keys=$(nix eval --raw "$configuration.users.users" \
  --apply 'users: builtins.concatStringsSep "\n" (builtins.concatMap (user: user.openssh.authorizedKeys.keys) (builtins.attrValues users))')
case $keys in
  *${mark}*) fail "$host would not let you in: an ssh key of its users is still the placeholder, ${placeholders}" ;;
esac
case $devices in
  *${mark}*) fail "$host has no disk yet: ${placeholders} is still in the place of one" ;;
esac

say "This installs $host on $target\${ssh_options:+ ($address)} and ERASES there:"
while IFS= read -r device; do
  say "  $(shown "$device")"
done <<<"$devices"
if [ -z "$yes" ]; then
  [ -t 0 ] || fail "there is no terminal to ask on: say --yes to go ahead"
  read -r -p "Type the name of the host to go ahead: " answer
  [ "$answer" = "$host" ] || fail "not confirmed, nothing was done"
fi

arguments=(--target-host "$target")
[ \${#ssh_options[@]} -eq 0 ] || arguments+=(--ssh-option "\${ssh_options[@]}")
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
say "$host is installed. Its address from now on: $(shown "$(deployment "$host" targetHost)")"
[ -n "$installed" ] ||
  say "Add installed: true to deploy in its definition: a build then refuses to lose its disks."
`
