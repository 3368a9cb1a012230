/** A machine that is a folder, which `update.sh` updates with its real watchdog. */
import { execFile } from "node:child_process"
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { expect } from "vitest"
import { bash } from "../../src/emit/scripts/bash.ts"
import { scriptTree } from "./stand-ins.ts"

/** What tests have made, which run beside each other. */
const made: (() => void)[] = []

/** Has something be removed with the machines. */
export function removeLater(remove: () => void): void {
  made.push(remove)
}

/** Removes all machines, once a file's tests are done. */
export function removeMachines(): void {
  // files of tests share this module
  made.splice(0).forEach((remove) => remove())
}

/** A machine with a system that runs, and another that comes to it. */
export interface Machine {
  readonly place: string
  /** Runs update.sh with short limits. */
  readonly update: (
    parameters?: readonly string[],
    environment?: object,
    input?: string,
  ) => Promise<{
    readonly status: number
    readonly stderr: string
    readonly calls: string
    readonly spoken: readonly string[]
  }>
  /** Puts a file into the tree. */
  readonly give: (path: string, text: string) => void
  readonly running: () => string
  readonly boots: () => string
}

/** What ends in a line of its own: behaviours of the new system's activation, after it or before. */
export const behaviours = {
  ok: "activate",
  "units failed": "activate; exit 4",
  "failed after activating": "activate; exit 2",
  "failed before activating": "exit 2",
  "cut off": `activate; : >$machine/cut; sleep 1; exit 255`,
  "cut off for good": `activate; : >$machine/cut; : >$machine/dead; sleep 1; exit 255`,
  "cut off for a moment": `: >$machine/cut; (sleep 2; activate; rm $machine/cut) >/dev/null 2>&1 & exit 255`,
  hanging: "activate; sleep 60",
  "restarted meanwhile": `kill $(cat $machine/run/nixgen-update/watching); rm -rf $machine/run/nixgen-update; exit 255`,
}

/** A machine whose new system behaves in some way as it is activated. */
export function machine(behaviour: keyof typeof behaviours = "ok"): Machine {
  const { tree, environmentOf, record, left, give, remove } = scriptTree()
  const place = mkdtempSync(join(tmpdir(), "nixgen-machine-"))
  made.push(remove, () => rmSync(place, { recursive: true }))
  for (const script of ["update.sh", "watchdog.sh"]) {
    const file = join(tree, "scripts", script)
    writeFileSync(
      file,
      readFileSync(file, "utf8")
        .replaceAll("/run/", `${place}/run/`)
        .replaceAll("/nix/var/nix/", `${place}/`)
        .replaceAll(/\/(?:proc\/sys|boot\/grub)\//g, `${place}$&`),
    )
  }
  const program = (path: string, text: string) => {
    mkdirSync(join(place, path, ".."), { recursive: true })
    writeFileSync(join(place, path), text, { mode: 0o755 })
  }
  // the network comes back with the old system, as its configuration has it
  program(
    "store/old/bin/switch-to-configuration",
    system(place, "activate; [ -e $machine/dead ] || rm -f $machine/cut"),
  )
  program("store/new/bin/switch-to-configuration", system(place, behaviours[behaviour]))
  program(
    "bin/sudo",
    bash`#!/bin/sh
shift
exec "$@"
`,
  )
  program(
    "ssh",
    bash`#!/usr/bin/env bash
if [ -e ${place}/cut ]; then
  echo "ssh: connect to host h port 22: Connection timed out" >&2
  exit 255
fi
while [[ $1 != *@* ]]; do shift; done
shift
# what the script has open stays here: a watchdog outlives it
PATH=${place}/bin:$PATH exec sh -c "$*" 9>&-
`,
  )
  program(
    "rebuild",
    bash`#!/usr/bin/env bash
case $1 in
  dry-activate) exit "\${FAIL_DRY-0}" ;;
  test) ${place}/store/new/bin/switch-to-configuration test ;;
  boot) [ -z "\${FAIL_BOOT-}" ] && echo new >${place}/boots ;;
esac
`,
  )
  program(
    "bin/nix-env",
    bash`#!/bin/sh
profile=$2
newest=$(printf '%s\n' "$profile"-*-link | sed 's/.*system-\([0-9]*\)-link/\1/' | sort -n | tail -n 1)
case $3 in
  --switch-generation) ln -sfn "system-$4-link" "$profile" ;;
  --delete-generations) rm "$profile-$4-link" ;;
  --set)
    # the newest one is taken where it is that system already
    if [ "$(readlink -f "$profile-$newest-link")" != "$4" ]; then
      newest=$((newest + 1))
      ln -s "$4" "$profile-$newest-link"
    fi
    ln -sfn "system-$newest-link" "$profile"
    ;;
esac
`,
  )
  for (const folder of ["run", "profiles"]) mkdirSync(join(place, folder))
  // the one that is gone back to is the one that is updated to elsewhere
  for (const [link, to] of [
    ["run/current-system", "../store/old"],
    ["run/booted-system", "../store/old"],
    ["profiles/system", "system-10-link"],
    ["profiles/system-9-link", "../store/new"],
    ["profiles/system-10-link", "../store/old"],
  ] as const)
    symlinkSync(to, join(place, link))
  writeFileSync(join(place, "boots"), "old")
  const update: Machine["update"] = async (
    parameters = ["alpha"],
    environment = {},
    input = "",
  ) => {
    const env = environmentOf({
      SSH: join(place, "ssh"),
      REBUILD: join(place, "rebuild"),
      SYSTEM: join(place, "store/new"),
      ...environment,
    })
    const ended = await new Promise<{ status: number; stderr: string }>((resolve) => {
      execFile(
        join(tree, "scripts/update.sh"),
        [...limitsOf(behaviour), ...parameters],
        { env },
        (error, _, stderr) =>
          resolve({ status: typeof error?.code === "number" ? error.code : 0, stderr }),
      ).stdin?.end(input)
    })
    expect(left()).toEqual([])
    const spoken = readFileSync(`${record}.ssh`, "utf8").split("\n").filter(Boolean)
    return { ...ended, calls: readFileSync(record, "utf8"), spoken }
  }
  return {
    place,
    update,
    give,
    running: () => basename(readlinkSync(join(place, "run/current-system"))),
    boots: () => readFileSync(join(place, "boots"), "utf8").trim(),
  }
}

/** Limits that are never met, but where the test is about them. */
function limitsOf(behaviour: keyof typeof behaviours): readonly string[] {
  const limits = { "cut off": [5, 60], "cut off for good": [5, 10], hanging: [60, 4] }
  const [rollbackAfter, timeLimit] = new Map(Object.entries(limits)).get(behaviour) ?? [60, 60]
  return ["--rollback-after", String(rollbackAfter), "--time-limit", String(timeLimit)]
}

function system(place: string, behaviour: string): string {
  return bash`#!/bin/sh
machine=${place}
echo "$0 $1" >>$machine/switches
if [ "$1" = boot ]; then
  [ ! -x $machine/bin/write-menu ] || $machine/bin/write-menu || exit 1
  basename "$(readlink -f "$(dirname "$(dirname "$0")")")" >$machine/boots
  exit
fi
activate() {
  ln -sfn "$(dirname "$(dirname "$0")")" $machine/run/current-system
}
${behaviour}
`
}
