/** Links that somebody planted: nothing is ever written or deleted through one. */
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { filesIn, makeFolder, treeOf } from "../../test/support/trees.ts"
import { ProblemError } from "../problems/problem.ts"
import { planTree } from "./plan.ts"
import { manifestName, stagingPrefix } from "./tree-path.ts"
import { writeTree, writeTrees } from "./write.ts"

const first = { "flake.nix": "1\n", "hosts/a/default.nix": "a\n", "hosts/b/default.nix": "b\n" }
const second = { "flake.nix": "2\n", "hosts/a/default.nix": "A\n", "hosts/c/default.nix": "c\n" }

/** A tree that is written, and a folder beside it that nothing may come to. */
async function victim(): Promise<{ readonly out: string; readonly outside: string }> {
  const folder = makeFolder()
  const [out, outside] = [join(folder, "out"), join(folder, "outside")]
  mkdirSync(join(outside, "a"), { recursive: true })
  for (const path of ["victim", "default.nix", "a/default.nix"])
    writeFileSync(join(outside, path), "mine\n")
  await writeTree(planTree(out, treeOf(first)))
  return { out, outside }
}

/** The problems of building there; where there are none, it is built. */
async function build(out: string): Promise<readonly string[]> {
  try {
    const plan = planTree(out, treeOf(second))
    if (plan.problems.length === 0) await writeTree(plan)
    return plan.problems.map(({ code }) => code)
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code)
    throw error
  }
}

/** What names are planted beside the files that a build replaces. */
const drafts = [`${manifestName}.new`, `${manifestName}.tmp`, "flake.nix.new", stagingPrefix]

test.each<[string, (out: string, outside: string) => void, readonly string[]]>([
  ...drafts.map((name): [string, (out: string, outside: string) => void, readonly string[]] => [
    `${name} leads to a file`,
    (out, outside) => symlinkSync(join(outside, "victim"), join(out, name)),
    [],
  ]),
  [
    "the staging folder of an earlier build leads to a folder",
    (out, outside) => symlinkSync(outside, join(out, `${stagingPrefix}-0123456789ab-1-1-01234567`)),
    [],
  ],
  [
    "one is in the staging folder of an earlier build",
    (out, outside) => {
      mkdirSync(join(out, stagingPrefix))
      symlinkSync(outside, join(out, stagingPrefix, "0"))
    },
    [],
  ],
  [
    "the manifest is one",
    (out, outside) => {
      renameSync(join(out, manifestName), join(outside, "victim"))
      symlinkSync(join(outside, "victim"), join(out, manifestName))
    },
    ["NG042"],
  ],
  [
    "a generated file is one",
    (out, outside) => {
      rmSync(join(out, "flake.nix"))
      symlinkSync(join(outside, "victim"), join(out, "flake.nix"))
    },
    ["NG042"],
  ],
  [
    "the folder of a generated file is one",
    (out, outside) => {
      rmSync(join(out, "hosts/a"), { recursive: true })
      symlinkSync(outside, join(out, "hosts/a"))
    },
    ["NG042"],
  ],
  [
    "the folder of a file that goes is one",
    (out, outside) => {
      writeFileSync(join(outside, "default.nix"), first["hosts/b/default.nix"])
      rmSync(join(out, "hosts/b"), { recursive: true })
      symlinkSync(outside, join(out, "hosts/b"))
    },
    [],
  ],
  [
    "the output folder is one",
    (out, outside) => {
      rmSync(out, { recursive: true })
      symlinkSync(outside, out)
    },
    ["NG042"],
  ],
  [
    "the output folder is one that leads nowhere",
    (out) => {
      rmSync(out, { recursive: true })
      symlinkSync("nowhere", out)
    },
    ["NG042"],
  ],
])("%s", async (_, plant, codes) => {
  const { out, outside } = await victim()
  plant(out, outside)
  const before = filesIn(outside)
  const found = await build(out)
  expect(found).toEqual(codes)
  expect(filesIn(outside)).toEqual(before)
  const isBuilt = !codes.includes("NG042") && filesIn(out)["flake.nix"] === second["flake.nix"]
  expect(isBuilt).toBe(codes.length === 0)
})

test("a folder above the output folder may be one where the user has it, not below the project", async () => {
  const { out, outside } = await victim()
  const link = join(out, "../link")
  symlinkSync(outside, link)
  const tree = treeOf(second)
  const codes = (root: string) =>
    planTree(join(link, "tree"), tree, { root }).problems.map(({ code }) => code)
  expect(codes(link)).toEqual([])
  expect(codes(join(out, ".."))).toEqual(["NG042"])
})

test("a file in the place of the output folder stands in the way", async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, "out"), "mine\n")
  expect(await build(join(folder, "out"))).toEqual(["NG041"])
})

/** Each replaces something while a build writes, and says where it has put what was there. */
const swaps: Readonly<Record<string, string>> = {
  "a generated file": "flake.nix",
  "a folder of generated files": "hosts",
  "the folder of a file that goes": "hosts/b",
  "the folder of a file that is new": "hosts/c",
  "the manifest": manifestName,
}

test.each(Object.entries(swaps))(
  "%s becomes one before any step: nothing goes through it",
  async (_, path) => {
    for (let at = 1, isReached = true; isReached; at++) {
      const { out, outside } = await victim()
      const before = filesIn(outside)
      let step = 0
      const swap = () => {
        if (++step !== at) return
        rmSync(join(out, path), { recursive: true, force: true })
        mkdirSync(join(out, path, ".."), { recursive: true })
        symlinkSync(path.includes(".") ? join(outside, "victim") : outside, join(out, path))
      }
      await writeTrees([planTree(out, treeOf(second))], { step: swap }).catch(String)
      isReached = step >= at
      expect([at, filesIn(outside)]).toEqual([at, before])
      expect(readdirSync(outside).toSorted()).toEqual(["a", "default.nix", "victim"])
      expect(at).toBeLessThan(40)
    }
  },
)
