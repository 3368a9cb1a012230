/** `scripts/common.sh`: what the other scripts read before they do anything. */
import { ipv6Pattern, namePattern } from "../../fleet/target-host.ts"
import { wordPattern } from "../../fleet/words.ts"
import { bash } from "./bash.ts"

/** Bash that follows a script's own usage text, and reads the common part. */
export const useCommon = bash`set -euo pipefail
# shellcheck source=SCRIPTDIR/common.sh
. "$(dirname -- "$(readlink -f -- "$0")")/common.sh"`

/**
 * The tree's root wherever a script is called from, the copy of the tree that Nix evaluates,
 * questions to the inventory, and how ssh reaches a host: whatever the inventory or the command line
 * says, no program is given an option in the place of a host (`routeTo` is the same for people).
 * Messages go to standard error; wrong arguments end a script with status 2, as in the `nixgen`
 * command.
 */
export const commonScript = bash`# What the scripts of this folder have in common; it is no script of its own.
# shellcheck shell=bash
# what is set here is used by those that read it
# shellcheck disable=SC2034

# the dot keeps line breaks at the end of the folder's name
root=$(cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd -P && echo .)
root=\${root%$'\n'.}

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
  for ((index = 0; index < \${#path}; index++)); do
    character=\${path:index:1}
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
      */*) path=\${path%/*} ;;
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
  flake=path:$(encoded "$tree")$(revision)
}

# The commit that the flake's files are of, as its reference has it; nothing where they have changes.
revision() {
  local changes commit
  changes=$(git -C "$root" status --porcelain --ignored -- . 2>/dev/null) || return 0
  commit=$(git -C "$root" rev-parse --verify --quiet HEAD) || return 0
  [ -n "$changes" ] || printf '?rev=%s' "$commit"
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
    [[ $name =~ ^${wordPattern}$|^$ ]] || fail "'$(shown "$name")' is no name of a host"
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
    *@*) user=\${address%@*} address=\${address##*@} ;;
    *) user=$(deployment "$host" user) ;;
  esac
  case $address in
    \[*:*\]) address=\${address#\[} address=\${address%\]} ;;
  esac
  [[ $user =~ ^${wordPattern}$ ]] || fail "'$(shown "$user")' is no name of a user"
  ssh_options=()
  if [[ $address =~ ^${namePattern}$ ]]; then
    target=$user@$address
  elif [[ $address =~ ^${ipv6Pattern}$ ]]; then
    target=$user@$host
    ssh_options=("HostName=\${address//%/%%}")
  else
    fail "'$(shown "$address")' is no host name or IP address"
  fi
}
`
