/** How the generated scripts reach a machine; `routeTo` is the same for people. */
import { ipv6Pattern, namePattern } from "../../fleet/target-host.ts"
import { wordPattern } from "../../fleet/words.ts"
import { bash } from "./bash.ts"

/**
 * Bash that follows the prelude where a script uses ssh. Whatever the inventory or the command line
 * says, no program is given an option in the place of a host.
 */
export const reach = bash`# One value of a host's deploy entry, or nothing: deployment HOST KEY
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
}`
