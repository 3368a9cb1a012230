import { describe, expect, test } from "vitest"
import * as z from "zod"
import { systemSchema } from "../fleet/systems.ts"
import { checkSchema, unknownMembers } from "./schema.ts"

const schema = z.strictObject({
  name: z.string(),
  deploy: z.strictObject({ port: z.int().max(65535).optional() }).optional(),
  disks: z.record(z.string(), z.strictObject({ device: z.string() })).optional(),
})

test.each<[string, unknown, readonly object[]]>([
  ["nothing wrong", { name: "a" }, []],
  ["a missing key", {}, [{ code: "NG022", path: ["name"], hint: "add name" }]],
  [
    "a wrong type",
    { name: 1 },
    [{ code: "NG020", path: ["name"], message: "expected a string, received the number 1" }],
  ],
  [
    "an unknown key, in an optional object",
    { name: "a", deploy: { prot: 1 } },
    [{ code: "NG021", path: ["deploy", "prot"], hint: 'did you mean "port"?' }],
  ],
  [
    "an unknown key, in a record's member",
    { name: "a", disks: { main: { device: "/dev/x", devise: 1 } } },
    [{ code: "NG021", path: ["disks", "main", "devise"], hint: 'did you mean "device"?' }],
  ],
  [
    "several at once",
    { name: 1, deploy: { port: 70000 } },
    [
      { code: "NG020", path: ["name"] },
      { code: "NG020", path: ["deploy", "port"] },
    ],
  ],
])("%s", (_, given, want) => {
  const { problems } = checkSchema(schema, given)
  expect(problems).toHaveLength(want.length)
  expect(problems).toMatchObject(want)
})

test.each<[string, z.ZodType, unknown, readonly object[]]>([
  [
    "a default",
    z.object({ toString: z.string().default("a"), valueOf: z.int().optional() }),
    {},
    [],
  ],
  [
    "in a list",
    z.object({ all: z.array(z.object({ constructor: z.int().default(1) })).optional() }),
    { all: [{}, { constructor: 2 }] },
    [],
  ],
  [
    "one that is missing",
    z.object({ toString: z.string() }),
    {},
    [{ code: "NG022", path: ["toString"] }],
  ],
  [
    "one that is wrong",
    z.record(z.string(), z.object({ toString: z.string() })),
    { a: { toString: 1 } },
    [{ code: "NG020", path: ["a", "toString"] }],
  ],
])("what every object inherits is not given: %s", (_, inherits, given, want) => {
  const { problems } = checkSchema(inherits, given)
  expect(problems).toHaveLength(want.length)
  expect(problems).toMatchObject(want)
})

const toldOf = (each: z.ZodType) => checkSchema(each, { a: { min: 2, max: 1 } }).problems

test("a check without words of its own says where its words go", () => {
  const inner = z.object({ min: z.int(), max: z.int() })
  const bare = inner.refine(({ min, max }) => max > min, { path: ["max"] })
  const said = inner.refine(({ min, max }) => max > min, { path: ["max"], error: "above min" })
  expect(toldOf(z.object({ a: bare }))).toMatchObject([
    { path: ["a", "max"], hint: 'say there what is taken: .refine(check, "expected …")' },
  ])
  expect(toldOf(z.object({ a: said }))).toMatchObject([
    { path: ["a", "max"], message: "above min", hint: undefined },
  ])
})

test("problems carry the place and the path of what was checked", () => {
  const place = { file: "/fleet/hosts/a.ts", line: 3 }
  const { problems } = checkSchema(schema, {}, { place, path: ["disks"] })
  expect(problems).toMatchObject([{ place, path: ["disks", "name"], severity: "error" }])
})

const passes = (value: unknown) => value === "passes"

describe("members that an object's schema does not have are told at any depth", () => {
  const inner = z.object({ a: z.string(), b: z.int().optional() })

  test.each<[string, z.ZodType, unknown, readonly string[]]>([
    ["an object's", z.object({ o: inner }), { o: { a: "x", c: 1 } }, ["o.c"]],
    ["a list's", z.object({ o: z.array(inner) }), { o: [{ a: "x" }, { a: "x", c: 1 }] }, ["o.1.c"]],
    ["a record's", z.record(z.string(), inner), { x: { a: "x", c: 1 } }, ["x.c"]],
    [
      "an optional one's",
      z.object({ o: inner.optional().default({ a: "x" }) }),
      { o: { c: 1 } },
      ["o.c"],
    ],
    [
      "a deep one's",
      z.object({ o: z.object({ p: inner }) }),
      { o: { p: { c: 1 }, q: 1 } },
      ["o.q", "o.p.c"],
    ],
    [
      "that of a union",
      z.object({ o: z.union([z.string(), inner]) }),
      { o: { a: "x", c: 1 } },
      ["o.c"],
    ],
    [
      "the second of a union has it",
      z.object({ o: z.union([z.object({ a: z.string() }), inner]) }),
      { o: { a: "x", b: 1 } },
      [],
    ],
    ["none", z.object({ o: inner }), { o: { a: "x", b: 1 } }, []],
    [
      "of a loose one",
      z.object({ o: z.looseObject({ a: z.string() }) }),
      { o: { a: "x", c: 1 } },
      [],
    ],
    ["with a catchall", z.object({ o: inner.catchall(z.int()) }), { o: { a: "x", c: 1 } }, []],
    ["a strict one, which zod tells of", z.object({ o: z.strictObject({}) }), { o: { c: 1 } }, []],
    ["a text in place of one", z.object({ o: inner }), { o: "x" }, []],
    ["what passes", z.object({ o: inner }), { o: "passes" }, []],
    ["anything", z.object({ o: z.any(), p: z.unknown() }), { o: { c: 1 }, p: { c: 1 } }, []],
    ["what is not there", z.object({ o: inner }), { o: { a: "x", c: undefined } }, []],
  ])("%s", (_, of, value, want) => {
    const problems = unknownMembers(of, value, {}, passes)
    expect(problems.map(({ path = [] }) => path.join("."))).toEqual(want)
    for (const { code } of problems) expect(code).toBe("NG021")
  })
})

const address = z.strictObject({ at: z.ipv4().optional() })

test.each<[string, z.ZodType, unknown, string | undefined]>([
  ["a system as Debian calls it", systemSchema, "arm64-linux", 'write "aarch64-linux"'],
  ["in a list", z.array(systemSchema), ["amd64-linux"], 'write "x86_64-linux"'],
  ["a slip", systemSchema, "x86_64-lunix", 'did you mean "x86_64-linux"?'],
  ["one that there is not", systemSchema, "vax", undefined],
  ["an address with a prefix", address, { at: "10.9.0.2/24" }, 'write "10.9.0.2"'],
  ["of the other family", z.ipv6(), "2001:db8::7/64", 'write "2001:db8::7"'],
  ["of one that is not taken", z.ipv6(), "10.9.0.2/24", undefined],
  ["what is no address", z.ipv4(), "10.9.0.300/24", undefined],
])("hints at %s", (_, given, value, hint) => {
  expect(checkSchema(given, value).problems).toMatchObject([{ code: "NG020", hint }])
})
