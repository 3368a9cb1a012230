import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { filesMatching } from "./globs.ts"

const files = [
  "hosts/a.ts",
  "hosts/sub/b.ts",
  "hosts/.hidden.ts",
  "hosts/x.d.ts",
  "hosts/x.test.ts",
  "hosts/[odd].ts",
  "hosts/(p).ts",
  "hosts/é e.ts",
  "other/o.ts",
  "other/x.d.ts",
  "other/node_modules/x/m.ts",
  "node_modules/x/m.ts",
]

const links = [
  ["hosts/link.ts", "a.ts"],
  ["hosts/broken.ts", "/nowhere/at/all"],
  ["hosts/loop", "."],
  ["hosts/sub/up", "../.."],
  ["hosts/sub/again", "../../hosts"],
  ["hosts/elsewhere", "../other"],
] as const

// a link to nothing is told of where it is read
const names = ["(p).ts", "[odd].ts", "a.ts", "broken.ts", "link.ts", "é e.ts"]
const direct = names.map((name) => `hosts/${name}`)
const all = [
  ...direct.slice(0, 4),
  "hosts/elsewhere/o.ts",
  "hosts/link.ts",
  "hosts/sub/b.ts",
  "hosts/é e.ts",
]

test.each<[string | readonly string[], readonly string[]]>([
  ["./hosts/*.ts", direct],
  ["hosts/*.ts", direct],
  ["hosts//*.ts", direct],
  ["hosts/*", direct],
  ["hosts/**/*.ts", all],
  ["hosts/**", all],
  [["hosts/*.ts", "!hosts/a.ts"], direct.filter((each) => each !== "hosts/a.ts")],
  [["hosts/*.ts", "hosts/a.ts", "./hosts/a.ts"], direct],
  ["hosts/a.ts", ["hosts/a.ts"]],
  ["hosts/(p).ts", ["hosts/(p).ts"]],
  ["hosts/[odd].ts", ["hosts/[odd].ts"]],
  ["hosts/@(a|link).ts", ["hosts/a.ts", "hosts/link.ts"]],
  ["hosts/{a,link}.ts", ["hosts/a.ts", "hosts/link.ts"]],
  ["hosts/.*.ts", ["hosts/.hidden.ts"]],
  ["hosts/loop/a.ts", ["hosts/loop/a.ts"]],
  ["hosts/elsewhere/*.ts", ["hosts/elsewhere/o.ts"]],
  ["hosts/broken.ts", []],
  ["hosts", []],
  ["nothing/*.ts", []],
  ["", []],
  ["**/m.ts", []],
  ["node_modules/**/*.ts", []],
])("%s", (globs, found) => {
  const folder = projectOf(files)
  expect(filesMatching(globs, folder).map((each) => relative(folder, each))).toEqual(found)
})

test.each<[string | readonly string[], readonly string[]]>([
  ["../other/**/*.ts", ["../other/o.ts"]],
  [
    ["*.ts", "../other/*.ts", "!../hosts/a.ts"],
    ["(p).ts", "[odd].ts", "broken.ts", "link.ts", "é e.ts", "../other/o.ts"],
  ],
  ["../../*/other/*.ts", ["../other/o.ts"]],
])("%s from a folder inside", (globs, found) => {
  const folder = join(projectOf(files), "hosts")
  expect(filesMatching(globs, folder).map((each) => relative(folder, each))).toEqual(found)
})

/** A folder of its own in one whose name is a pattern. */
function projectOf(paths: readonly string[]): string {
  const around = mkdtempSync(join(tmpdir(), "nixgen-globs-"))
  onTestFinished(() => rmSync(around, { recursive: true }))
  const folder = join(around, "{a,b} (c) [d]*")
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), "")
  }
  for (const [path, target] of links) symlinkSync(target, join(folder, path))
  return folder
}
