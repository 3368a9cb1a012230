/** The part of `scripts/update.sh` that reads what is said to nixos-rebuild behind `--`. */
import { bash } from "./bash.ts"

/**
 * The functions; `read_options` keeps in `build_options` what `nix build` and `nix eval` take as well: what is
 * built before has to be what nixos-rebuild activates, or nothing is ever confirmed. What would have it do something
 * else than this script is refused. The options are those of nixos-rebuild-ng as of 26.05 (`get_parser`).
 */
export const rebuildOptions = bash`# Fails because of an option of nixos-rebuild: refuse_option OPTION WHY
refuse_option() {
  fail "$(shown "$1"), of nixos-rebuild, $2"
}

# How many words follow an option of nixos-rebuild.
count_values() {
  case $1 in
    --override-input | --option) echo 2 ;;
    --max-jobs | -j | --cores | --log-format | --builders | --include | -I | --update-input | \
      --profile-name | -p | --specialisation | -c | --build-host | --elevate) echo 1 ;;
    *) echo 0 ;;
  esac
}

# Fails where an option would have nixos-rebuild do something else than this script does.
check_option() {
  case $1 in
    --flake | --target-host | --file | -f* | --attr | -A* | --no-flake)
      refuse_option "$1" "is said by this script itself"
      ;;
    --ask-sudo-password | --ask-elevate-password | -S | --rollback)
      refuse_option "$1" "is said before the --, to this script: --ask-sudo-password, --rollback"
      ;;
    --upgrade | --upgrade-all)
      refuse_option "$1" "is about channels: --pins, before the --, moves pins"
      ;;
    --specialisation | -c*)
      [ "$action" = switch ] ||
        refuse_option "$1" "goes with --no-rollback alone: what boots is no specialisation"
      ;;
    --help | -h) refuse_option "$1" "updates nothing" ;;
  esac
}

# Reads the options of nixos-rebuild, and keeps those that Nix takes as well where it builds. One that is
# not known is nixos-rebuild's alone, with the words behind it.
read_options() {
  local count unknown=
  while [ $# -gt 0 ]; do
    # an option and its value may be one word
    case $1 in
      --*=*) set -- "\${1%%=*}" "\${1#*=}" "\${@:2}" ;;
    esac
    count=$(count_values "$1")
    [ $# -gt "$count" ] || refuse_option "$1" "needs $count more"
    check_option "$1"
    case $1 in
      --override-input | --update-input | --impure | --option | --max-jobs | -j | --cores | --builders | \
        --include | -I | --keep-going | --keep-failed | --fallback | --repair | --refresh | --offline | \
        --no-net | --recreate-lock-file | --no-update-lock-file | --no-write-lock-file | --no-registries | \
        --commit-lock-file | --accept-flake-config | --show-trace | --print-build-logs | -L | --log-format | \
        --quiet | --verbose | -v | -vv | -vvv) build_options+=("\${@:1:$((count + 1))}") ;;
      -k) build_options+=(--keep-going) ;;
      -K) build_options+=(--keep-failed) ;;
      --build-host) build_host=$2 ;;
      -*) unknown=1 ;;
      *)
        [ -n "$unknown" ] ||
          fail "'$(shown "$1")' is no option of nixos-rebuild: hosts stand before the --"
        ;;
    esac
    shift $((count + 1))
  done
}
`
