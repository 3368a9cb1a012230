/** A disk that is full in the middle of a build: a small file system in memory, where one can be made. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { planTree } from "../src/output/plan.ts"
import { writeTree } from "../src/output/write.ts"
import { type Files, filesIn, treeOf } from "./support/trees.ts"

const mount = mkdtempSync(join(tmpdir(), "nixgen-full-"))
const options = ["-t", "tmpfs", "-o", "size=512k", "tmpfs", mount]
const isMounted = spawnSync("mount", options).status === 0

afterAll(() => {
  if (isMounted) spawnSync("umount", ["--lazy", mount])
  rmSync(mount, { recursive: true })
})

const out = join(mount, "out")
/** Twenty files of a page each. */
const treeWith = (text: string): Files =>
  Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`hosts/${index}/default.nix`, text.repeat(4096)]),
  )

beforeAll(async () => {
  if (isMounted) await writeTree(planTree(out, treeOf(treeWith("a"))))
})

test.runIf(isMounted)("leaves the tree as it was, whenever it happens, and says so", async () => {
  let failures = 0
  for (let pages = 128; pages >= 0; pages -= 4) {
    rmSync(join(mount, "ballast"), { force: true })
    const before = filesIn(out)
    const next = treeWith(before["hosts/0/default.nix"]?.startsWith("a") === true ? "b" : "a")
    try {
      writeFileSync(join(mount, "ballast"), Buffer.alloc(pages * 4096))
    } catch {
      // as much as there is
    }
    const failure = await writeTree(planTree(out, treeOf(next))).catch(String)
    expect(filesIn(out)).toEqual(failure === undefined ? next : before)
    expect(failure ?? "ENOSPC; all files are as they were").toMatch(
      /ENOSPC.*; all files are as they were/,
    )
    if (failure !== undefined) failures++
  }
  expect(failures).toBeGreaterThan(5)
  expect(failures).toBeLessThan(32)
})
