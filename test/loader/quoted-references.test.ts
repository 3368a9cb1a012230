/** `"${host.address}"` in ordinary quotes is text, and told where its name is one of the file's. */
import { join } from "node:path"
import { expect, test } from "vitest"
import { createLoader } from "../../src/source/modules.ts"
import { makeProject } from "../support/project.ts"

/** Before each line: names of all kinds that a file has. */
const before = `import def, { imported } from "./other.ts"
import * as all from "./other.ts"
const constant: any = { address: "192.0.2.1" }
function declared(parameter: any, { taken, deep: [inner], ...rest }: any = {}) { return "" }
`

async function found(line: string) {
  const text = `${before}${line.replaceAll("«", "")}\nexport default 1\n`
  const folder = makeProject({
    "entry.ts": text,
    "other.ts": "export const imported: any = {}\nexport default {}\n",
  })
  const load = createLoader({})
  const { problems } = await load(join(folder, "entry.ts"))
  return [...problems, ...load.noted()].map(({ code, place }) => [code, place?.line, place?.column])
}

/** Texts whose hole is marked: the warning stands there. */
test.each([
  'const x = "«${constant.address}"',
  "const x = '«${constant.address}'",
  'const x = "http://«${constant.address}:80/"',
  'const x = "«${constant}"',
  'const x = "«${ constant.a }"',
  'const x = "«${constant?.a}"',
  'const x = "«${constant.a[0].b}"',
  'const x = "«${constant.port + 1}"',
  'const x = "«${constant.a ?? 1}"',
  'const x = "«${constant.a ? 1 : 2}"',
  'const x = "«${declared(1)}"',
  'class Net { static a = 1 }\nconst x = "«${Net.a}"',
  'const x = "«${imported.a}"',
  'const x = "«${def.a}"',
  'const x = "«${all.imported.a}"',
  'const x = { a: ["«${constant.a}"] }',
  'const f = (host: any) => "«${host.a}"',
  'const f = ({ host }: any) => "«${host.a}"',
  'const f = ({ host: { address: [first = 1] } }: any) => "«${first}"',
  'const f = (...hosts: any[]) => "«${hosts.length}"',
  'function f(host: any) { return () => "«${host.a}" }',
  'const x = "«${later.a}"\nconst later: any = {}',
  'const y = \'"\'; const x = "«${constant.a}"',
])("told: %s", async (line) => {
  const lines = `${before}${line}`.split("\n")
  const at = lines.findIndex((each) => each.includes("«"))
  expect(await found(line)).toEqual([["NG014", at + 1, (lines[at]?.indexOf("«") ?? 0) + 1]])
})

/** Text that is meant for a shell, for Nix or for a program, and text that is a template. */
test.each([
  "const x = `${constant.address}`",
  'const x = "${HOME}"',
  'const x = "${host.address}"',
  'const f = (host: any) => host\nconst x = "${host.a}"',
  'const x = "${pkgs.git}/bin/git"',
  'const x = "${constant:-default}"',
  'const x = "${constant%.*}"',
  'const x = "${constant/a/b}"',
  'const x = "${constant#*/}"',
  'const x = "${constant-1}"',
  'const x = "$constant"',
  'const x = "$${"',
  'const x = "constant.a"',
  'type X = "${constant.a}"',
])("not told: %s", async (line) => {
  expect(await found(line)).toEqual([])
})

test("a line of ten megabytes", async () => {
  expect(await found(`const x = "${"x".repeat(1e7)}"`)).toEqual([])
})
