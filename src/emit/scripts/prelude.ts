/** What the generated scripts have in common; each carries it in full and stands on its own. */
import { bash } from "./bash.ts"

/**
 * Bash that follows a script's own usage text: strict mode, the tree's root wherever the script is
 * called from, and questions to the inventory. Messages go to standard error; wrong arguments end a
 * script with status 2, as in the `nixgen` command.
 */
export const prelude = bash`set -euo pipefail

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
}`
