/**
 * Wrong projects that only Nix finds fault with, against the reference inputs: every problem of each at
 * its line and column, with what to do and all further places. Each case is a host of one fleet, so that
 * one evaluation judges many. `npx vitest run test/nix-problems.test.ts -u` writes what is expected
 * anew.
 */
import { cpSync, readFileSync, readdirSync, rmSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join, relative } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { builtFleets, selectedFleets } from "../src/cli/fleets/fleets.ts"
import { localInputs } from "../src/cli/fleets/local-inputs.ts"
import { hostProblems } from "../src/evaluate/hosts/check-hosts.ts"
import type { Place, Problem } from "../src/problems/problem.ts"
import { effort } from "./support/effort.ts"
import { hasInputs, inputsFolder, inputsTest } from "./support/nix.ts"
import { keptProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

const root = join(import.meta.dirname, "problems")
const all = readdirSync(root).filter((name) => name.startsWith("nix-"))

/** One of each way to an answer: a type, an undefined name, a conflict, an assertion. */
const sample = [
  "nix-item-of-an-item",
  "nix-package-from-a-spread",
  "nix-package-in-lines-of-a-text",
  "nix-default-of-a-parameter",
  "nix-conflict-with-a-service",
  "nix-assertion-of-ones-own",
]

const cases = effort(0, 1) === 1 ? all : sample

const folder = keptProject({})
let told: ReadonlyMap<string, readonly Problem[]> = new Map()

// all of them together, once
beforeAll(
  async () => {
    if (hasInputs) told = await problemsByHost()
  },
  effort(300_000, 3_600_000),
)
afterAll(() => rmSync(folder, { recursive: true }))

async function problemsByHost(): Promise<ReadonlyMap<string, readonly Problem[]>> {
  cpSync(join(import.meta.dirname, "support/nix-fleet"), folder, { recursive: true })
  for (const name of cases) cpSync(join(root, name, "project"), folder, { recursive: true })
  const [built] = await builtFleets(await selectedFleets({}, testTerminal(folder)))
  if (built === undefined) throw new Error("there is no fleet")
  // whatever is told here is not told by Nix alone
  expect(built.problems.filter(({ severity }) => severity === "error")).toEqual([])
  const { tree, originOf, hosts } = built
  const problems = await hostProblems(
    {
      tree,
      originOf,
      hosts,
      others: false,
      inputs: await localInputs(inputsFolder),
      jobs: Math.min(2, availableParallelism()),
      showTrace: false,
    },
    { tell: () => undefined, now: () => 0, signal: new AbortController().signal },
  )
  return new Map(hosts.map((host) => [host, problems.filter((each) => isOf(each, host))]))
}

function isOf({ detail = "" }: Problem, host: string): boolean {
  return detail.startsWith(`in ${host};`)
}

function placeIn({ file, line, column }: Partial<Place> = {}) {
  return file === undefined ? {} : { file: relative(folder, file), line, column }
}

describe("what only Nix finds is told at its line", () => {
  inputsTest.each(cases)("%s", async (name) => {
    const problems = told.get(name) ?? []
    const found = problems.map(({ code, severity, message, place, hint, related }) => ({
      code,
      severity,
      message,
      ...placeIn(place),
      hint,
      related: related?.map((each) => ({ message: each.message, ...placeIn(each.place) })),
    }))
    expect(found).not.toEqual([])
    await expect(`${JSON.stringify(found, undefined, 2)}\n`).toMatchFileSnapshot(
      join(root, name, "expected.json"),
    )
  })
})

test("there are cases of every kind", () => {
  const texts = all.map((name) => readFileSync(join(root, name, "expected.json"), "utf8"))
  const codes = new Set(texts.flatMap((text) => text.match(/NG7[01]\d/g) ?? []))
  expect(all.length).toBeGreaterThanOrEqual(60)
  expect(codes.size).toBeGreaterThanOrEqual(18)
})
