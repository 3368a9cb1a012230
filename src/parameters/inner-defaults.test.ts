/** What is left out inside of what is given for parameters: as zod itself fills it in. */
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { build } from "../../test/support/commands.ts"
import { hostFile, makeProject } from "../../test/support/project.ts"
import { testTerminal } from "../../test/support/terminal.ts"
import { nix } from "../nix/values/templates.ts"
import { argumentsOf } from "./inner-defaults.ts"
import { readParameters } from "./parameters.ts"

const part = z.object({ x: z.int().default(1), y: z.string().optional(), z: z.string() })

/** A schema, what is given, and what becomes of it where that is not what zod makes of it. */
const nested = z.object({
  name: z.string().optional(),
  get inner(): z.ZodType {
    return nested.default(Object({}))
  },
})

const cases: readonly (readonly [
  name: string,
  schema: z.ZodType,
  given: unknown,
  want?: unknown,
])[] = [
  ["in an object", part.omit({ y: true }), { z: "a" }],
  ["of one that may be missing", part, { z: "a" }, { x: 1, y: null, z: "a" }],
  ["in what has a default itself", z.object({ x: z.int().default(1) }).default({ x: 2 }), {}],
  ["in a list", z.array(z.object({ p: z.string(), q: z.int().default(5) })), [{ p: "1" }]],
  [
    "in a record",
    z.record(z.string(), z.object({ q: z.int().default(5) })),
    { a: {}, b: { q: 1 } },
  ],
  ["in a tuple", z.tuple([z.object({ q: z.int().default(5) }), z.int()]), [{}, 1]],
  ["of one of several", z.union([z.string(), z.object({ q: z.int().default(5) })]), {}],
  ["in what may be null", z.object({ q: z.int().default(5) }).nullable(), {}],
  ["in an object in an object", z.object({ a: z.object({ q: z.int().default(5) }) }), { a: {} }],
  ["where nothing is left out", z.object({ a: z.array(z.int()) }), { a: [1] }],
]

test.each(cases)("%s", (_, schema, given, want) => {
  const all = z.object({ all: schema })
  const expected = want === undefined ? all.parse({ all: given }) : { all: want }
  expect(argumentsOf({ schema: all }, { all: given })).toEqual(expected)
})

test("what only Nix knows stays as it is, and parameters that are left out have their own defaults", () => {
  const schema = z.object({ all: part, other: z.int().default(1) })
  const given = { all: nix`{ }` }
  expect(argumentsOf({ schema }, given)).toBe(given)
})

test.each<[string, z.ZodType, unknown]>([
  ["what is left out", part.default({ x: 1, z: "a" }), { x: 1, y: null, z: "a" }],
  ["nothing", part.default({ x: 1, y: "b", z: "a" }), { x: 1, y: "b", z: "a" }],
  [
    "what a list leaves out",
    z.array(part).default([{ x: 1, z: "a" }]),
    [{ x: 1, y: null, z: "a" }],
  ],
  ["what leaves out itself: one of it", nested.default(Object({})), { name: null, inner: {} }],
  ["a default of null", part.nullable().default(null), null],
])("a default of a parameter has %s as null", (_, schema, want) => {
  const { parameters } = readParameters(z.object({ all: schema }), undefined)
  expect(parameters.defaults.get("all")).toEqual(want)
})

const module = (schema: string) => ({
  "module.ts": `import { defineModule, str } from "nixgen"
import { z } from "zod"
export const module = defineModule({
name: "module", parameters: z.object({ p: ${schema} }),
config: ({ p }) => ({ networking: { domain: str\`\${p}\` } }),
})
`,
  "hosts/web.ts": hostFile(
    'imports: [module({ p: "x" })]',
    'import { module } from "../module.ts"',
  ),
})

/** What a build says of a module whose parameter has this schema. */
async function told(schema: string): Promise<string> {
  const terminal = testTerminal(makeProject(module(schema)))
  await build({ dryRun: true }, terminal)
  return terminal.told()
}

describe("schemas that change what is given", () => {
  test.each([
    ["z.string().trim()", "trim"],
    ["z.string().toUpperCase()", "trim"],
    ['z.string().catch("x")', "catch"],
    ['z.string().prefault("x")', "prefault"],
    ["z.string().pipe(z.string())", "pipe"],
    ["z.coerce.string()", "coerce"],
    ["z.array(z.string().trim())", "trim"],
  ])("%s is told of", async (schema, kind) => {
    expect(await told(schema)).toMatch(new RegExp(`^error NG025 .*zod's "${kind}`, "m"))
  })

  test.each(["z.string()", "z.email().or(z.string())", 'z.string().min(1).default("x")'])(
    "%s changes nothing",
    async (schema) => {
      expect(await told(schema)).not.toMatch(/NG/)
    },
  )
})
