/** Paths that lead to a file that moves, as they are written. */
import { expect, test } from "vitest"
import { inserted } from "./insertions.ts"
import { movedImports } from "./moved-imports.ts"

const leadsThere = (path: string) => !path.includes("other")

test.each<[from: string, text: string, want: string]>([
  ["s", 'import a from "./hosts/s.ts"', 'import a from "./hosts/x.ts"'],
  ["s", 'import a from "./hosts/s"', 'import a from "./hosts/x"'],
  ["i", "import a from './hosts/i/index.ts'", "import a from './hosts/x/index.ts'"],
  ["i", 'import a from "./hosts/i"', 'import a from "./hosts/x"'],
  ["i", 'import a from "./i/hosts/i/"', 'import a from "./i/hosts/x/"'],
  ["index", 'import a from "./index.ts"', 'import a from "./x.ts"'],
  ["web", 'export * from "../web.ts"', 'export * from "../x.ts"'],
  ["web", 'export { a } from "../web.mjs"', 'export { a } from "../x.mjs"'],
  ["web", 'const a = await import("./web.ts")', 'const a = await import("./x.ts")'],
  ["web", 'const a = require("./web.js")', 'const a = require("./x.js")'],
  ["web", 'import a = require("./web.ts")', 'import a = require("./x.ts")'],
  ["web", 'type A = typeof import("./web.ts")', 'type A = typeof import("./x.ts")'],
  ["web", 'import "./web.ts"; import "./web.ts"', 'import "./x.ts"; import "./x.ts"'],
  ["web", 'const a = "./web.ts"', 'const a = "./web.ts"'],
  ["web", 'import a from "./web/other.ts"', 'import a from "./web/other.ts"'],
])("of %s, %j is %j", (from, text, want) => {
  expect(inserted(text, movedImports(text, { from, to: "x" }, leadsThere))).toBe(want)
})
