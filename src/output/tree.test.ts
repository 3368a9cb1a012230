import { execFileSync, spawnSync } from "node:child_process"
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { beforeEach, describe, expect, test } from "vitest"
import { filesIn, makeFolder, treeOf } from "../../test/support/trees.ts"
import { ProblemError } from "../problems/problem.ts"
import { ownVersion } from "../version.ts"
import { diffOf } from "./diff.ts"
import { planTree } from "./plan.ts"
import { manifestName, stagingPrefix } from "./tree-path.ts"
import { writeTree } from "./write.ts"

let folder: string

beforeEach(() => {
  folder = makeFolder()
})

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  await writeTree(planTree(folder, treeOf(files)))
}

/** What builds have left in the folder of what they staged. */
function leftOvers(): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith(stagingPrefix))
}

function onDisk(): Record<string, string> {
  return filesIn(folder)
}

function codes(files: Readonly<Record<string, string>>, force = false): readonly string[] {
  return planTree(folder, treeOf(files), { force }).problems.map(({ code }) => code)
}

const first = { "flake.nix": "{ }\n", "hosts/a/default.nix": "1\n", "scripts/deploy.sh": "x\n" }
const second = { "flake.nix": "{ a = 1; }\n", "hosts/b/default.nix": "2\n", "hosts/a": "3\n" }

test("a build writes the tree, its folders and executable bits", async () => {
  await write(first)
  expect(onDisk()).toEqual(first)
  expect(statSync(join(folder, "scripts/deploy.sh")).mode & 0o111).toBe(0o111)
  expect(statSync(join(folder, "flake.nix")).mode & 0o111).toBe(0)
  expect(leftOvers()).toEqual([])
})

test("the next build replaces, removes with emptied folders, and turns a folder into a file", async () => {
  await write(first)
  const plan = planTree(folder, treeOf(second))
  expect(plan.create.map(({ path }) => path)).toEqual(["hosts/b/default.nix", "hosts/a"])
  expect(plan.replace.map(({ path }) => path)).toEqual(["flake.nix"])
  expect(plan.remove.map(({ path }) => path)).toEqual(["hosts/a/default.nix", "scripts/deploy.sh"])
  await writeTree(plan)
  expect(onDisk()).toEqual(second)
  expect(existsSync(join(folder, "scripts"))).toBe(false)
  await write(first)
  expect(onDisk()).toEqual(first)
})

function changeTimes(): string {
  return execFileSync("find", [folder, "-printf", "%p %C@\n"], { encoding: "utf8" })
}

test("a build that changes nothing writes nothing", async () => {
  await write(first)
  const before = changeTimes()
  await write(first)
  expect(changeTimes()).toBe(before)
})

test("a lost executable bit is put back", async () => {
  await write(first)
  chmodSync(join(folder, "scripts/deploy.sh"), 0o644)
  await write(first)
  expect(statSync(join(folder, "scripts/deploy.sh")).mode & 0o100).toBe(0o100)
})

describe("what nixgen did not write", () => {
  test("stays beside the tree, and keeps its folder", async () => {
    await write(first)
    writeFileSync(join(folder, "scripts/mine.sh"), "mine\n")
    await write(second)
    expect(onDisk()).toEqual({ ...second, "scripts/mine.sh": "mine\n" })
  })

  test("is taken as its own where it has the very content already", async () => {
    writeFileSync(join(folder, "flake.nix"), first["flake.nix"])
    await write(first)
    await write(second)
    expect(onDisk()).toEqual(second)
  })

  test.each<[string, () => void, string]>([
    ["another file", () => writeFileSync(join(folder, "flake.nix"), "mine\n"), "NG041"],
    ["a folder", () => mkdirSync(join(folder, "flake.nix/mine"), { recursive: true }), "NG041"],
    ["a file for a folder", () => writeFileSync(join(folder, "hosts"), "mine\n"), "NG041"],
    ["a link for a file", () => symlinkSync("/etc/hostname", join(folder, "flake.nix")), "NG042"],
    ["a link for a folder", () => symlinkSync(tmpdir(), join(folder, "hosts")), "NG042"],
    ["a link that leads nowhere", () => symlinkSync("nowhere", join(folder, "hosts")), "NG042"],
  ])("stands in the way: %s, even with force", async (_, make, code) => {
    make()
    const before = readdirSync(folder)
    expect(codes(first)).toEqual([code])
    expect(codes(first, true)).toEqual([code])
    await expect(write(first)).rejects.toThrow(RangeError)
    expect(readdirSync(folder)).toEqual(before)
  })
})

test("files that have lost their manifest are not said to be another's", async () => {
  await write(first)
  rmSync(join(folder, manifestName))
  expect(codes(first)).toEqual([])
  expect(codes({ ...first, "flake.nix": "other\n", "scripts/deploy.sh": "other\n" })).toEqual([
    "NG043",
  ])
})

describe("a generated file that was edited by hand", () => {
  test.each<[string, string, Record<string, string>]>([
    ["is not replaced", "flake.nix", second],
    ["is not removed", "scripts/deploy.sh", second],
    ["is not even put back", "hosts/a/default.nix", first],
  ])("%s, unless by force", async (_, path, next) => {
    await write(first)
    writeFileSync(join(folder, path), "edited\n")
    const { problems } = planTree(folder, treeOf(next))
    expect(problems).toMatchObject([{ code: "NG040", place: { file: join(folder, path) } }])
    await writeTree(planTree(folder, treeOf(next), { force: true }))
    expect(onDisk()).toEqual(next)
  })

  test("and deleted is written again", async () => {
    await write(first)
    rmSync(join(folder, "flake.nix"))
    await write(first)
    expect(onDisk()).toEqual(first)
  })
})

test.each([
  ["no JSON", "{"],
  ["of a later version", '{"version":2,"files":{}}'],
  ["with a path out of the folder", '{"version":1,"files":{"../x":"00"}}'],
])("a manifest that is %s stops everything", (_, text) => {
  writeFileSync(join(folder, manifestName), text)
  expect(() => planTree(folder, treeOf(first))).toThrow(ProblemError)
})

test("the manifest names nixgen's version and each file with its hash, in order, and nothing else", async () => {
  await write({ b: "2\n", a: "1\n" })
  expect(readFileSync(join(folder, manifestName), "utf8")).toBe(`{
  "version": 1,
  "nixgen": "${ownVersion()}",
  "files": {
    "a": "4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
    "b": "53c234e5e8472b6ac51c1ae1cab3fe06fad053beb8ebfd8977b010655bfdd3c3"
  }
}
`)
})

test("a failure before the first file is in place leaves everything as it was", async () => {
  await write(first)
  let step = 0
  const fail = () => {
    if (++step === 3) throw new Error("no space left on device")
  }
  const plan = planTree(folder, treeOf(second))
  await expect(writeTree(plan, { step: fail })).rejects.toThrow("no space left")
  expect(onDisk()).toEqual(first)
  expect(leftOvers()).toEqual([])
})

/** Writes a tree in a process that is killed at a step; says whether it got that far. */
function killedAt(step: number): boolean {
  const script = `
    const { planTree } = await import(${JSON.stringify(join(import.meta.dirname, "../../dist/output/plan.js"))})
    const { writeTree } = await import(${JSON.stringify(join(import.meta.dirname, "../../dist/output/write.js"))})
    const tree = new Map(${JSON.stringify(Object.entries(second))}.map(([path, text]) =>
      [path, { content: Buffer.from(text), executable: false }]))
    let steps = 0
    await writeTree(planTree(${JSON.stringify(folder)}, tree), { step: () => {
      if (++steps === ${step}) process.kill(process.pid, "SIGKILL")
    } })
  `
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", script],
    { encoding: "utf8" },
  )
  // one that fails for another reason has tried nothing
  expect([signal === "SIGKILL" || status === 0, stderr]).toEqual([true, ""])
  return signal === "SIGKILL"
}

test("killed at any step, the next build puts everything right, whichever build it is", async () => {
  for (const next of [first, second]) {
    for (let step = 1, killed = true; killed; step++) {
      rmSync(folder, { recursive: true })
      await write(first)
      killed = killedAt(step)
      await write(next)
      expect([step, onDisk()]).toEqual([step, next])
      expect(leftOvers()).toEqual([])
      expect(step).toBeLessThan(40)
      expect(killed || step > 5).toBe(true)
    }
  }
})

test("the diff shows what a build would change", async () => {
  await write({ "a.nix": "1\n2\n3\n", "gone.nix": "x\n", same: "s\n" })
  const next = treeOf({ "a.nix": "1\n2\n4\n", "new.nix": "y\n", same: "s\n" })
  const binary = new Map([...next, ["b.bin", { content: Buffer.from([0, 1]), executable: false }]])
  expect(diffOf(planTree(folder, binary))).toBe(`--- a/a.nix
+++ b/a.nix
@@ -1,3 +1,3 @@
 1
 2
-3
+4
Binary files /dev/null and b/b.bin differ
--- a/gone.nix
+++ /dev/null
@@ -1,1 +0,0 @@
-x
--- /dev/null
+++ b/new.nix
@@ -0,0 +1,1 @@
+y
`)
})

const isScript = (path: string): boolean => path.endsWith(".sh")
const part = { isAbout: (path: string): boolean => path.startsWith("hosts/") }

test("a tree can be about some paths alone: all others stay as the manifest has them", async () => {
  await write(first)
  const own = { "hosts/a/default.nix": "4\n", "hosts/a/disks.nix": "5\n" }
  const plan = planTree(folder, treeOf(own), { part })
  expect(plan).toMatchObject({
    create: [{ path: "hosts/a/disks.nix" }],
    replace: [{ path: "hosts/a/default.nix" }],
    remove: [],
    unchanged: 2,
  })
  await writeTree(plan)
  expect(onDisk()).toEqual({ ...first, ...own })
  expect(planTree(folder, treeOf({ ...first, ...own }))).toMatchObject({ unchanged: 4 })
  expect(planTree(folder, treeOf({}), { part }).remove).toHaveLength(2)
})

test.each<[what: string, spoil: () => void]>([
  ["was edited", () => writeFileSync(join(folder, "flake.nix"), "{ b = 2; }\n")],
  ["is gone", () => rmSync(join(folder, "flake.nix"))],
  ["is executable", () => chmodSync(join(folder, "flake.nix"), 0o755)],
])(
  "a path that the tree is not about and that %s is seen where it is looked at",
  async (_, spoil) => {
    await write(first)
    const own = treeOf({ "hosts/a/default.nix": "4\n" })
    const memory = {}
    const looking = () =>
      planTree(folder, own, { part: { ...part, isExecutable: isScript }, memory })
    expect(looking().replace).toHaveLength(1)
    spoil()
    expect(looking).toThrow(ProblemError)
    expect(planTree(folder, own, { part }).replace).toHaveLength(1)
  },
)
