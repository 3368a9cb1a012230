#!/usr/bin/env bash
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

set -euo pipefail

# the dot keeps line breaks at the end of the folder's name
root=$(cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd -P && echo .)
root=${root%$'\n'.}

# what a script makes for itself is gone when it ends, however it ends
work=
trap '[ -z "$work" ] || rm -rf -- "$work"' EXIT

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

# A text of the fleet as a terminal may show it, which would obey some characters.
shown() {
  local LC_ALL=C
  case $1 in
    *[!\ -~]*) printf '%q' "$1" ;;
    *) printf '%s' "$1" ;;
  esac
}

# A path as a flake reference has it: a "?" or "#" in it would end it.
encoded() {
  local LC_ALL=C path=$1 index character code
  for ((index = 0; index < ${#path}; index++)); do
    character=${path:index:1}
    case $character in
      [A-Za-z0-9/._~-]) printf '%s' "$character" ;;
      *)
        printf -v code '%d' "'$character"
        printf '%%%02X' $((code & 255))
        ;;
    esac
  done
}

# The files of the flake, one to a line: those that its manifest lists; where it has none, those
# that git tracks.
flake_files() {
  if [ -e "$root/.nixgen-manifest.json" ]; then
    echo .nixgen-manifest.json
    MANIFEST="$root/.nixgen-manifest.json" nix eval --impure --raw --expr '
      let
        manifest = builtins.fromJSON (builtins.readFile (builtins.getEnv "MANIFEST"));
      in
      if manifest ? pending then
        throw "A build of this tree was interrupted: build it again."
      else
        builtins.concatStringsSep "\n" (builtins.attrNames manifest.files) + "\n"
    '
  elif git -C "$root" rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git -C "$root" -c core.quotePath=off ls-files
  fi
}

# Fails unless a path is a file inside the flake's folder, and no link leads out of it.
require_own_file() {
  local path=$1
  case /$path/ in
    *//* | */./* | */../*) fail "the manifest names '$(shown "$path")', which is no file of this folder" ;;
  esac
  [ -f "$root/$path" ] || fail "$(shown "$path") belongs to this flake, and is not there"
  while [ -n "$path" ]; do
    [ ! -L "$root/$path" ] || fail "$(shown "$path") is a symbolic link: it may lead anywhere"
    case $path in
      */*) path=${path%/*} ;;
      *) path= ;;
    esac
  done
}

# Lays aside a copy of the flake's own files, which only their owner can read. Nix copies what it
# evaluates into its store, where everybody can read it: a key that lies here must not get there.
copy_flake() {
  local files file
  files=$(flake_files)
  [ -n "$files" ] || fail "what belongs to this flake? There is no .nixgen-manifest.json: let git track its files (git init, git add)"
  while IFS= read -r file; do
    require_own_file "$file"
  done <<<"$files"
  work=$(mktemp -d)
  work=$(cd -- "$work" && pwd -P)
  tree=$work/flake
  mkdir -- "$tree"
  tr '\n' '\0' <<<"$files" | (cd -- "$root" && tar -cf - --null -T -) | (cd -- "$tree" && tar -xf -)
  flake=path:$(encoded "$tree")
}

# Evaluates a function of the inventory to text.
inventory() {
  nix eval --raw --file "$tree/hosts/inventory.nix" --apply "$1"
}

# The hosts whose names a function of the inventory gives, one to a line.
host_names() {
  local names name
  names=$(inventory "hosts: builtins.concatStringsSep \"\n\" ($1) + \"\n\"")
  while IFS= read -r name; do
    [[ $name =~ ^[A-Za-z0-9_][A-Za-z0-9._-]*$|^$ ]] || fail "'$(shown "$name")' is no name of a host"
  done <<<"$names"
  printf '%s\n' "$names"
}

# The names of all hosts, one to a line.
all_hosts() {
  host_names 'builtins.attrNames hosts'
}

# Fails unless every argument is the name of a host.
require_hosts() {
  local known host
  known=$(all_hosts)
  for host in "$@"; do
    if ! grep -qxF -- "$host" <<<"$known"; then
      say "known hosts:"
      printf '%s\n' "$known" | sed 's/^/  /' >&2
      fail "there is no host '$(shown "$host")'"
    fi
  done
}

# One value of a host's deploy entry, or nothing: deployment HOST KEY
deployment() {
  inventory "hosts: toString (hosts.\"$1\".deploy.$2 or \"\")"
}

# How ssh reaches a host at an address, which may have brackets and a login before it: sets target,
# for programs that give it to ssh and to Nix, and ssh_options. An IPv6 address has no form that
# both take: the host is called by its name then, and ssh told the address.
reach() {
  local host=$1 address=$2 user
  case $address in
    *@*) user=${address%@*} address=${address##*@} ;;
    *) user=$(deployment "$host" user) ;;
  esac
  case $address in
    \[*:*\]) address=${address#\[} address=${address%\]} ;;
  esac
  [[ $user =~ ^[A-Za-z0-9_][A-Za-z0-9._-]*$ ]] || fail "'$(shown "$user")' is no name of a user"
  ssh_options=()
  if [[ $address =~ ^[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_])?[.]?$ ]]; then
    target=$user@$address
  elif [[ $address =~ ^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%[A-Za-z0-9][A-Za-z0-9._-]*)?$ ]]; then
    target=$user@$host
    ssh_options=("HostName=${address//%/%%}")
  else
    fail "'$(shown "$address")' is no host name or IP address"
  fi
}

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
check_options ${options[@]+"${options[@]}"}
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
  *REPLACE-ME*) fail "$host would not let you in: an ssh key of its users is still the placeholder, REPLACE-ME-…" ;;
esac
case $devices in
  *REPLACE-ME*) fail "$host has no disk yet: REPLACE-ME-… is still in the place of one" ;;
esac

say "This installs $host on $target${ssh_options:+ ($address)} and ERASES there:"
while IFS= read -r device; do
  say "  $(shown "$device")"
done <<<"$devices"
if [ -z "$yes" ]; then
  [ -t 0 ] || fail "there is no terminal to ask on: say --yes to go ahead"
  read -r -p "Type the name of the host to go ahead: " answer
  [ "$answer" = "$host" ] || fail "not confirmed, nothing was done"
fi

arguments=(--target-host "$target")
[ ${#ssh_options[@]} -eq 0 ] || arguments+=(--ssh-option "${ssh_options[@]}")
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
say "$host is installed. Its address from now on: $(shown "$(deployment "$host" targetHost)")"
[ -n "$installed" ] ||
  say "Add installed: true to deploy in its definition: a build then refuses to lose its disks."
