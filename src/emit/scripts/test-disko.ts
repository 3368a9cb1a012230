/** `scripts/test-disko.sh`: disko's installer test of a host, in virtual machines. */
import { bash } from "./bash.ts"
import { useCommon } from "./common.ts"

/** The script's text. */
export const testDiskoScript = bash`#!/usr/bin/env bash
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

${useCommon}

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
copy_flake
read_inventory
require_hosts "$host"

say "Testing the installation of $host ..."
nix build --no-link "$(configuration_of "$host").system.build.installTest" \${options[@]+"\${options[@]}"}
say "$host was installed and started."
`
