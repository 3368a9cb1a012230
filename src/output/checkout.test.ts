/** What git makes of a tree: other ends of lines, and conflicts. */
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { type Files, filesIn, makeFolder, treeOf } from "../../test/support/trees.ts"
import { staleness } from "./compare.ts"
import { manifestText } from "./manifest.ts"
import { planTree } from "./plan.ts"
import { hashOf } from "./tree.ts"
import { manifestName } from "./tree-path.ts"
import { writeTree } from "./write.ts"

const crlf = (text: string) => text.replaceAll("\n", "\r\n")
const first = { "flake.nix": "{\n}\n", "scripts/deploy.sh": "#!/bin/sh\nexit\n", "hosts/a": "a\n" }
const second = { ...first, "flake.nix": "{\n  a = 1;\n}\n" }

async function built(files: Files): Promise<string> {
  const folder = makeFolder()
  await writeTree(planTree(folder, treeOf(files)))
  return folder
}

function codes(folder: string, files: Files): readonly string[] {
  return planTree(folder, treeOf(files)).problems.map(({ code }) => code)
}

describe("Windows' ends of lines", () => {
  test.each<[string, Files, Files]>([
    ["the same tree", first, first],
    ["a tree that has changed", first, second],
    ["a tree that has lost a file", first, { "flake.nix": first["flake.nix"] }],
    [
      "files that have them by themselves",
      { "hosts/a.txt": "a\r\nb\r\n" },
      { "hosts/a.txt": "c\n" },
    ],
  ])("are no edit by hand: %s", async (_, files, next) => {
    const folder = await built(files)
    for (const [path, text] of Object.entries(files))
      writeFileSync(
        join(folder, path),
        text.includes("\r") ? text.replaceAll("\r", "") : crlf(text),
      )
    writeFileSync(join(folder, manifestName), crlf(manifestText(hashes(files))))
    const plan = planTree(folder, treeOf(next))
    expect(plan.problems).toEqual([])
    await writeTree(plan)
    expect(filesIn(folder)).toEqual(next)
  })

  test("are told by check, since scripts do not run with them", async () => {
    const folder = await built(first)
    writeFileSync(join(folder, "scripts/deploy.sh"), crlf(first["scripts/deploy.sh"]))
    expect(staleness(planTree(folder, treeOf(first)))).toMatchObject([{ code: "NG044" }])
  })

  test.each<[string, string]>([
    ["with another word", crlf("{ x\n}\n")],
    ["with a line more", crlf("{\n\n}\n")],
    ["in only some lines, with a change", "{\r\n} \n"],
    ["in a file that is no text", `${crlf("{\n}\n")}\0`],
  ])("do not hide an edit: %s", async (_, text) => {
    const folder = await built(first)
    writeFileSync(join(folder, "flake.nix"), text)
    expect(codes(folder, second)).toEqual(["NG040"])
  })
})

function hashes(files: Files): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([path, text]) => [path, hashOf(Buffer.from(text))]))
}

/** A text in which git leaves both sides, after what they share. */
const conflict = (before: string, ours: string, theirs: string, after = "", base?: string) =>
  `${before}<<<<<<< HEAD\n${ours}${base === undefined ? "" : `||||||| 1234567\n${base}`}=======\n${theirs}>>>>>>> other\n${after}`

describe("a merge that left conflicts in the manifest", () => {
  const base = { "flake.nix": "{\n}\n", hosts: "b\n", same: "s\n" }
  const ours = { ...base, hosts: "a b\n", "host-a": "a\n" }
  const theirs = { ...base, hosts: "b c\n", "host-c": "c\n" }
  const merged = { ...base, hosts: "a b c\n", "host-a": "a\n", "host-c": "c\n" }

  /** What is in the folder after git merged: both sides' files, and one manifest of both. */
  async function merging(files: Files, manifest?: string): Promise<string> {
    const folder = await built(merged)
    rmSync(join(folder, "hosts"))
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
    const [left, right] = [ours, theirs].map((each) => manifestText(hashes(each)))
    writeFileSync(join(folder, manifestName), manifest ?? conflict("", left ?? "", right ?? ""))
    return folder
  }

  test.each<[string, Files]>([
    ["our side", { hosts: "a b\n" }],
    ["their side", { hosts: "b c\n" }],
    ["git's merge, which is what the definitions give", { hosts: "a b c\n" }],
    ["a conflict", { hosts: conflict("", "a b\n", "b c\n") }],
    ["a conflict with the ancestor", { hosts: conflict("", "a b\n", "b c\n", "", "b\n") }],
    [
      "a conflict, one side of which is what the definitions give",
      { hosts: conflict("", "a b c\n", "b c\n") },
    ],
    ["a conflict with Windows' ends of lines", { hosts: crlf(conflict("", "a b\n", "b c\n")) }],
    ["nothing", {}],
  ])("is both: a file that has %s is built anew", async (_, files) => {
    const folder = await merging(files)
    expect(codes(folder, merged)).toEqual([])
    expect(staleness(planTree(folder, treeOf(merged))).map(({ code }) => code)).toContain("NG044")
    await writeTree(planTree(folder, treeOf(merged)))
    expect(filesIn(folder)).toEqual(merged)
    expect(staleness(planTree(folder, treeOf(merged)))).toEqual([])
  })

  test("a host that is gone after all is removed, whichever side had it", async () => {
    const folder = await merging({ hosts: "b c\n" })
    await writeTree(planTree(folder, treeOf(base)))
    expect(filesIn(folder)).toEqual(base)
  })

  test.each<[string, Files]>([
    ["a file of ours", { "host-a": "edited\n" }],
    ["a file of theirs", { "host-c": "edited\n" }],
    ["a file of both", { hosts: "edited\n" }],
    ["one side of a conflict", { hosts: conflict("", "edited\n", "b c\n") }],
  ])("does not hide an edit by hand: %s", async (_, files) => {
    const folder = await merging({ hosts: "b\n", ...files })
    const before = filesIn(folder)
    const isPlain = "hosts" in files
    expect(codes(folder, merged)).toEqual(isPlain ? ["NG040"] : ["NG040", "NG040"])
    expect(filesIn(folder)).toEqual(before)
  })

  test("does not make a file its own that neither side wrote", async () => {
    const folder = await merging({ hosts: "a b\n", mine: "mine\n" })
    expect(codes(folder, { ...merged, mine: "x\n" })).toEqual(["NG041"])
    await writeTree(planTree(folder, treeOf(merged)))
    expect(filesIn(folder)).toEqual({ ...merged, mine: "mine\n" })
  })
})

test("a conflict in a file that was edited says so", async () => {
  const folder = await built(first)
  writeFileSync(join(folder, "flake.nix"), conflict("", "{\n}\n", "{ x }\n"))
  expect(planTree(folder, treeOf(first)).problems).toMatchObject([
    { code: "NG040", message: "a merge left a conflict in this generated file" },
  ])
})
