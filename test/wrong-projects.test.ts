/**
 * Wrong projects: every problem of each at its line and column, with what to do and all further places.
 * `npx vitest run test/wrong-projects.test.ts -u` writes what is expected anew.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join, relative } from "node:path"
import { describe, expect, test } from "vitest"
import { builtFleets, planOf, selectedFleets } from "../src/cli/fleets/fleets.ts"
import { type Place, type Problem, formatPath, hasErrors } from "../src/problems/problem.ts"
import { excerptReader } from "../src/report/sources.ts"
import { makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

const root = join(import.meta.dirname, "problems")
/** Those that only Nix finds something wrong with are tried elsewhere. */
// what only Nix finds is tried by itself: `nix-problems.test.ts`
const cases = readdirSync(root)
  .filter((name) => !name.startsWith("nix-"))
  .filter((name) => !name.startsWith("nix-"))

/** The files of a wrong project; what every fleet has is laid under them. */
function filesOf(name: string): Readonly<Record<string, string>> {
  const folder = join(root, name, "project")
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]),
  )
}

/** Everything that a build would tell. */
async function problemsIn(folder: string): Promise<readonly Problem[]> {
  const built = await builtFleets(await selectedFleets({}, testTerminal(folder)))
  const found = built.flatMap(({ problems }) => problems)
  return hasErrors(found) ? found : [...found, ...built.flatMap((each) => planOf(each).problems)]
}

function placeIn(folder: string, place: Place | undefined) {
  if (place === undefined) return {}
  return { file: relative(folder, place.file), line: place.line, column: place.column }
}

describe("a wrong project is told of", () => {
  test.each(cases)("%s", async (name) => {
    const folder = makeProject(filesOf(name))
    const problems = await problemsIn(folder)
    expect(problems).not.toEqual([])
    const told = problems.map(({ code, severity, path = [], place, hint, related }) => ({
      code,
      severity,
      ...placeIn(folder, place),
      path: formatPath(path),
      hint,
      related: related?.map((each) => ({
        message: each.message,
        ...placeIn(folder, each.place),
      })),
    }))
    const text = `${JSON.stringify(told, undefined, 2)}\n`
    await expect(text.replaceAll(folder, ".")).toMatchFileSnapshot(
      join(root, name, "expected.json"),
    )
    const excerptAt = excerptReader()
    const places = problems.flatMap(({ place }) => (place?.line === undefined ? [] : [place]))
    expect(places.filter((place) => excerptAt(place) === undefined)).toEqual([])
  })
})

test("there are wrong projects of many kinds", () => {
  const told = cases.map((name) => readFileSync(join(root, name, "expected.json"), "utf8"))
  const codes = new Set(told.flatMap((text) => text.match(/NG\d{3}/g) ?? []))
  expect(cases.length).toBeGreaterThanOrEqual(90)
  expect(codes.size).toBeGreaterThanOrEqual(45)
})
