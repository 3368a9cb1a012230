/** Which schemas are of another zod, and where that is told. */
import { expect, test } from "vitest"
import * as z from "zod"
import * as mini from "zod/mini"
import * as v3 from "zod/v3"
import { config } from "../nix/values/references.ts"
import { foreignIn } from "./foreign-schemas.ts"
import { readParameters } from "./parameters.ts"

const tree: z.ZodType = z.object({
  get children() {
    return z.array(tree)
  },
})

test.each<[name: string, schema: unknown, want: string | undefined]>([
  ["text", z.string().min(1).default("x"), undefined],
  [
    "a union of sets",
    z.union([z.object({ a: z.int() }), z.record(z.string(), z.int())]),
    undefined,
  ],
  ["what is made of itself", tree, undefined],
  ["a choice of words", z.enum(["a", "b"]).optional(), undefined],
  ["a default that throws", z.string().default(() => expect.fail("called")), undefined],
  ["mini", mini.string(), "a schema of zod/mini"],
  ["mini inside", z.array(z.object({ a: mini.optional(mini.int()) })), "a schema of zod/mini"],
  ["zod 3", v3.string(), "a schema of zod 3"],
  ["zod 3 in a list", Reflect.apply(z.array, undefined, [v3.number()]), "a schema of zod 3"],
  ["no schema", { type: "string" }, "an object that is no schema"],
  ["text alone", "string", "string"],
])("%s", (_name, schema, want) => {
  expect(foreignIn(schema)).toBe(want)
})

test.each<[name: string, given: unknown, want: readonly string[]]>([
  ["zod 4", z.object({ port: z.int().default(80) }), []],
  [
    "mini",
    mini.object({ port: mini.int() }),
    ["parameters: expected z.object({ … }), received a schema of zod/mini"],
  ],
  [
    "zod 3",
    v3.object({ port: v3.number() }),
    ["parameters: expected z.object({ … }), received a schema of zod 3"],
  ],
  [
    "members of both",
    Reflect.construct(z.ZodObject, [
      { type: "object", shape: { a: mini.optional(mini.int()), b: v3.number(), c: z.int() } },
    ]),
    [
      "parameters.a: expected a schema of zod 4, received a schema of zod/mini",
      "parameters.b: expected a schema of zod 4, received a schema of zod 3",
    ],
  ],
])("parameters of %s", (_name, given, want) => {
  const { problems } = readParameters(given, undefined)
  expect(problems.map(({ path = [], message }) => `${path.join(".")}: ${message}`)).toEqual(want)
  expect(problems.every(({ code, hint }) => code === "NG020" && hint !== undefined)).toBe(true)
})

test("a bound that only Nix knows is told at its parameter", () => {
  const port = z.int()
  port.def.checks = [
    Reflect.construct(z.core.$ZodCheckGreaterThan, [
      { check: "greater_than", value: config, inclusive: true },
    ]),
  ]
  const { parameters, problems } = readParameters(z.object({ port }), undefined)
  expect(problems).toMatchObject([{ code: "NG012" }])
  expect(parameters.schema).toBeUndefined()
})
