/** `nixgen deploy` and `rollback`: which script does what with which host, and what is refused before. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { build as buildCode } from "../../src/cli/build.ts"
import { buildCommand } from "../../src/cli/commands/build.ts"
import { hostKeyIs } from "../../src/emit/scripts/deploy.ts"
import { needsRestart } from "../../src/emit/scripts/restarted-update.ts"
import type { Terminal } from "../../src/cli/terminal/terminal.ts"
import { deploy, rollback } from "../support/machine-commands.ts"
import { pinned } from "../support/project.ts"
import { tested } from "../support/tested.ts"
import { type Behaviours, failing } from "../support/fake-ssh.ts"
import { type Machines, machines } from "../support/machines.ts"

const build = tested(buildCommand, buildCode)

type Given = Parameters<typeof deploy>[0]

const problemsSchema = z.object({
  problems: z.array(z.object({ code: z.string(), detail: z.optional(z.string()) })),
})

const nothing: Given = { hosts: [], rest: [] }

/** What is there, and how scripts end for some of the hosts: text for the shell. */
interface Fleet extends Machines {
  readonly deploy: (given: Given, more?: Partial<Terminal>) => ReturnType<Machines["run"]>
  /** What was done by scripts, without what only looks. */
  readonly done: () => readonly string[]
  readonly calls: () => readonly string[]
}

const installed = { installed: true }

/** A fleet that is built; its scripts are stand-ins, as the bash that they are run by is one. */
async function fleetOf(
  hosts: Readonly<Record<string, object>>,
  ofScripts = "",
  behaviours: Behaviours = Object.fromEntries(
    Object.keys(hosts).map((name) => [name, failing.refused]),
  ),
): Promise<Fleet> {
  const fleet = machines(hosts, behaviours)
  const record = join(fleet.ssh.folder, "scripts-called")
  fleet.ssh.here(
    "bash",
    `#!/bin/sh
script=\${1##*/}
shift
echo "$script $*" >>${record}
case "$script $*" in
  *--dry-run*) echo "This installs it and ERASES there:"; echo "  /dev/disk/by-id/one" ;;
esac
${ofScripts}
exit 0
`,
  )
  fleet.ssh.here("nix", "#!/bin/sh\necho nix 2.26\n")
  await fleet.run((terminal) => build({}, terminal))
  const calls = () =>
    existsSync(record) ? readFileSync(record, "utf8").split("\n").filter(Boolean) : []
  return {
    ...fleet,
    calls,
    done: () => calls().filter((call) => !/--dry-run|--build/.test(call)),
    deploy: async (given, more) =>
      await fleet.run((terminal) => deploy({ ...nothing, ...given }, terminal), more),
  }
}

describe("by what is known of a host", () => {
  test.each<[what: string, deployment: object, given: Given, calls: readonly string[]]>([
    ["it is updated, where it is installed", installed, {}, ["update.sh web"]],
    [
      "it is installed, where it is not",
      {},
      {},
      ["deploy.sh --dry-run web", "deploy.sh --yes web"],
    ],
    [
      "it is installed anew, where that is said",
      installed,
      { reinstall: true },
      ["deploy.sh --dry-run --reinstall web", "deploy.sh --yes --reinstall web"],
    ],
    [
      "limits are passed on",
      installed,
      { rollbackAfter: 60, timeLimit: 300 },
      ["update.sh --rollback-after 60 --time-limit 300 web"],
    ],
    ["it is updated at its next boot", installed, { boot: true }, ["update.sh --boot web"]],
    [
      "it is updated by a restart",
      installed,
      { restart: true, restartLimit: 900 },
      ["update.sh --restart --restart-limit 900 web"],
    ],
    [
      "it is updated at another address",
      installed,
      { target: "ada@192.0.2.7" },
      ["update.sh --target ada@192.0.2.7 web"],
    ],
    [
      "it is installed at another address, and waited for",
      {},
      { target: "192.0.2.7", wait: 9 },
      ["deploy.sh --dry-run --wait 9 web 192.0.2.7", "deploy.sh --yes --wait 9 web 192.0.2.7"],
    ],
    [
      "options are passed on",
      installed,
      { rest: ["--show-trace", "-v"] },
      ["update.sh web -- --show-trace -v"],
    ],
    [
      "keys are passed on",
      {},
      { rest: ["--disk-encryption-keys", "/tmp/k", "k"] },
      [
        "deploy.sh --dry-run web -- --disk-encryption-keys /tmp/k k",
        "deploy.sh --yes web -- --disk-encryption-keys /tmp/k k",
      ],
    ],
  ])("%s", async (_, deployment, given, calls) => {
    const fleet = await fleetOf({ web: deployment })
    const { status } = await fleet.deploy({ hosts: ["web"], yes: true, ...given })
    expect([status, fleet.calls()]).toEqual([0, calls])
  })

  test.each<[file: string, line: string]>([
    ["hosts/web.facter.json", 'hardware: facter("./web.facter.json")'],
    ["hardware/web.nix", 'hardware: nixModule("../hardware/web.nix")'],
  ])("its hardware is read into %s, and what imports it is said", async (file, line) => {
    const fleet = await fleetOf({ web: {} })
    const asked: string[] = []
    const { status, told } = await fleet.deploy(
      { hosts: ["web"], hardware: file },
      {
        ask: async (question) => {
          asked.push(question)
          return await Promise.resolve("web")
        },
      },
    )
    expect([status, asked]).toEqual([0, ["Type the name of the host to stop what runs there: "]])
    const given = `--hardware ${join(fleet.folder, file)} web`
    expect(fleet.calls()).toEqual([`deploy.sh --dry-run ${given}`, `deploy.sh --yes ${given}`])
    expect(told).toMatch(/^hardware read: web$/m)
    expect(told).toContain(`say ${line} in the definition of web, and build`)
    expect(told).not.toMatch(/ERASES its disks|installed: true/)
  })

  test("the hardware of an installed host is not read, as that would stop it", async () => {
    const fleet = await fleetOf({ web: installed })
    const { status } = await fleet.deploy({ hosts: ["web"], yes: true, hardware: "web.json" })
    expect([status, fleet.calls()]).toEqual([
      expect.stringMatching(/--hardware is for one host/),
      [],
    ])
  })

  test("sudo is given its password by the script's standard input", async () => {
    const users = { ada: { ...installed, user: "ada" }, root: installed }
    const fleet = await fleetOf(users, 'read -r line && echo "$script is given $line"')
    const { status, told } = await fleet.deploy(
      { all: true, yes: true, askSudoPassword: true },
      { askUnseen: async () => await Promise.resolve("secret") },
    )
    expect(status).toBe(0)
    expect(told.match(/ada +\| update.sh is given secret$/m)).not.toBeNull()
    expect(fleet.done().toSorted()).toEqual([
      "update.sh --ask-sudo-password ada",
      "update.sh --ask-sudo-password root",
    ])
    const without = await fleetOf({ web: installed })
    await without.deploy({ all: true, yes: true, askSudoPassword: true })
    expect(without.done()).toEqual(["update.sh web"])
  })

  const pulling = { ...installed, pull: { by: "autoUpgrade", flake: "github:example/fleet" } }

  test.each<[what: string, given: Given, status: unknown, calls: readonly string[], told: RegExp]>([
    [
      "is left out with all",
      { all: true },
      0,
      ["update.sh a", "deploy.sh --yes new"],
      /^left out, since they pull: b and c$/m,
    ],
    ["is left out by its tag", { tag: ["x"] }, 0, ["update.sh a"], /left out, .*: b$/m],
    ["is updated where it is named", { hosts: ["b"] }, 0, ["update.sh b"], /^(?!.*left out)/s],
    [
      "is what there is only",
      { tag: ["y"] },
      expect.stringMatching(/all of these hosts pull, and are left out: c/),
      [],
      /^/,
    ],
  ])("a host that pulls %s", async (_, given, status, calls, told) => {
    const fleet = await fleetOf({
      a: { ...installed, tags: ["x"] },
      b: { ...pulling, tags: ["x"] },
      c: { ...pulling, tags: ["y"] },
      new: { ...pulling, installed: false },
    })
    const ended = await fleet.deploy({ yes: true, parallel: 1, ...given })
    expect(ended.told).toMatch(told)
    expect([ended.status, fleet.done()]).toEqual([status, calls])
  })

  test("several are built first, and each is updated by itself", async () => {
    const fleet = await fleetOf(
      { a: installed, b: installed, c: {} },
      `[ "$script $*" != "deploy.sh --yes c" ] || echo "${hostKeyIs} 256 SHA256:abc (ED25519)"`,
    )
    const { status, told } = await fleet.deploy({ all: true, yes: true, parallel: 1 })
    expect(status).toBe(0)
    expect(fleet.calls()).toEqual([
      "deploy.sh --dry-run c",
      "update.sh --build a b",
      "update.sh a",
      "update.sh b",
      "deploy.sh --yes c",
    ])
    expect(told).toMatch(/^a \(a\): update$/m)
    expect(told).toMatch(
      /^c \(c\): install, which ERASES its disks\n {4}.*ERASES there:\n {6}\/dev\/disk/m,
    )
    expect(told).toMatch(/^updated: a and b$/m)
    expect(told).toMatch(/^installed: c$/m)
    expect(told).toMatch(/^the ssh host key of c is now 256 SHA256:abc \(ED25519\)$/m)
    expect(told).toMatch(/say installed: true in the deploy of c/)
  })
})

describe("how it ends", () => {
  const ends: readonly (readonly [status: number, end: string, want: number])[] = [
    [1, "failed, nothing was changed", 1],
    [2, "refused, nothing was changed", 1],
    [4, "units failed", 4],
    [5, "rolled back", 5],
    [6, "unreachable", 6],
    [127, "ended with 127", 1],
  ]

  test("of one host is told by the status of update.sh", async () => {
    const fleet = await fleetOf(
      { web: installed },
      'echo "last words"; exit $(cat $FAKE_SSH/status)',
    )
    for (const [status, end, want] of ends) {
      writeFileSync(join(fleet.ssh.folder, "status"), String(status))
      const ended = await fleet.deploy({ hosts: ["web"], yes: true })
      expect([status, ended.status]).toEqual([status, want])
      const told = `error NG743 hosts/web\\.ts:\\d+:\\d+ {2}web: ${end}\n(?:.*\n)*? {2}last words`
      expect(ended.told).toMatch(new RegExp(told))
      expect(ended.told.includes("`nixgen status web` tells")).toBe(status === 6)
    }
  })

  test("of several hosts, one that fails is status 1; the others are resumed by name of the same tree", async () => {
    const fleet = await fleetOf(
      { a: installed, b: installed },
      'case " $* " in *" b "*) [ -e $FAKE_SSH/mended ] || exit 5 ;; esac',
    )
    expect((await fleet.deploy({ all: true, yes: true })).status).toBe(1)
    writeFileSync(join(fleet.ssh.folder, "mended"), "")
    const before = fleet.done().length
    expect((await fleet.deploy({ all: true, yes: true, resume: true })).status).toBe(0)
    expect(fleet.done().slice(before)).toEqual(["update.sh b"])
    // another tree was deployed nowhere yet
    writeFileSync(
      join(fleet.folder, "hosts/a.ts"),
      readFileSync(join(fleet.folder, "hosts/a.ts"), "utf8").replace("26.05", "25.11"),
    )
    await fleet.run((terminal) => build({}, terminal))
    const { status } = await fleet.deploy({ all: true, yes: true, resume: true })
    expect(status).toMatch(/there is no run to resume/)
  })
})

describe("refused before anything is changed", () => {
  const hosts = { web: installed, new: {}, kept: { protect: true } }
  const refusals: readonly [string, Given, RegExp, object?][] = [
    ["no choice", {}, /no host is chosen/],
    ["an unknown host", { hosts: ["wbe"] }, /no host "wbe"/],
    ["an unknown tag", { tag: ["x"] }, /no host has the tag "x"/],
    ["no answer", { hosts: ["web"], yes: false }, /there is no terminal to ask on/],
    [
      "no",
      { hosts: ["web"], yes: false },
      /not confirmed/,
      { ask: async () => await Promise.resolve("no") },
    ],
    [
      "yes in the place of a name",
      { hosts: ["new"], yes: false },
      /not confirmed/,
      { ask: async () => await Promise.resolve("yes") },
    ],
    [
      "another name",
      { hosts: ["new"], yes: false },
      /not confirmed/,
      { ask: async () => await Promise.resolve("web") },
    ],
    ["a host that is protected", { hosts: ["kept"] }, /NG747 .*kept is protected/],
    [
      "a host that is protected, reinstalled",
      { hosts: ["kept"], reinstall: true },
      /NG747 .*kept is protected/,
    ],
    [
      "a target for two",
      { hosts: ["web", "new"], target: "192.0.2.1" },
      /--target is the address of one host/,
    ],
    [
      "a target that is an option",
      { hosts: ["web"], target: "-oProxyCommand=x" },
      /--target cannot be/,
    ],
    ["a target with a wrong user", { hosts: ["web"], target: "-x@192.0.2.1" }, /no user is called/],
    [
      "options for two programs",
      { hosts: ["web", "new"], rest: ["-v"] },
      /what follows -- is for one of both/,
    ],
    [
      "a restart into what is installed",
      { hosts: ["new"], restart: true },
      /--restart is for hosts that are updated/,
    ],
    [
      "a boot of what is installed",
      { hosts: ["new"], boot: true },
      /--boot is for hosts that are updated/,
    ],
    ["what was not begun", { hosts: ["web"], resume: true }, /no run to resume/],
    ["colmena without its hive", { hosts: ["web"], with: "colmena" }, /no colmenaHive/],
    [
      "colmena with a password for sudo",
      { hosts: ["web"], with: "colmena", askSudoPassword: true },
      /--with colmena cannot do --ask-sudo-password$/,
    ],
    [
      "colmena with what it has by other names, or not at all",
      { hosts: ["web"], with: "colmena", dryRun: true, canary: 1, rollbackAfter: 30, wait: 0 },
      /--with colmena cannot do --dry-run, --canary, --rollback-after, --wait$/,
    ],
  ]
  test("is all that is not clear, or not confirmed", async () => {
    const fleet = await fleetOf(hosts)
    for (const [what, given, message, more] of refusals) {
      const { status } = await fleet.deploy({ yes: true, ...given }, more)
      expect([what, status]).toEqual([what, expect.stringMatching(message)])
      expect([what, fleet.done()]).toEqual([what, []])
    }
  })

  test("a flake that is not what the definitions give", async () => {
    const fleet = await fleetOf({ web: installed })
    writeFileSync(join(fleet.folder, "generated/flake.nix"), "{ }")
    const { status } = await fleet.deploy({ hosts: ["web"], yes: true })
    expect([status, fleet.calls()]).toEqual([expect.stringMatching(/NG040/), []])
  })

  test("definitions that are wrong", async () => {
    const fleet = await fleetOf({ web: installed, other: installed })
    writeFileSync(join(fleet.folder, "hosts/other.ts"), "export default 5")
    const { status } = await fleet.deploy({ hosts: ["web"], yes: true })
    expect([status, fleet.calls()]).toEqual([expect.stringMatching(/NG003/), []])
  })

  test("a host that runs, though nobody has said so", async () => {
    const there = `mark=$(sed -n 's/.*begins.n. //p' | head -n 1); printf '%s begins\\nname web\\nos-id nixos\\nrunning /nix/store/a\\n\\n%s ends 0\\n' $mark $mark; exit 0`
    const fleet = await fleetOf({ web: {} }, "", { web: there })
    const { status } = await fleet.deploy({ hosts: ["web"], yes: true })
    expect([status, fleet.calls()]).toEqual([
      expect.stringMatching(
        /NG747 .*web is not marked as installed, but answers, and runs \/nix\/store\/a/,
      ),
      [],
    ])
    expect((await fleet.deploy({ hosts: ["web"], yes: true, reinstall: true })).status).toBe(0)
    // where the machine to be is found elsewhere, that one is asked
    const moved = { install: { host: "other" } }
    const elsewhere = await fleetOf({ web: moved }, "", { web: there, other: failing.refused })
    const { status: ended, told } = await elsewhere.deploy({ hosts: ["web"], yes: true })
    expect([ended, told]).toEqual([0, expect.stringMatching(/^web \(other\): install/m)])
  })

  test("all hosts, where one of them does not fit its machine", async () => {
    const fleet = await fleetOf(
      { a: {}, b: {}, web: installed },
      'case "$*" in "--dry-run b") echo "deploy.sh: it has no disk"; exit 2 ;; esac',
    )
    const { status } = await fleet.deploy({ all: true, yes: true })
    expect(status).toMatch(/NG748 b is not installed/)
    expect(fleet.done()).toEqual([])
  })

  test("none, where an input cannot be fetched, which is no machine's fault", async () => {
    const missing = "unable to download 'https://a': Could not resolve host: a"
    const fleet = await fleetOf({ web: {} }, `echo "error: ${missing}"; exit 1`)
    const { status } = await fleet.deploy({ hosts: ["web"], dryRun: true })
    expect(status).toMatch(/NG720 an input cannot be fetched/)
  })

  test("everything, where Nix is missing", async () => {
    const fleet = await fleetOf({ web: installed })
    fleet.ssh.here("nix", "#!/bin/sh\nexit 127\n")
    const { status } = await fleet.deploy({ hosts: ["web"], yes: true })
    expect([status, fleet.calls()]).toEqual([expect.stringMatching(/Nix is not installed/), []])
  })
})

test("names are typed for each host that is installed, and everything is shown before", async () => {
  const fleet = await fleetOf({ a: {}, b: {} })
  const asked: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    return await Promise.resolve(asked.length === 1 ? "a" : "B ")
  }
  const { status } = await fleet.deploy({ all: true }, { ask })
  expect([status, asked]).toEqual([
    0,
    ['Type "a" to erase its disks: ', 'Type "b" to erase its disks: '],
  ])
})

test("a dry run shows what would be done, and does nothing", async () => {
  const fleet = await fleetOf({ a: {}, b: installed })
  const { status, written } = await fleet.deploy({ all: true, dryRun: true })
  expect(status).toBe(0)
  expect(written).toMatch(
    /^a \(a\): install, which ERASES its disks\n {4}This installs it.*\n.*\nb \(b\): update$/,
  )
  expect(fleet.done()).toEqual([])
})

test("a dry run asks a machine where it is to be updated, and tells where no NixOS answers", async () => {
  const debian = `mark=$(sed -n 's/.*begins.n. //p' | head -n 1)
printf '%s\\n' "$mark begins" "name a" "os-id debian" "" "$mark ends 0"; exit 0`
  const fleet = await fleetOf({ a: installed }, "", { "192.0.2.7": debian })
  const given = { hosts: ["a"], dryRun: true, target: "192.0.2.7" }
  const { status, written } = await fleet.deploy(given)
  expect([status, written]).toEqual([
    0,
    expect.stringMatching(
      /^a \(192\.0\.2\.7\): nothing that could be updated: no installed NixOS answers/,
    ),
  ])
  const { written: json } = await fleet.deploy({ ...given, json: true })
  expect(JSON.parse(json)).toMatchObject({
    hosts: [
      {
        name: "a",
        does: "update",
        phase: "not begun",
        end: expect.stringMatching(/no installed NixOS/),
      },
    ],
  })
})

describe("rollback", () => {
  test("is the script's, with its watchdog", async () => {
    const fleet = await fleetOf({ a: installed, b: installed })
    const given = { hosts: ["a"], yes: true, timeLimit: 5 }
    const { status, told } = await fleet.run((terminal) => rollback(given, terminal))
    expect([status, fleet.calls()]).toEqual([0, ["update.sh --rollback --time-limit 5 a"]])
    expect(told).toMatch(/^went back: a$/m)
  })

  test.each<[what: string, said: readonly string[], status: number, reason: string | undefined]>([
    ["nothing", [], 5, undefined],
    [
      "why, and what ssh says below",
      ["Updating a ...", "a: is not reached: it refuses", "  ssh: refused", "", "unreachable: a"],
      6,
      "a: is not reached: it refuses\n  ssh: refused",
    ],
    [
      "why, with what it comes to",
      ["a: has no generation; nothing was changed there", "a failed", "", "failed:  a"],
      1,
      "a: has no generation; nothing was changed there",
    ],
    [
      "why it goes back, and activates",
      ["a: is unwell: port 443", "stopping the following units: x", "a: is back"],
      5,
      "a: is unwell: port 443\na: is back",
    ],
    [
      "what Nix has to say",
      ["building", "error:", "       … while calling", "at the end", "a: was not built"],
      1,
      "error:\n       … while calling\na: was not built",
    ],
    ["something else", ["b: is another", "no reason is said"], 1, "no reason is said"],
  ])("that fails tells in --json %s", async (_, said, ending, reason) => {
    const lines = said.map((line) => `'${line}'`).join(" ")
    const print = said.length === 0 ? "" : `printf '%s\\n' ${lines}`
    const fleet = await fleetOf({ a: installed }, `${print}\nexit ${ending}`)
    const { written } = await fleet.run((terminal) =>
      rollback({ hosts: ["a"], yes: true, json: true }, terminal),
    )
    const { problems } = problemsSchema.parse(JSON.parse(written))
    expect(problems).toEqual([{ code: "NG743", detail: reason }])
  })

  test("is refused without an answer", async () => {
    const fleet = await fleetOf({ a: installed })
    const { status } = await fleet.run((terminal) => rollback({ hosts: ["a"] }, terminal))
    expect([status, fleet.calls()]).toEqual([expect.stringMatching(/say --yes|no terminal/), []])
  })
})

test("Ctrl-C lets a script put its machine in order, and says who was left", async () => {
  const fleet = await fleetOf(
    { a: installed, b: installed, c: installed },
    'case "$*" in *--build*) exit 0 ;; a) exit 0 ;; esac\ntrap "echo goes back >>$FAKE_SSH/back; exit 130" INT\necho begun\nfor i in 1 2 3 4 5 6 7 8 9; do sleep 1; done',
  )
  const interruption = new AbortController()
  const { told } = await fleet.run(
    (terminal) => deploy({ ...nothing, all: true, yes: true, parallel: 1 }, terminal),
    {
      signal: interruption.signal,
      onTold: (line) => {
        if (line.endsWith("| begun")) interruption.abort()
      },
    },
  )
  expect(readFileSync(join(fleet.ssh.folder, "back"), "utf8")).toBe("goes back\n")
  expect(told).toMatch(/^updated: a\ninterrupted: b\nnot begun: c$/m)
})

test("colmena is given the hosts that are meant", async () => {
  const fleet = await fleetOf({ a: installed })
  const { status } = await fleet.deploy({ hosts: ["a"], with: "colmena" })
  expect(status).toMatch(/the flake of .* has no colmenaHive, which colmena reads/)
})

/** A flake with a hive, and a colmena that ends with a status. */
const handed = async (given: Given, status = 0, more: Partial<Terminal> = {}) => {
  const fleet = await fleetOf({ a: installed, b: installed })
  const record = join(fleet.ssh.folder, "colmena-called")
  fleet.ssh.here("colmena", `#!/bin/sh\necho "$*" >>${record}\nexit ${status}\n`)
  writeFileSync(
    join(fleet.folder, "fleet.ts"),
    `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts",
  inputs: { systems: {}, "flake-utils": { follows: { systems: "systems" } }, colmena: { follows: { "flake-utils": "flake-utils" } } },
  deployment: { colmena: true },
})
`,
  )
  const pins = pinned("colmena", "flake-utils", "systems")
  writeFileSync(join(fleet.folder, "npins/sources.json"), pins)
  await fleet.run((terminal) => build({}, terminal))
  const ended = await fleet.deploy({ all: true, with: "colmena", ...given }, more)
  const calls = existsSync(record) ? readFileSync(record, "utf8").trim() : ""
  return { ...ended, calls }
}

describe("colmena", () => {
  test("is given nothing before somebody has said so", async () => {
    const nobody = await handed({})
    expect([nobody.status, nobody.calls]).toEqual([
      expect.stringMatching(/say --yes|no terminal/),
      "",
    ])
    const no = await handed({}, 0, { ask: async () => await Promise.resolve("no") })
    expect([no.status, no.calls]).toEqual([expect.stringMatching(/not confirmed/), ""])
    expect(no.told).toMatch(/^colmena apply --on a,b$/m)
    const yes = await handed({ boot: true }, 0, { ask: async () => await Promise.resolve("yes") })
    expect([yes.status, yes.calls]).toEqual([0, "apply --on a,b boot"])
  })

  test("is told of as JSON", async () => {
    const well = await handed({ yes: true, json: true })
    expect([well.status, JSON.parse(well.written).hosts]).toEqual([
      0,
      ["a", "b"].map((name) => ({
        name,
        does: "update",
        phase: "done",
        end: "updated by colmena",
      })),
    ])
    const failed = await handed({ yes: true, json: true }, 3)
    expect([failed.status, JSON.parse(failed.written).hosts[1]]).toEqual([
      1,
      { name: "b", does: "update", phase: "failed", end: "colmena gave 3" },
    ])
  })
})

test("what holds from the next start on only is told at the end", async () => {
  const says = `echo "web: ${needsRestart}: …"`
  const { deploy: deployed } = await fleetOf({ web: installed }, says)
  const { told } = await deployed({ hosts: ["web"], yes: true })
  expect(told).toMatch(/holds from the next start on only: web \(`nixgen reboot`/)
})

test("a Raspberry Pi is not restarted into a system for a trial", async () => {
  const fleet = await fleetOf({ pi: installed })
  const file = join(fleet.folder, "hosts/pi.ts")
  const asPi = readFileSync(file, "utf8")
    .replace("x86_64-linux", "aarch64-linux")
    .replace("deploy:", () => 'firmware: "raspberry-pi", deploy:')
  writeFileSync(file, asPi)
  await fleet.run((terminal) => build({}, terminal))
  const { status } = await fleet.deploy({ hosts: ["pi"], yes: true, restart: true })
  expect(status).toMatch(/boot loader of a Raspberry Pi starts no system for a trial: pi/)
  expect(fleet.calls()).toEqual([])
})

test("what is lost on colmena is told with the way there is", async () => {
  const fleet = await fleetOf({ a: installed })
  const asked = {
    ...nothing,
    hosts: ["a"],
    with: "colmena",
    askSudoPassword: true,
    dryRun: true,
  } as const
  await fleet.run(async (terminal) => {
    await expect(deploy(asked, terminal)).rejects.toMatchObject({
      code: "NG088",
      hint: expect.stringMatching(
        /`-- dry-activate`; colmena gives sudo no password: deploy as root/,
      ),
    })
    return 0
  })
})
