/** Proof that every command line of nixos-rebuild that `update.sh` makes is one that it takes, as it is meant. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { bash } from "../src/emit/scripts/bash.ts"
import { effort } from "./support/effort.ts"
import { readRebuild } from "./support/rebuild-parser.ts"
import { inventory, scriptTree } from "./support/stand-ins.ts"

const { folder, run, remove } = scriptTree()
afterAll(remove)

/** A machine that runs what is built for it, whatever is done, with as much of a watchdog as is asked for. */
const ssh = join(folder, "answering-ssh")
const watched = join(folder, "watched")
writeFileSync(
  ssh,
  bash`#!/usr/bin/env bash
# a password may come first
while IFS= read -r line && [[ $line != 'set --'* ]]; do :; done
case $line in
  *"'arm'"*) echo armed >"${watched}" ;;
  *"'confirm'"*) echo none >"${watched}" ;;
esac
printf 'name alpha\nrunning /nix/store/system\nwatchdog %s\n' "$(cat "${watched}")"
`,
  { mode: 0o755 },
)

/** How alpha is reached and built, and what its lines have then. */
const hosts: readonly [lines: string, wants: Readonly<Record<string, string>>][] = [
  "root",
  "ada",
].flatMap((user) =>
  ["", "remote", "auto", "local"].map((buildOn): (typeof hosts)[number] => [
    `targetHost 192.0.2.1\nuser ${user}\n${buildOn === "" ? "" : `buildOn ${buildOn}\n`}`,
    {
      "--target-host": `${user}@192.0.2.1`,
      ...(buildOn === "remote" && { "--build-host": `${user}@192.0.2.1` }),
      ...(user !== "root" && { "--sudo": "" }),
    },
  ]),
)

/** What is said to the script, and the actions that it has for it. */
const ways: readonly [line: readonly string[], actions: readonly string[]][] = [
  [[], ["dry-activate", "test", "boot"]],
  [["--boot"], ["boot"]],
  [["--no-rollback"], ["switch"]],
]

/** What may follow the dashes. */
const options: readonly (readonly string[])[] = [
  [],
  ["--show-trace"],
  ["-L", "--keep-going"],
  ["--option", "cores", "2"],
  ["--override-input", "nixpkgs", "path:/srv/nixpkgs"],
  ["--use-substitutes"],
  ["--max-jobs", "4"],
  ["--install-bootloader"],
  ["--profile-name", "spare"],
  ["--no-reexec"],
  ["--elevate", "sudo"],
  ["--impure", "--refresh", "--fallback"],
]

const password = ["--ask-sudo-password"]

interface Case {
  readonly given: string
  readonly line: readonly string[]
  readonly more: readonly string[]
  readonly actions: readonly string[]
  readonly wants: Readonly<Record<string, string>>
}

/** Every host in every way, with no option of nixos-rebuild and with each; and by a password for sudo. */
const all: readonly Case[] = hosts.flatMap(([given, wants]) =>
  ways.flatMap(([line, actions]) => {
    const each = { given, actions }
    const plain = options.map((more) => ({ ...each, line, more, wants }))
    const isAsked = "--sudo" in wants
    const asking = { line: [...line, ...password], wants: { ...wants, "--ask-sudo-password": "" } }
    return [...plain, ...(isAsked ? [{ ...each, ...asking, more: [] }] : [])]
  }),
)

/** The lines that the script runs nixos-rebuild with. */
function linesOf({ given, line, more }: Case) {
  writeFileSync(watched, "none")
  const rest = more.length === 0 ? [] : ["--", ...more]
  const environment = {
    INVENTORY: inventory.replace(/host alpha\n(?:.*\n)*?(?=host )/, `host alpha\n${given}`),
  }
  const ended = run(
    "update.sh",
    [...line, "alpha", ...rest],
    { ...environment, SSH: ssh },
    "secret\n",
  )
  return {
    ended,
    lines: ended.done
      .filter((call) => call.includes("#nixos-rebuild -- "))
      .map((call) => (call.split(" -- ")[1] ?? "").split(" ")),
  }
}

test("there are over 150 of them", () => {
  expect(all.flatMap(({ actions }) => actions).length).toBeGreaterThan(150)
})

describe("nixos-rebuild takes what update.sh makes", () => {
  const sample = all.filter((_, index) => index % effort(29, 1) === 0)
  test.each(sample)("of $line with $more for $given", (each) => {
    const { ended, lines } = linesOf(each)
    expect([ended.status, ended.stderr]).toEqual([0, expect.stringContaining("updated: alpha")])
    const read = lines.map(readRebuild)
    expect(read.map((one) => ("refused" in one ? one.refused : one.action))).toEqual(each.actions)
    for (const one of read) {
      if ("refused" in one) continue
      const said = Object.fromEntries(
        [...one.said].map(([name, values]) => [name, values.join(" ")]),
      )
      expect(said).toEqual({ "--flake": "COPY#alpha", ...each.wants, ...meantBy(each.more) })
    }
  })
})

/** What options mean, by their names. */
function meantBy(more: readonly string[]): Readonly<Record<string, string>> {
  const read = readRebuild(["switch", ...more])
  if ("refused" in read) throw new Error(read.refused)
  return Object.fromEntries([...read.said].map(([name, values]) => [name, values.join(" ")]))
}

test.each<[string, RegExp]>([
  ["", /no action/],
  ["swich", /invalid choice: swich/],
  ["switch boot", /unrecognized arguments: boot/],
  ["switch --targethost a", /unrecognized arguments: --targethost/],
  ["switch --target a", /unrecognized arguments: --target/],
  ["switch --option cores", /argument --option/],
  ["switch --flake --sudo", /argument --flake/],
  ["build-image --target-host a", /not supported with 'build-image'/],
  ["switch --flake a --file b", /cannot be used with/],
])("and none that is wrong: %j", (line, refused) => {
  expect(readRebuild(line.split(" ").filter(Boolean))).toEqual({
    refused: expect.stringMatching(refused),
  })
})
