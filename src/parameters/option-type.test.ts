import { checkedType } from "./checked-type.ts"
import { expect, test } from "vitest"
import * as z from "zod"
import { attributeSet } from "../nix/syntax/construct.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { optionDeclarations } from "./option-type.ts"

function declarationsOf(schema: z.ZodType) {
  const parameters = z.object({ fine: z.int(), x: schema })
  return optionDeclarations(parameters, ["parameters"], { file: "/fleet/service.ts" })
}

function declared(schema: z.ZodType): string {
  const text = printNix(attributeSet(declarationsOf(schema).declarations.slice(1)))
  return text.replace(/\s+/g, " ")
}

// what TypeScript makes of `enum`: numbers have names
const Plain = { A: 0, B: 1, 0: "A", 1: "B" } as const
const Mixed = { A: "a", B: 7, 7: "B" } as const
const Named = { A: "x", B: "y" } as const

test.each<[string, z.ZodType, string]>([
  ["string", z.string(), "lib.types.str"],
  ["string that is not empty", z.string().min(1), "lib.types.nonEmptyStr"],
  ["number", z.number(), "lib.types.number"],
  ["integer", z.int(), "lib.types.int"],
  ["integer by check", z.number().int(), "lib.types.int"],
  ["range", z.int().min(1).max(65535), "lib.types.ints.between 1 65535"],
  ["port", z.int().min(0).max(65535), "lib.types.port"],
  ["exclusive bounds", z.int().gt(0).lt(256), "lib.types.ints.between 1 255"],
  ["fractional bounds", z.int().gt(0.5).lt(9.5), "lib.types.ints.between 1 9"],
  ["positive", z.int().positive(), "lib.types.ints.positive"],
  ["unsigned", z.int().nonnegative(), "lib.types.ints.unsigned"],
  ["byte", z.int().min(0).max(255), "lib.types.ints.u8"],
  ["32 bits", z.int32(), "lib.types.ints.s32"],
  ["32 bits unsigned", z.uint32(), "lib.types.ints.u32"],
  ["lower bound", z.int().min(5), "lib.types.addCheck lib.types.int (value: value >= 5)"],
  ["upper bound", z.int().max(5), "lib.types.addCheck lib.types.int (value: value <= 5)"],
  ["boolean", z.boolean(), "lib.types.bool"],
  ["enum", z.enum(["a", "b"]), 'lib.types.enum [ "a" "b" ]'],
  ["enum of TypeScript's", z.enum(Plain), "lib.types.enum [ 0 1 ]"],
  ["enum of texts and numbers", z.enum(Mixed), 'lib.types.enum [ "a" 7 ]'],
  ["enum of texts", z.enum(Named), 'lib.types.enum [ "x" "y" ]'],
  ["enum of an object", z.enum({ a: 1, b: 2 } as const), "lib.types.enum [ 1 2 ]"],
  ["literal", z.literal(["a", 1]), 'lib.types.enum [ "a" 1 ]'],
  ["array", z.array(z.int()), "lib.types.listOf lib.types.int"],
  ["array that is not empty", z.array(z.string()).min(1), "lib.types.nonEmptyListOf lib.types.str"],
  ["record", z.record(z.string(), z.boolean()), "lib.types.attrsOf lib.types.bool"],
  ["nested", z.array(z.int().min(1).max(9)), "lib.types.listOf (lib.types.ints.between 1 9)"],
  ["union", z.union([z.string(), z.int()]), "lib.types.either lib.types.str lib.types.int"],
  [
    "union of three",
    z.union([z.string(), z.int(), z.boolean()]),
    "lib.types.oneOf [ lib.types.str lib.types.int lib.types.bool ]",
  ],
])("type: %s", (_, schema, want) => {
  expect(declared(schema)).toBe(`{ x = lib.mkOption { type = ${want}; }; }`)
})

test.each<[string, z.ZodType, string]>([
  ["default", z.int().default(9100), "type = lib.types.int; default = 9100;"],
  ["optional", z.string().optional(), "type = lib.types.nullOr lib.types.str; default = null;"],
  ["nullable", z.string().nullable(), "type = lib.types.nullOr lib.types.str; default = null;"],
  [
    "nullable with a default",
    z.string().nullable().default("a"),
    'type = lib.types.nullOr lib.types.str; default = "a";',
  ],
  [
    "description inside a default",
    z.int().describe("Size.").default(1),
    'type = lib.types.int; default = 1; description = "Size.";',
  ],
  [
    "description outside",
    z.int().default(1).describe("Size."),
    'type = lib.types.int; default = 1; description = "Size.";',
  ],
  [
    "object",
    z.object({ a: z.string().default("x") }),
    'type = lib.types.submodule { options = { a = lib.mkOption { type = lib.types.str; default = "x"; }; }; };',
  ],
  [
    "object with others beside its members",
    z.looseObject({ a: z.string() }),
    "type = lib.types.submodule { freeformType = lib.types.attrsOf lib.types.anything; options = { a = lib.mkOption { type = lib.types.str; }; }; };",
  ],
  [
    "object with others of a type",
    z.object({}).catchall(z.int().optional()),
    "type = lib.types.submodule { freeformType = lib.types.attrsOf (lib.types.nullOr lib.types.int); options = { }; };",
  ],
  [
    "object with no others",
    z.strictObject({ a: z.string() }),
    "type = lib.types.submodule { options = { a = lib.mkOption { type = lib.types.str; }; }; };",
  ],
])("option: %s", (_, schema, want) => {
  expect(declared(schema)).toBe(`{ x = lib.mkOption { ${want} }; }`)
})

test.each<[string, z.ZodType]>([
  ["date", z.date()],
  ["tuple", z.tuple([z.string(), z.int()])],
  ["unknown", z.unknown()],
  ["transform", z.string().transform((text) => text.length)],
  ["objects that NixOS cannot tell apart", z.union([z.object({ a: z.int() }), z.object({})])],
  ["within an array", z.array(z.map(z.string(), z.string()))],
  ["of members that have no name", z.object({}).catchall(z.date())],
])("no counterpart: %s", (_, schema) => {
  const { problems } = declarationsOf(schema)
  expect(problems).toMatchObject([{ code: "NG025", path: ["parameters", "x"] }])
})

test("a schema that holds itself has no type, and may be anything where it is checked", () => {
  const tree = z.object({
    name: z.string(),
    get inner() {
      return z.array(tree).default([])
    },
  })
  const { problems } = optionDeclarations(z.object({ tree }), ["parameters"], undefined)
  expect(problems).toMatchObject([
    {
      code: "NG025",
      path: ["parameters", "tree", "inner"],
      message: expect.stringContaining("lazy") as string,
    },
  ])
  expect(checkedType(tree).kind).toBe("submodule")
})

test.each<[string, z.ZodType, readonly unknown[]]>([
  ["of numbers", z.enum(Plain), [0, 1]],
  ["of both", z.enum(Mixed), ["a", 7]],
  ["of texts", z.enum(Named), ["x", "y"]],
])("what an enum of TypeScript's takes is checked, %s", (_, schema, values) => {
  expect(checkedType(schema)).toEqual({ kind: "enumeration", values })
  const taken = ["A", "B", "a", "x", "y", 0, 1, 7].filter((each) => schema.safeParse(each).success)
  expect(taken).toEqual(values)
})
