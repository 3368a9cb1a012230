/** Values that are others in each run or on each machine: told where they are really read. */
import { relative } from "node:path"
import { join } from "node:path"
import { realpathSync } from "node:fs"
import { expect, test } from "vitest"
import * as library from "../../src/index.ts"
import { build } from "../../src/build.ts"
import { loadFleet } from "../../src/project/load.ts"
import { createLoader } from "../../src/source/modules.ts"
import { makeProject } from "../support/project.ts"

/** What is told of a project: code, file, line, column and message. */
async function toldOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = realpathSync(makeProject(files))
  const loader = createLoader(library)
  const { value, problems } = await loadFleet(join(folder, "fleet.ts"), loader)
  const all = value === undefined ? problems : (await build(value, { loader })).problems
  return all.map(({ code, severity, place, message }) => {
    const at = `${relative(folder, place?.file ?? "")}:${place?.line}:${place?.column}`
    return `${severity} ${code} ${at} ${message}`
  })
}

const host = (value: string, before = "") => `import { defineHost } from "nixgen"
${before}
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", inventory: {
  it: ${value},
} })
`

const differs = "is another value in each run, or on each machine"

test.each([
  ["new Date().getFullYear()", "", `4:7 new Date() ${differs}`],
  ["String(new Date())", "", `4:14 new Date() ${differs}`],
  ["Date()", "", `4:7 Date() ${differs}`],
  ["Date.now()", "", `4:7 Date.now() ${differs}`],
  ["`${Date.now()}`", "", `4:10 Date.now() ${differs}`],
  ["Math.floor(Math.random() * 9)", "", `4:18 Math.random() ${differs}`],
  ['Math["random"]()', "", `4:7 Math.random() ${differs}`],
  ["crypto.randomUUID()", "", `4:7 crypto.randomUUID() ${differs}`],
  ["performance.now()", "", `4:7 performance.now() ${differs}`],
  ["hostname()", 'import { hostname } from "node:os"', `4:7 hostname() ${differs}`],
  ["os.hostname()", 'import os from "node:os"', `4:7 os.hostname() ${differs}`],
  ["os.hostname()", 'import * as os from "os"', `4:7 os.hostname() ${differs}`],
  ["name()", 'import { randomUUID as name } from "node:crypto"', `4:7 randomUUID() ${differs}`],
  [
    "process.env.NIXGEN_NEVER ?? 1",
    "",
    "4:7 what is not set in the environment is read: NIXGEN_NEVER",
  ],
  [
    'process.env["NIXGEN_NEVER"] ?? 1',
    "",
    "4:7 what is not set in the environment is read: NIXGEN_NEVER",
  ],
  [
    "NIXGEN_A",
    "const { NIXGEN_A = 1, NIXGEN_B } = process.env",
    "2:36 what is not set in the environment is read: NIXGEN_A, NIXGEN_B",
  ],
  ["helper()", "const helper = (): number => Date.now()", `2:30 Date.now() ${differs}`],
])("%s, after %j, is told of", async (value, before, told) => {
  const [place = "", ...message] = told.split(" ")
  expect(await toldOf({ "hosts/web.ts": host(value, before) })).toEqual([
    `warning NG217 hosts/web.ts:${place} ${message.join(" ")}`,
  ])
})

test.each([
  ['new Date("2026-05-31").getTime()', ""],
  ["new Date(0).getTime()", ""],
  ["Date.UTC(2026, 4)", ""],
  ["Math.max(1, 2)", ""],
  ["process.env.PATH === undefined ? 0 : 1", ""],
  ["1", "const unused = () => [new Date(), Math.random(), process.env.NIXGEN_NEVER]"],
  ["1", "process.env.NIXGEN_SET = '1'; delete process.env.NIXGEN_SET"],
  ["'Date.now()'", "// new Date()"],
  ["clock.now()", "const clock = { now: () => 1 }"],
  [
    "hash",
    'import { createHash } from "node:crypto"\nconst hash = createHash("sha256").update("x").digest("hex")',
  ],
])("%s, after %j, is not", async (value, before) => {
  expect(await toldOf({ "hosts/web.ts": host(value, before) })).toEqual([])
})

test("it is told once for each place, also in a module that others import, and not in packages", async () => {
  const files = {
    "time.ts": "export const stamp = () => Date.now()\n",
    "hosts/a.ts": host("[1, 2, 3].map(stamp).length", 'import { stamp } from "../time.ts"'),
    "hosts/b.ts": host(
      "stamp() > 0 ? early() : 0",
      'import { stamp } from "../time.ts"\nimport { early } from "clock"',
    ),
    "node_modules/clock/package.json": '{ "name": "clock", "type": "module", "main": "index.js" }',
    "node_modules/clock/index.js": "export const early = () => Math.min(1, Date.now())\n",
  }
  expect(await toldOf(files)).toEqual([`warning NG217 time.ts:1:28 Date.now() ${differs}`])
})

test.each([
  ["off", []],
  ["error", [`error NG217 hosts/web.ts:4:7 Date.now() ${differs}`]],
])("a fleet has it %s", async (severity, want) => {
  const files = {
    "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", rules: { NG217: "${severity}" } })
`,
    "hosts/web.ts": host("Date.now()"),
  }
  expect(await toldOf(files)).toEqual(want)
})
