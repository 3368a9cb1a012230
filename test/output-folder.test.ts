/** Where a fleet's tree may be written to: never over, into or around what is no generated file. */
import { readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { build } from "./support/commands.ts"
import { findProject } from "../src/project/fleets.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

const fleet = `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "../../npins/sources.json", hosts: "./host-*.ts" })
`

/** A project of two fleets in folders of their own. */
function project(out: string): string {
  return makeProject({
    "package.json": JSON.stringify({ nixgen: { fleets: "fleets/*/fleet.ts", out } }),
    "fleets/a/fleet.ts": fleet,
    "fleets/a/host-a.ts": hostFile(""),
    "fleets/b/fleet.ts": fleet,
    "fleets/b/host-b.ts": hostFile(""),
  })
}

test.each<[string, string]>([
  ["", "the project is there"],
  [".", "the project is there"],
  ["./", "the project is there"],
  ["..", "the project is there"],
  ["../..", "the project is there"],
  ["generated/..", "the project is there"],
  ["/", "the project is there"],
  [homedir(), "home"],
  ["fleets", "fleets/a/fleet.ts is there"],
  ["fleets/{name}", "fleets/a/fleet.ts is there"],
  ["fleets/b", "fleets/b/fleet.ts is there"],
  [".git", ".git is no place for it"],
  [".git/{name}", ".git is no place for it"],
  [".GIT/{name}", ".git is no place for it"],
  ["node_modules/{name}", "node_modules is no place for it"],
  ["a/node_modules/b/{name}", "node_modules is no place for it"],
  [".nixgen/types", ".nixgen is no place for it"],
  ["generated", "is written there too"],
  ["generated/x/../", "is written there too"],
])("not to %j", async (out, reason) => {
  const folder = project(out)
  const { problems } = await findProject(folder)
  expect(problems.length).toBeGreaterThan(0)
  for (const { code } of problems) expect(code).toBe("NG001")
  expect(problems.map(({ message }) => message).join("\n")).toContain(reason)
})

test("not with a character that no path has", async () => {
  const { problems } = await findProject(project("generated\0"))
  expect(problems).toMatchObject([{ code: "NG001", path: ["nixgen", "out"] }])
})

test.each<[fleets: readonly string[], folder: string, message: string | undefined]>([
  [["fleets/a/fleet.ts", "fleets/c/fleet.ts"], ".", "no file matches fleets/c/fleet.ts"],
  [["fleets/a/fleet.ts", "fleets/c/fleet.ts"], "fleets/a", "no file matches fleets/c/fleet.ts"],
  [["fleets/*/fleet.ts", "./lab/fleet.mts"], ".", "no file matches ./lab/fleet.mts"],
  [[], ".", "expected at least 1 element, received 0"],
  [["fleet.mts", "fleets/a/fleet.ts"], ".", "no file matches fleet.mts"],
  [["fleets/{a,c}/fleet.ts"], ".", "no file matches fleets/c/fleet.ts"],
  [["{fleets/{a,b},lab}/fleet.ts"], ".", "no file matches lab/fleet.ts"],
  [["fleets/{a,b}/fleet.{ts,mts}"], ".", undefined],
  [["fleets/a/fleet.ts", ""], ".", undefined],
  [["fleets/a/fleet.ts", "fleets/b/fleet.ts", "!fleets/b/fleet.ts"], ".", undefined],
  [["fleets/a/fleet.ts", "./fleets/b/fleet.ts"], ".", undefined],
  [["fleets/*/fleet.ts", "lab/*/fleet.ts", "!old/fleet.ts"], ".", undefined],
])("of the fleets %j, seen from %s", async (fleets, folder, message) => {
  const settings = { nixgen: { fleets, out: "generated/{name}" } }
  const directory = makeProject({
    "package.json": JSON.stringify(settings),
    "fleets/a/fleet.ts": fleet,
    "fleets/b/fleet.ts": fleet,
  })
  const { problems } = await findProject(join(directory, folder))
  expect(problems.map((each) => each.message)).toEqual(message === undefined ? [] : [message])
  for (const { code } of problems) expect(code).toBe("NG001")
})

test("not one fleet into the folder of another", async () => {
  const folder = makeProject({
    "package.json": JSON.stringify({ nixgen: { fleets: "*/fleet.ts", out: "out/{name}/../a" } }),
    "a/fleet.ts": fleet,
    "b/fleet.ts": fleet,
  })
  expect((await findProject(folder)).problems).toMatchObject([{ code: "NG001" }])
})

test.each([
  "generated/{name}",
  "../out-{name}",
  "deep/er/{name}",
  ".gitops/{name}",
  "my-node_modules/{name}",
])("but to %j", async (out) => {
  expect((await findProject(project(out))).problems).toEqual([])
})

test("not through a link on the way", async () => {
  const folder = project("generated/{name}")
  const outside = makeProject({})
  const before = readdirSync(outside)
  symlinkSync(outside, join(folder, "generated"))
  const terminal = testTerminal(folder)
  expect(await build({}, terminal)).toBe(1)
  expect(terminal.told()).toContain("error NG042 generated  a symbolic link stands in the way")
  expect(readdirSync(outside)).toEqual(before)
})

test.each<[files: readonly string[], hint: RegExp]>([
  [[], /nixgen init/],
  [
    ["fleets/office/fleet.ts"],
    /there is fleets\/office\/fleet.ts: .*"fleets": "fleets\/office\/fleet.ts"/,
  ],
  [["a/fleet.ts", "b/fleet.ts"], /there is a\/fleet.ts, b\/fleet.ts: .*"fleets": "\*\/fleet.ts"/],
])("where no fleet.ts is, those in folders are named: %j", async (files, hint) => {
  const folder = makeProject(Object.fromEntries(files.map((file) => [file, fleet])))
  rmSync(join(folder, "fleet.ts"))
  expect((await findProject(folder)).problems).toMatchObject([
    { hint: expect.stringMatching(/init/) },
  ])
  writeFileSync(join(folder, "package.json"), "{}")
  const { problems } = await findProject(folder)
  expect(problems).toMatchObject([{ code: "NG001", hint: expect.stringMatching(hint) }])
})
