/** A generated tree with its scripts alone, and stand-ins for Nix and ssh to run them with. */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { bash } from "../../src/emit/scripts/bash.ts"
import { scriptFiles } from "../../src/emit/scripts/scripts.ts"

/** The files of the tree beside the scripts, which only have to be there. */
export const otherFiles = ["hosts/inventory.nix", "flake.nix", "flake.lock", "npins/sources.json"]

/** What the inventory says where a test says nothing else: three hosts, reached in three ways. */
export const inventory = `host alpha
system x86_64-linux
hostName alpha
targetHost 192.0.2.1
buildOn local
user root
host beta
system aarch64-linux
hostName beta
targetHost beta.example.org
buildOn remote
user admin
port 2222
tags arm
host gamma
system x86_64-linux
hostName gamma
targetHost fe80::1%eth0
user root
`

/** What alpha's configuration asks of a machine: two disks. */
export const needs = `disk /dev/disk/by-id/one
size 1075838976
disk /dev/disk/by-id/two
size 2097152
firmware uefi
login ssh-ed25519 AAAA real
`

/** A machine that is right for alpha, as `read-machine.sh` tells of it, and what a watchdog would of what runs. */
export const machine = `rights root
running /nix/store/before
kernel Linux
architecture x86_64
name nixos-installer
os NixOS 26.05
installer yes
firmware uefi
memory 8000000
container none
kexec 0
space 4000000
port 22
address eth0 192.0.2.1/24
device /dev/disk/by-id/one
disk /dev/nvme0n1
size 500107862016
model Samsung SSD 980 S64DNF0R
content nvme0n1p1 512M part vfat ESP
device /dev/disk/by-id/two
disk /dev/sda
size 64000000000
model
content
`

/**
 * Stands in for Nix: evaluations answer with INVENTORY and NEEDS, builds print a path, and what is
 * run does nothing; everything is recorded.
 */
const fakeNix = bash`#!/usr/bin/env bash
shift 2
printf '%s\n' "\${*//$'\n'/ }" >>"$RECORD"
printf '%s\n' "\${NIX_CONFIG-}" >"$RECORD.config"
# what is in the copy that Nix is given, and who may enter it
list() {
  (cd "$1" && find . -type f | LC_ALL=C sort && stat -c %a ..) >"$RECORD.copy"
}
case "$*" in
  'store add-path '*) list "\${!#}" && printf %s "\${!#}" ;;
  'run '*#npins*' update') printf moved >"$5/sources.json" && printf locked >"$5/../flake.lock" ;;
  *'getEnv "MANIFEST"'*) sed -n 's/^ *"\(.*\)": "[0-9a-f]*",*$/\1/p' "$MANIFEST" ;;
  *inventory.nix*) [ -z "\${FAIL_READ-}" ] && printf %s "$INVENTORY" ;;
  'eval --raw '*'.config --apply '*) printf %s "$NEEDS" ;;
  'eval --raw '*toplevel.outPath) printf %s "\${SYSTEM-/nix/store/system}" ;;
  'eval --impure --raw --file -') [ -z "\${FAIL_LOCK-}" ] && printf 'nixpkgs github:NixOS/nixpkgs/new\n' ;;
  'build '*toplevel*) [ -z "\${FAIL_BUILD-}" ] && printf %s "\${SYSTEM-/nix/store/system}" ;;
  'build '*diskoScript) printf /nix/store/script ;;
  'run '*'#nixos-anywhere '*--generate-hardware-config*)
    while [ "$1" != --generate-hardware-config ]; do shift; done
    printf %s "\${HARDWARE-}" >"$3"
    ;;
  'run '*#nixos-anywhere*) sleep "\${SLEEP-0}"; exit "\${FAIL_INSTALL-0}" ;;
  'run '*#nixos-rebuild*)
    [ "\${NIX_SSHOPTS-}" = "" ] || printf 'NIX_SSHOPTS=%s\n' "$NIX_SSHOPTS" >>"$RECORD"
    case "$*" in *"\${FAIL_HOST-none}"*) exit 1 ;; esac
    [ -z "\${REBUILD-}" ] || "$REBUILD" "$4" ;;
esac
`

/**
 * Stands in for ssh: a machine that is read answers MACHINE, one that was installed with its system;
 * with COMPLAINT it is not reached, at least not with the arguments REFUSED. SSH is another program in
 * its place.
 */
const fakeSsh = bash`#!/usr/bin/env bash
printf 'ssh %s\n' "$*" >>"$RECORD.ssh"
[ -z "\${SSH-}" ] || exec "$SSH" "$@"
if [ -n "\${COMPLAINT-}" ]; then
  case " $* " in
    *"\${REFUSED-}"*)
      printf '%s\n' "$COMPLAINT" >&2
      exit 255
      ;;
  esac
fi
sleep "\${SLOW-0}"
for argument; do
  case $argument in
    UserKnownHostsFile=*/installed\") known=\${argument#*=\"}; known=\${known%\"}; printf 'host %s\n' "$HOST_KEY" >"\${known//%%/%}" ;;
  esac
done
case "$*" in
  *readlink*) printf '%s\n' "\${RUNS-/nix/store/system}" ;;
  *) cat >"$RECORD.sent"; printf %s "$MACHINE" ;;
esac
`

const hostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJQ6Zp3w0cXUjqB2H5nDg0mJp4rVbYl8sT1oWk9uEaXc"

/** How a script ended, what it said, and what it had Nix do: all of it, and without evaluations. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly calls: readonly string[]
  readonly done: readonly string[]
}

/** The tree in a folder of its own, whose name is hard on programs. */
export interface ScriptTree {
  readonly folder: string
  readonly tree: string
  /** What scripts make for themselves is below. */
  readonly temporary: string
  /** A file with the calls of Nix; beside it `.copy`, `.config`, `.ssh` and `.sent`. */
  readonly record: string
  readonly environmentOf: (more: object) => NodeJS.ProcessEnv
  readonly run: (
    script: string,
    parameters: readonly string[],
    environment?: object,
    input?: string,
  ) => Run
  /** Puts another file into the tree. */
  readonly give: (path: string, text: string) => void
  /** What scripts have left behind. */
  readonly left: () => readonly string[]
  readonly remove: () => void
}

/** Writes the tree and the stand-ins. */
export function scriptTree(): ScriptTree {
  const folder = mkdtempSync(join(tmpdir(), "nixgen scripts "))
  const tree = join(folder, "tree ü?lastModified=1#x")
  const temporary = join(folder, "temporary ü?#%")
  const record = join(folder, "record")
  for (const made of [tree, temporary, join(folder, "bin")]) mkdirSync(made)
  const scripts = scriptFiles().files
  for (const file of scripts) {
    if (file.kind !== "text") throw new Error("scripts are text")
    mkdirSync(join(tree, "scripts"), { recursive: true })
    writeFileSync(join(tree, file.path), file.text, { mode: 0o755 })
  }
  for (const path of otherFiles) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), "{ }")
  }
  const paths = [...scripts.map(({ path }) => path), ...otherFiles]
  const list = () => {
    const files = Object.fromEntries(paths.map((path) => [path, "0".repeat(64)]))
    const manifest = JSON.stringify({ version: 1, files }, null, 2)
    writeFileSync(join(tree, ".nixgen-manifest.json"), manifest)
  }
  list()
  writeFileSync(join(folder, "bin/nix"), fakeNix, { mode: 0o755 })
  writeFileSync(join(folder, "bin/ssh"), fakeSsh, { mode: 0o755 })

  const environmentOf = (more: object) => {
    for (const each of ["", ".ssh", ".sent"]) writeFileSync(record + each, "")
    return {
      PATH: `${join(folder, "bin")}:${process.env["PATH"]}`,
      RECORD: record,
      TMPDIR: temporary,
      INVENTORY: inventory,
      NEEDS: needs,
      MACHINE: machine,
      HOST_KEY: hostKey,
      ...more,
    }
  }
  const run: ScriptTree["run"] = (script, parameters, environment = {}, input = "") => {
    const { status, stdout, stderr } = spawnSync(join(tree, "scripts", script), parameters, {
      cwd: "/",
      encoding: "utf8",
      input,
      env: environmentOf(environment),
    })
    const calls = readFileSync(record, "utf8")
      .replaceAll(temporary.split("/").map(encodeURIComponent).join("/"), "TEMPORARY")
      .replaceAll(temporary, "TEMPORARY")
      .replaceAll(/(?:path:)?TEMPORARY\/[^/]+\/flake/g, "COPY")
      .split("\n")
      .filter(Boolean)
    const done = calls.filter((call) => !/^(?:eval|store) /.test(call))
    return { status, stdout, stderr, calls, done }
  }
  return {
    folder,
    tree,
    temporary,
    record,
    environmentOf,
    run,
    give(path, text) {
      paths.push(path)
      writeFileSync(join(tree, path), text)
      list()
    },
    left: () => readdirSync(temporary),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
