/** What is told of a folder that is not what a build would make of the definitions. */
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { type Files, makeFolder, treeOf } from "../../test/support/trees.ts"
import { staleness } from "./compare.ts"
import { planTree } from "./plan.ts"
import { writeTree } from "./write.ts"

const files: Files = { "flake.nix": "{ }\n", "hosts/a": "a\n" }
const missing = "the definitions give this file, but it is missing"
const different = "this file is not what the definitions give"
const unbuilt = (count: number) => `nothing is generated yet: the definitions give ${count} files`

/** The lock beside the folder, as it was found. */
function lock(folder: string, before: string | undefined) {
  return { file: join(folder, "../lock"), before, after: "{}\n" }
}

test.each<[string, Files | undefined, readonly (string | undefined)[], readonly string[]]>([
  ["nothing was ever built", undefined, [], [unbuilt(2)]],
  ["the lock is not there either", undefined, [undefined], [unbuilt(3)]],
  ["there is another lock", undefined, ["{ }\n"], [unbuilt(2), different]],
  ["a file was lost", { ...files, "hosts/b": "b\n" }, [], [missing, different]],
  ["nothing is another", files, [], []],
])("%s", async (_, built, locks, want) => {
  const folder = makeFolder()
  if (built === undefined) rmSync(folder, { recursive: true })
  else await writeTree(planTree(folder, treeOf(files)))
  const beside = locks.map((before) => lock(folder, before))
  const found = staleness(planTree(folder, treeOf(built ?? files), { beside }))
  expect(found.map(({ code, message }) => [code, message])).toEqual(
    want.map((message) => ["NG044", message]),
  )
})

test("a file that is none of the tree's makes no difference", () => {
  const folder = makeFolder()
  writeFileSync(join(folder, "README"), "mine\n")
  expect(staleness(planTree(folder, treeOf(files))).map(({ place }) => place?.file)).toEqual([
    folder,
  ])
})
