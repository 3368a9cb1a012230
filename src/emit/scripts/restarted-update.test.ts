/** How `update.sh --restart` ends: boot loaders, restarts and units are stand-ins on a machine that is a folder. */
import { execFileSync } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test, vi } from "vitest"
import { effort } from "../../../test/support/effort.ts"
import { type Machine, machine, removeMachines } from "../../../test/support/folder-machine.ts"
import { bash } from "./bash.ts"
import { nextStart } from "./next-start.ts"

vi.setConfig({ testTimeout: 120_000 })
afterAll(removeMachines)

/** The programs of a machine with a boot loader; its menu has an entry for each generation, of a name that says nothing. */
const programs = (place: string): Readonly<Record<string, string>> => ({
  // as the boot loader is told of the generations
  "write-menu": bash`#!/bin/sh
[ ! -e ${place}/boot-is-full ] || [ "$(ls -d ${place}/profiles/system-*-link | wc -l)" -lt 3 ] || {
  echo "OSError: No space left on device" >&2
  exit 1
}
cd ${place}/profiles || exit
ls -d system-*-link | sort -r -t- -k2n | while read -r link; do
  echo "$(echo "$link" | cksum | cut -d ' ' -f 1).conf $(readlink -f $link)"
done >${place}/menu
mkdir -p ${place}/boot/grub
{
  echo 'menuentry "Memory test" { reboot }'
  echo 'menuentry "NixOS" --class nixos {'
  echo "linux /kernel init=$(readlink -f system)/init quiet"
  echo "}"
  echo 'submenu "NixOS - All configurations" --class submenu {'
  while read -r _ system; do printf 'menuentry "x" {\n  linux /kernel init=%s/init quiet\n}\n\n' "$system"; done <${place}/menu
  echo "}"
} >${place}/boot/grub/grub.cfg
`,
  bootctl: bash`#!/bin/sh
[ "$(cat ${place}/loader)" = systemd-boot ] || { echo "Not booted with UEFI." >&2; exit 1; }
case "$*" in
  *list*)
    while read -r id system; do
      printf '{"title":"init=%s/init","id":"%s","options":"init=%s/init quiet x=\\"}{\\"","initrd":["id","options:"]}\n' \
        ${place}/store/new "$id" "$system"
    done <${place}/menu
    ;;
  'set-oneshot '*)
    [ ! -e ${place}/no-variables ] || { echo "Failed to update EFI variable" >&2; exit 1; }
    sed -n "s/^$2 //p" ${place}/menu >${place}/once
    ;;
esac
`,
  "grub-probe": bash`#!/bin/sh
[ "$1" != --target=fs ] || cat ${place}/boot-kind
`,
  "grub-reboot": bash`#!/bin/sh
printf '%s\n' "$1" >${place}/boot/grub/grubenv
# the first entries are others, and the submenu is the third
sed -n "$((\${1#2>} + 1))s/.* //p" ${place}/menu >${place}/once
`,
  "grub-editenv": bash`#!/bin/sh
rm -f ${place}/once
`,
  systemctl: bash`#!/bin/sh
case "$*" in
  *--failed*) cat ${place}/failed ;;
  is-system-running) cat ${place}/units ;;
  reboot)
    date +%N >${place}/proc/sys/kernel/random/boot_id
    system=$(cat ${place}/once)
    [ -n "$system" ] || system=${place}/store/$(cat ${place}/boots)
    : >${place}/once
    basename "$system" >>${place}/starts
    ln -sfn "$system" ${place}/run/current-system
    ln -sfn "$system" ${place}/run/booted-system
    [ "$(basename "$system")" != new ] || . ${place}/starting
    ;;
esac
`,
})

/** What the new system does as it starts. */
const starts = {
  well: "",
  "with failed units": `echo 'web.service loaded failed failed Web' >>$machine/failed`,
  "and panics": `ln -sfn $machine/store/old $machine/run/current-system`,
  "and hangs": ": >$machine/cut",
  "without end": "echo starting >$machine/units",
  "not at all": "",
}

interface Arranged {
  readonly start?: keyof typeof starts
  readonly loader?: "systemd-boot" | "grub" | "extlinux"
  readonly files?: Readonly<Record<string, string>>
}

function restartable({
  start = "well",
  loader = "systemd-boot",
  files = {},
}: Arranged = {}): Machine {
  const target = machine()
  const { place } = target
  for (const folder of ["run/systemd/system", "proc/sys/kernel/random", "boot/grub"])
    mkdirSync(join(place, folder), { recursive: true })
  const plain = {
    starting: starts[start].replaceAll("$machine", place),
    loader,
    failed: "",
    units: "running\n",
  }
  const more = { "boot-kind": "ext2\n", once: "", "proc/sys/kernel/random/boot_id": "first\n" }
  for (const [name, text] of Object.entries({ ...plain, ...more, ...files }))
    writeFileSync(join(place, name), text)
  for (const [name, text] of Object.entries(programs(place)))
    writeFileSync(join(place, "bin", name), text, { mode: 0o755 })
  if (start === "not at all") rmSync(join(place, "bin/systemctl"))
  execFileSync(join(place, "bin/write-menu"))
  if (loader !== "grub") rmSync(join(place, "boot/grub"), { recursive: true })
  return target
}

/** Updates alpha by a restart that has so many seconds. */
async function restarted(target: Machine, seconds: number, environment: object = {}) {
  const line = ["--restart", "--restart-limit", String(seconds), "alpha"]
  const { status, stderr, calls } = await target.update(line, environment)
  expect(calls).not.toMatch(/nixos-rebuild -- (?:test|boot|switch)/)
  const history = join(target.place, "starts")
  return {
    stderr,
    state: [target.running(), target.boots(), status].join(" "),
    starts: existsSync(history) ? readFileSync(history, "utf8").trim().split("\n").join(" ") : "",
  }
}

/** How the new system starts, what runs, what boots and the status then, all that was started, and what is said. */
const endings: readonly [Arranged, want: string, starts: string, RegExp][] = [
  [{}, "new new 0", "new", /\nupdated: alpha\n$/],
  [{ loader: "grub" }, "new new 0", "new", /\nupdated: alpha\n$/],
  [
    { start: "with failed units" },
    "new old 4",
    "new",
    /failed: web\.service.*\n.*so the old one still boots.*units failed: alpha\n$/s,
  ],
  [
    { files: { failed: "web.service loaded failed failed Web\n" }, start: "with failed units" },
    "new new 0",
    "new",
    /\nupdated: alpha\n$/,
  ],
  [
    { start: "and panics" },
    "old old 5",
    "new",
    /runs .*\/store\/old after its restart: .*did not come up.*rolled back: alpha\n$/s,
  ],
  [
    { start: "and hangs" },
    "new old 6",
    "new",
    /does not answer after its restart.*\n.*a power cycle starts the old system.*unreachable: alpha\n$/s,
  ],
  [
    { start: "without end" },
    "old old 5",
    "new old",
    /has not started all of its units in 3 seconds\n.*goes back.*rolled back: alpha\n$/s,
  ],
  [
    { start: "not at all" },
    "old old 6",
    "",
    /has not restarted in 3 seconds.*its next start is the old system/,
  ],
]

describe("what runs and boots after an update by a restart", () => {
  test.concurrent.for(endings.slice(0, effort(4, endings.length)))(
    "%j: %s, by starts of %j",
    async ([arranged, want, started, message]) => {
      const target = restartable(arranged)
      const { stderr, state, starts: all } = await restarted(target, want.endsWith("0") ? 60 : 3)
      expect(stderr).toMatch(message)
      expect([state, all]).toEqual([want, started])
      // what has not come up is nothing to go back to
      const kept = readdirSync(join(target.place, "profiles")).includes("system-11-link")
      expect(kept).toBe(!want.endsWith("5"))
      // whatever was chosen for one start is so no more
      expect(readFileOr(join(target.place, "once"))).toBe("")
    },
  )

  test.concurrent("goes back by another restart where it is not healthy", async () => {
    const target = restartable()
    const INVENTORY =
      "host alpha\ntargetHost 192.0.2.1\nbuildOn local\nuser root\nhealthCommands false\nhealthSeconds 3\n"
    const { stderr, state, starts: all } = await restarted(target, 60, { INVENTORY })
    expect(stderr).toMatch(/is not healthy:\n {2}false: gave 1.*is back at the system that boots/s)
    expect([state, all]).toEqual(["old old 5", "new old"])
  })

  test.concurrent("starts what NixOS refuses to switch to", async () => {
    const { stderr, state } = await restarted(restartable(), 60, { FAIL_DRY: "1" })
    expect(stderr).toMatch(/could not be switched to it/)
    expect(state).toBe("new new 0")
  })

  test.concurrent("keeps what was started last where the new system boots already", async () => {
    const target = restartable({ start: "and panics" })
    for (const [link, to] of [
      ["profiles/system-11-link", "../store/new"],
      ["profiles/system", "system-11-link"],
    ] as const) {
      rmSync(join(target.place, link), { force: true })
      symlinkSync(to, join(target.place, link))
    }
    writeFileSync(join(target.place, "boots"), "new")
    expect((await restarted(target, 60)).state).toBe("old old 5")
  })

  test.concurrent("leaves a machine alone that was started with it", async () => {
    const target = restartable()
    expect((await restarted(target, 60)).state).toBe("new new 0")
    const again = await restarted(target, 60)
    expect(again.stderr).toMatch(/was started with this system, and boots it already/)
    expect([again.state, again.starts]).toEqual(["new new 0", "new"])
  })
})

/** Machines that cannot start a system once, and why. */
const refusals: readonly [string, Arranged, RegExp][] = [
  [
    "another boot loader",
    { loader: "extlinux" },
    /no boot loader there starts a system once .*--boot, and restart it/,
  ],
  [
    "GRUB on btrfs",
    { loader: "grub", files: { "boot-kind": "btrfs\n" } },
    /no boot loader there starts a system once/,
  ],
  [
    "variables that are not written",
    { files: { "no-variables": "" } },
    /Failed to update EFI variable\n.*does not take the new system for one start/,
  ],
  [
    "a full /boot",
    { files: { "boot-is-full": "" } },
    /No space left on device\n.*was not told of the new system/,
  ],
]

test.concurrent.for(refusals)(
  "%s is refused, and all is as before",
  async ([, arranged, message]) => {
    const target = restartable(arranged)
    const { stderr, state, starts: all } = await restarted(target, 60)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/nothing was changed there/)
    expect([state, all]).toEqual(["old old 1", ""])
    expect(readdirSync(join(target.place, "profiles")).toSorted()).toEqual([
      "system",
      "system-10-link",
      "system-9-link",
    ])
  },
)

test.concurrent("a machine that another update watches is left alone", async () => {
  const target = restartable()
  mkdirSync(join(target.place, "run/nixgen-update"))
  // its watchdog is this process
  writeFileSync(join(target.place, "run/nixgen-update/watching"), String(process.pid))
  const { stderr, state } = await restarted(target, 60)
  expect(stderr).toMatch(/its watchdog is armed: does another update go on\?; nothing was changed/)
  expect(state).toBe("old old 1")
})

test.concurrent.for<[line: readonly string[], message: RegExp]>([
  [["--restart", "--boot"], /--restart and --boot cannot be given together/],
  [["--no-rollback", "--restart"], /--no-rollback and --restart cannot be given together/],
  [["--restart", "--rollback"], /--restart and --rollback cannot be given together/],
  [["--restart", "--build"], /--restart and --build cannot be given together/],
  [["--restart-limit", "soon"], /--restart-limit needs a number/],
])("%j is refused", async ([line, message]) => {
  const { status, stderr, calls } = await machine().update(line)
  expect(stderr).toMatch(message)
  expect([status, calls]).toEqual([2, ""])
})

test.concurrent("an update as usual says what holds from the next start on", async () => {
  const target = machine()
  for (const system of ["old", "new"])
    writeFileSync(join(target.place, "store", system, "kernel"), "")
  const { status, stderr } = await target.update()
  expect(stderr).toMatch(
    /alpha: has a kernel, .* that it uses from its next start on only: .*--restart/,
  )
  expect(status).toBe(0)
})

/** What bootctl lists, and the id of the entry that starts /new. */
const lists: readonly [string, string, want: string][] = [
  [
    "one object to a line",
    '{"id":"a","options":"init=/old/init"}\n{"id":"b","options":"quiet init=/new/init"}',
    "b",
  ],
  [
    "an array",
    '[{"id":"a","options":"init=/old/init"},{"options":"init=/new/init","id":"b"}]',
    "b",
  ],
  ["a title like it", '{"id":"a","title":"init=/new/init","options":"init=/old/init"}', ""],
  ["a longer path", '{"id":"a","options":"init=/new/init-2 xinit=/new/init"}', ""],
  [
    "braces, quotes and names as values",
    String.raw`{"title":"\"}{ options:","x":"options","id":"a b+3","options":"x=\"{\" init=/new/init"}`,
    "a b+3",
  ],
  [
    "objects and arrays within",
    '{"id":"a","extra":[{"id":"no","options":"init=/new/init"}],"options":"quiet"},{"id":"c","initrd":["id"],"options":"init=/new/init"}',
    "c",
  ],
  ["nothing", "", ""],
]

test.each(lists)("of %s, the entry is found by what it starts", (_, list, want) => {
  expect(asked("listed_entry /new", { bootctl: list })).toBe(want)
})

const configuration = `
set default=0
function savedefault {
  if [ -z "\${boot_once}"]; then
    save_env saved_entry
  fi
}
menuentry "Windows" { chainloader +1 }
menuentry "NixOS - Default" --unrestricted {
  linux ($drive1)/kernel init=/old/init quiet
}
submenu "NixOS - All configurations" --class submenu {
menuentry "init=/new/init" {
  linux /kernel init=/other/init
}
submenu "> NixOS - Configuration 3" --class submenu {
menuentry "a" {
  linux /kernel init=/third/init
}
menuentry "b" {
  linux /kernel init=/special/init
}
}
menuentry "c" {
  linux /kernel init=/new/init loglevel=4
}
}
menuentry "last" {
  linux /kernel init=/last/init
}
`

test.each([
  ["/old", "1"],
  ["/other", "2>0"],
  ["/third", "2>1>0"],
  ["/special", "2>1>1"],
  ["/new", "2>2"],
  ["/last", "3"],
  ["/none", ""],
])("in GRUB's menu, %s is at %j", (system, want) => {
  expect(asked(`grub_position ${system}`, { grub: configuration })).toBe(want)
})

/** What a function answers where bootctl lists something, or GRUB has a configuration. */
function asked(call: string, { bootctl = "", grub = "" }): string {
  const text = nextStart.replaceAll("/boot/grub/grub.cfg", "-")
  const line = `bootctl() { printf '%s' "$LIST"; }\n${text}\nprintf '%s' "$GRUB" | ${call}`
  const env = { ...process.env, LIST: bootctl, GRUB: grub }
  return execFileSync("sh", ["-c", line], { encoding: "utf8", env }).trim()
}

function readFileOr(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8").trim() : ""
}
