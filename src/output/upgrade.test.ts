/** What a newer nixgen brings to a tree, told from the changes of the user's own. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { filesIn, makeFolder, treeOf } from "../../test/support/trees.ts"
import type { OutputChange } from "./changes.ts"
import { manifestText, readManifest } from "./manifest.ts"
import { staleness } from "./compare.ts"
import { changesNothing, planTree } from "./plan.ts"
import { manifestName } from "./tree-path.ts"
import { broughtSince, upgradeOf } from "./upgrade.ts"
import { writeTree } from "./write.ts"

const changes: readonly OutputChange[] = [
  {
    version: "0.2.0",
    files: ["scripts/*.sh"],
    change: "Scripts wait",
    reason: "Machines are slow",
  },
  {
    version: "0.10.0",
    files: ["hosts/*/default.nix"],
    change: "Hosts sort",
    reason: "Diffs are less",
  },
  { version: "next", files: ["**"], change: "All is new", reason: "Why not" },
]

const before = { "flake.nix": "1\n", "hosts/web/default.nix": "1\n", "scripts/deploy.sh": "1\n" }

/** A folder with a tree as a version has written it; `undefined` is one that did not say which it was. */
async function writtenBy(nixgen: string | undefined): Promise<string> {
  const folder = makeFolder()
  const plan = planTree(folder, treeOf(before))
  await writeTree(plan)
  writeFileSync(join(folder, manifestName), manifestText(plan.after, { nixgen }))
  return folder
}

/** The changes by their first words with the files of each, and what is the user's own. */
function told(upgrade: ReturnType<typeof upgradeOf>) {
  if (upgrade === undefined) return undefined
  const brought = upgrade.brought.map(({ change, paths }) => `${change}: ${paths.join(" ")}`)
  return [...brought, ...upgrade.own]
}

describe("of what a build changes, it tells what an upgrade brings", () => {
  test.each<[string, string | undefined, string, object, readonly string[] | undefined]>([
    ["the same version", "0.2.0", "0.2.0", { "flake.nix": "2\n" }, undefined],
    ["an older version", "0.10.0", "0.2.0", { "scripts/deploy.sh": "2\n" }, undefined],
    ["nothing changes", "0.1.0", "0.10.0", {}, undefined],
    [
      "its own and others",
      "0.1.0",
      "0.2.0",
      { "flake.nix": "2\n", "scripts/deploy.sh": "2\n" },
      ["Scripts wait: scripts/deploy.sh", "flake.nix"],
    ],
    [
      "two versions at once, counted as numbers",
      "0.1.9",
      "0.10.1",
      { "hosts/web/default.nix": "2\n", "scripts/deploy.sh": "2\n" },
      ["Scripts wait: scripts/deploy.sh", "Hosts sort: hosts/web/default.nix"],
    ],
    ["what came before", "0.2.0", "0.9.0", { "scripts/deploy.sh": "2\n" }, ["scripts/deploy.sh"]],
    ["one unsaid", undefined, "0.2.0", { "scripts/x.sh": "2\n" }, ["Scripts wait: scripts/x.sh"]],
  ])("%s", async (_, from, to, changed, want) => {
    const plan = planTree(await writtenBy(from), treeOf({ ...before, ...changed }))
    expect(told(upgradeOf(plan, { to, changes }))).toEqual(want)
  })
})

test("a new folder is no upgrade", () => {
  expect(
    upgradeOf(planTree(makeFolder(), treeOf(before)), { to: "9.0.0", changes }),
  ).toBeUndefined()
})

test("all since a version, of files that change or not", async () => {
  const plan = planTree(await writtenBy("0.2.0"), treeOf(before))
  expect(told(broughtSince("0.1.0", plan, { to: "0.2.0", changes }))).toEqual([
    "Scripts wait: scripts/deploy.sh",
  ])
})

test("a newer nixgen that writes the same notes itself, and nothing is out of date before that", async () => {
  const folder = await writtenBy("0.0.1")
  const plan = planTree(folder, treeOf(before))
  expect([staleness(plan), changesNothing(plan)]).toEqual([[], false])
  await writeTree(plan)
  expect(filesIn(folder)).toEqual(before)
  expect(changesNothing(planTree(folder, treeOf(before)))).toBe(true)
})

test("of two that are merged, the older one has written it", () => {
  const folder = makeFolder()
  const sides = ["0.2.0", "0.1.0"].map((nixgen) => manifestText(new Map(), { nixgen }))
  writeFileSync(join(folder, manifestName), `<<<<<<< a\n${sides.join("=======\n")}>>>>>>> b\n`)
  expect(readManifest(folder).nixgen).toBe("0.1.0")
})
