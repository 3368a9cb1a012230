/** Manifests that nixgen did not write, as a pull request can bring them: no live file is deleted. */
import { linkSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { filesIn, makeFolder, treeOf } from "../../test/support/trees.ts"
import { ProblemError } from "../problems/problem.ts"
import { readManifest } from "./manifest.ts"
import { planTree } from "./plan.ts"
import { hashOf } from "./tree.ts"
import { manifestName } from "./tree-path.ts"
import { writeTree } from "./write.ts"

const files = { "flake.nix": "{ }\n", "hosts/web/default.nix": "web\n" }
const hash = hashOf(Buffer.from(files["flake.nix"]))
const web = hashOf(Buffer.from(files["hosts/web/default.nix"]))

/** A built tree with another manifest, and what planning with it comes to. */
async function planned(text: string, force: boolean) {
  const folder = makeFolder()
  const out = join(folder, "out")
  await writeTree(planTree(out, treeOf(files)))
  writeFileSync(join(folder, "outside"), files["flake.nix"])
  mkdirSync(join(out, ".git"))
  writeFileSync(join(out, ".git/config"), files["flake.nix"])
  writeFileSync(join(out, manifestName), text)
  const before = filesIn(folder)
  const codes = await codesOf(async () => {
    await writeTree(planTree(out, treeOf(files), { force }))
  })
  expect(filesIn(folder)).toEqual(before)
  return codes
}

/** The problems that something throws. */
async function codesOf(attempt: () => Promise<void>): Promise<readonly string[]> {
  try {
    await attempt()
    return []
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code)
    throw error
  }
}

const entry = (path: string, value: unknown = hash) =>
  JSON.stringify({ version: 1, files: { "hosts/web/default.nix": web, [path]: value } })

test.each<[string, string]>([
  ["a doubled slash", entry("hosts//web/default.nix", web)],
  ["a dot in front", entry("./flake.nix")],
  ["a dot between", entry("hosts/./web/default.nix", web)],
  ["a way up and back", entry("hosts/../flake.nix")],
  ["a way out", entry("../outside")],
  ["a slash behind", entry("hosts/web/default.nix/", web)],
  ["an absolute path", entry("/etc/hostname")],
  ["a backslash", entry("hosts\\web")],
  ["nothing", entry("")],
  ["a NUL", entry("flake.nix\0")],
  ["git's own", entry(".git/config")],
  ["git's own in capitals", entry(".GIT/config")],
  ["its own name", entry(manifestName)],
  ["a hash that is a number", entry("flake.nix", 1)],
  ["a hash that is none", entry("flake.nix", "sha256-abc")],
  ["a hash in capitals", entry("flake.nix", hash.toUpperCase())],
  ["a hash that is a list in a list", entry("flake.nix", [[[hash]]])],
  ["a hash that is an object", entry("flake.nix", { hash })],
  ["a list of files", JSON.stringify({ version: 1, files: [hash] })],
  ["no files", JSON.stringify({ version: 1 })],
  ["another version", JSON.stringify({ version: "1", files: {} })],
  ["pending that is none", JSON.stringify({ version: 1, files: {}, pending: 1 })],
  ["a pending way out", JSON.stringify({ version: 1, files: {}, pending: { "../outside": hash } })],
  ["nothing at all", ""],
  ["a list", "[]"],
  ["null", "null"],
  ["half of a conflict", `<<<<<<< HEAD\n${entry("x")}`],
])("a manifest with %s stops everything, by force as well", async (_, text) => {
  expect(await planned(text, false)).toEqual(["NG043"])
  expect(await planned(text, true)).toEqual(["NG043"])
})

test.each<[string, string]>([
  ["a key that every object has", entry("__proto__")],
  ["a key twice", `{"version":1,"files":{"flake.nix":"${web}","flake.nix":"${hash}"}}`],
  ["files that are not there", entry("gone.nix")],
  ["a folder", entry("hosts/web")],
  ["a file below a file", entry("flake.nix/x")],
  [
    "Windows' ends of lines",
    JSON.stringify(JSON.parse(entry("flake.nix")), undefined, 2).replaceAll("\n", "\r\n"),
  ],
])("a manifest with %s harms nothing", async (_, text) => {
  expect(await planned(text, false)).toEqual([])
  expect(await planned(text, true)).toEqual([])
})

test("another name of a file of the tree is not deleted, as where a file system ignores case", async () => {
  const out = makeFolder()
  await writeTree(planTree(out, treeOf(files)))
  linkSync(join(out, "flake.nix"), join(out, "Flake.nix"))
  writeFileSync(join(out, manifestName), entry("Flake.nix"))
  const plan = planTree(out, treeOf(files))
  expect([plan.remove, plan.problems]).toEqual([[], []])
})

test("two names that differ in case are two where the file system says so", async () => {
  const out = makeFolder()
  await writeTree(planTree(out, treeOf({ "hosts/Web/default.nix": "1\n" })))
  await writeTree(planTree(out, treeOf({ "hosts/web/default.nix": "2\n" })))
  expect(filesIn(out)).toEqual({ "hosts/web/default.nix": "2\n" })
})

test.each([".git", ".git/config", manifestName, ".nixgen-staging-1", "hosts/.GIT"])(
  "a tree cannot have a file %s",
  (path) => {
    const { problems } = planTree(makeFolder(), treeOf({ [path]: "x\n" }))
    expect(problems.map(({ code }) => code)).toEqual(["NG041"])
  },
)

test("what a build was about to write is read, one hash or several", () => {
  const out = makeFolder()
  const pending = { a: web, b: [hash, web] }
  writeFileSync(
    join(out, manifestName),
    JSON.stringify({ version: 1, files: { a: hash }, pending }),
  )
  expect(Object.fromEntries(readManifest(out).written)).toEqual({
    a: new Set([hash, web]),
    b: new Set([hash, web]),
  })
})
