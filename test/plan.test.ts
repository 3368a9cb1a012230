/**
 * `nixgen plan` judged by pairs of fleets: each pair is a host before and after, of one fleet, so that
 * one question of Nix is about all of them.
 */
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type BuiltFleet, builtFleets, selectedFleets } from "../src/cli/fleets/fleets.ts"
import { localInputs } from "../src/cli/fleets/local-inputs.ts"
import { parseLock } from "../src/lock/lock-file.ts"
import type { HostPlan } from "../src/plan/host-plan.ts"
import { type PlanQuestion, planOf } from "../src/plan/plan.ts"
import type { Problem } from "../src/problems/problem.ts"
import { fleetFiles } from "./plan/fleet.ts"
import { type Pair, pairs as all } from "./plan/pairs.ts"
import { isLong } from "./support/effort.ts"
import { hasInputs, inputsFolder, inputsTest } from "./support/nix.ts"
import { keptProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

/** Those that no Nix is needed for, and one of each kind that it is; all of them in a long run. */
const sample = ["a comment", "a package", "another kernel", "a file system of another kind"]
const pairs = isLong
  ? all
  : all.filter(([name, , , , withoutNix]) => withoutNix !== "unknown" || sample.includes(name))

const names = pairs.map((_, index) => `host-${index}`)

/** The files of a fleet whose hosts are one side of the pairs. */
function files(side: (pair: Pair) => string | null): Readonly<Record<string, string>> {
  const hosts = pairs.flatMap((pair, index) => {
    const text = side(pair)
    return text === null ? [] : [[names[index] ?? "", text] as const]
  })
  return fleetFiles(Object.fromEntries(hosts))
}

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

async function built(side: (pair: Pair) => string | null, lock?: string): Promise<BuiltFleet> {
  const folder = keptProject(files(side))
  folders.push(folder)
  if (lock !== undefined) writeFileSync(join(folder, "nixgen.lock.json"), lock)
  const [fleet] = await builtFleets(await selectedFleets({}, testTerminal(folder)), {
    acceptLayout: "every",
  })
  if (fleet === undefined) throw new Error("there is no fleet")
  const errors = fleet.problems.filter(({ severity }) => severity === "error")
  expect(errors.map(({ code, message, place }) => [code, message, place?.file])).toEqual([])
  return fleet
}

let question: Omit<PlanQuestion, "nix">

beforeAll(async () => {
  const before = await built(([, one]) => one)
  const text = before.lock?.after ?? ""
  const lock = parseLock(text, "").value?.[0]
  const after = await built(([, , other]) => other, text)
  if (after.model === undefined) throw new Error("there is no model")
  const base = { revision: "0".repeat(40), tree: before.tree, lock }
  const { tree, originOf, model } = after
  question = {
    fleet: { tree, originOf, model, lock },
    bases: new Map(names.map((name) => [name, { value: base, problems: [] }])),
    listener: { tell: () => undefined, now: () => 0, signal: new AbortController().signal },
  }
}, 60_000)

const byName = (plans: readonly HostPlan[]) => new Map(plans.map((each) => [each.host, each]))

const cases = pairs.map(([name, , , want, withoutNix], index) => ({
  name,
  host: names[index] ?? "",
  want,
  withoutNix,
}))

describe("without Nix", () => {
  let plans: ReadonlyMap<string, HostPlan>
  beforeAll(async () => {
    plans = byName((await planOf({ ...question, nix: undefined })).hosts)
  })

  test.each(cases)("$name: $withoutNix", ({ host, withoutNix }) => {
    expect(plans.get(host)?.class).toBe(withoutNix)
  })
})

/** Those whose class only Nix can tell: what a layout would lose is judged before it is asked. */
const toBeAsked = cases.filter(({ withoutNix }) => withoutNix === "unknown")

describe.runIf(hasInputs && isLong)("with Nix", () => {
  let plans: ReadonlyMap<string, HostPlan>
  let problems: readonly Problem[]
  beforeAll(async () => {
    const wanted = new Set(toBeAsked.map(({ host }) => host))
    const bases = new Map([...question.bases].filter(([host]) => wanted.has(host)))
    const nix = { inputs: await localInputs(inputsFolder), jobs: 2 }
    const planned = await planOf({ ...question, bases, nix })
    plans = byName(planned.hosts)
    problems = planned.problems
  }, 3_600_000)

  inputsTest("nothing is wrong", () => {
    expect(problems).toEqual([])
  })

  inputsTest.each(toBeAsked)("$name: $want", ({ host, want }) => {
    expect(plans.get(host)?.class).toBe(want)
  })

  inputsTest("each reason has what makes it so, and where that is written", () => {
    const unfounded = [...plans.values()].flatMap(({ host, reasons }) =>
      reasons
        .filter(({ because }) => because.every(({ place }) => place?.line === undefined))
        .map(({ what }) => `${host}: ${what}`),
    )
    expect(unfounded).toEqual([])
  })
})
