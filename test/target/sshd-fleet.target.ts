/** Commands on twenty machines at once, each with a real sshd: waves, failures, Ctrl-C, and what is resumed. It needs `npm run build`. */
import { setTimeout as wait } from "node:timers/promises"
import { stripVTControlCharacters } from "node:util"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { effort } from "../support/effort.ts"
import { hostNames } from "../support/machines.ts"
import {
  type SshdFleet,
  type Trouble,
  missingForFleet,
  sshdFleet,
  sudoPassword,
} from "./sshd-fleet.ts"

const reason = missingForFleet()
if (reason !== undefined) console.warn(`a fleet of sshd's is left out: ${reason}`)

const hosts = hostNames(20)
const troubles: Readonly<Record<string, Trouble>> = {
  "host-03": "off",
  "host-07": "another key",
  "host-12": "fails",
  "host-19": "hangs",
}
const unreached = ["host-03", "host-07"]
const reached = hosts.filter((host) => !unreached.includes(host))
const well = hosts.filter((host) => troubles[host] === undefined)

const ends = [
  "done",
  "done before",
  "exit 3",
  "connection lost",
  "not reached",
  "not begun",
  "interrupted",
  "went back",
  "rolled back",
  "unreachable",
]
const summary = new RegExp(String.raw`^(${ends.join("|")}): (host-\d\d(?:(?:, | and )host-\d\d)*)$`)

/** Who ended how, by the summary: `done: host-01, host-02 and host-04`. */
function endsIn(told: string): ReadonlyMap<string, readonly string[]> {
  const lines = told.split("\n").flatMap((line): [string, readonly string[]][] => {
    const [, end = "", names = ""] = summary.exec(line) ?? []
    return names === "" ? [] : [[end, names.split(/, | and /)]]
  })
  return new Map(lines)
}

/** Who ended how, by the summary of `update.sh`: `updated: host-01 host-02`. */
const scriptEnds = (told: string) =>
  Object.fromEntries(
    [
      ...told.matchAll(/^([a-z ]+|not tried, after \d failures): +(host-\d\d(?: host-\d\d)*)$/gm),
    ].map(([, end = "", names = ""]) => [end, names.split(" ")]),
  )

/** The hosts that were interrupted when they were confirmed, or while they were, when nobody knows what becomes of them. */
const confirmed = (told: string, when: "after" | "while") =>
  hosts.filter((host) => told.includes(`${host} | ${host}: interrupted ${when} it was confirmed`))

/** Each of the hosts with one state. */
const allAre = (names: readonly string[], state: string) =>
  Object.fromEntries(names.map((host) => [host, state]))

describe.skipIf(reason !== undefined).sequential("twenty machines", () => {
  let fleet: SshdFleet

  beforeAll(async () => {
    fleet = await sshdFleet(hosts, troubles)
  }, 120_000)

  afterAll(() => fleet.remove())

  beforeEach(() => {
    fleet.connected()
  })

  test("of which three fail and one hangs: each ends as it does, is logged, and told", async () => {
    const line =
      'echo "I am $(uname -n)"; [ "$TROUBLE" != hangs ] || sleep 60; [ "$TROUBLE" != fails ] || exit 3'
    const limits = ["--parallel", "20", "--time-limit", "15"]
    const { status, output, told } = await fleet.nixgen([
      "run",
      "--all",
      "--yes",
      ...limits,
      "--",
      line,
    ])
    expect(output.trim().split("\n").toSorted()).toEqual(
      reached.map((host) => `${host} | I am ${host}`),
    )
    expect(Object.fromEntries(endsIn(told))).toEqual({
      done: well,
      "not reached": unreached,
      "exit 3": ["host-12"],
      "connection lost": ["host-19"],
    })
    expect(told.match(/error NG743/g)).toHaveLength(4)
    expect(fleet.log("run", "host-01")).toBe("== runs\nI am host-01\n== done\n")
    expect(fleet.log("run", "host-03")).toMatch(/it refuses the connection/)
    expect(fleet.log("run", "host-07")).toMatch(/it does not let you in by a key/)
    expect(status).toBe(1)
  })

  test("are a table on a terminal, which ends as each of them does", async () => {
    const line = '[ "$TROUBLE" != hangs ] || sleep 60; [ "$TROUBLE" != fails ] || exit 3; sleep 2'
    const limits = ["--parallel", "20", "--time-limit", "15"]
    const rows = 30
    const columns = 80
    const command = ["run", "--all", "--yes", ...limits, "--", line]
    const { status, told } = await fleet.onTerminal(command, rows, columns)
    // each drawing begins with what takes the one before away
    const frames = told.split(`${String.fromCharCode(27)}[0J`).map((frame) =>
      stripVTControlCharacters(frame)
        .split(/\r?\n/)
        .map((each) => each.trim())
        .filter((each) => /^\S host-\d\d/.test(each)),
    )
    expect(frames.length).toBeGreaterThan(5)
    for (const frame of frames) {
      expect(frame.length).toBeLessThan(rows)
      expect(frame.filter((each) => each.length > columns)).toEqual([])
    }
    const shown = frames.flat()
    const ended = (host: string, words: string) =>
      expect(shown).toContainEqual(expect.stringMatching(new RegExp(`^✗ ${host} ${words}`)))
    for (const host of unreached) ended(host, "not reached +\\d+s")
    ended("host-12", "exit 3")
    for (const host of well)
      expect(shown).toContainEqual(expect.stringMatching(new RegExp(`^✓ ${host} done`)))
    expect(shown).toContainEqual(expect.stringMatching(/^› host-19 runs +1\ds/))
    expect(Object.fromEntries(endsIn(stripVTControlCharacters(told).replaceAll("\r", "")))).toEqual(
      {
        done: well,
        "not reached": unreached,
        "exit 3": ["host-12"],
        "connection lost": ["host-19"],
      },
    )
    expect(fleet.log("run", "host-12")).toBe("== runs\n== exit 3\n")
    expect(status).toBe(1)
  })

  test("tell what they run", async () => {
    const { status, output } = await fleet.nixgen(["status", "--json", "--parallel", "20"])
    const { hosts: found } = JSON.parse(output) as {
      readonly hosts: readonly { readonly name: string; readonly generation?: number }[]
    }
    expect(found.map(({ name, generation }) => [name, generation])).toEqual(
      hosts.map((host) => [host, unreached.includes(host) ? undefined : 2]),
    )
    expect(status).toBe(1)
  })

  test("are begun with the first ones, and no other where one of them fails", async () => {
    const { told } = await fleet.nixgen(["run", "--all", "--yes", "--canary", "3", "--", "true"])
    expect(fleet.connected()).toEqual(["host-01", "host-02"])
    expect(Object.fromEntries(endsIn(told))).toEqual({
      done: ["host-01", "host-02"],
      "not reached": ["host-03"],
      "not begun": hosts.slice(3),
    })
  })

  test("are left alone after so many failures, and gone on with", async () => {
    const command = ["run", "--all", "--yes", "--parallel", "1"]
    const first = await fleet.nixgen([...command, "--max-failures", "1", "--", "true"])
    expect(fleet.connected()).toEqual(["host-01", "host-02"])
    expect(endsIn(first.told).get("not begun")).toEqual(hosts.slice(3))
    const second = await fleet.nixgen([...command, "--resume", "--parallel", "20", "--", "true"])
    expect(fleet.connected()).toEqual(reached.slice(2))
    expect(Object.fromEntries(endsIn(second.told))).toEqual({
      done: reached.slice(2),
      "done before": ["host-01", "host-02"],
      "not reached": unreached,
    })
    const other = await fleet.nixgen([...command, "--resume", "--", "false"])
    expect([other.status, other.told]).toEqual([expect.any(Number), expect.stringMatching(/NG746/)])
  })

  const statesOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((host) => [host, Object.values(fleet.state(host)).join(" ")]))

  const moments = Array.from(
    { length: effort(4, 20) },
    (_, index) => 1500 + index * effort(900, 200),
  )

  test.each(moments)(
    "are in a clear state after Ctrl-C at %d ms, and gone on with",
    async (moment) => {
      const line = ["--parallel", "4", "--", `sleep 1; echo ${moment}`]
      const first = await fleet.nixgen(["run", "--all", "--yes", ...line], moment)
      const told = endsIn(first.told)
      const begun = fleet.connected()
      const { done = [], interrupted = [] } = Object.fromEntries(told)
      expect(first.status).toBe(130)
      // every host has one end, or nothing was begun; none that was not begun was logged into
      expect(told.size === 0 ? begun : []).toEqual([])
      const ended = [...told.values()].flat().toSorted()
      expect(ended).toEqual(ended.length === 0 ? [] : hosts)
      expect(begun.filter((host) => told.get("not begun")?.includes(host))).toEqual([])
      expect(interrupted.length).toBeLessThanOrEqual(4)
      if (told.size === 0) return
      const second = await fleet.nixgen([
        "run",
        "--all",
        "--yes",
        "--resume",
        "--parallel",
        "20",
        ...line.slice(2),
      ])
      expect(endsIn(second.told).get("done before") ?? []).toEqual(done)
      expect(fleet.connected()).toEqual(reached.filter((host) => !done.includes(host)))
    },
  )

  test.each(["SIGTERM", "SIGHUP"] as const)("are in a clear state after %s", async (signal) => {
    const line = ["run", "--all", "--yes", "--parallel", "4", "--", `sleep 1; echo ${signal}`]
    const { status, told } = await fleet.nixgen(line, 4000, signal)
    expect([...endsIn(told).values()].flat().toSorted()).toEqual(hosts)
    expect([status, fleet.speaking()]).toEqual([130, []])
  })

  test("are updated by the command, which has built first what it is told to build", async () => {
    fleet.reset()
    fleet.builds()
    const said = ["--override-input", "nixpkgs", "path:/srv/nixpkgs"]
    const { status } = await fleet.nixgen(["deploy", "host-01", "host-02", "--yes", "--", ...said])
    expect(fleet.builds()).toEqual([expect.stringMatching(new RegExp(` ${said.join(" ")}$`))])
    expect([status, statesOf(["host-01", "host-02"])]).toEqual([
      0,
      allAre(["host-01", "host-02"], "old old"),
    ])
  })

  test("go back to the generation before, but those that fail or hang", async () => {
    fleet.reset()
    const limits = ["--rollback-after", "20", "--time-limit", "10", "--parallel", "4"]
    const chosen = ["host-01", "host-02", "host-03", "host-12", "host-19"]
    const { status, told } = await fleet.nixgen(["rollback", ...chosen, "--yes", ...limits])
    expect(Object.fromEntries(endsIn(told))).toEqual({
      "went back": ["host-01", "host-02"],
      unreachable: ["host-03"],
      "rolled back": ["host-12", "host-19"],
    })
    expect(chosen.filter((host) => host !== "host-03").map(fleet.state)).toEqual([
      { running: "old", boots: "old" },
      { running: "old", boots: "old" },
      { running: "new", boots: "new" },
      { running: "new", boots: "new" },
    ])
    expect(status).toBe(1)
    await fleet.settled()
  })

  /** Whether what runs on the hosts is what is said of those that an interruption has left. */
  const expectRunning = (chosen: readonly string[], done: readonly string[], told: string) => {
    const unsure = confirmed(told, "while")
    const older = [...done, ...confirmed(told, "after")]
    const known = chosen.filter((host) => !unsure.includes(host))
    const running = known.map((host) => [host, fleet.state(host).running])
    expect(running).toEqual(known.map((host) => [host, older.includes(host) ? "old" : "new"]))
  }

  const later = Array.from(
    { length: effort(3, 10) },
    (_, index) => 3000 + index * effort(2500, 900),
  )

  test.each(later)("run what is said after Ctrl-C at %d ms of a rollback", async (moment) => {
    fleet.reset()
    const chosen = ["host-01", "host-02", "host-04", "host-05", "host-19"]
    const limits = ["--rollback-after", "4", "--time-limit", "20", "--parallel", "3"]
    const { status, told } = await fleet.nixgen(["rollback", ...chosen, "--yes", ...limits], moment)
    expect(status).toBe(130)
    await fleet.settled()
    const wentBack = endsIn(told).get("went back") ?? []
    expect(statesOf(wentBack)).toEqual(allAre(wentBack, "old old"))
    expectRunning(chosen, wentBack, told)
  })

  const limits = ["--time-limit", "20", "--rollback-after", "120"]
  test("are updated by the script at once: three fail, one hangs, and each line is of one", async () => {
    fleet.reset()
    fleet.builds()
    const { status, output, told } = await fleet.update(["--parallel", "20", ...limits])
    const troubled = ["host-12", "host-19"]
    expect(scriptEnds(told)).toEqual({
      updated: well,
      "rolled back": troubled,
      unreachable: unreached,
    })
    expect(statesOf(well)).toEqual(allAre(well, "old old"))
    expect(statesOf(troubled)).toEqual(allAre(troubled, "new new"))
    expect([status, output, fleet.builds().length]).toEqual([6, "", 1])
    // no line is cut, or has another's within it, and nothing is obeyed by a terminal
    const [asTheyCome = ""] = told.split("\n\n")
    const red = asTheyCome.split("\n").filter((line) => line.includes("red"))
    expect(red).toEqual(
      red.map((line) => `${line.slice(0, 7)} | $'a \\E[31mred\\E[0m line of ${line.slice(0, 7)}'`),
    )
    expect(red).toHaveLength(3 * well.length + 2 * troubled.length)
    expect(told).not.toContain(String.fromCharCode(27))
    // what a host said at last stands together
    expect(told).toMatch(/\n\n(?:host-03 \| .*\n){1,5}\n(?:host-07 \| .*\n){1,5}\n/)
    expect(fleet.speaking()).toEqual([])
    await fleet.settled()
  })

  test("are updated by the script no more after so many failures; those at hand end", async () => {
    fleet.reset()
    const { status, told } = await fleet.update([
      "--parallel",
      "4",
      "--max-failures",
      "1",
      ...limits,
    ])
    const ended = scriptEnds(told)
    expect(ended).toMatchObject({ unreachable: ["host-03"] })
    const { updated = [], "not tried, after 1 failures": left = [] } = ended
    expect([...updated, "host-03", ...left].toSorted()).toEqual(hosts)
    expect(updated.length).toBeLessThanOrEqual(6)
    expect(statesOf(updated)).toEqual(allAre(updated, "old old"))
    expect(statesOf(left)).toEqual(allAre(left, "new new"))
    expect(status).toBe(6)
  })

  test("whose systems are not all whole are updated by the script, but those that are not", async () => {
    fleet.reset()
    const chosen = ["host-01", "host-02", "host-04"]
    const { status, told } = await fleet.update(chosen, { environment: { BROKEN: "host-02" } })
    expect(scriptEnds(told)).toEqual({ updated: ["host-01", "host-04"], failed: ["host-02"] })
    expect(told).toMatch(/\nerror: host-02 is broken\n/)
    expect(told).toMatch(
      /host-02 \| host-02: its system cannot be evaluated; nothing was changed there\n/,
    )
    expect(statesOf(chosen)).toEqual({ ...allAre(chosen, "old old"), "host-02": "new new" })
    expect(status).toBe(1)
  })

  test("go back at once by the script, each to the generation that it has before", async () => {
    fleet.reset()
    fleet.builds()
    const chosen = [...well.slice(0, 9), "host-03"]
    const { status, told } = await fleet.update(["--rollback", ...limits, ...chosen])
    expect(scriptEnds(told)).toEqual({ updated: well.slice(0, 9), unreachable: ["host-03"] })
    expect(statesOf(well.slice(0, 9))).toEqual(allAre(well.slice(0, 9), "old old"))
    // nothing is built for what is gone back to
    expect([status, fleet.builds()]).toEqual([6, []])
  })

  const many = [...well.slice(0, 9), "host-03"]

  test.each<[flag: string, state: string]>([
    ["--boot", "new old"],
    ["--no-rollback", "old new"],
    ["--restart", "old old"],
  ])("are updated at once with %s: what runs and boots is %s", async (flag, state) => {
    fleet.reset()
    fleet.builds()
    const { status, output, told } = await fleet.update([flag, ...many])
    expect(scriptEnds(told)).toEqual({ updated: well.slice(0, 9), unreachable: ["host-03"] })
    expect(statesOf(well.slice(0, 9))).toEqual(allAre(well.slice(0, 9), state))
    expect([status, output, fleet.builds().length]).toEqual([6, "", 1])
    for (const host of many) expect(told).toContain(`${host} | Updating ${host} ...\n`)
    expect(fleet.speaking()).toEqual([])
  })

  test("are updated at once by a sudo that asks for a password, which is given once", async () => {
    fleet.reset()
    const ending = fleet.update(["--ask-sudo-password", ...limits, ...many], {
      input: `${sudoPassword}\n`,
      environment: { SECONDS_OF_REBUILD: "2" },
    })
    const shown = []
    for (let look = 0; look < 20; look++) {
      shown.push(fleet.isShown(sudoPassword))
      await wait(200)
    }
    const { status, told } = await ending
    expect(shown).not.toContain(true)
    expect(scriptEnds(told)).toEqual({ updated: well.slice(0, 9), unreachable: ["host-03"] })
    expect(statesOf(well.slice(0, 9))).toEqual(allAre(well.slice(0, 9), "old old"))
    expect([status, told.includes(sudoPassword)]).toEqual([6, false])
  })

  test.each<[line: readonly string[], input: string, RegExp]>([
    [["--ask-sudo-password"], "wrong\n", /sudo does not take the password; nothing was changed/],
    [[], "", /sudo asks for a password \(--ask-sudo-password\); nothing was changed/],
  ])("are left as they are by %j with %j for sudo", async (line, input, message) => {
    fleet.reset()
    const { status, told } = await fleet.update([...line, ...many], { input })
    expect(scriptEnds(told)).toEqual({ failed: well.slice(0, 9), unreachable: ["host-03"] })
    expect(told).toMatch(message)
    expect(statesOf(well.slice(0, 9))).toEqual(allAre(well.slice(0, 9), "new new"))
    expect(status).toBe(6)
  })

  const interruptions = Array.from(
    { length: effort(5, 20) },
    (_, index) => 2000 + index * effort(1500, 400),
  )

  test.each(interruptions)(
    "are as the script says after Ctrl-C at %d ms",
    async (interruptedAfter) => {
      fleet.reset()
      const chosen = [...well.slice(0, 8), "host-19"]
      const line = ["--parallel", "4", "--rollback-after", "4", "--time-limit", "20", ...chosen]
      const environment = { SECONDS_OF_REBUILD: "0.7" }
      const { status, told } = await fleet.update(line, { environment, interruptedAfter })
      expect(status).toBe(130)
      expect(fleet.speaking()).toEqual([])
      await fleet.settled()
      const { updated = [], interrupted = [], ...others } = scriptEnds(told)
      const ended = [...updated, ...interrupted, ...Object.values(others).flat()].toSorted()
      // every host has one end, or nothing was begun
      expect(ended).toEqual(ended.length === 0 ? [] : chosen)
      expect(statesOf(updated)).toEqual(allAre(updated, "old old"))
      for (const host of interrupted) expect(told).toContain(`${host} | ${host}: interrupted`)
      expectRunning(chosen, updated, told)
    },
  )
})
