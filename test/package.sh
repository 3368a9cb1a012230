#!/usr/bin/env bash
# Packs nixgen, checks the package, and uses it as someone does who installs it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm pack --silent --pack-destination "$work" >/dev/null
tarball=$(echo "$work"/nixgen-*.tgz)
echo "packed: $(($(stat --format %s "$tarball") / 1024)) KiB"
npm pack --silent --pack-destination "$work" ./create-nixgen >/dev/null
npx publint run --strict "$tarball"
npx publint run --strict ./create-nixgen
npx attw --profile esm-only "$tarball"

mkdir "$work/fleet"
cd "$work/fleet"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund "$tarball" typescript
# no repository around the fleet that is made below: its workflow belongs beside it
npx nixgen init --yes --no-git
npm install --silent --no-audit --no-fund
npx nixgen build
npx nixgen check --no-eval
npx nixgen add host web-2
# a host with a real disk needs a real key
grep -rl --include='*.ts' --exclude-dir=node_modules 'ssh-ed25519 REPLACE-ME' . |
  xargs sed -i 's/ssh-ed25519 REPLACE-ME[A-Z-]*/ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA/'
cat >hosts/web-3.ts <<'END'
import { defineHost } from "nixgen"
import { luksBtrfs } from "nixgen/layouts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
  deploy: { targetHost: "192.0.2.3" },
  disks: luksBtrfs({ device: "/dev/disk/by-id/nvme-ready" }),
})
END
npx nixgen build
npx nixgen check --no-eval
npx nixgen doctor
test -e generated/modules/disk-layouts/luks-btrfs.nix
test -e generated/hosts/web-2/default.nix
test -e node_modules/nixgen/dist/package.schema.json
inputs=${XDG_CACHE_HOME:-$HOME/.cache}/nixgen/inputs
if command -v nix >/dev/null && test -e "$inputs/inputs.json"; then
  npx nixgen types --inputs "$inputs"
  test -e .nixgen/types/options.d.ts
  npx nixgen check --no-eval
fi
# what `npm create nixgen` runs: the same, by the nixgen that is installed
npm install --silent --no-audit --no-fund "$(echo "$work"/create-nixgen-*.tgz)"
npx create-nixgen made --yes --ci github
cd made
test -e .github/workflows/fleet.yml
npx tsc --noEmit
npx nixgen build
npx nixgen check --no-eval
if npx create-nixgen . --yes 2>/dev/null; then
  echo "create-nixgen has replaced files" >&2
  exit 1
fi
echo "package: passed"
