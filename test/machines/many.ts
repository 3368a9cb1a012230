/** Commands on many machines, with stand-ins for them: waves, failures, what is shown, resumed, interrupted. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import type { ActOptions } from "../../src/cli/machines/act.ts"
import { gc, reboot, runOnMachines as run } from "../support/machine-commands.ts"
import { effort } from "../support/effort.ts"
import { failing } from "../support/fake-ssh.ts"
import { type Machines, hostNames, machines } from "../support/machines.ts"
import { hostFile } from "../support/project.ts"

const nothing = { hosts: [], yes: true }

/** Runs a command on all machines. */
async function ran(
  fleet: Machines,
  rest: readonly string[],
  given: Partial<ActOptions> = {},
  more: Parameters<Machines["run"]>[1] = {},
) {
  return await fleet.run(
    (terminal) => run({ ...nothing, all: true, ...given, rest }, terminal),
    more,
  )
}

function fleetOf(count: number, behaviours = {}): Machines {
  return machines(Object.fromEntries(hostNames(count).map((name) => [name, {}])), behaviours)
}

describe("20 machines at once", () => {
  test("of which 3 fail and one hangs: each ends as it does, is logged, and told", async () => {
    const fleet = fleetOf(20, {
      "host-03": failing.refused,
      "host-07": failing.password,
      "host-12": "export FAILS=yes",
      "host-19": "export HANGS=yes",
    })
    const line = 'echo "I am $HOST_NAME"; [ -z "$HANGS" ] || sleep 60; [ -z "$FAILS" ] || exit 3'
    const interruption = new AbortController()
    let ends = 0
    const { status, written, told } = await ran(
      fleet,
      [line],
      { parallel: 20 },
      {
        signal: interruption.signal,
        // when all others have ended, nobody waits for the one that hangs
        onTold: (text: string) => {
          if (/== (?!runs)/.test(text) && ++ends === 19) interruption.abort()
        },
      },
    )
    expect(status).toBe(1)
    const answering = hostNames(20).filter((name) => !["host-03", "host-07"].includes(name))
    expect(written.split("\n").toSorted()).toEqual(
      answering.map((name) => `${name} | I am ${name}`),
    )
    const well = answering.filter((name) => !["host-12", "host-19"].includes(name))
    expect(told).toContain(`\ndone: ${well.slice(0, -1).join(", ")} and ${well.at(-1)}\n`)
    expect(told).toContain("\nnot reached: host-03 and host-07\n")
    expect(told).toContain("\nexit 3: host-12\n")
    expect(told).toContain("\ninterrupted: host-19\n")
    expect(told.match(/error NG743/g)).toHaveLength(3)
    expect(told).toMatch(
      /error NG743 hosts\/host-03\.ts:\d+:\d+ {2}host-03: not reached\n(?:.*\n)*? {2}it refuses the connection/,
    )
    expect(fleet.log("run", "host-01")).toBe("== runs\nI am host-01\n== done\n")
    expect(fleet.log("run", "host-12")).toBe("== runs\nI am host-12\n== exit 3\n")
    expect(fleet.log("run", "host-19")).toBe("== runs\nI am host-19\n== interrupted\n")
  })

  test("are resumed: what ended well is left out, as long as the same is done", async () => {
    const fleet = fleetOf(6, { "host-02": failing.refused, "host-05": failing.timeout })
    await ran(fleet, ["true"])
    expect(fleet.connected().toSorted()).toEqual(hostNames(6))
    fleet.ssh.behave({ "host-02": "" })
    const second = await ran(fleet, ["true"], { resume: true })
    expect(fleet.connected().toSorted()).toEqual(["host-02", "host-05"])
    expect([second.status, second.told]).toEqual([
      1,
      expect.stringContaining("done before: host-01, host-03, host-04 and host-06"),
    ])
    fleet.ssh.behave({ "host-05": "" })
    expect((await ran(fleet, ["true"], { resume: true })).status).toBe(0)
    expect(fleet.connected()).toEqual(["host-05"])
    // nothing is left
    expect((await ran(fleet, ["true"], { resume: true })).status).toBe(0)
    expect(fleet.connected()).toEqual([])
    // another command is none to go on from
    expect((await ran(fleet, ["false"], { resume: true })).status).toMatch(
      /there is no run to resume/,
    )
    expect(fleet.connected()).toEqual([])
  })
})

test("machines that fail alike are told of together, and named", async () => {
  const addressed = hostNames(9).map((name, index) => [name, `192.0.2.${index}`] as const)
  const fleet = machines(
    Object.fromEntries(addressed.map(([name, targetHost]) => [name, { targetHost }])),
    Object.fromEntries(addressed.map(([, address]) => [address, failing.refused])),
  )
  const { told } = await ran(fleet, ["true"])
  expect(told.match(/error NG743/g)).toHaveLength(3)
  expect(told).toMatch(/^ {2}6 more: hosts\/host-04\.ts:\d+:\d+, .*hosts\/host-09\.ts:\d+:\d+$/m)
})

describe("waves", () => {
  test("begin with others only after the first ones", async () => {
    const fleet = fleetOf(6)
    const { status } = await ran(fleet, ["sleep 0.1"], { canary: 2, parallel: 8 })
    expect(status).toBe(0)
    expect(fleet.connected().slice(0, 2).toSorted()).toEqual(["host-01", "host-02"])
  })

  test("end where one of the first ones fails", async () => {
    const fleet = fleetOf(6, { "host-02": failing.refused })
    const { status, told } = await ran(fleet, ["true"], { canary: 2 })
    expect([status, fleet.connected().toSorted()]).toEqual([1, ["host-01", "host-02"]])
    expect(told).toContain("not begun: host-03, host-04, host-05 and host-06")
  })

  test("end after so many failures", async () => {
    const fleet = fleetOf(8, { "host-02": failing.refused, "host-03": failing.refused })
    const { status, told } = await ran(fleet, ["true"], { parallel: 1, maxFailures: 2 })
    expect([status, fleet.connected()]).toEqual([1, ["host-01", "host-02", "host-03"]])
    expect(told).toContain("not begun: host-04, host-05, host-06, host-07 and host-08")
  })
})

describe("Ctrl-C leaves a clear state, and says it", () => {
  const moments = Array.from({ length: effort(3, 20) }, (_, index) => index)
  test.each(moments)("at moment %d", async (moment) => {
    const fleet = fleetOf(20)
    const interruption = new AbortController()
    let lines = 0
    const { status, told } = await ran(
      fleet,
      ["echo begun; sleep 0.05; echo done"],
      { parallel: 4 },
      {
        signal: interruption.signal,
        write: () => {
          if (lines++ === Math.floor((moment * 38) / moments.length)) interruption.abort()
        },
      },
    )
    const said = new Map(
      [...told.matchAll(/^(done|interrupted|not begun): (.*)$/gm)].map(
        ([, end = "", names = ""]) => [end, names.split(/, | and /)],
      ),
    )
    expect([...said.values()].flat().toSorted()).toEqual(hostNames(20))
    // the process ends with 130, as it knows of the interruption
    expect(status).toBe(0)
    const begun = new Set(fleet.connected())
    expect((said.get("not begun") ?? []).filter((name) => begun.has(name))).toEqual([])
    for (const name of said.get("done") ?? [])
      expect(fleet.log("run", name)).toMatch(/done\n== done\n$/)
  })
})

describe("what is shown", () => {
  test("is a table where it can change in its place", async () => {
    const fleet = fleetOf(3, { "host-02": failing.refused })
    const tables: (readonly string[])[] = []
    const { told } = await ran(
      fleet,
      ["sleep 0.3"],
      {},
      {
        live: (lines: readonly string[]) => tables.push(lines),
        width: 60,
        height: 10,
      },
    )
    expect(tables[0]?.[0]).toMatch(/^› host-01/)
    expect(
      tables.some((lines) =>
        lines.some((line) => /^✗ host-02 not reached +0s it refuses/.test(line)),
      ),
    ).toBe(true)
    expect(tables.flat().filter((line) => line.length > 59)).toEqual([])
    expect(tables.at(-1)).toEqual([])
    expect(told).not.toMatch(/\| ==/)
  })

  test("is a log with names before its lines where it cannot", async () => {
    const { told } = await ran(fleetOf(2), ["true"])
    expect(told).toMatch(/^host-01 \| == runs$/m)
    expect(told).toMatch(/^host-02 \| == done$/m)
  })

  test("is one object with --json", async () => {
    const { written } = await ran(
      fleetOf(2, { "host-02": "export FAILS=yes" }),
      ['echo a; echo b >&2; [ -z "$FAILS" ]'],
      { json: true },
    )
    expect(JSON.parse(written)).toMatchObject({
      problems: [{ code: "NG743" }],
      hosts: [
        { name: "host-01", phase: "done", exit: 0, output: "a\n", errors: "b\n" },
        { name: "host-02", phase: "failed", end: "exit 1", exit: 1 },
      ],
    })
  })
})

describe("nothing is done", () => {
  const refused: readonly [string, Partial<ActOptions>, object, RegExp][] = [
    ["without a choice", { all: false }, {}, /no host is chosen/],
    ["on a host that is not known", { all: false, hosts: ["host-9"] }, {}, /no host "host-9"/],
    ["without an answer", { yes: false }, {}, /there is no terminal to ask on/],
    [
      "without yes",
      { yes: false },
      { ask: async () => await Promise.resolve("no") },
      /not confirmed/,
    ],
    [
      "without a word",
      { yes: false },
      { ask: async () => await Promise.resolve("") },
      /not confirmed/,
    ],
    ["that was not begun before", { resume: true }, {}, /no run to resume/],
  ]
  test.each(refused)("%s", async (_, given, more, message) => {
    const fleet = fleetOf(2)
    for (const command of [reboot, gc, run]) {
      const options = { ...nothing, all: true, rest: ["true"], ...given }
      const { status } = await fleet.run((terminal) => command(options, terminal), more)
      expect(status).toMatch(message)
    }
    expect(fleet.connected()).toEqual([])
  })

  test("by a command without words", async () => {
    const fleet = fleetOf(2)
    expect((await ran(fleet, [])).status).toMatch(/the command is missing/)
    expect(fleet.connected()).toEqual([])
  })

  test("on a machine that is another host", async () => {
    const fleet = fleetOf(2, { "host-01": "export NAME=host-02" })
    fleet.ssh.program("nix-collect-garbage", "#!/bin/sh\ntouch $FAKE_SSH/collected-$HOST_NAME\n")
    fleet.ssh.program("reboot", "#!/bin/sh\ntouch $FAKE_SSH/restarted-$HOST_NAME\n")
    for (const command of [reboot, gc, run]) {
      const options = { ...nothing, hosts: ["host-01"], rest: ["touch $FAKE_SSH/ran"] }
      const { status, told } = await fleet.run((terminal) => command(options, terminal))
      expect([status, told]).toEqual([1, expect.stringContaining("it says that it is host-02")])
    }
    expect(fleet.left()).toEqual([])
  })
})

test("a machine is told from others by the name that it has, and not by its host's", async () => {
  const fleet = fleetOf(2, { "host-01": "export NAME=gw" })
  writeFileSync(join(fleet.folder, "hosts/host-02.ts"), hostFile('hostName: "gw"'))
  const { status, told } = await ran(fleet, ["true"])
  expect([status, told]).toEqual([
    1,
    expect.stringContaining("it says that it is gw (host-02), another host of this fleet"),
  ])
})

test("a question is asked once, for all machines", async () => {
  const asked: string[] = []
  const fleet = fleetOf(3)
  const ask = async (question: string) => {
    asked.push(question)
    return await Promise.resolve("yes")
  }
  const { status, told } = await ran(fleet, ["true"], { yes: false }, { ask })
  expect([status, asked]).toEqual([0, ["Go ahead? (yes) "]])
  expect(told).toContain("run true on 3 machines: host-01, host-02, host-03")
})

/** A machine whose boot id is in a file, and that restarts in some way. */
function restarting(behaviours: Readonly<Record<string, string>>): Machines {
  const fleet = machines(Object.fromEntries(Object.keys(behaviours).map((name) => [name, {}])))
  fleet.ssh.behave(
    Object.fromEntries(
      Object.entries(behaviours).map(([name, text]) => [
        name,
        `boot=$FAKE_SSH/boot-$host\n${text}`,
      ]),
    ),
  )
  fleet.ssh.program("cut", "#!/bin/sh\necho 1\n")
  fleet.ssh.program(
    "cat",
    '#!/bin/sh\ncase $1 in */boot_id) exec /bin/cat $FAKE_SSH/boot-$HOST_NAME 2>/dev/null || echo 0 ;; esac\nexec /bin/cat "$@"\n',
  )
  fleet.ssh.program(
    "reboot",
    '#!/bin/sh\n[ -z "$REFUSES" ] || exit 1\n[ -n "$STAYS" ] || echo 1 >$FAKE_SSH/boot-$HOST_NAME\n',
  )
  return fleet
}

const restart = async (fleet: Machines, given: Partial<ActOptions> & { wait?: number } = {}) =>
  await fleet.run((terminal) => reboot({ ...nothing, all: true, ...given }, terminal))

describe("reboot", () => {
  test("waits until a machine answers with another boot id", async () => {
    const fleet = restarting({ web: "" })
    const { status, told } = await restart(fleet)
    expect([status, told]).toEqual([0, expect.stringMatching(/restarted: web/)])
    // asked, restarted, asked again
    expect(fleet.connected()).toEqual(["web", "web", "web"])
  })

  test.each<[what: string, behaviour: string, told: RegExp]>([
    ["is not reached", failing.refused, /not reached: web/],
    ["is refused", "export REFUSES=yes", /refused, exit 1: web/],
    [
      "does not end",
      "export STAYS=yes",
      /not yet: it has not ended yet\n(?:.*\n)*does not come back: web/,
    ],
    [
      "does not come back",
      `[ ! -e $boot ] || { ${failing.timeout}; }`,
      /not yet: it does not answer.*\n(?:.*\n)*does not come back: web/,
    ],
  ])("tells where a machine %s", async (_, behaviour, said) => {
    const { status, told } = await restart(restarting({ web: behaviour }), { wait: 1 })
    expect([status, told]).toEqual([1, expect.stringMatching(said)])
  })
})

test("gc deletes old generations, then writes the menu of the boot loader, and tells what it freed", async () => {
  const fleet = fleetOf(2)
  fleet.ssh.program(
    "nix-collect-garbage",
    '#!/bin/sh\necho "$@" >>$FAKE_SSH/collected\necho "12 store paths deleted, 345.67 MiB freed"\n',
  )
  const { status, told } = await fleet.run((terminal) =>
    gc({ ...nothing, all: true, olderThan: 14 }, terminal),
  )
  expect([status, told]).toEqual([
    0,
    expect.stringContaining("freed 345.67 MiB: host-01 and host-02"),
  ])
  expect(readFileSync(join(fleet.ssh.folder, "collected"), "utf8")).toBe(
    "--delete-older-than 14d\n".repeat(2),
  )
})
